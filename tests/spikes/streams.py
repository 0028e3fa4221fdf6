"""Streams for the tests: chance with a seed, so that a failure comes again."""

import math
import random
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, tzinfo=UTC)
"""A Monday."""
STEP = timedelta(minutes=5)
DAY = 288


def chance(dice, mean):
    """A count with this mean, more spread out than Poisson's."""
    rate = dice.gammavariate(6, mean / 6)
    return sum(dice.random() < rate / 100 for _ in range(100)) if rate < 50 else round(rate)


def usual(at, level):
    """What comes at a moment: three times as much by day as by night, half at weekends."""
    by_day = 1 - 0.5 * math.cos(at.hour * math.pi / 12)
    return level * by_day * (0.5 if at.weekday() >= 5 else 1)


def stream(days, level=5.0, bursts=(), seed=1):
    """Rows of five minutes; each burst is (row, how many rows, how many times the level)."""
    dice = random.Random(seed)
    moments = [START + STEP * row for row in range(days * DAY)]
    values = [float(chance(dice, usual(at, level))) for at in moments]
    for begin, length, times in bursts:
        for row in range(begin, begin + length):
            values[row] += chance(dice, level * times)
    return list(zip(moments, values, strict=True))
