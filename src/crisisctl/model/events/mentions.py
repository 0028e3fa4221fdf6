"""Facts about a mention, its private conversation and what it is offered."""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import AtMention, Personal
from crisisctl.model.steps import NoReply, Waiver


class MentionPosted(AtMention):
    """Somebody said something about us; `posted_at` starts every clock that matters."""

    type: Literal["mention.posted"] = "mention.posted"
    channel: str
    author: Personal
    text: Personal
    url: Personal
    language: str
    private: bool = False
    posted_at: datetime


class MentionDetected(AtMention):
    """We saw it. `reply_due` is the promise of the severity then in force."""

    type: Literal["mention.detected"] = "mention.detected"
    origin: Literal["us", "customer", "staff", "press"] = "us"
    reply_due: datetime


class MentionTriaged(AtMention):
    type: Literal["mention.triaged"] = "mention.triaged"
    choice: str


class MentionDisposed(AtMention):
    """A mention's flow is over: answered, or left without a reply for a reason."""

    type: Literal["mention.disposed"] = "mention.disposed"
    reason: NoReply | None = None


class PrivateInvited(AtMention):
    """We asked the person to go on in private; `answer_due` is when we come back anyway."""

    type: Literal["private.invited"] = "private.invited"
    answer_due: datetime | None = None


class PrivateOpened(AtMention):
    type: Literal["private.opened"] = "private.opened"


class PrivateFailed(AtMention):
    type: Literal["private.failed"] = "private.failed"
    cause: Literal["no-answer", "refused", "impossible"]


class PrivateResolved(AtMention):
    """The three questions of the Hertz comment: was it handled, explained, resolved."""

    type: Literal["private.resolved"] = "private.resolved"
    handled: bool
    explained: bool
    resolved: bool


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
    """`amount` is in `currency`, as written; `approved_by` is empty within one's own ceiling."""

    type: Literal["remedy.offered"] = "remedy.offered"
    remedy: str
    amount: str
    currency: str
    role: str
    approved_by: str = ""
