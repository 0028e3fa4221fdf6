from typing import get_args

import pytest
from tests.engine.given import NOON
from tests.reports.gathered import facts_of

from crisisctl.engine.run import open_run
from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.model.incident import Incident
from crisisctl.model.steps import NoReply, Waiver
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


SAY = Speaker("en")
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
    (e.StepSkipped(**AT, by="loop"), "Step answer for m1: its loop was over, the flow went on."),
    (e.PrivateInvited(mention="m1"), "m1 was invited to go on in private."),
    (e.PrivateFailed(mention="m1", cause="no-answer"), "m1 did not answer in private."),
    (e.PrivateFailed(mention="m1", cause="impossible"), "m1 could not be reached in private."),
    (e.ClockNear(clock="gone", late=True), "The clock gone is past its end."),
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


def decided(given, at: float, step: str, choice: str):
    given.at(at, e.MentionTriaged(mention="m1", choice=choice))
    given.at(at, e.StepDone(flow="m1", step=step, choice=choice))


def test_only_the_first_decision_about_a_mention_is_its_triage(given):
    given.declared().mention("m1", posted=0, seen=1)
    decided(given, 2, "triage", "customer")
    decided(given, 3, "found", "no")
    told = [str(row.text) for row in facts_of(given, 9).timeline]
    assert sum("triaged" in text for text in told) == 1
    assert "m1 was triaged: customer." in told
    assert "m1: found — no" in told


def test_clocks_are_called_by_their_title(given):
    run = open_run(given.plan, Incident("complaint-1"))
    near = e.ClockNear(clock="regulator", late=True)
    assert SAY(SENTENCES[type(near)](near, run)) == "The clock Regulator is past its end."


def test_reasons_and_outcomes_are_said_in_words(given):
    run = open_run(given.plan, Incident("complaint-1"))
    no_reply = e.MentionDisposed(mention="m1", reason=NoReply.NOT_FOR_US)
    waived = e.ClosingWaived(mention="m1", reason=Waiver.DISTRESS)
    call = e.StepDone(**AT, choice="no-answer")
    assert [str(SENTENCES[type(one)](one, run)) for one in (no_reply, waived, call)] == [
        "m1 gets no reply: not for us.",
        "m1 needs no public closing: a person in distress.",
        "Step answer for m1 ended: no answer.",
    ]


def test_a_close_that_was_forced_is_said_plainly(given):
    run = open_run(given.plan, Incident("complaint-1"))
    forced = e.Overridden(rule="close-unfinished", reason="merged", role="lead")
    assert str(SENTENCES[type(forced)](forced, run)) == "The run was closed unfinished: merged"
