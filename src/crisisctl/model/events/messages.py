"""Facts about a text on its way out."""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import AtDraft, AtStep, Personal


class MessageDrafted(AtStep):
    """A text is ready to leave: the intent, written before anything is handed out.

    `template` is the SHA-256 of the wording it was rendered from, `approval` where its yes
    comes from: `lock` (pre-approved), `needed` (must be asked for), `none` (needs none).
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


class MessageLocated(AtDraft):
    """Where a text that is out can be seen: apart, since no send should wait for its link."""

    type: Literal["message.located"] = "message.located"
    url: Personal


class MessageFailed(AtDraft):
    type: Literal["message.failed"] = "message.failed"
    reason: Personal


class MessageEdited(AtDraft):
    """A text already out was changed."""

    type: Literal["message.edited"] = "message.edited"
    text: Personal


class MessageRemoved(AtDraft):
    type: Literal["message.removed"] = "message.removed"
    reason: Personal
