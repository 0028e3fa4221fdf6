"""What every event shares, and who did it."""

from enum import StrEnum
from functools import cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict


class PersonalMark:
    """Marks a field that tells something about a person."""


Personal = Annotated[str, PersonalMark()]
ERASED = "⟨erased⟩"
"""What an erased personal value reads as."""
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


@cache
def personal_fields(model: type[Fact]) -> tuple[str, ...]:
    """The fields of an event that tell something about a person."""
    return tuple(
        name
        for name, field in model.model_fields.items()
        if any(isinstance(mark, PersonalMark) for mark in field.metadata)
    )


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


class Actor(BaseModel):
    """Who did it: the role in the plan, and the person's login or name."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    role: str = ""
    person: str = ""
    source: Source = Source.OPERATOR
