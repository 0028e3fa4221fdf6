"""Facts about steps, the answers they ask for and the calls they make."""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import AtStep, Fact, Personal
from crisisctl.model.steps import Effect


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


class DecisionReopened(AtStep):
    """A choice made by mistake is taken back: its step is to be done again, and `left` are not.

    What the choice had settled of a mention is open again; `waived` says that it had let a private
    conversation stay private, `reply_due` is the promise that is owed again.
    """

    type: Literal["decision.reopened"] = "decision.reopened"
    choice: str
    left: tuple[str, ...] = ()
    waived: bool = False
    reply_due: datetime | None = None


class StepJoined(AtStep):
    """A branch of a `together` has arrived at its join."""

    type: Literal["step.joined"] = "step.joined"
    branch: str


class InputAnswered(Fact):
    """An answer to a question of the playbook; `mention` is empty for the whole incident.

    `step` is given where it is asked anew for each message: the step that says it.
    """

    type: Literal["input.answered"] = "input.answered"
    name: str
    mention: str = ""
    value: Personal
    step: str = ""


class UpdateDue(AtStep):
    """A waiting step says again where we are: `message` is what to send by `due`, if anything."""

    type: Literal["update.due"] = "update.due"
    message: str = ""
    due: datetime | None = None
    next_at: datetime | None = None


class TookOver(AtStep):
    """A step was late: whoever was called for it does it now."""

    type: Literal["escalation.took_over"] = "escalation.took_over"
    role: str
    person: str


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
    reason: Literal["escalation", "overdue", "asked", "clock", "mentions"]
    due: datetime | None = None


class PageAcknowledged(Fact):
    type: Literal["escalation.acked"] = "escalation.acked"
    page: str


class PageTimedOut(Fact):
    type: Literal["escalation.timed_out"] = "escalation.timed_out"
    page: str
