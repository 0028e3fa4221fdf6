"""How many people wrote, in quarters of an hour, and how many of them were negative.

Definitions: half-life is from the peak to the first later quarter with at most half of it; the
baseline is the median of the quarters that were over an hour before the declaration.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from crisisctl.engine.measures import Share, nearest_rank
from crisisctl.model.crowd import Heard
from crisisctl.model.events import MentionPosted, Record

QUARTER = timedelta(minutes=15)
_SECONDS = int(QUARTER.total_seconds())
BEFORE = timedelta(hours=24)
"""The curve begins so long before the declaration, at most ..."""
LONGEST = timedelta(days=7)
"""... and ends so long after it began, at most."""
CALM = timedelta(hours=1)
"""The last hour before the declaration is no baseline: the crisis is why there was one."""
FEWEST = 8
"""Quarters that a baseline takes."""


class Post(NamedTuple):
    """When somebody wrote; `negative` is None where no machine has read it."""

    at: datetime
    negative: bool | None = None


@dataclass(frozen=True, slots=True)
class Quarter:
    """Fifteen minutes from `start` on; `read` mentions were judged negative or not."""

    start: datetime
    mentions: int
    negative: int
    read: int


@dataclass(frozen=True, slots=True)
class Curve:
    """Every quarter from the first mention on, the empty ones too.

    `outside` counts mentions before or after. What can't be told is None: `baseline` without
    enough hours before, `half_life` while it has not halved.
    """

    quarters: tuple[Quarter, ...]
    outside: int
    baseline: int | None
    peak: Quarter | None
    to_peak: timedelta | None
    half_life: timedelta | None
    above_baseline: int | None
    negative: Share


def posts(records: Sequence[Record], heard: Iterable[Heard]) -> list[Post]:
    """What people wrote in public, by time: taken down one by one, or come in with others."""
    came = [Post(one.posted_at, one.negative) for one in heard if not one.private]
    typed = (one.event for one in records if isinstance(one.event, MentionPosted))
    public = (one for one in typed if not one.private and not one.arrived)
    return sorted([*(Post(one.posted_at) for one in public), *came], key=itemgetter(0))


def curve(written: Sequence[Post], declared: datetime, last: datetime) -> Curve:
    """Count `written`; `last` is when the run's last row was written."""
    begin = max(min((one.at for one in written), default=declared), declared - BEFORE)
    end = min(max([last, *(one.at for one in written)]), begin + LONGEST)
    quarters = tuple(_quarters(written, begin, end)) if written else ()
    baseline = _baseline(quarters, declared)
    peak = max(quarters, key=lambda one: one.mentions, default=None)
    return Curve(
        quarters=quarters,
        outside=len(written) - sum(one.mentions for one in quarters),
        baseline=baseline,
        peak=peak,
        to_peak=peak.start - quarters[0].start if peak else None,
        half_life=_half_life(quarters, peak) if peak else None,
        above_baseline=None
        if baseline is None
        else sum(max(one.mentions - baseline, 0) for one in quarters),
        negative=negatives(quarters),
    )


def _quarters(written: Sequence[Post], begin: datetime, end: datetime) -> Iterator[Quarter]:
    counts: dict[int, list[int]] = {
        one: [0, 0, 0] for one in range(_number(begin), _number(end) + 1)
    }
    for post in written:
        if (count := counts.get(_number(post.at))) is not None:
            count[0] += 1
            count[1] += post.negative is True
            count[2] += post.negative is not None
    for number, (mentions, negative, read) in counts.items():
        start = datetime.fromtimestamp(number * _SECONDS, UTC)
        yield Quarter(start, mentions, negative, read)


def _number(at: datetime) -> int:
    return int(at.timestamp() // _SECONDS)


def _baseline(quarters: Sequence[Quarter], declared: datetime) -> int | None:
    calm = sorted(one.mentions for one in quarters if one.start + QUARTER <= declared - CALM)
    return calm[nearest_rank(len(calm), 50)] if len(calm) >= FEWEST else None


def _half_life(quarters: Sequence[Quarter], peak: Quarter) -> timedelta | None:
    later = (one for one in quarters if one.start > peak.start)
    halved = next((one for one in later if 2 * one.mentions <= peak.mentions), None)
    return halved.start - peak.start if halved else None


def negatives(quarters: Iterable[Quarter]) -> Share:
    """The negative ones of those that were read."""
    found = list(quarters)
    return Share(sum(one.negative for one in found), sum(one.read for one in found))


class Tone:
    """What was read of `written`, which is in order of time: negative shares of any stretch."""

    def __init__(self, written: Iterable[Post]) -> None:
        read = [one for one in written if one.negative is not None]
        self._moments = [one.at for one in read]
        self._negative = [0, *accumulate(int(one.negative is True) for one in read)]

    def around(self, at: datetime, window: timedelta) -> tuple[Share, Share]:
        """The negative share in the time before a moment, and in the time after."""
        return self._between(at - window, at), self._between(at, at + window)

    def _between(self, start: datetime, end: datetime) -> Share:
        first, last = bisect_left(self._moments, start), bisect_left(self._moments, end)
        return Share(self._negative[last] - self._negative[first], last - first)
