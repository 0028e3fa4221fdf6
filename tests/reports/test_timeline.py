from typing import get_args

import pytest
from tests.engine.given import NOON
from tests.reports.gathered import facts_of

from crisisctl.engine.run import open_run
from crisisctl.model import events as e
from crisisctl.model.incident import Incident
from crisisctl.reports.timeline import SENTENCES


def test_every_kind_of_fact_has_its_sentence():
    assert set(SENTENCES) == set(get_args(e.Event))


def test_every_sentence_can_be_said(story):
    given = story("word")
    told = facts_of(given, 60).timeline
    assert {type(record.event) for record in given.records} == set(SENTENCES)
    assert [row.seq for row in told] == list(range(1, len(given.records) + 1))
    assert all(str(row.text) for row in told)


def test_answers_given_in_private_and_names_of_persons_are_not_told(story):
    told = " ".join(str(row.text) for row in facts_of(story("Zebedee"), 60).timeline)
    assert "order was answered; the answer is private." in told
    assert "ZX-4471-Q" not in told
    assert "Dana Roy" not in told


def test_rows_know_their_mention(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    assert [row.mention for row in facts_of(given, 9).timeline] == ["", *["m1"] * 5]


AT = {"flow": "m1", "step": "answer"}
OTHERS = (
    (e.StandDown(hot_wash_due=None, review_due=None), "The crisis was declared over."),
    (e.StandDown(hot_wash_due=None, review_due=NOON), "The crisis was declared over. Review due"),
    (
        e.StandDown(hot_wash_due=NOON, review_due=NOON),
        "The crisis was declared over. Hot wash due",
    ),
    (e.MentionDisposed(mention="m1"), "m1 is settled."),
    (e.StepEntered(**AT), "Step answer for m1 began."),
    (e.StepDone(**AT), "Step answer for m1 was done."),
    (e.StepSkipped(**AT, by="condition"), "Step answer for m1 was not for this incident."),
    (e.StepSkipped(**AT, by="loop"), "Step answer for m1 had its turns: the flow went on."),
    (e.PrivateInvited(mention="m1"), "m1 was invited to go on in private."),
    (e.PrivateFailed(mention="m1", cause="no-answer"), "m1 did not answer in private."),
    (e.PrivateFailed(mention="m1", cause="impossible"), "m1 could not be reached in private."),
    (e.ClockNear(clock="regulator", late=True), "The clock regulator is past its end."),
    (e.UpdateDue(**AT), "Step answer for m1: time to look again."),
)


@pytest.mark.parametrize(("event", "sentence"), OTHERS)
def test_sentences_follow_what_the_fact_says(given, event, sentence):
    run = open_run(given.plan, Incident("complaint-1"))
    assert str(SENTENCES[type(event)](event, run)).startswith(sentence)


def test_a_backup_asked_to_approve_and_an_offer_within_ones_own_ceiling(given):
    run = open_run(given.plan, Incident("complaint-1"))
    asked = e.ApprovalRequested(draft="d1", role="lead", person="x", backup=True, due=NOON)
    offer = e.RemedyOffered(mention="m1", remedy="goodwill", amount="5", currency="EUR", role="a")
    assert str(SENTENCES[type(asked)](asked, run)).startswith("d1: the backup of lead was asked")
    assert str(SENTENCES[type(offer)](offer, run)) == "m1 was offered goodwill: 5 EUR, by a."
