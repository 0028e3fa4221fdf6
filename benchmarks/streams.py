"""Streams that look like a brand's mentions on Twitter, made by chance from a seed.

Counts of five minutes for eight weeks, at levels from one mention in ten minutes to a thousand in
an hour: a daily and a weekly rhythm, days and hours with moods of their own, more spread than
Poisson's, and bursts with a heavy tail that rise at once and fade. Two to four of the largest are
labelled, in windows that hold a tenth of the rows together; which are the largest is judged with
an error, as people do.
"""

import math
import random
from datetime import datetime, timedelta
from typing import NamedTuple

from benchmarks.nab import Window

DAYS, DAY = 55, 288
START = datetime(2015, 2, 26, 21, 42, 53)  # noqa: DTZ001 - a file without a zone
LEVELS = (0.6, 2, 4, 5, 8, 10, 18, 25, 50, 90)
PROBATION = 850
SATURDAY, OFFICE = 5, range(13, 20)
BURST_SPREAD, MANY = 5, 200


class Burst(NamedTuple):
    """Where a burst begins, how high it is, how long it takes to fade, in rows."""

    row: int
    height: float
    fade: float


class Stream(NamedTuple):
    """The rows, and the windows that a person would label."""

    rows: list[tuple[datetime, float]]
    windows: list[Window]


def stream(seed: int) -> Stream:
    """The stream of a seed; seeds ten apart have the same level."""
    dice = random.Random(seed)
    level = LEVELS[seed % len(LEVELS)]
    spread = dice.choice((2, 4, 8, 20))
    bursts = _bursts(dice, math.sqrt(level + level * level / spread))
    extra = _profile(dice, bursts)
    rows = []
    for row, (usual, more) in enumerate(zip(_usual(dice, level), extra, strict=True)):
        count = _count(dice, usual, spread) + _count(dice, more, BURST_SPREAD)
        rows.append((START + timedelta(minutes=5 * row), float(count)))
    return Stream(rows, _labelled(dice, bursts))


def _bursts(dice: random.Random, unit: float) -> list[Burst]:
    tail, chance = dice.uniform(1.1, 1.8), dice.uniform(0.5, 4) / DAY
    return [
        Burst(
            row,
            min(1.2 * unit * dice.paretovariate(tail), 150 * unit),
            min(200, dice.lognormvariate(1.5, 1.2)),
        )
        for row in range(DAYS * DAY)
        if dice.random() < chance
    ]


def _profile(dice: random.Random, bursts: list[Burst]) -> list[float]:
    extra = [0.0] * (DAYS * DAY)
    for burst in bursts:
        climb = dice.choice((0, 0, 1, 2, 6))
        for row in range(burst.row, min(len(extra), burst.row + climb + int(4 * burst.fade) + 1)):
            gone = row - burst.row
            up = (gone + 1) / (climb + 1) if gone < climb else 1.0
            extra[row] += burst.height * up * math.exp(-max(0, gone - climb) / burst.fade)
    return extra


def _usual(dice: random.Random, level: float) -> list[float]:
    """What comes without a burst: the hour, the day of the week, and moods that wander."""
    top, swing = dice.uniform(0, 24), dice.uniform(0.3, 1)
    weekend, office = dice.uniform(0.3, 0.9), 1 + dice.uniform(0, 1)
    unrest = dice.uniform(0.05, 0.3)
    means, lately, today = [], 0.0, 0.0
    for row in range(DAYS * DAY):
        at = START + timedelta(minutes=5 * row)
        if row % DAY == 0:
            today = 0.6 * today + dice.gauss(0, unrest)
        lately = 0.97 * lately + dice.gauss(0, 0.06)
        mean = level * math.exp(swing * math.cos((at.hour - top) * math.pi / 12) + lately + today)
        if at.weekday() >= SATURDAY:
            mean *= weekend
        elif at.hour in OFFICE:
            mean *= office
        means.append(mean)
    return means


def _count(dice: random.Random, mean: float, spread: float) -> int:
    """A count of a negative binomial distribution."""
    if not mean:
        return 0
    rate = dice.gammavariate(spread, mean / spread)
    if rate > MANY:
        return max(0, round(dice.gauss(rate, math.sqrt(rate))))
    left, count = dice.random(), 0
    while left > math.exp(-rate):
        left *= dice.random()
        count += 1
    return count


def _labelled(dice: random.Random, bursts: list[Burst]) -> list[Window]:
    """The most striking, as somebody judges them who looks at a plot; windows never overlap."""
    many = dice.choice((2, 3, 4, 4))
    half = DAYS * DAY // (20 * many)
    striking = sorted(
        (burst for burst in bursts if burst.row > PROBATION),
        key=lambda one: math.log(one.height) * 1.35 + 0.17 * math.log(one.fade + 1)
        + dice.gauss(0, 0.35),
        reverse=True,
    )  # fmt: skip
    windows: list[Window] = []
    for burst in striking:
        window = Window(max(0, burst.row - half), min(DAYS * DAY - 1, burst.row + half))
        if all(window.last < one.first or window.first > one.last for one in windows):
            windows.append(window)
    return sorted(windows[:many])
