"""How the Numenta Anomaly Benchmark scores alarms, from its definition (Lavin and Ahmad, 2015).

An alarm in a labelled window earns more the earlier it comes, once a window; a window without one
costs, and so does each alarm outside, less just after a window. 0 is a detector that never rings,
100 one that rings in the first row of every window and nowhere else.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

PROBATION, MOST = 0.15, 750
"""The share of the rows at the beginning that is not scored, and how many at most."""
FAR = 3.0


class Profile(NamedTuple):
    """What a false alarm and a missed window cost; a window in time is worth 1."""

    false_alarm: float
    missed: float


STANDARD, FEW_FALSE = Profile(0.11, 1.0), Profile(0.22, 1.0)


class Window(NamedTuple):
    """Rows that a person has labelled, both ends inclusive."""

    first: int
    last: int


class Judged(NamedTuple):
    """A stream's number of rows, the rows of its alarms, and its windows in order."""

    rows: int
    alarms: list[int]
    windows: list[Window]


def score(streams: Iterable[Judged], profile: Profile) -> float:
    """The normalised score of a detector over some streams; there must be a window."""
    total, windows = 0.0, 0
    for stream in streams:
        begin = min(math.floor(PROBATION * stream.rows), MOST)
        scored = [window for window in stream.windows if window.last >= begin]
        alarms = [row for row in stream.alarms if row >= begin]
        total += _hits(alarms, scored, profile) + _misses(alarms, stream.windows, profile)
        windows += len(scored)
    nothing = -profile.missed * windows
    return 100 * (total - nothing) / (windows - nothing)


def _hits(alarms: list[int], windows: list[Window], profile: Profile) -> float:
    total = 0.0
    for first, last in windows:
        hit = next((row for row in alarms if first <= row <= last), None)
        total += -profile.missed if hit is None else _inside(hit, first, last)
    return total


def _inside(row: int, first: int, last: int) -> float:
    return sigmoid(-(last - row + 1) / (last - first + 1)) / sigmoid(-1.0)


def _misses(alarms: list[int], windows: list[Window], profile: Profile) -> float:
    outside = [row for row in alarms if not any(one.first <= row <= one.last for one in windows)]
    return profile.false_alarm * sum(_outside(row, windows) for row in outside)


def _outside(row: int, windows: list[Window]) -> float:
    before = [window for window in windows if window.last < row]
    if not before:
        return -1.0
    first, last = before[-1]
    return sigmoid((row - last) / max(last - first, 1))


def sigmoid(position: float) -> float:
    """What a place is worth: from nearly 1 at -1 (a window's start) by 0 at its end to -1."""
    return -1.0 if position >= FAR else 2 / (1 + math.exp(5 * position)) - 1
