"""Rows as a batch, read as an import reads them; what it would ask about is refused."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from crisisctl.errors import UsageError
from crisisctl.intake.columns import recognised
from crisisctl.intake.files import Source
from crisisctl.intake.mentions import Reading, Unread
from crisisctl.intake.rows import Problem, Row
from crisisctl.intake.surveys import Survey, Wishes, survey
from crisisctl.model.arrival import Arrival
from crisisctl.ports import Batch
from crisisctl.words import words

SIZE = 2000
"""Rows of a long export that land together."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What every feed is told: the user's wishes, and the time when it is asked for."""

    wishes: Wishes
    now: Callable[[], datetime]


def looks_like_header(row: Iterable[str]) -> int:
    """How many columns of a mention a row names."""
    return len(recognised(row))


def told(source: Source, wishes: Wishes) -> Survey:
    """What an export is. Raises `UsageError` for what it does not say: nobody is there to ask."""
    found = survey(source, wishes)
    if found.order.ambiguous and wishes.day_first is None:
        raise UsageError(
            words(
                "{file}: {date} may be two dates, and no other date tells.",
                file=source.name,
                date=found.order.either,
            ),
            words("--{option} takes {allowed}", option="day-first", allowed="yes | no"),
        )
    return found


def whole(source: Source, settings: Settings, before: str, after: str) -> Iterator[Batch]:
    """All of an export. `after` is the cursor once its last row has landed, `before` till then."""
    reading = told(source, settings.wishes).reading(settings.now(), settings.wishes)
    rows = source.rows()
    part, following = _part(rows), _part(rows)
    while following:
        yield batch(part, reading, before)
        part, following = following, _part(rows)
    yield batch(part, reading, after)


def _part(rows: Iterator[Row | Problem]) -> list[Row | Problem]:
    return list(islice(rows, SIZE))


def batch(rows: Iterable[Row | Problem], reading: Reading, cursor: str) -> Batch:
    """Every row as a mention, or as a problem with its line."""
    arrivals: list[Arrival] = []
    problems: list[Problem] = []
    for row in rows:
        if isinstance(row, Problem):
            problems.append(row)
            continue
        try:
            arrivals.append(reading.read(row).arrival)
        except Unread as unread:
            problems.append(Problem(row.line, unread.why))
    return Batch(arrivals, cursor, problems)
