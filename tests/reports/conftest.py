"""A run in which everything happens once, told with one word in every free field."""

from collections.abc import Callable

import pytest
from tests.engine.given import Given

from crisisctl.model import events as e
from crisisctl.model.steps import Effect, ExposureEnd, NoReply, Waiver


def _mentions(given: Given, word: str) -> None:
    given.mention("m1", posted=0, seen=1, author=word, text=word, url=word, language="en")
    given.mention("m2", posted=0, seen=1, author="@spammer")
    given.at(2, e.MentionTriaged(mention="m1", choice=word))
    given.at(2, e.MentionDisposed(mention="m2", reason=NoReply.SPAM))
    given.at(2, e.InputAnswered(name="topic", mention="m1", value=word))
    given.at(2, e.InputAnswered(name="order", mention="m1", value="ZX-4471-Q"))
    given.said("d1", 5, "m1", text=f"Hello {word}, we are looking into it.")
    given.at(6, e.PrivateInvited(mention="m1", answer_due=given.moment(60)))
    given.at(7, e.PrivateOpened(mention="m1"))
    given.at(8, e.PrivateFailed(mention="m1", cause="refused"))
    given.at(9, e.PrivateResolved(mention="m1", handled=True, explained=True, resolved=False))
    given.at(9, e.PublicClose(mention="m1", draft="d1"))
    given.at(9, e.ClosingWaived(mention="m1", reason=Waiver.MINOR))
    offer = {"remedy": word, "amount": "10", "currency": "EUR", "role": word, "approved_by": word}
    _claims(given, word)
    given.at(9, e.RemedyOffered(mention="m1", **offer, step=word, reason=word))
    given.at(9, e.ConversationLate(mention="m1", state="opened", due=given.moment(8)))
    _many(given, word)
    given.at(9, e.ExposureFound(mention="m1", count=2))
    given.at(9, e.ExposureCaptured(mention="m1", reference=word))
    given.at(9, e.ExposureEnded(mention="m1", end=ExposureEnd.LEFT, reason=word))


def _many(given: Given, word: str) -> None:
    moments = {"first_at": given.moment(4), "last_at": given.moment(9)}
    came = {"source": word, "digest": "00", "first_posted_at": given.moment(0)}
    given.at(3, e.MentionsArrived(first=3, count=9, **came, waiting=8))
    sent = {"bulk": "b1", "spans": ((3, 5),), "count": 3}
    given.at(4, e.MentionsReplying(**sent, message=word, kind="acknowledgement", digest="00"))
    given.at(4, e.MentionsReplying(**sent, message="", kind="acknowledgement", digest="00"))
    given.at(9, e.MentionsAnswered(**sent, on_time=2, **moments))
    given.at(9, e.MentionsWithdrawn(bulk="b1", spans=((3, 5),), count=3))
    late = {"spans": ((6, 7),), "count": 2, "role": word, "person": word}
    given.at(9, e.MentionsAssigned(**late), e.MentionsAssigned(**late, overdue=True))
    given.at(9, e.MentionsDisposed(spans=((6, 6),), count=1, reason=NoReply.SPAM))
    given.at(9, e.MentionsDisposed(spans=((7, 7),), count=1, reason=NoReply.SPAM, note=word))
    posted = {"text": word, "posted_at": given.moment(9), "reply_due": given.moment(99)}
    given.at(9, e.MentionReopened(mention="m2", again="m9", **posted))
    given.at(9, e.MentionDisposed(mention="m2", reason=NoReply.SPAM))
    given.at(9, e.MentionsLeft(to=word, spans=((8, 10),), waiting=3))


def _claims(given: Given, word: str) -> None:
    asked = {"step": word, "remedy": word, "amount": "10", "role": word, "person": word}
    claim = e.RemedyAsked(mention="m1", **asked, currency="EUR", due=given.moment(9))
    given.at(9, claim, e.RemedyApproved(mention="m1", **asked))
    given.at(9, claim, e.RemedyRejected(mention="m1", **asked, reason=word))


def _texts(given: Given, word: str) -> None:
    due = given.moment(20)
    given.draft("d2", 10, approval="needed", quorum=1, text=word, channel="status-page")
    given.at(10, e.ApprovalRequested(draft="d2", role=word, person=word, due=due))
    given.at(11, e.MessageRejected(draft="d2", role=word, person=word, reason=word))
    given.at(12, e.MessageApproved(draft="d2", role="lead", person=word))
    given.at(13, e.MessageSent(draft="d2", url=word))
    given.at(13, e.MessageHanded(draft="d2", outlet="post"))
    given.at(13, e.MessageLocated(draft="d2", url=word))
    given.at(13, e.MessageConfirmed(draft="d2", url=word))
    given.at(14, e.MessageEdited(draft="d2", text=word))
    given.at(15, e.MessageRemoved(draft="d2", reason=word))
    given.draft("d3", 16, channel="facebook").at(16, e.MessageFailed(draft="d3", reason=word))
    given.at(16, e.Overridden(rule=word, reason=word, role=word, draft="d3"))


def _desk(given: Given, word: str) -> None:
    place = {"flow": "desk", "step": "open"}
    given.at(17, e.StepEntered(**place, due=given.moment(18), update_at=given.moment(30)))
    given.at(18, e.UpdateDue(**place, message="update", next_at=given.moment(60)))
    given.at(19, e.TookOver(**place, role=word, person=word))
    given.at(19, e.StepDone(**place, choice=word, effects=(Effect.REMOVE_CONTENT,)))
    given.at(19, e.StepSkipped(flow="desk", step="speak", by="operator", reason=word))
    given.at(19, e.DecisionReopened(flow="desk", step="open", choice=word))
    given.at(19, e.StepJoined(flow="desk", step="open", branch=word))
    given.at(20, e.Paged(page="p1", role=word, person=word, reason="asked"))
    given.at(20, e.Paged(page="p2", role=word, person=word, reason="clock", backup=True))
    given.at(21, e.PageAcknowledged(page="p1")).at(21, e.PageTimedOut(page="p2"))
    given.at(22, e.PublishingPaused(), e.PublishingResumed())
    given.at(22, e.LegalAware(since=given.moment(-9)), e.LegalNotified())
    given.at(22, e.ClockNear(clock="regulator", late=False))
    given.at(22, e.Sampled(metric=word, window=3600, value=7))
    given.at(22, e.Handover(to=word), e.AnswerKept(prompt=word, value=word), role=word)
    given.at(22, e.WalkPaused(), e.PersonalErased(count=3, cause="asked"), role=word)
    given.at(23, e.Noted(text=word), e.Noted(text=f"well: {word}"), role=word)
    given.at(23, e.SeverityChanged(severity="sev2", reason=word))
    given.at(23, e.ActionOpened(action="a1", text=word, owner=word, verify=word, change=word))
    given.at(23, e.ActionChanged(action="a1", text=word), e.ActionDone(action="a1"))
    given.at(23, e.ActionVerified(action="a1"))


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture
def story(given: Given) -> Callable[[str], Given]:
    """Every kind of fact, with `word` wherever a person or a file may write freely."""

    def told(word: str) -> Given:
        given.records.clear()
        given.declared(brand=word, exercise=True, example=True)
        for part in (_mentions, _texts, _desk):
            part(given, word)
        given.at(24, e.StandDown(hot_wash_due=given.moment(90), review_due=None))
        return given.at(25, e.IncidentClosed())

    return told
