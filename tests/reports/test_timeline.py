from typing import get_args

from crisisctl.model import events as e
from crisisctl.reports.timeline import SENTENCES


def test_every_kind_of_fact_has_its_sentence():
    assert set(SENTENCES) == set(get_args(e.Event))


def test_every_sentence_can_be_said(story):
    given = story("word")
    told = given.facts(60).timeline
    assert {type(record.event) for record in given.records} == set(SENTENCES)
    assert [row.seq for row in told] == list(range(1, len(given.records) + 1))
    assert all(str(row.text) for row in told)


def test_answers_given_in_private_and_names_of_persons_are_not_told(story):
    told = " ".join(str(row.text) for row in story("Zebedee").facts(60).timeline)
    assert "order was answered; the answer is private." in told
    assert "ZX-4471-Q" not in told
    assert "Dana Roy" not in told


def test_rows_know_their_mention(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    assert [row.mention for row in given.facts(9).timeline] == ["", *["m1"] * 5]
