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
from crisisctl.model.durations import Day, DurationField
from crisisctl.model.steps import Condition, Step
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

    metric: Name
    window: DurationField
    at_least: int = Field(ge=1)
    times: Literal["baseline"] | None = Field(
        default=None, description="Read `at-least` as a multiple of the usual figure."
    )
    detect_within: DurationField | None = Field(
        default=None, description="How long the signal may go unseen; counted in the first reply."
    )


class Severity(Part):
    """A rung of the ladder."""

    when: Localized
    first_reply: DurationField = Field(description="From the moment the mention was posted.")
    update_every: DurationField


class Clock(Part):
    """A deadline that outlives steps, such as a legal notice."""

    from_: Literal["aware", "declared", "posted"]
    within: DurationField
    title: Localized
    when: Condition | None = None
    role: Name | None = None


class Input(Part):
    """Something to ask the operator, once, where it is first needed."""

    ask: Localized
    type: InputType = Field(default=InputType.TEXT, strict=False)
    max_length: int = Field(default=80, ge=1, le=2000)
    private: bool = Field(default=False, description="May never reach a public message.")
    per: Literal["incident", "mention"] = "incident"


class Approval(Part):
    """Who must say yes to a text before it may leave."""

    by: tuple[Name, ...] = Field(min_length=1, strict=False)
    quorum: int = Field(default=1, ge=1)
    within: DurationField

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

    kind: MessageKind = Field(strict=False)
    audience: Audience = Field(strict=False)
    channels: tuple[Name, ...] = Field(default=(), strict=False)
    text: Localized | None = None
    variants: tuple[Localized, ...] | None = Field(default=None, min_length=1, strict=False)
    approval: Approval | None = None

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
    id: Name
    title: Localized
    owner: Name = Field(description="The role that keeps this playbook true.")
    reviewed: Day
    drilled: Day | None = None
    cluster: Cluster = Field(strict=False)
    languages: tuple[Language, ...] = Field(min_length=1, strict=False)
    triggers: tuple[Trigger, ...] = Field(default=(), strict=False)
    traps: tuple[Localized, ...] = Field(
        default=(), strict=False, description="What went wrong for others; shown at the start."
    )
    severity: dict[SeverityName, Severity] = Field(min_length=1)
    clocks: dict[Name, Clock] = Field(default_factory=dict)
    inputs: dict[InputName, Input] = Field(default_factory=dict)
    messages: dict[Name, Message] = Field(default_factory=dict)
    steps: tuple[Step, ...] = Field(min_length=1, strict=False)
    each_mention: tuple[Step, ...] = Field(default=(), strict=False)

    @property
    def severities(self) -> tuple[str, ...]:
        """Worst first: sev1 before sev4."""
        return tuple(sorted(self.severity))
