"""One thing that a platform does: what, who says so, how surely, and when somebody looked."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from crisisctl.words import Words, words

T = TypeVar("T")

FRESH = timedelta(days=180)
"""How long a fact is taken as it was found: platforms change without notice."""
LAST_LOOK = date(2026, 11, 22)
"""When all were looked at; a fact that somebody has looked at since has a day of its own."""
OTHERS = words("other products")
NOT_DOCUMENTED = words("not documented")
"""Where a unit is not, the one that counts more is taken: UTF-16 code units."""


class Grade(StrEnum):
    """How surely a fact is known."""

    VERIFIED = "V"  # seen on the platform's own code or server
    DOCUMENTED = "D"  # read in the platform's own documentation or source
    PRACTITIONER = "P"  # other products agree on it
    UNCHECKED = "U"  # from memory
    TEAM = "T"  # a team has checked it, and says so in team.yaml

    @property
    def blocks(self) -> bool:
        """Whether a text is refused because of such a fact: what is only believed warns."""
        return self not in (Grade.PRACTITIONER, Grade.UNCHECKED)


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value with its proof; `note` says on what it depends, `by` who of a team has looked."""

    value: T
    source: Words | str
    grade: Grade
    checked: date
    note: Words | None = None
    by: str = ""

    def is_stale(self, today: date) -> bool:
        """Whether nobody has looked for more than `FRESH`."""
        return today - self.checked > FRESH


def verified(
    value: T, source: Words | str, note: Words | None = None, checked: date = LAST_LOOK
) -> Fact[T]:
    """A fact that was seen on the platform's own code or server."""
    return Fact(value, source, Grade.VERIFIED, checked, note)


def documented(
    value: T, source: Words | str, note: Words | None = None, checked: date = LAST_LOOK
) -> Fact[T]:
    """A fact that the platform itself has written down."""
    return Fact(value, source, Grade.DOCUMENTED, checked, note)


def agreed(value: T, note: Words | None = None, checked: date = LAST_LOOK) -> Fact[T]:
    """A fact on which other products agree."""
    return Fact(value, OTHERS, Grade.PRACTITIONER, checked, note)


def unchecked(value: T, note: Words | None = None, checked: date = LAST_LOOK) -> Fact[T]:
    """A fact from memory, that no source was found for."""
    return Fact(value, NOT_DOCUMENTED, Grade.UNCHECKED, checked, note)
