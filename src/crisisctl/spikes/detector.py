"""Finds the rise in a stream, row by row, with what came before it and nothing else."""

from collections import deque
from datetime import datetime
from math import inf, sqrt
from typing import NamedTuple

from crisisctl.spikes.alarm import Alarm
from crisisctl.spikes.rhythm import Expected, Rhythm
from crisisctl.spikes.window import SPREAD, Window

SUDDEN, SLOW = 3, 24
"""Rows that are judged together: a quarter of an hour, and two hours, of five minutes each."""
HOUR = 12
"""Rows that the rhythm does not know yet: what is judged must not be what it is judged by."""
BEGINNING = 12
CAUTION = 24
"""A stream of n rows must be 1 + 24 / (n + 12) times over its bar: it is hardly known yet."""
CALM = 0.5
CLOSED_AFTER = 72
"""An alarm is over once the scores were under half of their bar for so many rows: six hours."""
WORSE = 3.0
"""How many times as high as in the first hour an open alarm must get to ring again."""
ONSET = 4
"""How many rows of an alarm the bar learns from: that it rang, not how long it lasted."""
CLIP = 3.0


class Row(NamedTuple):
    """A row, and what it was expected to be."""

    at: datetime
    value: float
    expected: Expected
    unit: float


class Detector:
    """One stream of counts or rates. O(1) a row in time and in space, the same for every stream.

    Rows come in the order of time, at a steady pace: one that is missing is simply not there.
    """

    def __init__(self) -> None:
        self._rhythm = Rhythm()
        self._windows = (Window(SUDDEN), Window(SLOW))
        self._last: deque[Row] = deque(maxlen=SLOW)
        self._whole = True  # until a fraction comes, the values are counts
        self._rows = 0
        self._open_for = 0  # rows since the alarm that is open rang; 0 without one
        self._calm_for = 0
        self._peak = 0.0  # the highest score of its first hour

    def step(self, at: datetime, value: float) -> Alarm | None:
        """Take in a row: the alarm that it rings, if it does. `value` is finite, from 0 up.

        The hour and the day of the week are read from `at` as it stands, in its own zone.
        """
        unit = self._unit(value)
        expected = self._expected(at, value, unit)
        self._last.append(Row(at, value, expected, unit))
        sudden, slow = (window.over(value, expected.now, unit) for window in self._windows)
        alarm = self._judged(max(sudden, slow) / (1 + CAUTION / (self._rows + HOUR)))
        self._learn()
        return alarm

    def _unit(self, value: float) -> float:
        """The smallest difference that means anything: one mention, or what a small rate is."""
        self._whole = self._whole and value == int(value)
        return 1.0 if self._whole else min(1.0, max(self._rhythm.level, 1e-9))

    def _expected(self, at: datetime, value: float, unit: float) -> Expected:
        if self._rows > HOUR:
            return self._rhythm.expected(at, unit)
        mean = (sum(row.value for row in self._last) + value) / (len(self._last) + 1)
        return Expected(mean, mean)

    def _judged(self, over: float) -> Alarm | None:
        """Ring once; then be silent until it has been calm for long enough, or far worse."""
        bar = self._follow(over) if self._open_for else 1.0
        row = self._last[-1]
        if self._rows < BEGINNING or over < bar or row.value <= row.expected.now:
            return None
        self._open_for, self._calm_for, self._peak = 1, 0, over
        return self._alarm(over)

    def _follow(self, over: float) -> float:
        """Watch the alarm that is open: how high the next must be."""
        self._open_for += 1
        self._calm_for = self._calm_for + 1 if over < CALM else 0
        if self._open_for <= HOUR:
            self._peak = max(self._peak, over)
            return inf
        if self._calm_for >= CLOSED_AFTER:
            self._open_for = 0
        return WORSE * self._peak

    def _alarm(self, over: float) -> Alarm:
        row = self._last[-1]
        rise = _rise(list(self._last))
        return Alarm(
            at=row.at,
            value=row.value,
            expected=row.expected.now,
            score=over,
            since=rise[0].at,
            total=sum(one.value for one in rise),
            usual=sum(one.expected.now for one in rise),
        )

    def _learn(self) -> None:
        self._rows += 1
        for window in self._windows:
            window.learn(tail=self._open_for <= ONSET)
        if self._rows > HOUR:
            at, value, (usual, now), unit = self._last[-1 - HOUR]
            spread = self._windows[0].scale * sqrt(now + unit + SPREAD * now * now)
            self._rhythm.learn(at, min(value, now + CLIP * spread), usual)


def _rise(rows: list[Row]) -> list[Row]:
    """The last rows, from where the sum of what was over the expected is highest (CUSUM)."""
    over, best, begins = 0.0, 0.0, len(rows) - 1
    for at in reversed(range(len(rows))):
        over += rows[at].value - rows[at].expected.now
        if over > best:
            best, begins = over, at
    return rows[begins:]
