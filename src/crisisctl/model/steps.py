"""What a flow is made of: steps, each doing one thing."""

from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from crisisctl.model.base import InputName, Language, Localized, Name, Part, Sentence, wrong
from crisisctl.model.conditions import Condition
from crisisctl.model.deadlines import DeadlineField
from crisisctl.model.durations import (
    PATTERN,
    duration_text,
)
from crisisctl.model.excuses import Excuses
from crisisctl.model.shorthand import ONE_OR_MANY
from crisisctl.model.tasks import SHORT_SAY, AtMost, End, Escalate, Say
from crisisctl.model.waits import Wait
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


_KINDS = tuple((kind.value, kind) for kind in StepKind)


class Effect(StrEnum):
    """What an action changes in the world, so that lint and the report can reason about it."""

    OPEN_LOG = "open-log"
    NAME_LEAD = "name-lead"
    TELL_STAFF = "tell-staff"
    PAUSE_PUBLISHING = "pause-publishing"
    RESUME_PUBLISHING = "resume-publishing"
    CAPTURE_EVIDENCE = "capture-evidence"
    REMOVE_CONTENT = "remove-content"
    DELETE_CONTENT = "delete-content"
    VERIFY_FACT = "verify-fact"
    LEGAL_AWARE = "legal-aware"
    LEGAL_NOTIFIED = "legal-notified"
    PERSONS_NOTIFIED = "persons-notified"
    AUTHORITY_TOLD = "authority-told"
    RECALL_FILED = "recall-filed"
    AUTHORITY_CONFIRMED = "authority-confirmed"
    FAMILY_INFORMED = "family-informed"
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
    MONITOR = "monitor"
    LET_STAND = "let-stand"


class Waiver(StrEnum):
    """Why a private conversation need not come back to the public (domain F06)."""

    DISTRESS = "distress"
    MINOR = "minor"
    THREAT = "threat"
    VICTIM_REQUEST = "victim-request"
    LEGAL = "legal"


class ExposureEnd(StrEnum):
    """What became of personal data that somebody has published of themselves."""

    HIDDEN = "hidden"
    ASKED = "asked-to-remove"
    REMOVED = "removed"
    REPORTED = "reported"
    LEFT = "left"


class PrivateWay(StrEnum):
    """How a person can go on in private; the names are keys of an account in team.yaml."""

    DM = "dm-link"
    FORM = "form-link"


ANSWERED_IN_PRIVATE = frozenset({Waiver.DISTRESS, Waiver.MINOR, Waiver.LEGAL})
"""Who is helped first, and not before an audience (domain F05)."""


class Action(Part):
    """A line of an action card, with the effect that lint and the report see."""

    text: Localized = Field(description="What to do.")
    effect: Effect | None = Field(
        default=None, strict=False, description="What it changes in the world."
    )
    clock: Name | None = Field(
        default=None,
        description="The clock that it meets, beside `effect: legal-notified`.",
        examples=["regulator"],
    )
    charter: Annotated[str, StringConstraints(min_length=1, max_length=80)] | None = Field(
        default=None,
        description="The rule of the moderation charter, beside `effect: delete-content`.",
        examples=["§3, threats"],
    )

    @model_validator(mode="before")
    @classmethod
    def _words_beside_facts(cls, data: Any) -> Any:  # noqa: ANN401 - what YAML gave
        if not isinstance(data, dict):
            return data
        facts = {key: data[key] for key in ACTION_FACTS if key in data}
        return facts | {"text": {key: data[key] for key in data if key not in ACTION_FACTS}}

    @classmethod
    def __get_pydantic_json_schema__(cls, core: Any, handler: Any) -> dict[str, Any]:  # noqa: ANN401
        whole = handler.resolve_ref_schema(handler(core))
        return {
            "type": "object",
            "title": "Action",
            "description": "A line of an action card: {fr: …, en: …, effect: open-log}.",
            "properties": {key: whole["properties"][key] for key in ACTION_FACTS},
            "patternProperties": {"^[a-z]{2}$": {"type": "string", "minLength": 1}},
            "additionalProperties": False,
        }


ACTION_FACTS = ("effect", "clock", "charter")
"""What stands beside the words of an action; every other key is a language."""


class Option(Part):
    """One answer to a `decide`."""

    label: Localized | None = Field(
        default=None,
        description="The answer as it is shown.",
        examples=[{"fr": "Client mécontent", "en": "Unhappy customer"}],
    )
    next: Name | None = Field(
        default=None, description="The step to go to.", examples=["acknowledge"]
    )
    run: Name | None = Field(
        default=None, description="The playbook to run.", examples=["data-breach"]
    )
    no_reply: NoReply | None = Field(
        default=None, strict=False, description="Why the mention gets no answer."
    )
    waive_closing: Waiver | None = Field(
        default=None, strict=False, description="Why no public word need follow the private talk."
    )


DurationText = Annotated[
    str, AfterValidator(duration_text), WithJsonSchema({"type": "string", "pattern": PATTERN})
]
Decide = Annotated[dict[Language, Sentence], Field(min_length=1)]


class Step(Part):
    """One thing to do, by one role, in time."""

    id: Name = Field(description="Its name, unique in its flow.", examples=["acknowledge"])
    title: Localized | None = Field(
        default=None,
        description="What it is about.",
        examples=[{"fr": "Répondre en public", "en": "Answer in public"}],
    )
    role: Name | None = Field(
        default=None, description="Whose step it is.", examples=["community-manager"]
    )
    within: DeadlineField | None = Field(
        default=None, description="By when it must be done.", examples=["5m", {"posted": "60m"}]
    )
    when: Condition | None = Field(
        default=None,
        description="Only then; else it is passed by.",
        examples=["personal_data", {"severity": ["sev1", "sev2"]}],
    )
    next: Name | None = Field(
        default=None,
        description="The step that follows, if not the next in the list.",
        examples=["done"],
    )
    at_most: AtMost | None = Field(
        default=None, description="A bound, where a flow comes back to this step."
    )

    do: tuple[Action, ...] | None = Field(
        default=None,
        min_length=1,
        strict=False,
        description="An action card: its lines are ticked off.",
    )
    ask: Annotated[tuple[InputName, ...], Field(strict=False), ONE_OR_MANY] | None = Field(
        default=None, description="Inputs to ask for.", examples=["topic"]
    )
    decide: Decide | None = Field(
        default=None,
        description="A question with `options`.",
        examples=[{"fr": "Qui parle ?", "en": "Who is speaking?"}],
    )
    options: dict[Name, Option] | None = Field(
        default=None, min_length=1, description="The answers to `decide`, by name."
    )
    say: Annotated[Say, SHORT_SAY] | None = Field(
        default=None, description="A message to send.", examples=["acknowledge"]
    )
    needs: Annotated[tuple[InputName, ...], Field(strict=False), ONE_OR_MANY] = Field(
        default=(),
        description="Inputs that the person gives in private before the flow goes on.",
        examples=["order"],
    )
    no_reply_after: dict[DurationText, Name] | None = Field(
        default=None,
        min_length=1,
        max_length=1,
        description="Where to go if they do not write: {12h: back}.",
        examples=[{"12h": "back"}],
    )
    escalate: Escalate | None = Field(default=None, description="Reach somebody with authority.")
    together: dict[Name, Annotated[tuple["Step", ...], Field(strict=False)]] | None = Field(
        default=None, min_length=1, description="Branches that are done at the same time."
    )
    remedy: Name | None = Field(
        default=None, description="A remedy of team.yaml to offer.", examples=["goodwill"]
    )
    wait: Wait | None = Field(default=None, description="Wait for a time, an answer or a figure.")
    run: Name | None = Field(
        default=None, description="Another playbook to run here.", examples=["data-breach"]
    )
    end: End | None = Field(default=None, description="The end of this flow.")
    lint: Excuses

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        kinds = self._kinds()
        if not kinds:
            known = ", ".join(f"`{kind}`" for kind in StepKind)
            raise wrong("step-empty", words("A step does one of {known}.", known=known))
        if len(kinds) > 1:
            both = ", ".join(f"`{kind}`" for kind in kinds)
            raise wrong(
                "step-mixed", words("A step does one thing only; this one has {both}.", both=both)
            )
        if (self.decide is None) != (self.options is None):
            raise wrong("step-options", words("`decide` and `options` go together."))
        if self.say is None and (self.needs or self.no_reply_after):
            raise wrong("step-say", words("`needs` and `no-reply-after` belong to a `say` step."))
        return self

    def _kinds(self) -> list[StepKind]:
        fields = vars(self)
        return [kind for name, kind in _KINDS if fields[name] is not None]

    @cached_property
    def kind(self) -> StepKind:
        """The one thing this step does."""
        return self._kinds()[0]
