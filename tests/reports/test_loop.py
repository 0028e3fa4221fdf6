"""What a report tells of a conversation, of what was offered, and never of a person's own data."""

from datetime import UTC, timedelta
from typing import Any

import pytest
from tests.engine.given import Given
from tests.reports.gathered import facts_of

from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.model.steps import ExposureEnd
from crisisctl.reports.markdown import render

SAY = Speaker("en", UTC)
CLAIM = {"mention": "m1", "step": "gift", "remedy": "goodwill", "amount": "120", "role": "boss"}


def report(given: Given, now: float = 60, *, names: bool = False) -> str:
    return render(facts_of(given, now), SAY, names=names)


def opened(given: Given, **more: Any) -> Given:
    given.declared().mention("m1", posted=0, seen=1, **more).said("d1", 5, "m1")
    return given.at(6, e.PrivateInvited(mention="m1")).at(7, e.PrivateOpened(mention="m1"))


def test_a_conversation_has_its_state_and_how_often_it_was_late(given):
    late = e.ConversationLate(mention="m1", state="opened", due=given.moment(20))
    told = report(opened(given).at(20, late))
    assert "open in private" in told
    assert "LATE: m1 talks to us in private" in told


def test_why_it_was_closed_after_a_no_is_told(given):
    answers = {"handled": True, "explained": True, "resolved": False}
    ended = e.PrivateResolved(mention="m1", **answers, despite="They went to court")
    told = report(opened(given).at(9, ended))
    assert "yes, yes, no; closed all the same: `They went to court`" in told
    assert "Closed all the same: `They went to court`" in told


@pytest.mark.parametrize("names", [False, True])
def test_what_a_person_has_shown_of_themselves_is_in_no_report(given, names):
    opened(given, text="Call me on 06 12 34 56 78", language="en")
    given.at(8, e.ExposureFound(mention="m1", count=1), e.ExposureCaptured(mention="m1"))
    told = report(given, names=names)
    assert "06 12 34 56 78" not in told
    assert "m1 shows personal data of its author, in 1 place(s)." in told
    assert "m1: what became of the personal data in it?" in told
    given.at(9, e.ExposureEnded(mention="m1", end=ExposureEnd.HIDDEN))
    assert "what became of the personal data" not in report(given, names=names)


def test_remedies_are_told_with_their_latency_and_what_differs(given):
    opened(given)
    due = given.moment(20)
    given.at(10, e.RemedyAsked(**CLAIM, person="Flo", currency="EUR", due=due))
    given.at(13, e.RemedyApproved(**CLAIM, person="Flo"))
    offer = {"mention": "m1", "remedy": "goodwill", "currency": "EUR", "role": "care"}
    given.at(13, e.RemedyOffered(**offer, amount="120", approved_by="boss", step="gift"))
    given.at(14, e.RemedyOffered(**offer, amount="20", step="gift", reason="Only a scratch"))
    [goodwill] = facts_of(given, 60).figures.remedies
    assert (goodwill.n, goodwill.total, goodwill.above_ceiling, goodwill.unlike) == (2, 140, 1, 1)
    assert goodwill.latency.median is not None
    assert goodwill.latency.median.length == timedelta(minutes=3)
    told = report(given)
    assert "140 EUR" in told
    assert "Unlike others: `Only a scratch`" in told


def test_a_request_without_an_answer_still_runs(given):
    opened(given).at(
        10, e.RemedyAsked(**CLAIM, person="Flo", currency="EUR", due=given.moment(20))
    )
    offer = {"mention": "m1", "remedy": "goodwill", "currency": "EUR", "role": "care"}
    given.at(30, e.RemedyOffered(**offer, amount="20", step="gift"))
    [goodwill] = facts_of(given, 60).figures.remedies
    assert goodwill.asked == 1
    assert goodwill.latency.longest is not None
    assert goodwill.latency.longest.running


def test_an_amount_that_slipped_into_public_is_found(given):
    offer = {"mention": "m1", "remedy": "goodwill", "currency": "EUR", "role": "care"}
    opened(given).at(8, e.RemedyOffered(**offer, amount="35", step="gift"))
    given.at(9, e.MessageEdited(draft="d1", text="Your 35 € are on their way."))
    assert "CC113" in {hit.rule for hit in facts_of(given, 60).hits}
