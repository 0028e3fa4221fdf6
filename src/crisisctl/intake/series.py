"""Counts over time from a file: which column is the time, which the value, and what each row says.

A value is a finite number, not negative. Rows may stand in any order: they are sorted. The second
row of one moment is reported, as is every row without a time or a value that can be read.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import islice
from typing import NamedTuple

from crisisctl.errors import UsageError
from crisisctl.intake.columns import recognised
from crisisctl.intake.dates import Dates, Order, survey
from crisisctl.intake.files import Source
from crisisctl.intake.rows import Problem, Row
from crisisctl.words import Words, words

_VALUES = ("value", "count", "counts", "volume", "mentions", "total", "valeur", "nombre")
_NUMBER = re.compile(r"[0-9]{1,16}(\.[0-9]{0,30})?([eE][+-]?[0-9]{1,2})?")
_LARGEST = 1e15
"""Above it a whole number no longer is one in floating point."""
_PROBED = 100
_SHOWN = 40


class Pair(NamedTuple):
    """The columns of a series; `headless` where its first row already is a reading."""

    time: str
    value: str
    headless: bool = False


class Reading(NamedTuple):
    """A row of a series. `at` is in UTC: a time without a zone is taken as if it were."""

    at: datetime
    value: float
    line: int


class Series(NamedTuple):
    """Readings in the order of time, what could not be read, and whether a zone is given."""

    readings: list[Reading]
    problems: list[Problem]
    zoned: bool


def pair_of(source: Source) -> Pair | None:
    """The columns of time and value; None where a file holds something else, such as mentions."""
    columns = source.shape.columns
    found = recognised(columns)
    named = {column.strip().casefold(): column for column in columns}
    value = next((named[name] for name in _VALUES if name in named), None)
    if value and "posted" in found and "text" not in found:
        return Pair(found["posted"], value)
    if len(columns) == 2 and _is_reading(*columns):  # noqa: PLR2004 - a time and a value
        return Pair(columns[0], columns[1], headless=True)
    return None


def _is_reading(time: str, value: str) -> bool:
    try:
        Dates(zone=UTC).read(time)
    except ValueError:
        return False
    return _NUMBER.fullmatch(value.strip()) is not None


def dates_of(source: Source, column: str, zone: tzinfo | None, *, day_first: bool | None) -> Dates:
    """How a column of dates is to be read: as `day_first` says, or as the column itself does.

    Raises `UsageError` where days could be months.
    """
    if day_first is not None:
        return Dates(day_first, zone)
    order = survey(islice(_cells(source, column), _PROBED))
    if order != Order():
        order = survey(_cells(source, column))
    if order.ambiguous:
        text = words(
            "{file}: {date} may be two dates, and no other date tells.",
            file=source.name,
            date=order.either,
        )
        raise UsageError(text, words("crisisctl detect {file} --day-first yes", file=source.name))
    return Dates(order.verdict, zone)


def _cells(source: Source, column: str) -> Iterator[str]:
    return (row.cells.get(column, "") for row in source.rows() if isinstance(row, Row))


def series(source: Source, columns: Pair, *, day_first: bool | None = None) -> Series:
    """Read it all, and put it in order. Raises `UsageError` where days could be months."""
    dates = dates_of(source, columns.time, UTC, day_first=day_first)
    problems: list[Problem] = []
    found: list[Reading] = []
    for row in _rows(source, columns):
        read = row if isinstance(row, Problem) else _reading(row, columns, dates)
        if isinstance(read, Problem):
            problems.append(read)
        else:
            found.append(read)
    found.sort(key=lambda one: one.at)  # stable: of two at one moment the first row counts
    kept, twice = _once(found)
    problems = sorted(problems + twice, key=lambda one: one.line)
    return Series(kept, problems, _zoned(source, columns, dates))


def _zoned(source: Source, columns: Pair, dates: Dates) -> bool:
    """Whether the first time is the same moment wherever it is read."""
    elsewhere = replace(dates, zone=timezone(timedelta(hours=1)))
    texts = (
        row.cells.get(columns.time, "") for row in _rows(source, columns) if isinstance(row, Row)
    )
    text = next((text for text in texts if moment(text, dates)), "")
    return moment(text, dates) == moment(text, elsewhere)


def _once(found: list[Reading]) -> tuple[list[Reading], list[Problem]]:
    kept: list[Reading] = []
    twice: list[Problem] = []
    for one in found:
        if kept and one.at == kept[-1].at:
            twice.append(Problem(one.line, _same(kept[-1].line)))
        else:
            kept.append(one)
    return kept, twice


def _same(line: int) -> Words:
    return words("the same moment as line {line}, which counts", line=line)


def _rows(source: Source, columns: Pair) -> Iterator[Row | Problem]:
    if columns.headless:
        yield Row(source.shape.header_line, {one: one for one in columns[:2]})
    yield from source.rows()


def _reading(row: Row, columns: Pair, dates: Dates) -> Reading | Problem:
    time, value = row.cells.get(columns.time, ""), row.cells.get(columns.value, "").strip()
    at = moment(time, dates)
    if at is None:
        return no_time(row.line, time)
    if not value:
        return Problem(row.line, words("it has no value"))
    if not _NUMBER.fullmatch(value) or float(value) > _LARGEST:
        return Problem(row.line, words("this is no count: {text}", text=value[:_SHOWN]))
    return Reading(at, float(value), row.line)


def moment(text: str, dates: Dates) -> datetime | None:
    """The moment of a cell, if it is one."""
    try:
        return dates.read(text).at
    except ValueError:
        return None


def no_time(line: int, text: str) -> Problem:
    """The row has no time that can be read."""
    if not text.strip():
        return Problem(line, words("it has no time"))
    return Problem(line, words("this is no time: {text}", text=text[:_SHOWN]))
