"""A figure as a reader sees it: with its n and its definition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crisisctl.engine.measures import Lapse, Share, Spread
from crisisctl.reports.writer import in_words
from crisisctl.words import Words, words

NOT_TOLD = words("can't be told")


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table of figures; `key` finds its journal rows in `Facts.traces`."""

    key: str
    name: Words
    value: Words
    n: int
    definition: Words


def moment(value: Lapse | None) -> Words:
    """Say a time that may not be known."""
    return NOT_TOLD if value is None else in_words(value)


def of_moment(key: str, name: Words, value: Lapse | None, definition: Words) -> Figure:
    """A figure that is one time."""
    return Figure(key, name, moment(value), int(value is not None), definition)


def of_share(key: str, name: Words, value: Share, definition: Words) -> Figure:
    """A figure that is so many of so many."""
    return Figure(key, name, in_words(value), value.whole, definition)


def of_count(key: str, name: Words, value: int, n: int, definition: Words) -> Figure:
    """A figure that is a number, and how many were looked at."""
    return Figure(key, name, words("{value}", value=value), n, definition)


def of_spread(key: str, name: Words, value: Spread, definition: Words) -> Figure:
    """A figure that is a distribution of times."""
    if value.n == 0:
        return Figure(key, name, words("none to count"), 0, definition)
    said = words(
        "median {median}, P90 {p90}, longest {longest}",
        median=moment(value.median),
        p90=moment(value.p90),
        longest=moment(value.longest),
    )
    return Figure(key, name, said, value.n, definition)


def counted(pairs: Sequence[tuple[str, int]], labels: Mapping[str, Words]) -> Words:
    """Say what there is of each kind: `spam 3, a troll 2`."""
    if not pairs:
        return words("{list}", list="0")
    (name, many), *others = pairs
    first = words("{label} {count}", label=labels[name], count=many)
    if not others:
        return first
    return words("{first}, {others}", first=first, others=counted(others, labels))
