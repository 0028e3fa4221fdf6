"""Streams that look like a brand's mentions on Twitter, made by chance from a seed.

Counts of five minutes for eight weeks, at levels from one mention in ten minutes to a thousand in
an hour: a daily and a weekly rhythm, days and hours with moods of their own, more spread than
Poisson's, and bursts with a heavy tail that rise at once and fade. Two to four of the largest are
labelled, in windows that hold a tenth of the rows together; which are the largest is judged with
an error, as people do. How heavy that tail is nobody knows beforehand, so that there are three
manners of it.
"""

import math
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from benchmarks.nab import Window

DAYS, DAY = 55, 288
START = datetime(2015, 2, 26, 21, 42, 53)  # noqa: DTZ001 - a file without a zone
LEVELS = (0.6, 2, 4, 5, 8, 10, 18, 25, 50, 90)
PROBATION = 850
SATURDAY, OFFICE = 5, range(13, 20)
BURST_SPREAD, MANY = 5, 200
WAKE = 40
"""Rows between a burst and one that it sets off, on average."""


class Manner(NamedTuple):
    """How bursts come, and how well those who label them judge."""

    tail: tuple[float, float] = (1.1, 1.8)  # the exponent of the Pareto tail of their heights
    a_day: tuple[float, float] = (0.5, 4)
    fade: tuple[float, float] = (1.5, 1.2)  # of the logarithm of the rows they fade in
    most: float = 150  # times the usual deviation
    again: float = 0.0  # the chance that one sets off another, lower and a few hours later
    doubt: float = 0.35  # in the logarithm of how striking a burst is


PLAIN = Manner()
HEAVY = Manner((0.7, 1.2), (0.3, 3), (1.0, 1.3), 400, 0.3, 0.5)
"""Few bursts, some of them hundreds of times the usual, each with others in its wake."""
SPIKY = Manner((0.9, 1.5), (1, 8), (-0.5, 1.0), 300, 0.2, 0.5)
"""Many bursts, most of which are over after one row or two."""


class Burst(NamedTuple):
    """Where a burst begins, how high it is, how long it takes to fade, in rows."""

    row: int
    height: float
    fade: float


class Stream(NamedTuple):
    """The rows, and the windows that a person would label."""

    rows: list[tuple[datetime, float]]
    windows: list[Window]


def stream(seed: int, manner: Manner = PLAIN) -> Stream:
    """The stream of a seed; seeds ten apart have the same level."""
    dice = random.Random(seed)
    level = LEVELS[seed % len(LEVELS)]
    spread = dice.choice((2, 4, 8, 20))
    bursts = _bursts(dice, math.sqrt(level + level * level / spread), manner)
    extra = _profile(dice, bursts)
    rows = []
    for row, (usual, more) in enumerate(zip(_usual(dice, level), extra, strict=True)):
        count = _count(dice, usual, spread) + _count(dice, more, BURST_SPREAD)
        rows.append((START + timedelta(minutes=5 * row), float(count)))
    return Stream(rows, _labelled(dice, bursts, manner.doubt))


def _bursts(dice: random.Random, unit: float, manner: Manner) -> list[Burst]:
    tail, chance = dice.uniform(*manner.tail), dice.uniform(*manner.a_day) / DAY
    bursts: list[Burst] = []
    for row in range(DAYS * DAY):
        if dice.random() < chance:
            height = min(1.2 * unit * dice.paretovariate(tail), manner.most * unit)
            bursts += _cascade(dice, row, height, manner)
    return bursts


def _cascade(dice: random.Random, row: int, height: float, manner: Manner) -> Iterator[Burst]:
    """A burst, and those that it sets off."""
    yield Burst(row, height, min(200, dice.lognormvariate(*manner.fade)))
    while manner.again and dice.random() < manner.again:
        row += 1 + int(dice.expovariate(1 / WAKE))
        height *= dice.uniform(0.2, 0.9)
        if row < DAYS * DAY:
            yield Burst(row, height, min(200, dice.lognormvariate(*manner.fade)))


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


def _labelled(dice: random.Random, bursts: list[Burst], doubt: float) -> list[Window]:
    """The most striking, as somebody judges them who looks at a plot; windows never overlap."""
    many = dice.choice((2, 3, 4, 4))
    half = DAYS * DAY // (20 * many)
    striking = sorted(
        (burst for burst in bursts if burst.row > PROBATION),
        key=lambda one: math.log(one.height) * 1.35 + 0.17 * math.log(one.fade + 1)
        + dice.gauss(0, doubt),
        reverse=True,
    )  # fmt: skip
    windows: list[Window] = []
    for burst in striking:
        window = Window(max(0, burst.row - half), min(DAYS * DAY - 1, burst.row + half))
        if all(window.last < one.first or window.first > one.last for one in windows):
            windows.append(window)
    return sorted(windows[:many])
