"""A playbook: what to do, who does it, in which words, by when."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from crisisctl.model.base import (
    FormatVersion,
    InputName,
    Language,
    Localized,
    Name,
    Part,
    wrong,
)
from crisisctl.model.conditions import Condition
from crisisctl.model.durations import RHYTHM, Day, DurationField
from crisisctl.model.steps import Step
from crisisctl.words import words


class Cluster(StrEnum):
    """Who the public holds responsible (Coombs, situational crisis communication theory)."""

    VICTIM = "victim"
    ACCIDENTAL = "accidental"
    PREVENTABLE = "preventable"


class MessageKind(StrEnum):
    """What a message is for."""

    ACKNOWLEDGEMENT = "acknowledgement"
    HOLDING = "holding"
    UPDATE = "update"
    HANDOFF = "handoff"
    PRIVATE = "private"
    CLOSING = "closing"
    CORRECTION = "correction"
    STAFF = "staff"
    PAGE = "page"


class Audience(StrEnum):
    """Who can read a message."""

    PUBLIC = "public"
    PRIVATE = "private"
    INTERNAL = "internal"


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

    metric: Name = Field(description="What is counted, such as negative-mentions.")
    window: DurationField = Field(description="Over how long it is counted.")
    at_least: int = Field(ge=1, description="The figure from which on this playbook opens.")
    times: Literal["baseline"] | None = Field(
        default=None, description="Read `at-least` as a multiple of the usual figure."
    )
    detect_within: DurationField | None = Field(
        default=None, description="How long the signal may go unseen; counted in the first reply."
    )


class Severity(Part):
    """A rung of the ladder."""

    when: Localized = Field(description="How to recognise it.")
    first_reply: DurationField = Field(description="From the moment the mention was posted.")
    update_every: Annotated[DurationField, RHYTHM] = Field(
        description="The longest silence between two words of ours."
    )


class Clock(Part):
    """A deadline that outlives steps, such as a legal notice."""

    from_: Literal["aware", "declared", "posted"] = Field(
        description="The moment it starts to run."
    )
    within: DurationField = Field(description="How long it runs.")
    title: Localized = Field(description="What must be done by then.")
    when: Condition | None = Field(default=None, description="Where it does not always apply.")
    role: Name | None = Field(default=None, description="Who must see to it.")


class Input(Part):
    """Something to ask the operator, once, where it is first needed."""

    ask: Localized = Field(description="The question.")
    type: InputType = Field(
        default=InputType.TEXT, strict=False, description="What kind of answer it takes."
    )
    max_length: int = Field(
        default=80, ge=1, le=2000, description="Characters at most: lint counts on them."
    )
    private: bool = Field(default=False, description="May never reach a public message.")
    per: Literal["incident", "mention"] = Field(
        default="incident", description="Whether it is asked once, or for each mention."
    )


class Approval(Part):
    """Who must say yes to a text before it may leave."""

    by: tuple[Name, ...] = Field(
        min_length=1, strict=False, description="The roles that may say yes."
    )
    quorum: int = Field(default=1, ge=1, description="How many of them must.")
    within: DurationField = Field(description="How long each has before the backup is asked.")

    @model_validator(mode="after")
    def _quorum_can_be_met(self) -> Self:
        if self.quorum > len(set(self.by)):
            raise wrong(
                "quorum",
                words(
                    "A quorum of {quorum} needs as many roles in `by`, there are {count}.",
                    quorum=self.quorum,
                    count=len(set(self.by)),
                ),
            )
        return self


class Message(Part):
    """A pre-written text, in every language, in one wording or several."""

    kind: MessageKind = Field(strict=False, description="What it is for.")
    audience: Audience = Field(strict=False, description="Who can read it.")
    channels: tuple[Name, ...] = Field(
        default=(), strict=False, description="Where it may be said."
    )
    text: Localized | None = Field(default=None, description="The words.")
    variants: tuple[Localized, ...] | None = Field(
        default=None, min_length=1, strict=False, description="Several wordings, taken in turn."
    )
    approval: Approval | None = Field(
        default=None, description="Who must say yes; without it, the roles that team.yaml lets."
    )

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if (self.text is None) == (self.variants is None):
            raise wrong("message", words("A message has `text` or `variants`, one of them."))
        return self

    @property
    def wordings(self) -> tuple[dict[str, str], ...]:
        """Every wording, each a text a language."""
        if self.variants is not None:
            return self.variants
        return (self.text or {},)


SeverityName = Annotated[str, StringConstraints(pattern=r"^sev[1-4]$")]


class Playbook(Part):
    """One file of `playbooks/`: see docs/playbook-format.md."""

    crisisctl: FormatVersion
    id: Name = Field(description="The name of this file, without its ending.")
    title: Localized = Field(description="What is happening, in a few words.")
    owner: Name = Field(description="The role that keeps this playbook true.")
    reviewed: Day = Field(description="The day on which somebody last read all of it.")
    drilled: Day | None = Field(default=None, description="The day of the last exercise with it.")
    cluster: Cluster = Field(
        strict=False, description="Who the public will hold responsible: the tone follows from it."
    )
    languages: tuple[Language, ...] = Field(
        min_length=1,
        strict=False,
        description="What every message exists in; the first is the default.",
    )
    triggers: tuple[Trigger, ...] = Field(
        default=(), strict=False, description="The figures that open this playbook."
    )
    traps: tuple[Localized, ...] = Field(
        default=(), strict=False, description="What went wrong for others; shown at the start."
    )
    severity: dict[SeverityName, Severity] = Field(
        min_length=1, description="How bad it is, sev1 the worst: asked first."
    )
    clocks: dict[Name, Clock] = Field(
        default_factory=dict, description="Deadlines that outlive steps, such as a legal notice."
    )
    inputs: dict[InputName, Input] = Field(
        default_factory=dict,
        description="What the operator is asked, by name; usable in messages and in `when`.",
    )
    messages: dict[Name, Message] = Field(
        default_factory=dict, description="The approved words, by name."
    )
    steps: tuple[Step, ...] = Field(
        min_length=1, strict=False, description="What the desk does, once, in this order."
    )
    each_mention: tuple[Step, ...] = Field(
        default=(),
        strict=False,
        description="What is done with every single mention, in this order.",
    )

    @property
    def severities(self) -> tuple[str, ...]:
        """Worst first: sev1 before sev4."""
        return tuple(sorted(self.severity))
