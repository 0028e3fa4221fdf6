"""Facts about the incident as a whole."""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import Fact, Personal


class IncidentDeclared(Fact):
    """The run begins, and takes its own copy of every file it needs.

    In an exercise time may be `simulated`: what comes later goes on from the last event's time.
    """

    type: Literal["incident.declared"] = "incident.declared"
    playbook: str
    severity: str
    severity_asked: bool = True
    files: dict[str, str]
    brand: str
    example: bool
    exercise: bool
    simulated: bool = False


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


class PublishingPaused(Fact):
    type: Literal["publishing.paused"] = "publishing.paused"


class PublishingResumed(Fact):
    type: Literal["publishing.resumed"] = "publishing.resumed"


class LegalAware(Fact):
    """The moment from which a legal clock counts (GDPR art. 33: having become aware)."""

    type: Literal["legal.aware"] = "legal.aware"
    since: datetime


class LegalNotified(Fact):
    """A notice went out: `clock` is the one that it meets, empty if it meets all of them."""

    type: Literal["legal.notified"] = "legal.notified"
    clock: str = ""


class ClockNear(Fact):
    """A named clock was said to be near (`late` false) or past its end."""

    type: Literal["clock.reminded"] = "clock.reminded"
    clock: str
    late: bool


class Overridden(Fact):
    """A rule was overruled, by a role, for a reason."""

    type: Literal["override"] = "override"
    rule: str
    reason: Personal
    role: str
    draft: str = ""


class Noted(Fact):
    """What somebody wrote down; `about` is the journal row that it explains or says better."""

    type: Literal["note"] = "note"
    text: Personal
    about: int = 0


class Sampled(Fact):
    """A figure read off a tool: `metric` over the last `window` seconds."""

    type: Literal["sample"] = "sample"
    metric: str
    window: int
    value: int


class AnswerKept(Fact):
    """One of several answers that make one fact together; without a flow, about a new mention.

    Kept until the person who gave it makes a fact, so that a crash asks nothing again.
    """

    type: Literal["answer.kept"] = "answer.kept"
    flow: str = ""
    step: str = ""
    prompt: str
    value: Personal


class WalkPaused(Fact):
    """The operator left, or the terminal went away."""

    type: Literal["walk.paused"] = "walk.paused"


class PersonalErased(Fact):
    """So many personal values were erased for good: somebody asked, or their time was over."""

    type: Literal["personal.erased"] = "personal.erased"
    count: int
    cause: Literal["asked", "expired"]
