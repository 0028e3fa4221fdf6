"""What the walks of a flow come to at the latest: its first word, its silence, its late steps."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.lint.moment import Moment
from crisisctl.lint.walk import Stop
from crisisctl.lint.witness import Passed, Walk


class Arrival(NamedTuple):
    """One of the moments of an outcome: `key` tells which."""

    key: str
    moment: Moment

    @property
    def walk(self) -> Walk:
        """The steps that lead to it."""
        return tuple(Passed(one.node, one.exit) for one in self.moment.walk() if one.node)


WORD, SILENCE = "word", "silence"


@dataclass(slots=True)
class Outcome:
    """The latest of each: the first word, an end without one, the join; and steps reached late.

    `words` has the latest word at each stop.
    """

    word: Moment | None = None
    silence: Moment | None = None
    joined: Moment | None = None
    late: dict[str, Moment] = field(default_factory=dict)
    words: dict[Stop, Moment] = field(default_factory=dict)
    visited: int = 0

    def arrivals(self) -> Iterator[Arrival]:
        """All that a flow can come to."""
        ends = {WORD: self.word, SILENCE: self.silence}
        yield from (Arrival(key, moment) for key, moment in ends.items() if moment is not None)
        yield from (Arrival(f"late {node}", moment) for node, moment in self.late.items())
