"""What the inbox shows: a page of lines by deadline, and how far a scope is.

Both cost the same among ten mentions and among a million: pages by an index, counts by the
tables that count.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from crisisctl.model.arrival import COUNTED, Arrival, Judged, Line, Progress, Query, State
from crisisctl.model.events import ERASED
from crisisctl.stores.arrivals_rows import arrival_of, says
from crisisctl.stores.arrivals_schema import MINUTE, Scope, millis, moment

_HOUR = timedelta(hours=1)
_CONTENT = "content, posted_at, score, arrivals.priority, reasons, arrivals.alike"
_LINES = f"""
SELECT lines.number, latest, posts, state, due, lines.priority, holder, until, assigned, key,
    lines.flags, {_CONTENT}
FROM lines JOIN arrivals ON arrivals.scope = lines.scope AND arrivals.number = lines.latest
WHERE lines.scope = ?
"""  # noqa: S608 - no value in it
_ARRIVALS = f"""
SELECT number, key, flags, {_CONTENT} FROM arrivals
WHERE scope = ? AND number > ? AND content IS NOT NULL
"""  # noqa: S608 - no value in it
_NUMBERS_BY_TEXT = """
SELECT lines.number
FROM lines JOIN arrivals ON arrivals.scope = lines.scope AND arrivals.number = lines.latest
WHERE lines.scope = ?
"""
_LINE_PARTS = 9
_FIRST_DUE = (
    "(SELECT said, alike FROM lines WHERE scope = ? AND state = 'waiting' ORDER BY due"  # noqa: S608
    f" LIMIT {COUNTED})"
)


def page(
    db: sqlite3.Connection, scope: int, query: Query, after: Line | None, limit: int
) -> tuple[Line, ...]:
    """The lines that `query` asks for, by deadline, from behind `after` on."""
    _teach_search(db)
    where, values = _where(query)
    if after is not None:
        where += " AND (due, lines.number) > (?, ?)"
        values += (millis(after.due), after.number)
    found = db.execute(
        f"{_LINES} {where} ORDER BY due, lines.number LIMIT ?", (scope, *values, limit)
    )
    return tuple(map(_line, found))


def numbers(db: sqlite3.Connection, scope: int, query: Query) -> tuple[int, ...]:
    """The numbers of all the lines that `query` asks for."""
    _teach_search(db)
    where, values = _where(query)
    among = _NUMBERS_BY_TEXT if query.search else "SELECT number FROM lines WHERE scope = ?"
    found = db.execute(f"{among} {where}", (scope, *values))
    return tuple(sorted(number for (number,) in found))


def lines(db: sqlite3.Connection, scope: int, wanted: Sequence[int]) -> tuple[Line, ...]:
    """The lines with these numbers, whatever their state, by number."""
    found = db.execute(
        f"{_LINES} AND lines.number IN (SELECT value FROM json_each(?))"  # noqa: S608
        " ORDER BY lines.number",
        (scope, json.dumps(list(wanted))),
    )
    return tuple(map(_line, found))


def arrivals(
    db: sqlite3.Connection, scope: int, after: int, limit: int, lines: Sequence[int] | None
) -> tuple[tuple[int, Judged], ...]:
    """What came in behind number `after`, by number; what was erased is left out."""
    among = "" if lines is None else " AND line IN (SELECT value FROM json_each(?))"
    values = () if lines is None else (json.dumps(list(lines)),)
    found = db.execute(
        f"{_ARRIVALS} {among} ORDER BY number LIMIT ?", (scope, after, *values, limit)
    )
    return tuple((number, _judged(*rest)) for number, *rest in found)


def progress(db: sqlite3.Connection, scope: Scope, now: datetime) -> Progress:
    """How far it is at `now`."""
    totals = dict(db.execute("SELECT state, lines FROM totals WHERE scope = ?", (scope.id,)))
    overdue = _due_before(db, scope.id, now)
    (oldest,) = db.execute(f"SELECT min(said) FROM {_FIRST_DUE}", (scope.id,)).fetchone()  # noqa: S608
    return Progress(
        mentions=scope.posted,
        **{state.name.lower(): totals.get(state.value, 0) for state in State},
        soon=_due_before(db, scope.id, now + _HOUR) - overdue,
        overdue=overdue,
        oldest=None if oldest is None else moment(oldest),
    )


def alike(db: sqlite3.Connection, scope: int, signatures: Collection[str]) -> Mapping[str, int]:
    """How many that wait bear each of these signatures."""
    found = db.execute(
        f"SELECT alike, count(*) FROM {_FIRST_DUE}"  # noqa: S608 - no value in it
        " WHERE alike IN (SELECT value FROM json_each(?)) GROUP BY alike",
        (scope, json.dumps(list(signatures))),
    )
    return dict(found.fetchall())


def _teach_search(db: sqlite3.Connection) -> None:
    """Have SQLite ask us of a text: it knows no case but that of ASCII."""
    db.create_function("says", 2, says, deterministic=True)


def _where(query: Query) -> tuple[str, tuple[object, ...]]:
    asked = (
        (" AND lines.channel = ?", query.channel),
        (" AND instr(' ' || lines.flags || ' ', ?)", query.flag and f" {query.flag} "),
        (" AND ? IN (holder, assigned)", query.holder),
        (" AND lines.alike = ?", query.alike),
        (" AND due < ?", query.due_before and millis(query.due_before)),
        (" AND said >= ?", query.since and millis(query.since)),
        (" AND says(content, ?)", query.search.casefold()),
    )
    given = [(part, value) for part, value in asked if value]
    # Literals, so that SQLite finds the index over those that are nobody's.
    where = f" AND state = '{query.state.value}'" + " AND assigned = ''" * query.unassigned
    return where + "".join(part for part, _ in given), tuple(value for _, value in given)


def _due_before(db: sqlite3.Connection, scope: int, at: datetime) -> int:
    """How many that wait are due before `at`: whole minutes by their counts, the rest by index."""
    until = millis(at)
    (whole,) = db.execute(
        "SELECT coalesce(sum(lines), 0) FROM dues WHERE scope = ? AND minute < ?",
        (scope, until // MINUTE),
    ).fetchone()
    (part,) = db.execute(
        "SELECT count(*) FROM lines"
        " WHERE scope = ? AND state = 'waiting' AND due >= ? AND due < ?",
        (scope, until // MINUTE * MINUTE, until),
    ).fetchone()
    return int(whole + part)


def _line(row: tuple[Any, ...]) -> Line:
    number, latest, posts, state, due, priority, holder, until, assigned = row[:_LINE_PARTS]
    return Line(
        number=number,
        latest=latest,
        posts=posts,
        state=State(state),
        due=moment(due),
        priority=priority,
        holder=holder,
        until=moment(until) if until else None,
        assigned=assigned,
        judged=_judged(*row[_LINE_PARTS:]),
    )


def _judged(key: int, flags: str, *row: Any) -> Judged:  # noqa: ANN401 - a row of SQLite
    content, posted_at, score, priority, reasons, alike = row
    gone = Arrival("", ERASED, ERASED, "", "", moment(posted_at))
    return Judged(
        arrival=gone if content is None else arrival_of(content),
        key=f"{key << 1:016x}{0:016x}",  # as much of it as the index keeps
        score=score,
        flags=tuple(flags.split()),
        priority=priority,
        reasons=tuple(reasons.split()),
        alike=alike,
    )
