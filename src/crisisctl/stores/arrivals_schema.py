"""The tables of mentions that came in by the thousand.

They are made when they are first needed: a journal without them has none such, and a program that
doesn't know them may write on. Content is only ever added; what changes stands in the narrow
`lines`, one a person, so that a change costs as much among a million rows as among ten. `totals`
and `dues` count lines as they change: nobody counts a million of them to draw a bar. Times are
milliseconds since 1970 in UTC; `key` and `who` are 63 bits of a hash.
"""

import sqlite3
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import NamedTuple

from crisisctl.model.arrival import State
from crisisctl.stores.inserting import insert

MINUTE = 60_000
"""The width of a line of `dues`, in milliseconds."""
WAITING = State.WAITING.value
LINE = "scope, number, who, state, due, channel, flags, alike, priority, posts, latest, said"
"""The columns of a `LineRow`."""
_columns = attrgetter(*LINE.split(", "))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TABLES = (
    """CREATE TABLE scopes (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, posted INTEGER NOT NULL
    )""",
    """CREATE TABLE totals (
        scope INTEGER NOT NULL, state TEXT NOT NULL, lines INTEGER NOT NULL,
        PRIMARY KEY (scope, state)
    ) WITHOUT ROWID""",
    """CREATE TABLE dues (
        scope INTEGER NOT NULL, minute INTEGER NOT NULL, lines INTEGER NOT NULL,
        PRIMARY KEY (scope, minute)
    ) WITHOUT ROWID""",
    """CREATE TABLE arrivals (
        scope INTEGER NOT NULL, number INTEGER NOT NULL, line INTEGER NOT NULL,
        key INTEGER NOT NULL, posted_at INTEGER NOT NULL, content TEXT, score REAL NOT NULL,
        flags TEXT NOT NULL, priority INTEGER NOT NULL, reasons TEXT NOT NULL,
        alike TEXT NOT NULL, salt BLOB, hash BLOB NOT NULL
    )""",
    "CREATE UNIQUE INDEX arrivals_number ON arrivals (scope, number)",
    "CREATE INDEX arrivals_line ON arrivals (scope, line)",
    """CREATE TABLE arrival_keys (
        key INTEGER NOT NULL, scope INTEGER NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (key, scope)
    ) WITHOUT ROWID""",
    """CREATE TABLE lines (
        scope INTEGER NOT NULL, number INTEGER NOT NULL, who INTEGER, state TEXT NOT NULL,
        due INTEGER NOT NULL, channel TEXT NOT NULL, flags TEXT NOT NULL, alike TEXT NOT NULL,
        priority INTEGER NOT NULL, posts INTEGER NOT NULL, latest INTEGER NOT NULL,
        said INTEGER NOT NULL,
        holder TEXT NOT NULL DEFAULT '', terminal TEXT NOT NULL DEFAULT '',
        until INTEGER NOT NULL DEFAULT 0, assigned TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (scope, number)
    ) WITHOUT ROWID""",
    "CREATE INDEX lines_due ON lines (scope, state, due, number, assigned)",
    "CREATE INDEX lines_who ON lines (scope, who) WHERE who IS NOT NULL",
    """CREATE TRIGGER lines_left AFTER UPDATE OF state, due ON lines
    WHEN OLD.state <> NEW.state OR OLD.due <> NEW.due BEGIN
        UPDATE totals SET lines = lines - 1 WHERE scope = OLD.scope AND state = OLD.state;
        UPDATE dues SET lines = lines - 1
            WHERE scope = OLD.scope AND minute = OLD.due / 60000 AND OLD.state = 'waiting';
        INSERT INTO totals VALUES (NEW.scope, NEW.state, 1)
            ON CONFLICT DO UPDATE SET lines = lines + 1;
        INSERT INTO dues SELECT NEW.scope, NEW.due / 60000, 1 WHERE NEW.state = 'waiting'
            ON CONFLICT DO UPDATE SET lines = lines + 1;
    END""",
)


class Scope(NamedTuple):
    """An incident or the desk, in these tables: its numbers go up to `posted`."""

    id: int
    posted: int


@dataclass(slots=True)
class LineRow:
    """What landing and taking in change of a line, in the order of the table's first columns.

    `latest` is the number of the person's last mention, posted at `said`.
    """

    scope: int
    number: int
    who: int | None
    state: str
    due: int
    channel: str
    flags: str
    alike: str
    priority: int
    posts: int
    latest: int
    said: int


def made(db: sqlite3.Connection) -> bool:
    """Whether anything ever arrived in this journal."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'scopes'").fetchone() is not None


def make(db: sqlite3.Connection) -> None:
    """Make the tables, within the transaction of what they are made for."""
    if not made(db):
        for statement in _TABLES:
            db.execute(statement)


def scope_of(db: sqlite3.Connection, name: str) -> Scope | None:
    """Where a scope stands; None if nothing ever arrived there."""
    if not made(db):
        return None
    found = db.execute("SELECT id, posted FROM scopes WHERE name = ?", (name,)).fetchone()
    return None if found is None else Scope._make(found)


def add_lines(db: sqlite3.Connection, scope: int, lines: Collection[LineRow]) -> None:
    """Begin lines of a scope, and count them."""
    insert(db, f"lines ({LINE})", [*map(_columns, lines)])
    totals = Counter(line.state for line in lines)
    dues = Counter(line.due // MINUTE for line in lines if line.state == WAITING)
    for table, counted in (("totals", totals), ("dues", dues)):
        db.executemany(
            f"INSERT INTO {table} VALUES (?, ?, ?)"  # noqa: S608 - one of two names
            " ON CONFLICT DO UPDATE SET lines = lines + excluded.lines",
            [(scope, place, count) for place, count in counted.items()],
        )


def millis(moment: datetime) -> int:
    """Milliseconds since 1970, UTC."""
    return round(moment.timestamp() * 1000)


def moment(value: int) -> datetime:
    """The moment of `millis`."""
    return _EPOCH + timedelta(milliseconds=value)
