"""What a flow is made of: steps, each doing one thing."""

from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    model_validator,
)

from crisisctl.model.base import InputName, Language, Localized, Name, Part, Sentence, wrong
from crisisctl.model.durations import (
    PATTERN,
    Duration,
    DurationField,
    LimitField,
    SeverityTime,
    duration_text,
)
from crisisctl.model.shorthand import ONE_OR_MANY, Shorthand
from crisisctl.words import words


class StepKind(StrEnum):
    """The ten things a step can do; each is a key of the step."""

    DO = "do"
    ASK = "ask"
    DECIDE = "decide"
    SAY = "say"
    ESCALATE = "escalate"
    TOGETHER = "together"
    REMEDY = "remedy"
    WAIT = "wait"
    RUN = "run"
    END = "end"


class Effect(StrEnum):
    """What an action changes in the world, so that lint and the report can reason about it."""

    OPEN_LOG = "open-log"
    NAME_LEAD = "name-lead"
    TELL_STAFF = "tell-staff"
    PAUSE_PUBLISHING = "pause-publishing"
    RESUME_PUBLISHING = "resume-publishing"
    CAPTURE_EVIDENCE = "capture-evidence"
    REMOVE_CONTENT = "remove-content"
    VERIFY_FACT = "verify-fact"
    LEGAL_AWARE = "legal-aware"
    LEGAL_NOTIFIED = "legal-notified"
    RELIEVE_OPERATOR = "relieve-operator"
    STAND_DOWN = "stand-down"


class NoReply(StrEnum):
    """Why a mention gets no answer, on the record."""

    TROLL = "troll"
    SPAM = "spam"
    DUPLICATE = "duplicate"
    NOT_FOR_US = "not-for-us"
    ALREADY_ANSWERED = "already-answered"
    SAFETY = "safety"
    LEGAL = "legal"


class Waiver(StrEnum):
    """Why a private conversation need not come back to the public (domain F06)."""

    DISTRESS = "distress"
    MINOR = "minor"
    THREAT = "threat"
    VICTIM_REQUEST = "victim-request"
    LEGAL = "legal"


_CONDITION = "leak, not leak, {severity: [sev1, sev2]}, {scope: many}"
_ANSWER = {"type": ["string", "boolean", "number"]}


def _condition(value: Any) -> Any:  # noqa: ANN401 - what YAML gave
    if isinstance(value, str) and value.removeprefix("not ").strip():
        return value
    if isinstance(value, dict) and value and all(map(_is_answer, value.values())):
        return value
    raise wrong(
        "condition",
        words(
            "A condition is a name, or names with their answers: {examples}.", examples=_CONDITION
        ),
    )


def _is_answer(value: object) -> bool:
    if isinstance(value, list | tuple):
        return bool(value) and all(isinstance(one, str | bool | int | float) for one in value)
    return isinstance(value, str | bool | int | float)


Condition = Annotated[
    str | dict[str, Any],
    BeforeValidator(_condition),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": {
                        "anyOf": [_ANSWER, {"type": "array", "minItems": 1, "items": _ANSWER}]
                    },
                },
            ]
        }
    ),
    Field(
        description=(
            "`order_known` (an input that is not `no`), `not order_known`, or a mapping such as "
            "{severity: [sev1, sev2]} or {scope: many}: every line must hold. "
            "`unknown` counts as yes, because doubt goes up."
        )
    ),
]
Origin = Literal["step", "posted", "declared", "aware"]


class Deadline(Part):
    """`within`: so long after a moment. `step` is the moment the step is reached."""

    origin: Origin = "step"
    limit: LimitField


_DEADLINES = "{posted: 60m}, {declared: 15m}, {aware: 72h}"


def _deadline(value: Any) -> Any:  # noqa: ANN401 - what YAML gave
    if isinstance(value, dict) and len(value) == 1:
        origin, limit = next(iter(value.items()))
        if origin in ("posted", "declared", "aware"):
            return {"origin": origin, "limit": limit}
    if isinstance(value, str):
        return {"limit": value}
    if isinstance(value, Deadline):
        return value
    raise wrong(
        "deadline",
        words("Write `5m`, or one of {examples}.", examples=_DEADLINES),
    )


_LIMIT_SCHEMA = {"type": "string", "description": "5m, 72h, 5bd, or severity.first-reply"}
DeadlineField = Annotated[
    Deadline,
    BeforeValidator(_deadline),
    WithJsonSchema(
        {
            "description": "From the step's start, or from a moment: {posted: 60m}.",
            "anyOf": [
                _LIMIT_SCHEMA,
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": False,
                    "properties": dict.fromkeys(("posted", "declared", "aware"), _LIMIT_SCHEMA),
                },
            ],
        }
    ),
]


class Action(Part):
    """A line of an action card, with the effect that lint and the report see."""

    text: Localized
    effect: Effect | None = Field(default=None, strict=False)

    @model_validator(mode="before")
    @classmethod
    def _words_beside_effect(cls, data: Any) -> Any:  # noqa: ANN401 - what YAML gave
        if not isinstance(data, dict):
            return data
        known = {"effect": data["effect"]} if "effect" in data else {}
        return known | {"text": {key: data[key] for key in data if key != "effect"}}

    @classmethod
    def __get_pydantic_json_schema__(cls, core: Any, handler: Any) -> dict[str, Any]:  # noqa: ANN401
        del core, handler
        return {
            "type": "object",
            "title": "Action",
            "description": "A line of an action card: {fr: …, en: …, effect: open-log}.",
            "properties": {"effect": {"enum": [str(effect) for effect in Effect]}},
            "patternProperties": {"^[a-z]{2}$": {"type": "string", "minLength": 1}},
            "additionalProperties": False,
        }


class Option(Part):
    """One answer to a `decide`."""

    label: Localized | None = None
    next: Name | None = None
    run: Name | None = None
    no_reply: NoReply | None = Field(default=None, strict=False)
    waive_closing: Waiver | None = Field(default=None, strict=False)


class Say(Part):
    """Send a message: to the mention's channel, or `on` our own accounts."""

    message: Name
    on: tuple[Name, ...] = Field(default=(), strict=False)


SHORT_SAY = Shorthand(
    lambda value: {"message": value} if isinstance(value, str) else value,
    lambda whole: {"anyOf": [{"type": "string", "description": "A message."}, whole]},
)


class Escalate(Part):
    """Reach somebody with authority: each level's person, then backup, then the next level."""

    to: tuple[Name, ...] = Field(min_length=1, strict=False)
    within: LimitField
    on_timeout: Name | None = None


class MetricBelow(Part):
    """An exit on a figure: `{metric: negative-mentions, window: 1h, below: 5}`."""

    metric: Name
    window: DurationField
    below: int = Field(ge=0)


def _goes_on(every: Duration | SeverityTime) -> Duration | SeverityTime:
    if every == Duration():
        raise wrong("every", words("A rhythm needs a time above zero, such as 20m."))
    return every


class Repeat(Part):
    """`{every: 20m, say: update}`; in a list, `for` says how long before the next rhythm."""

    every: Annotated[LimitField, AfterValidator(_goes_on)]
    say: Name | None = None
    for_: DurationField | None = None


def _figure_or_condition(value: Any) -> str:  # noqa: ANN401 - what YAML gave
    figure = isinstance(value, MetricBelow) or (isinstance(value, dict) and "metric" in value)
    return "a figure" if figure else "a condition"


Until = Annotated[
    Annotated[MetricBelow, Tag("a figure")] | Annotated[Condition, Tag("a condition")],
    Discriminator(_figure_or_condition),
]


class Wait(Part):
    """Wait for a time, for an answer, for a figure, or until every mention is settled."""

    until: Until | None = Field(
        default=None, description="`mentions-settled`, a metric below a figure, or a condition."
    )
    for_: DurationField | None = None
    repeat: Annotated[tuple[Repeat, ...], Field(strict=False), ONE_OR_MANY] = Field(
        default=(), description="Say so again and again while it lasts."
    )

    @model_validator(mode="after")
    def _waits_for_something(self) -> Self:
        if self.until is None and self.for_ is None:
            raise wrong("wait", words("A wait needs `for`, `until`, or both."))
        return self


class End(Part):
    """The end of a flow, and what must follow it."""

    hot_wash: DurationField | None = None
    review: DurationField | None = None


class AtMost(Part):
    """A bound on a loop: after `times` entries, the flow goes to `then` instead."""

    times: int = Field(ge=1, le=100)
    then: Name


DurationText = Annotated[
    str, AfterValidator(duration_text), WithJsonSchema({"type": "string", "pattern": PATTERN})
]
Decide = Annotated[dict[Language, Sentence], Field(min_length=1)]


class Step(Part):
    """One thing to do, by one role, in time."""

    id: Name
    title: Localized | None = None
    role: Name | None = None
    within: DeadlineField | None = None
    when: Condition | None = None
    next: Name | None = None
    at_most: AtMost | None = None

    do: tuple[Action, ...] | None = Field(default=None, min_length=1, strict=False)
    ask: Annotated[tuple[InputName, ...], Field(strict=False), ONE_OR_MANY] | None = None
    decide: Decide | None = None
    options: dict[Name, Option] | None = None
    say: Annotated[Say, SHORT_SAY] | None = None
    needs: Annotated[tuple[InputName, ...], Field(strict=False), ONE_OR_MANY] = ()
    no_reply_after: dict[DurationText, Name] | None = Field(
        default=None, min_length=1, max_length=1
    )
    escalate: Escalate | None = None
    together: dict[Name, Annotated[tuple["Step", ...], Field(strict=False)]] | None = None
    remedy: Name | None = None
    wait: Wait | None = None
    run: Name | None = None
    end: End | None = None

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        kinds = self._kinds()
        if not kinds:
            known = ", ".join(f"`{kind}`" for kind in StepKind)
            raise wrong("step-empty", words("A step does one of {known}.", known=known))
        if len(kinds) > 1:
            both = ", ".join(f"`{kind}`" for kind in kinds)
            raise wrong(
                "step-mixed", words("A step does one thing, this one has {both}.", both=both)
            )
        if (self.decide is None) != (self.options is None):
            raise wrong("step-options", words("`decide` and `options` go together."))
        if self.say is None and (self.needs or self.no_reply_after):
            raise wrong("step-say", words("`needs` and `no-reply-after` belong to a `say` step."))
        return self

    def _kinds(self) -> list[StepKind]:
        return [kind for kind in StepKind if getattr(self, kind) is not None]

    @property
    def kind(self) -> StepKind:
        """The one thing this step does."""
        return self._kinds()[0]
