"""A playbook: what to do, who does it, in which words, by when."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, WithJsonSchema

from crisisctl.model.base import (
    NAME_PATTERN,
    FormatVersion,
    InputName,
    Language,
    Localized,
    Name,
    Part,
)
from crisisctl.model.conditions import Condition
from crisisctl.model.deadlines import MOMENTS
from crisisctl.model.durations import RHYTHM, Day, DurationField
from crisisctl.model.excuses import Excuses
from crisisctl.model.messages import Message, MessageKind, Strategy
from crisisctl.model.shorthand import Shorthand
from crisisctl.model.steps import Step


class Cluster(StrEnum):
    """Who the public holds responsible (Coombs, situational crisis communication theory)."""

    VICTIM = "victim"
    ACCIDENTAL = "accidental"
    PREVENTABLE = "preventable"


class Scenario(StrEnum):
    """What kind of emergency it is: some rules hold for some of them only."""

    COMPLAINT = "complaint"
    OUTAGE = "outage"
    DATA_BREACH = "data-breach"
    PRODUCT_RECALL = "product-recall"
    INJURY_DEATH = "injury-death"
    DISCRIMINATION = "discrimination"
    HACKED_ACCOUNT = "hacked-account"
    IMPERSONATION = "impersonation"
    RUMOUR = "rumour"
    EMPLOYEE_LEAK = "employee-leak"
    CAMPAIGN = "campaign"
    DISTRESS_THREAT = "distress-threat"
    STAFF_HARASSMENT = "staff-harassment"
    EXTERNAL_TRAGEDY = "external-tragedy"
    OTHER = "other"


class InputType(StrEnum):
    """What kind of answer an input takes."""

    TEXT = "text"
    YES_NO = "yes-no"
    YES_NO_UNKNOWN = "yes-no-unknown"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    URL = "url"


class Trigger(Part):
    """A measurable condition that opens the playbook (domain P09)."""

    metric: Name = Field(
        description="What is counted, such as negative-mentions.", examples=["negative-mentions"]
    )
    window: DurationField = Field(description="Over how long it is counted.", examples=["1h"])
    at_least: int = Field(
        ge=1, description="The figure from which on this playbook opens.", examples=[5]
    )
    times: Literal["baseline"] | None = Field(
        default=None, description="Read `at-least` as a multiple of the usual figure."
    )
    baseline: DurationField | None = Field(
        default=None, description="Over how long the usual figure was taken.", examples=["90d"]
    )
    source: str | None = Field(
        default=None,
        max_length=200,
        description="Where the figure is read.",
        examples=["the listening tool's hourly count"],
    )
    detect_within: DurationField | None = Field(
        default=None,
        description="How long the signal may go unseen; counted in the first reply.",
        examples=["5m"],
    )


class Severity(Part):
    """A rung of the ladder."""

    when: Localized = Field(
        description="How to recognise it.",
        examples=[{"fr": "La presse en parle", "en": "The press writes about it"}],
    )
    first_reply: DurationField = Field(description="From the moment the mention was posted.")
    update_every: Annotated[DurationField, RHYTHM] = Field(
        description="The longest silence between two words of ours."
    )
    approvers: tuple[Name, ...] = Field(
        default=(),
        strict=False,
        description="The roles that say yes at this level.",
        examples=[["crisis-lead", "legal"]],
    )
    roles: tuple[Name, ...] = Field(
        default=(),
        strict=False,
        description="The roles that must be there at this level.",
        examples=[["crisis-lead", "spokesperson"]],
    )


CLOCK_START = WithJsonSchema(
    {"anyOf": [{"enum": [*MOMENTS]}, {"type": "string", "pattern": NAME_PATTERN}]}
)


class Clock(Part):
    """A deadline that outlives steps, such as a legal notice."""

    from_: Annotated[Name, CLOCK_START] = Field(
        description="The moment it starts to run: or another clock, from the notice that met it.",
        examples=["aware"],
    )
    within: DurationField = Field(description="How long it runs.")
    title: Localized = Field(
        description="What must be done by then.",
        examples=[{"fr": "Prévenir la CNIL", "en": "Notify the regulator"}],
    )
    when: Condition | None = Field(
        default=None, description="Where it does not always apply.", examples=["personal_data"]
    )
    role: Name | None = Field(default=None, description="Who must see to it.", examples=["dpo"])


class Input(Part):
    """Something to ask the operator, where it is first needed; news is asked again each time."""

    ask: Localized = Field(
        description="The question.", examples=[{"fr": "Quel produit ?", "en": "Which product?"}]
    )
    type: InputType = Field(
        default=InputType.TEXT, strict=False, description="What kind of answer it takes."
    )
    max_length: int = Field(
        default=80,
        ge=1,
        le=2000,
        description="Characters at most: lint counts on them.",
        examples=[40],
    )
    private: bool = Field(default=False, description="May never reach a public message.")
    per: Literal["incident", "mention", "message"] = Field(
        default="incident",
        description="Whether it is asked once, for each mention, or anew for each message.",
    )


class Drill(Part):
    """The last exercise with this playbook (domain P07)."""

    on: Day = Field(description="The day it was held.", examples=["2026-09-03"])
    roles: tuple[Name, ...] = Field(
        default=(),
        strict=False,
        description="The roles that took part.",
        examples=[["crisis-lead", "legal"]],
    )
    findings: str | None = Field(
        default=None,
        max_length=300,
        description="Where what was learned stands.",
        examples=["docs/drills/2026-09.md"],
    )


DATED_DRILL = Shorthand(
    lambda value: value if isinstance(value, dict | Drill) else {"on": value},
    lambda whole: {"anyOf": [{"type": "string", "format": "date"}, whole]},
)
NO_CLOCKS = Shorthand(
    lambda value: {} if value == "none" else value,
    lambda whole: {"anyOf": [{"const": "none"}, whole]},
)


SeverityName = Annotated[str, StringConstraints(pattern=r"^sev[1-4]$")]


class Playbook(Part):
    """One file of `playbooks/`: see docs/playbook-format.md."""

    crisisctl: FormatVersion
    id: Name = Field(
        description="The name of this file, without its ending.", examples=["viral-complaint"]
    )
    title: Localized = Field(
        description="What is happening, in a few words.",
        examples=[{"fr": "Plainte client", "en": "Customer complaint"}],
    )
    owner: Name = Field(
        description="The role that keeps this playbook true.", examples=["crisis-lead"]
    )
    reviewed: Day = Field(
        description="The day on which somebody last read all of it.", examples=["2026-10-12"]
    )
    review_every: DurationField | None = Field(
        default=None, description="How often it is read again; 180d without it.", examples=["180d"]
    )
    retention: DurationField | None = Field(
        default=None,
        description="How long after the closing people stay in the journal; `forget` holds to it.",
        examples=["365d"],
    )
    drilled: Annotated[Drill, DATED_DRILL] | None = Field(
        default=None,
        description="The last exercise with it: its day, or who took part as well.",
        examples=["2026-09-03"],
    )
    scenario: Scenario = Field(
        default=Scenario.OTHER, strict=False, description="What kind of emergency it is."
    )
    cluster: Cluster = Field(
        strict=False, description="Who the public will hold responsible: the tone follows from it."
    )
    strategy: tuple[Annotated[Strategy, Field(strict=False)], ...] = Field(
        default=(), strict=False, description="How we answer for what happened."
    )
    languages: tuple[Language, ...] = Field(
        min_length=1,
        strict=False,
        description="What every message exists in; the first is the default.",
        examples=[["fr", "en"]],
    )
    triggers: tuple[Trigger, ...] = Field(
        default=(), strict=False, description="The figures that open this playbook."
    )
    traps: tuple[Localized, ...] = Field(
        default=(),
        strict=False,
        description="What went wrong for others; shown at the start.",
        examples=[[{"fr": "Se taire.", "en": "Saying nothing."}]],
    )
    severity: dict[SeverityName, Severity] = Field(
        min_length=1, description="How bad it is, sev1 the worst: asked first."
    )
    clocks: Annotated[dict[Name, Clock], NO_CLOCKS] | None = Field(
        default=None,
        description="Deadlines that outlive steps, such as a legal notice; `none` says so.",
    )
    inputs: dict[InputName, Input] = Field(
        default_factory=dict,
        description="What the operator is asked, by name; usable in messages and in `when`.",
    )
    messages: dict[Name, Message] = Field(
        default_factory=dict, description="The approved words, by name."
    )
    without: dict[Annotated[MessageKind, Field(strict=False)], Localized] = Field(
        default_factory=dict,
        description="Why there is no message of a kind that lint asks for (domain P11).",
        examples=[
            {
                "handoff": {
                    "fr": "Tout se règle en public.",
                    "en": "All of it is settled in public.",
                }
            }
        ],
    )
    steps: tuple[Step, ...] = Field(
        min_length=1, strict=False, description="What the desk does, once, in this order."
    )
    each_mention: tuple[Step, ...] = Field(
        default=(),
        strict=False,
        description="What is done with every single mention, in this order.",
    )
    lint: Excuses

    @property
    def severities(self) -> tuple[str, ...]:
        """Worst first: sev1 before sev4."""
        return tuple(sorted(self.severity))
