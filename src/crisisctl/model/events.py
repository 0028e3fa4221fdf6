"""What happened, as a closed set of facts (domain.md, section 4.2), each with a version.

`type` names stand in journals for ever: never reused, never renamed. Fields marked `Personal` are
kept by the stores in rows of their own; the journal's row holds only their salted hash.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator

from crisisctl.model.steps import Effect, NoReply, Waiver


class PersonalMark:
    """Marks a field that tells something about a person."""


Personal = Annotated[str, PersonalMark()]
DESK = "desk"
"""The name of the desk's own flow; every other flow is named by its mention: `m1`, `m2`…"""


class Source(StrEnum):
    """Where a fact came from."""

    OPERATOR = "operator"
    CLOCK = "clock"
    SYSTEM = "system"


class Fact(BaseModel):
    """The base of every event: frozen, strict about its fields, at version 1."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    v: Literal[1] = 1


class AtStep(Fact):
    """A fact about one step of one flow."""

    flow: str
    step: str


class AtMention(Fact):
    """A fact about one mention."""

    mention: str


class AtDraft(Fact):
    """A fact about one text on its way out."""

    draft: str


class IncidentDeclared(Fact):
    """The run begins, and takes its own copy of every file it needs."""

    type: Literal["incident.declared"] = "incident.declared"
    playbook: str
    severity: str
    severity_asked: bool = True
    files: dict[str, str]
    brand: str
    example: bool
    exercise: bool


class SeverityChanged(Fact):
    type: Literal["incident.severity_changed"] = "incident.severity_changed"
    severity: str
    reason: Personal


class Handover(Fact):
    """The desk passes from one operator to another."""

    type: Literal["incident.handover"] = "incident.handover"
    to: str


class StandDown(Fact):
    """The crisis is over; what must follow has its dates."""

    type: Literal["incident.stand_down"] = "incident.stand_down"
    hot_wash_due: datetime | None
    review_due: datetime | None


class IncidentClosed(Fact):
    type: Literal["incident.closed"] = "incident.closed"


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


class StepEntered(AtStep):
    """Deadlines are absolute, so that a restart moves nothing.

    `due` is when the step must be done, `leaves_at` when the flow goes on by itself, `update_at`
    when a waiting step has promised its next word.
    """

    type: Literal["step.entered"] = "step.entered"
    due: datetime | None = None
    leaves_at: datetime | None = None
    update_at: datetime | None = None


class StepDone(AtStep):
    type: Literal["step.done"] = "step.done"
    choice: str | None = None
    effects: tuple[Effect, ...] = ()


class StepSkipped(AtStep):
    """Left out: by a condition, by a loop that is over, or by an operator with a reason.

    `message` names an update that a waiting step leaves out: the waiting itself goes on.
    """

    type: Literal["step.skipped"] = "step.skipped"
    by: Literal["condition", "operator", "loop"]
    reason: Personal = ""
    message: str = ""


class StepJoined(AtStep):
    """A branch of a `together` has arrived at its join."""

    type: Literal["step.joined"] = "step.joined"
    branch: str


class InputAnswered(Fact):
    """An answer to a question of the playbook; `mention` is empty for the whole incident."""

    type: Literal["input.answered"] = "input.answered"
    name: str
    mention: str = ""
    value: Personal


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
    """The operator says that the text is out; `url` is where, if known."""

    type: Literal["message.sent"] = "message.sent"
    url: Personal = ""


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


class Paged(Fact):
    """A person is called; `page` numbers the call, `level` the rung of an escalation."""

    type: Literal["escalation.paged"] = "escalation.paged"
    page: str
    flow: str = ""
    step: str = ""
    role: str
    person: str
    backup: bool = False
    level: int = 0
    reason: Literal["escalation", "overdue", "asked", "clock"]
    due: datetime | None = None


class PageAcknowledged(Fact):
    type: Literal["escalation.acked"] = "escalation.acked"
    page: str


class PageTimedOut(Fact):
    type: Literal["escalation.timed_out"] = "escalation.timed_out"
    page: str


class TookOver(AtStep):
    """Somebody else does this step now."""

    type: Literal["escalation.took_over"] = "escalation.took_over"
    role: str
    person: str


class PublishingPaused(Fact):
    type: Literal["publishing.paused"] = "publishing.paused"


class PublishingResumed(Fact):
    type: Literal["publishing.resumed"] = "publishing.resumed"


class LegalAware(Fact):
    """The moment from which a legal clock counts (GDPR art. 33: having become aware)."""

    type: Literal["legal.aware"] = "legal.aware"
    since: datetime


class LegalNotified(Fact):
    type: Literal["legal.notified"] = "legal.notified"


class ClockNear(Fact):
    """A named clock was said to be near (`late` false) or past its end."""

    type: Literal["clock.reminded"] = "clock.reminded"
    clock: str
    late: bool


class UpdateDue(AtStep):
    """A waiting step says again where we are: `message` is what to send by `due`, if anything."""

    type: Literal["update.due"] = "update.due"
    message: str = ""
    due: datetime | None = None
    next_at: datetime | None = None


class Overridden(Fact):
    """A rule was overruled, by a role, for a reason."""

    type: Literal["override"] = "override"
    rule: str
    reason: Personal
    role: str
    draft: str = ""


class Noted(Fact):
    type: Literal["note"] = "note"
    text: Personal


class Sampled(Fact):
    """A figure read off a tool: `metric` over the last `window` seconds."""

    type: Literal["sample"] = "sample"
    metric: str
    window: int
    value: int


class WalkPaused(Fact):
    """The operator left, or the terminal went away."""

    type: Literal["walk.paused"] = "walk.paused"


Event = (
    IncidentDeclared
    | SeverityChanged
    | Handover
    | StandDown
    | IncidentClosed
    | MentionPosted
    | MentionDetected
    | MentionTriaged
    | MentionDisposed
    | StepEntered
    | StepDone
    | StepSkipped
    | StepJoined
    | InputAnswered
    | MessageDrafted
    | ApprovalRequested
    | MessageApproved
    | MessageRejected
    | MessageSent
    | MessageFailed
    | MessageEdited
    | MessageRemoved
    | PrivateInvited
    | PrivateOpened
    | PrivateFailed
    | PrivateResolved
    | PublicAck
    | PublicClose
    | ClosingWaived
    | RemedyOffered
    | Paged
    | PageAcknowledged
    | PageTimedOut
    | TookOver
    | PublishingPaused
    | PublishingResumed
    | LegalAware
    | LegalNotified
    | ClockNear
    | UpdateDue
    | Overridden
    | Noted
    | Sampled
    | WalkPaused
)
AnyEvent = Annotated[Event, Discriminator("type")]
EMPTY_HASH = "0" * 64


class Actor(BaseModel):
    """Who did it: the role in the plan, and the person's login or name."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    role: str = ""
    person: str = ""
    source: Source = Source.OPERATOR


@dataclass(frozen=True, slots=True)
class Record:
    """An event with its place in the journal: `seq` counts from 1, `at` is UTC.

    A dataclass, since its parts are checked already: a long journal is made of many.
    """

    seq: int
    at: datetime
    actor: Actor
    event: Event
