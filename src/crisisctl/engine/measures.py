"""How figures are stated: never a mean, always with n, and what is not over yet says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Lapse:
    """How long something took; `running` when it had not ended: "more than" this long."""

    length: timedelta
    running: bool = False


def lapse(start: datetime, end: datetime | None, until: datetime) -> Lapse:
    """The time from `start` to `end`, or to `until` if it never ended."""
    return Lapse((until if end is None else end) - start, running=end is None)


@dataclass(frozen=True, slots=True)
class Spread:
    """A distribution by nearest rank: every value in it was really observed.

    What is still running counts as longer than all that ended, so that an unanswered person
    can't make a figure look better. The three are None when `n` is 0.
    """

    n: int
    median: Lapse | None
    p90: Lapse | None
    longest: Lapse | None


def spread(values: Iterable[Lapse]) -> Spread:
    """The distribution of `values`."""
    ranked = sorted(values, key=lambda one: (one.running, one.length))
    return Spread(
        len(ranked), _percentile(ranked, 50), _percentile(ranked, 90), _percentile(ranked, 100)
    )


def _percentile(ranked: list[Lapse], percent: int) -> Lapse | None:
    return ranked[nearest_rank(len(ranked), percent)] if ranked else None


def nearest_rank(n: int, percent: int) -> int:
    """The index of a percentile among `n` sorted values: ceil(percent/100 x n), from 0."""
    return -(-percent * n // 100) - 1


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many: `whole` is the n, and 0 of 0 is no success."""

    part: int
    whole: int

    @property
    def percent(self) -> int | None:
        """Rounded down, so that 100 means all; None of nothing."""
        return 100 * self.part // self.whole if self.whole else None


def share(of: Iterable[bool]) -> Share:
    """How many hold."""
    answers = list(of)
    return Share(sum(answers), len(answers))
