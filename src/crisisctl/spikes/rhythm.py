"""What a stream usually does at this hour of this day, learnt as it goes."""

from datetime import datetime
from typing import NamedTuple

MONTH = 1 / 600  # rows of one hour of the day: five minutes each, seven weeks of one hour
WEEK = 1 / 2016  # rows of five minutes
EVENING = 1 / 72  # rows of five minutes in six hours
FROM_LEVEL, FROM_HOUR = 12, 24
"""How many rows of its own an hour needs before it counts more than what stands above it."""
SATURDAY = 5


class Mean:
    """An average that fades: plain while it is young, then exponential. O(1)."""

    __slots__ = ("count", "fade", "value")

    def __init__(self, fade: float) -> None:
        self.fade = fade
        self.count = 0
        self.value = 0.0

    def learn(self, value: float) -> None:
        """Move towards `value`."""
        self.count += 1
        self.value += (value - self.value) * max(self.fade, 1 / self.count)

    def shrunk(self, towards: float, weight: float) -> float:
        """The average as if `weight` more values had been `towards`: trusted as it grows."""
        return (self.count * self.value + weight * towards) / (self.count + weight)


class Expected(NamedTuple):
    """What a row should be."""

    usual: float  # at this hour of such a day
    now: float  # the same, on a day that goes as this one does


class Rhythm:
    """The level, the hour of the day, the working day or weekend, and how the last hours went.

    Each is a correction of the one before, believed as far as it has been seen: a stream an hour
    old has a level only, one of a week has a daily rhythm, one of a month a weekly one too.
    """

    def __init__(self) -> None:
        self._level = Mean(WEEK)
        self._hours = [Mean(MONTH) for _ in range(24)]
        self._days = [[Mean(MONTH) for _ in range(24)] for _ in range(2)]
        self._came = self._usual = 0.0

    @property
    def level(self) -> float:
        """The stream's average."""
        return self._level.value

    def expected(self, at: datetime, unit: float) -> Expected:
        """What should come at `at`; `unit` is the smallest difference that means anything."""
        hour = at.hour
        of_day = self._hours[hour].shrunk(self._level.value, FROM_LEVEL)
        usual = self._days[at.weekday() >= SATURDAY][hour].shrunk(of_day, FROM_HOUR)
        lately = (self._came + unit) / (self._usual + unit)
        return Expected(usual, usual * lately**0.5)  # half of what the last hours say, in logs

    def learn(self, at: datetime, value: float, usual: float) -> None:
        """Take in a row, of which `usual` was expected at this hour."""
        self._level.learn(value)
        self._hours[at.hour].learn(value)
        self._days[at.weekday() >= SATURDAY][at.hour].learn(value)
        self._came += EVENING * (value - self._came)
        self._usual += EVENING * (usual - self._usual)
