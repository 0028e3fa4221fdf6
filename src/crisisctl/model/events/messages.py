"""Facts about a text on its way out."""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import AtDraft, AtStep, Personal


class MessageDrafted(AtStep):
    """A text is ready to leave: the intent, written before anything is handed out.

    `template` is the SHA-256 of the wording it was rendered from, `approval` where its yes
    comes from: `lock` (pre-approved), `needed` (must be asked for), `none` (needs none).
    A text that nobody's step asks for has no `step`, and no `message` if it is in the writer's own
    words. `replaces` is the text that this one was edited from, which will not leave any more.
    `by` are the roles that must say yes because of what it says, instead of the message's own.
    """

    type: Literal["message.drafted"] = "message.drafted"
    draft: str
    message: str
    kind: str
    audience: str
    variant: int
    language: str
    channel: str
    text: Personal
    template: str
    approval: Literal["lock", "needed", "none"]
    quorum: int = 0
    replaces: str = ""
    by: tuple[str, ...] = ()


class ApprovalRequested(AtDraft):
    type: Literal["message.approval_requested"] = "message.approval_requested"
    role: str
    person: str
    backup: bool = False
    due: datetime


class MessageApproved(AtDraft):
    """A yes to a text. `basis` is what it was said to.

    `asked`: this very text. `lock`: its wording, in approvals.lock, where more than one yes is
    needed. `same-words`: the same words for another channel, a moment before.
    """

    type: Literal["message.approved"] = "message.approved"
    role: str
    person: str
    basis: Literal["asked", "lock", "same-words"] = "asked"


class MessageRejected(AtDraft):
    type: Literal["message.rejected"] = "message.rejected"
    role: str
    person: str
    reason: Personal


class MessageSent(AtDraft):
    """The operator says that the text is out; `url` is where, if that is known at once."""

    type: Literal["message.sent"] = "message.sent"
    url: Personal = ""


class MessageHanded(AtDraft):
    """A text is about to be given to a program that posts it: without a result, look there."""

    type: Literal["message.handed"] = "message.handed"
    outlet: str


class MessageConfirmed(AtDraft):
    """Somebody has seen the text where it should stand; `url` is its link, if it has one."""

    type: Literal["message.confirmed"] = "message.confirmed"
    url: Personal = ""


class MessageLocated(AtDraft):
    """Where a text that is out was seen: as `message.confirmed`, which took its place."""

    type: Literal["message.located"] = "message.located"
    url: Personal


class MessageFailed(AtDraft):
    """A text could not be sent, by an `outlet` if one is named; `again`: it is tried once more."""

    type: Literal["message.failed"] = "message.failed"
    reason: Personal
    outlet: str = ""
    again: bool = False


class MessageEdited(AtDraft):
    """A text already out was changed."""

    type: Literal["message.edited"] = "message.edited"
    text: Personal


class MessageRemoved(AtDraft):
    type: Literal["message.removed"] = "message.removed"
    reason: Personal
