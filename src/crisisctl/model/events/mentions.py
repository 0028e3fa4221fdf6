"""Facts about a mention, its private conversation and what it is offered."""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import AtMention, Personal
from crisisctl.model.steps import ExposureEnd, NoReply, PrivateWay, Waiver


class MentionPosted(AtMention):
    """Somebody said something about us; `posted_at` starts every clock that matters.

    One that `arrived` with many others is taken into a flow of its own: it has been counted.
    """

    type: Literal["mention.posted"] = "mention.posted"
    channel: str
    author: Personal
    text: Personal
    url: Personal
    language: str
    private: bool = False
    posted_at: datetime
    arrived: bool = False


class MentionDetected(AtMention):
    """We saw it. `reply_due` is the promise of the severity then in force."""

    type: Literal["mention.detected"] = "mention.detected"
    origin: Literal["us", "customer", "staff", "press"] = "us"
    reply_due: datetime


class ExposureFound(AtMention):
    """The person has published personal data of their own, in so many places of the text."""

    type: Literal["exposure.found"] = "exposure.found"
    count: int


class ExposureCaptured(AtMention):
    """The text is kept as it was; `reference` is where, out of everybody's sight."""

    type: Literal["exposure.captured"] = "exposure.captured"
    reference: Personal = ""


class ExposureEnded(AtMention):
    """What became of it; `reason` is why it was left to stand."""

    type: Literal["exposure.ended"] = "exposure.ended"
    end: ExposureEnd
    reason: Personal = ""


class MentionTriaged(AtMention):
    type: Literal["mention.triaged"] = "mention.triaged"
    choice: str


class MentionDisposed(AtMention):
    """A mention's flow is over: answered, or left without a reply for a reason."""

    type: Literal["mention.disposed"] = "mention.disposed"
    reason: NoReply | None = None


class PrivateInvited(AtMention):
    """We asked the person to go on in private; `answer_due` is when we come back anyway.

    `routes` are the ways that the text has shown them.
    """

    type: Literal["private.invited"] = "private.invited"
    answer_due: datetime | None = None
    routes: tuple[PrivateWay, ...] = ()


class PrivateOpened(AtMention):
    type: Literal["private.opened"] = "private.opened"


class PrivateFailed(AtMention):
    """An invitation came to nothing; `way` is the one that does not work for this person."""

    type: Literal["private.failed"] = "private.failed"
    cause: Literal["no-answer", "refused", "impossible"]
    way: PrivateWay | None = None


class PrivateResolved(AtMention):
    """The three questions of the Hertz comment: was it handled, explained, resolved.

    `despite` is why we come back to the public all the same after a no; empty, we do not.
    """

    type: Literal["private.resolved"] = "private.resolved"
    handled: bool
    explained: bool
    resolved: bool
    despite: Personal = ""

    @property
    def ends(self) -> bool:
        """Whether the public closing may follow."""
        return bool(self.handled and self.explained and self.resolved) or bool(self.despite)


class ConversationLate(AtMention):
    """What should have followed `state` had not happened by `due`."""

    type: Literal["conversation.late"] = "conversation.late"
    state: str
    due: datetime


class PublicAck(AtMention):
    """The first public word to this person."""

    type: Literal["public.ack"] = "public.ack"
    draft: str


class PublicClose(AtMention):
    """The private conversation came back to the public."""

    type: Literal["public.close"] = "public.close"
    draft: str


class ClosingWaived(AtMention):
    type: Literal["public.close_waived"] = "public.close_waived"
    reason: Waiver


class RemedyOffered(AtMention):
    """`amount` is in `currency`, as written; `approved_by` is empty within one's own ceiling.

    `reason` is why it differs from what others were offered at the same `step`.
    """

    type: Literal["remedy.offered"] = "remedy.offered"
    remedy: str
    amount: str
    currency: str
    role: str
    approved_by: str = ""
    step: str = ""
    reason: Personal = ""


class RemedyAsked(AtMention):
    """A role was asked, by `due`, to allow an amount above a ceiling."""

    type: Literal["remedy.asked"] = "remedy.asked"
    step: str
    remedy: str
    amount: str
    currency: str
    role: str
    person: str
    backup: bool = False
    due: datetime


class RemedyApproved(AtMention):
    """A role allowed the amount that was asked for."""

    type: Literal["remedy.approved"] = "remedy.approved"
    step: str
    remedy: str
    amount: str
    role: str
    person: str


class RemedyRejected(AtMention):
    """A role refused it, with the reason that whoever asked needs."""

    type: Literal["remedy.rejected"] = "remedy.rejected"
    step: str
    remedy: str
    amount: str
    role: str
    person: str
    reason: Personal
