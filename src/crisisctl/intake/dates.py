"""When a row says that it was posted, in whatever form its tool writes: a moment in UTC.

`moments.py` reads what a person types, who means now or a while ago; this reads what programs
write, a million times, and never guesses between the second of March and the third of February.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from crisisctl.intake.months import MONTHS, WEEKDAY_OR_MONTH, WORDS_BESIDE

EARLIEST = datetime(2004, 1, 1, tzinfo=UTC)
"""Before, none of these networks was there: a date misread, such as year 3 of `03/02/26`."""
_TIME = re.compile(
    r"(?<![0-9:])([0-9]{1,2})"
    r"(?:(?::| ?h ?)([0-9]{2})(?:(?::| ?m ?)([0-9]{2})(?:[.,]([0-9]+))? ?s?)?"
    r"|(?= ?[ap]\.? ?m\b)|h(?![a-z0-9]))(?: ?([ap])\.? ?m\b\.?)?(?![0-9:])"
)
_ZONE = re.compile(r" ?\(?([a-z]{1,4}(?![a-z]))?\)? ?([+-][0-9]{1,2}(?::?[0-9]{2})?(?![0-9]))?\)?")
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_NUMBER = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?")
_NUMERIC_DAY = re.compile(
    r"(?<![0-9])([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-](?:[0-9]{4}|[0-9]{2})(?![0-9])"
)
_HOURS = {"z": 0, "utc": 0, "gmt": 0, "wet": 0, "cet": 1, "west": 1, "bst": 1, "cest": 2, "eet": 2,
          "eest": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
          "pdt": -7}  # fmt: skip
"""Zones by the abbreviations of RFC 5322 and of Europe."""
_SERIAL_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's days have no zone
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PER_SECOND = {9: 1, 10: 1, 13: 10**3, 16: 10**6, 19: 10**9}
"""What the digits of a count since 1970 are parts of."""
_TWITTER = 30
_NOON = 12


class AmbiguousDate(ValueError):  # noqa: N818 - also no error where somebody can be asked
    """A date that may be two: the second of March, or the third of February."""


class Doubt(StrEnum):
    """What was assumed of a time that has no zone of its own."""

    NONE = ""
    SKIPPED = "skipped"  # the clocks went forward over it: taken as so long after they did
    REPEATED = "repeated"  # the clocks went back over it: the first of the two
    DAY_ONLY = "day-only"  # no time was given: the first minute of the day


class Moment(NamedTuple):
    """A moment in UTC, and what was assumed to tell it."""

    at: datetime
    doubt: Doubt = Doubt.NONE


@dataclass(frozen=True, slots=True)
class Dates:
    """How one file writes its dates; `zone` is that of times without one, None this machine's."""

    day_first: bool | None = None
    zone: tzinfo | None = None

    def read(self, text: str, clock: str = "") -> Moment:
        """The moment of a cell, or of two, where date and time of day stand apart.

        Raises ValueError for what is no date, AmbiguousDate for what may be two.
        """
        try:
            moment = _iso(text) if not clock else None
            if moment is not None and moment.at.tzinfo is UTC and not moment.at.microsecond:
                return moment
            moment = moment or _written(_plain(text), _plain(clock), day_first=self.day_first)
            told = _in_utc(moment.at, self.zone)
        except OverflowError:  # the first and the last year of the calendar
            raise ValueError(text) from None
        return told if moment.doubt is Doubt.NONE else Moment(told.at, moment.doubt)


def _iso(text: str) -> Moment | None:
    """The two forms that most rows have, told apart by where their marks stand."""
    if text[4:5] == "-":
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
        return Moment(moment, Doubt.NONE if len(text) > 10 else Doubt.DAY_ONLY)  # noqa: PLR2004
    month = MONTHS.get(text[4:7].lower())
    if len(text) != _TWITTER or text[20:25] != "+0000" or month is None:
        return None
    try:  # Tue Oct 31 22:10:47 +0000 2017
        day, clock = int(text[8:10]), (int(text[11:13]), int(text[14:16]), int(text[17:19]))
        return Moment(datetime(int(text[26:]), month, day, *clock, tzinfo=UTC))
    except ValueError:
        return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _written(said: str, clock: str, *, day_first: bool | None) -> Moment:
    number = _NUMBER.fullmatch(said)
    if number is not None and not clock:
        return Moment(_counted(number[1], number[2] or "0"))
    found = _TIME.search(said)
    if found is None and clock:
        said = f"{said} {clock}"
        found = _TIME.search(said)
    if found is None:
        return Moment(datetime(*_day(said, day_first=day_first)), Doubt.DAY_ONLY)  # noqa: DTZ001
    zone = _ZONE.match(said, found.end())
    assert zone is not None
    offset = _offset(zone[1], zone[2])
    rest = found.end() if offset is None and zone[1] else zone.end()
    day = _day(f"{said[: found.start()]} {said[rest:]}", day_first=day_first)
    hour, minute, second = _clock(found)
    return Moment(datetime(*day, hour, minute, second, tzinfo=offset))


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour = int(found[1])
    if found[5]:
        if not 1 <= hour <= _NOON:
            raise ValueError(found[0])
        hour = hour % _NOON + (_NOON if found[5] == "p" else 0)
    return hour, int(found[2] or 0), min(int(found[3] or 0), 59)  # a leap second is the last one


def _offset(name: str | None, hours: str | None) -> tzinfo | None:
    """The zone that follows a time, None without one. Raises ValueError for one nobody knows."""
    if name is not None and name not in _HOURS:
        return None
    if name is None and hours is None:
        return None
    digits = (hours or "").replace(":", "")
    minutes = int(digits[1:3]) * 60 + int(digits[3:] or 0) if digits else 0
    along = -minutes if digits.startswith("-") else minutes
    return timezone(timedelta(hours=_HOURS.get(name or "", 0), minutes=along))


@lru_cache(4096)
def _day(said: str, *, day_first: bool | None) -> tuple[int, int, int]:
    """Year, month and day of what is left when the time is taken out."""
    parts = _PARTS.findall(said)
    figures = [part for part in parts if part.isdecimal()]
    months = [part for part in parts if part in MONTHS]
    if any(part not in WORDS_BESIDE for part in parts if part not in figures + months):
        raise ValueError(said)
    if len(months) > 1:  # mar. 3 mars
        months = [part for part in months if part not in WEEKDAY_OR_MONTH]
    if len(months) == 1 and len(figures) == 2:  # noqa: PLR2004 - a day and a year
        day, year = figures if len(figures[0]) <= 2 else reversed(figures)  # noqa: PLR2004
        return _year(year), MONTHS[months[0]], int(day)
    if months or len(figures) != 3:  # noqa: PLR2004
        raise ValueError(said)
    return _numeric(figures, day_first=day_first)


def _numeric(figures: list[str], *, day_first: bool | None) -> tuple[int, int, int]:
    first, second, third = (int(figure) for figure in figures)
    if len(figures[0]) == 4:  # noqa: PLR2004 - the year comes first, and then the month
        return first, second, third
    if len(figures[0]) > 2 or len(figures[1]) > 2:  # noqa: PLR2004
        raise ValueError(figures)
    if day_first is None and first != second and max(first, second) <= _NOON:
        raise AmbiguousDate(figures)
    if day_first if day_first is not None else first > _NOON:
        return _year(figures[2]), second, first
    return _year(figures[2]), first, second


def _year(figure: str) -> int:
    if len(figure) not in (2, 4):
        raise ValueError(figure)
    return int(figure) + (2000 if len(figure) == 2 else 0)  # noqa: PLR2004


def _counted(whole: str, fraction: str) -> datetime:
    """A moment that is one number: a spreadsheet's day, a count since 1970, or digits alone."""
    if len(whole) == 5:  # noqa: PLR2004 - a day of this century
        days = float(f"{whole}.{fraction}")
        return _SERIAL_DAY + timedelta(seconds=round(days * 86400))
    if len(whole) in _PER_SECOND:
        return _EPOCH + timedelta(microseconds=int(whole) * 10**6 // _PER_SECOND[len(whole)])
    if len(whole) in (8, 12, 14):
        parts = [whole[:4], *(whole[at : at + 2] for at in range(4, len(whole), 2))]
        numbers = [*(int(part) for part in parts), 0, 0, 0]
        year, month, day, hour, minute, second = numbers[:6]
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - of the file's zone
    raise ValueError(whole)


def _in_utc(moment: datetime, zone: tzinfo | None) -> Moment:
    """In UTC, to the second. A time that the clocks show twice is the first of the two."""
    whole = moment.replace(microsecond=0) if moment.microsecond else moment
    if whole.tzinfo is not None:
        return Moment(whole if whole.tzinfo is UTC else whole.astimezone(UTC))
    if zone is None:
        first, second = whole.astimezone(UTC), whole.replace(fold=1).astimezone(UTC)
    else:
        first = whole.replace(tzinfo=zone).astimezone(UTC)
        second = whole.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first == second:
        return Moment(first)
    # `astimezone` of a time that this machine's clock has skipped swaps the two.
    sooner, later = sorted((first, second))
    shown = sooner.astimezone(zone).replace(tzinfo=None)
    return Moment(sooner, Doubt.REPEATED) if shown == whole else Moment(later, Doubt.SKIPPED)


@dataclass(slots=True)
class Order:
    """Whether day or month comes first in a column, by its dates in which one is impossible."""

    day_first: str = ""
    month_first: str = ""
    either: str = ""

    def see(self, text: str) -> None:
        """Keep the first date of each kind."""
        found = _NUMERIC_DAY.search(text)
        if found is None:
            return
        first, second = int(found[1]), int(found[2])
        if first > _NOON:
            self.day_first = self.day_first or found[0]
        elif second > _NOON:
            self.month_first = self.month_first or found[0]
        elif first != second:
            self.either = self.either or found[0]

    @property
    def seen(self) -> bool:
        """Whether there was any date with day and month side by side."""
        return bool(self.day_first or self.month_first or self.either)

    @property
    def ambiguous(self) -> bool:
        """Whether some date might be two, and no other says which, or others say both."""
        return bool(self.either) and bool(self.day_first) == bool(self.month_first)

    @property
    def verdict(self) -> bool | None:
        """Whether the day comes first; None where no date needs it, or none tells."""
        if not self.either or self.ambiguous:
            return None
        return bool(self.day_first)


def survey(texts: Iterable[str]) -> Order:
    """The order of day and month in a column."""
    order = Order()
    for text in texts:
        order.see(text)
    return order
