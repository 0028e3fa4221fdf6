"""How long people waited: shares of all who asked, never of those who got an answer."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.audit.answers import Awaiting
from crisisctl.engine.measures import Lapse, Share, Spread, lapse, spread

HOUR, TWO_HOURS = timedelta(hours=1), timedelta(hours=2)
"""A complaint should be answered within one, and anything on X within two (domain, part 6.4)."""


@dataclass(frozen=True, slots=True)
class Times:
    """Response times of `n` messages.

    Who got no answer is in every whole, and in `waits` longer than all who did; `answered_in` is
    of those who got one, and says so.
    """

    n: int
    unanswered: Share
    within_1h: Share
    within_2h: Share
    waits: Spread
    answered_in: Spread


def times(asked: Sequence[Awaiting], until: datetime) -> Times:
    """The figures of some messages; `until` is when the file ends."""
    waits = [_wait(one, until) for one in asked]
    return Times(
        len(waits),
        Share(sum(one.running for one in waits), len(waits)),
        _within(waits, HOUR),
        _within(waits, TWO_HOURS),
        spread(waits),
        spread(one for one in waits if not one.running),
    )


def _wait(one: Awaiting, until: datetime) -> Lapse:
    return lapse(one.message.at, None if one.reply is None else one.reply.at, until)


def _within(waits: Iterable[Lapse], limit: timedelta) -> Share:
    found = [not one.running and one.length <= limit for one in waits]
    return Share(sum(found), len(found))


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one hour of the day, or of one channel."""

    name: str
    times: Times


def rows(
    asked: Iterable[Awaiting], of: Callable[[Awaiting], str], until: datetime
) -> tuple[Row, ...]:
    """One row for each name that `of` gives."""
    grouped: defaultdict[str, list[Awaiting]] = defaultdict(list)
    for one in asked:
        grouped[of(one)].append(one)
    return tuple(Row(name, times(grouped[name], until)) for name in sorted(grouped))
