"""A moment of a walk, and the walk that led to it."""

from typing import NamedTuple, Protocol

from crisisctl.engine.flow import Exit, ExitKind
from crisisctl.words import Words


class Rounds(Protocol):
    """The turns of loops that a walk has taken, told only when they are asked for."""

    @property
    def seconds(self) -> float:
        """When they were over."""

    @property
    def entry(self) -> "Moment":
        """How the walk came into the loops."""

    def moments(self) -> "list[Moment]":
        """What it did in them, first step first."""


class Moment(NamedTuple):
    """The latest time at which a walk stands somewhere, and the walk, last step first.

    `exit` is how a step was left; none where the walk forks or stops.
    """

    seconds: float
    node: str
    why: Words | None = None
    before: "Moment | Rounds | None" = None
    exit: Exit | None = None

    @property
    def option(self) -> str:
        """The one that a decision was left by."""
        left_by = self.exit is not None and self.exit.kind is ExitKind.OPTION
        return self.exit.label if self.exit is not None and left_by else ""

    def walk(self) -> "list[Moment]":
        """The moments of the walk, first step first."""
        found, at = [self], self.before
        while at is not None:
            if isinstance(at, Moment):
                found.append(at)
                at = at.before
            else:
                found += reversed(at.moments())
                at = at.entry
        return found[::-1]


Before = Moment | Rounds
