"""How everybody who wrote was answered: those walked one by one and those who came in with many.

M is every wait without a recorded reason for no reply; the unanswered stay in it.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.engine.crowd import Wait
from crisisctl.engine.measures import Lapse, Share, Spread, lapse, share, spread
from crisisctl.engine.standing import Standing, standing

EDGES = tuple(timedelta(minutes=minutes) for minutes in (15, 30, 60, 120, 240, 480, 1440))
"""Where one group of response times ends and the next begins."""
Counts = tuple[tuple[str, int], ...]
COLUMN = {Standing.ON_TIME: 0, Standing.LATE: 1, Standing.MISSED: 2, Standing.PENDING: 2}


@dataclass(frozen=True, slots=True)
class Replies:
    """The figures of M; `standings`, `no_reply`, `origins` and `detection` are of all.

    `groups` counts those answered on time, late and not at all, for each stretch between `EDGES`;
    `promised` are the times within which a first word was promised, each once.
    """

    required: int
    coverage: Share
    within_promise: Share
    response: Spread
    groups: tuple[tuple[int, int, int], ...]
    promised: tuple[timedelta, ...]
    detection: Spread
    standings: Counts
    no_reply: Counts
    origins: Counts


def replies(everybody: Sequence[Wait], stood_down_at: datetime | None, until: datetime) -> Replies:
    """Count them; what is open runs to `until`."""
    judged = [(one, standing(one.due, one.answered_at, until, one.no_reply)) for one in everybody]
    wanted = [(one, how) for one, how in judged if how is not Standing.NO_REPLY]
    waits = [(lapse(one.posted_at, one.answered_at, until), how) for one, how in wanted]
    in_time = [one for one, _ in wanted if _by(stood_down_at, one.seen_at or one.posted_at)]
    return Replies(
        required=len(wanted),
        coverage=share(_by(stood_down_at, one.answered_at) for one in in_time),
        within_promise=share(how is Standing.ON_TIME for _, how in wanted),
        response=spread(wait for wait, _ in waits),
        groups=_groups(waits),
        promised=tuple(sorted({one.due - one.posted_at for one, _ in wanted if one.due})),
        detection=spread(Lapse(one.seen_at - one.posted_at) for one in everybody if one.seen_at),
        standings=counted(how for _, how in judged),
        no_reply=counted(one.no_reply for one, how in judged if how is Standing.NO_REPLY),
        origins=counted(one.origin for one in everybody),
    )


def _by(over: datetime | None, at: datetime | None) -> bool:
    """Whether `at` was before the stand-down: until there is one, all that happened was."""
    return at is not None and (over is None or at <= over)


def _groups(waits: Iterable[tuple[Lapse, Standing]]) -> tuple[tuple[int, int, int], ...]:
    counts = [[0, 0, 0] for _ in (*EDGES, None)]
    for wait, how in waits:
        counts[bisect_left(EDGES, wait.length)][COLUMN[how]] += 1
    return tuple((on_time, late, silent) for on_time, late, silent in counts)


def counted(names: Iterable[str | None]) -> Counts:
    """How many of each, by name; None is nobody's."""
    return tuple(sorted(Counter(str(name) for name in names if name).items()))
