"""A message: pre-written words, what they are for, and who must say yes to them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from crisisctl.model.base import InputName, Localized, Name, Part, wrong
from crisisctl.model.durations import Duration, DurationField
from crisisctl.model.excuses import Excuses
from crisisctl.words import words

DEFAULT_APPROVAL_TIME = Duration(seconds=600)
"""How long an approver has where the message does not say."""


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
    PROTECTIVE = "protective"  # the hazard first: a recall, a scam, an account that was taken
    MODERATION = "moderation"  # why something was hidden or a person was warned


class Audience(StrEnum):
    """Who can read a message."""

    PUBLIC = "public"
    PRIVATE = "private"
    INTERNAL = "internal"


NOT_INTERNAL = (Audience.PUBLIC, Audience.PRIVATE)
"""What outsiders hear may go to all of them, or to those it concerns."""
AUDIENCES: Mapping[MessageKind, tuple[Audience, ...]] = MappingProxyType(
    dict.fromkeys(MessageKind, NOT_INTERNAL)
    | {
        MessageKind.PRIVATE: (Audience.PRIVATE,),
        MessageKind.CLOSING: (Audience.PUBLIC,),  # who followed the quarrel must see its end
        MessageKind.STAFF: (Audience.INTERNAL,),
        MessageKind.PAGE: (Audience.INTERNAL,),
    }
)
"""Who may read a message of each kind: rules and approvers go by the kind, the gate by this."""


class Strategy(StrEnum):
    """How we answer for what happened (Coombs 2007, situational crisis communication theory)."""

    DENY = "deny"
    DIMINISH = "diminish"
    REBUILD = "rebuild"
    BOLSTER = "bolster"
    INSTRUCT = "instruct"


class About(StrEnum):
    """What the law or decency asks more of than of other words (domain F20 and T23)."""

    DEATH = "death"
    RECALL = "recall"
    BREACH = "breach"


class Covers(StrEnum):
    """What a text tells; a closing tells two of the first four at least (domain T21, T23)."""

    CAUSE = "cause"
    REMEDY = "remedy"
    EFFECTS = "effects"
    MORE = "more"
    PRODUCT = "product"
    HAZARD = "hazard"
    STOP_USING = "stop-using"
    NATURE = "nature"
    CONSEQUENCES = "consequences"
    MEASURES = "measures"
    CONTACT = "contact"


class Approval(Part):
    """Who must say yes to a text, how many of them, and by when."""

    by: tuple[Name, ...] = Field(
        min_length=1,
        strict=False,
        description="The roles that may say yes.",
        examples=[["crisis-lead", "legal"]],
    )
    quorum: int = Field(default=1, ge=1, description="How many of them must.", examples=[1])
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


class MessageApproval(Approval):
    """Who must say yes to a text before it may leave; on some channels others, if `on` says so."""

    on: dict[Name, Approval] = Field(
        default_factory=dict,
        description="Channels where others must say yes, instead of those of `by`.",
        examples=[{"linkedin": {"by": ["executive"], "within": "30m"}}],
    )

    @property
    def roles(self) -> tuple[str, ...]:
        """Every role that may say yes, on one channel or another."""
        every = [*self.by, *(role for one in self.on.values() for role in one.by)]
        return tuple(dict.fromkeys(every))


class Message(Part):
    """A pre-written text, in every language, in one wording or several."""

    kind: MessageKind = Field(strict=False, description="What it is for.")
    audience: Audience = Field(strict=False, description="Who can read it.")
    channels: tuple[Name, ...] = Field(
        default=(), strict=False, description="Where it may be said.", examples=[["x", "facebook"]]
    )
    text: Localized | None = Field(
        default=None,
        description="The words.",
        examples=[
            {"en": "{{ mention.author }}, we have read you and are checking. {{ signature }}"}
        ],
    )
    variants: tuple[Localized, ...] | None = Field(
        default=None,
        min_length=1,
        strict=False,
        description="Several wordings, taken in turn.",
        examples=[[{"en": "{{ mention.author }}, thank you for telling us."}]],
    )
    approval: MessageApproval | None = Field(
        default=None, description="Who must say yes; without it, the roles that team.yaml lets."
    )
    volume: Literal["many"] | None = Field(
        default=None, description="Said to many people: lint asks for wordings enough."
    )
    strategy: Annotated[Strategy, Field(strict=False)] | None = Field(
        default=None, description="How this text answers for what happened."
    )
    evidence: InputName | None = Field(
        default=None,
        description="The input that holds the public proof of what is said.",
        examples=["proof"],
    )
    fact: InputName | None = Field(
        default=None,
        description="The input that holds the fact a correction opens with.",
        examples=["fact"],
    )
    myth: InputName | None = Field(
        default=None,
        description="The input that holds the false claim a correction is about.",
        examples=["myth"],
    )
    about: Annotated[About, Field(strict=False)] | None = Field(
        default=None, description="What the law or decency asks more of than of other words."
    )
    covers: dict[Annotated[Covers, Field(strict=False)], str] = Field(
        default_factory=dict,
        description="What the text tells, each with the variable or the words that tell it.",
        examples=[{"cause": "cause_for_all", "remedy": "action_taken"}],
    )
    lint: Excuses

    @field_validator("audience")
    @classmethod
    def _fits_kind(cls, audience: Audience, info: ValidationInfo) -> Audience:
        kind = info.data.get("kind")
        if kind is None or audience in AUDIENCES[kind]:
            return audience
        raise wrong(
            "audience",
            words(
                "The audience of a `{kind}` message is {known}, never `{audience}`.",
                kind=kind,
                known=", ".join(f"`{one}`" for one in AUDIENCES[kind]),
                audience=audience,
            ),
        )

    @model_validator(mode="after")
    def _stays_in_the_house(self) -> Self:
        named = self.channels or (self.approval is not None and self.approval.on)
        if self.audience is Audience.INTERNAL and named:
            raise wrong(
                "internal", words("An internal text is handed to colleagues: it has no channel.")
            )
        return self

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if (self.text is None) == (self.variants is None):
            raise wrong("message", words("A message has `text` or `variants`, one of them."))
        return self

    def approvals(self, channels: tuple[str, ...] = ()) -> tuple[Approval, ...]:
        """Every yes it needs to leave on `channels`, or wherever it may be said if none is named.

        Without an `approval` of its own there is none: the team's roles decide.
        """
        if self.approval is None:
            return ()
        own = self.approval.on
        named = channels or self.channels
        if not (named and own):
            return (self.approval, *own.values())
        return tuple(own.get(channel, self.approval) for channel in named)

    @property
    def wordings(self) -> tuple[dict[str, str], ...]:
        """Every wording, each a text a language."""
        if self.variants is not None:
            return self.variants
        return (self.text or {},)
