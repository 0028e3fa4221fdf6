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
    type: Literal["message.approved"] = "message.approved"
    role: str
    person: str


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
    """Where a text that is out can be seen: a fact of its own, since the send can't wait for it."""

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
