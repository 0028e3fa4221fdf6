"""The rows of a scope as another journal takes them in; what only counts them is counted anew.

Leases stay at home: nobody holds anything in a copy.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from crisisctl.stores import outbox
from crisisctl.stores.arrivals_rows import COLUMNS
from crisisctl.stores.arrivals_schema import LINE, make, scope_of

Value = str | int | float | bytes | None
_TABLES: Mapping[str, str] = {
    "scopes": "posted",
    "arrivals": COLUMNS.removeprefix("scope, "),
    "lines": f"{LINE.removeprefix('scope, ')}, assigned",
    "outbox": outbox.COLUMNS,
}
"""What is carried, in this order: the columns but for the scope, each journal's own number."""
_KEYS = """
INSERT INTO arrival_keys SELECT key, scope, number FROM arrivals
WHERE scope = ? AND content IS NOT NULL
"""
_TOTALS = """
INSERT INTO totals SELECT scope, state, count(*) FROM lines WHERE scope = ? GROUP BY state
"""
_DUES = """
INSERT INTO dues SELECT scope, due / 60000, count(*) FROM lines
WHERE scope = ? AND state = 'waiting' GROUP BY due / 60000
"""
_ALL = ("arrivals", "arrival_keys", "lines", "totals", "dues", "outbox")


class Copied(NamedTuple):
    """A row of a table, its columns in the order of `_TABLES`."""

    table: str
    row: tuple[Value, ...]


def dump(db: sqlite3.Connection, scope: str) -> Iterator[Copied]:
    """Every row of a scope: the same rows in the same order each time."""
    place = scope_of(db, scope)
    if place is None:
        return
    yield Copied("scopes", (place.posted,))
    for table in ("arrivals", "lines", "outbox"):
        if table == "outbox" and not outbox.made(db):
            return
        order = "bulk, number" if table == "outbox" else "number"
        rows = db.execute(
            f"SELECT {_TABLES[table]} FROM {table} WHERE scope = ? ORDER BY {order}",  # noqa: S608
            (place.id,),
        )
        yield from (Copied(table, tuple(row)) for row in rows)


def load(db: sqlite3.Connection, scope: str, rows: Iterable[Copied]) -> None:
    """Put a dump in the place of all that stands in a scope, in a transaction that is open.

    Raises ValueError for a row of no such table, or of another shape.
    """
    make(db)
    outbox.make(db)
    db.execute("INSERT OR IGNORE INTO scopes (name, posted) VALUES (?, 0)", (scope,))
    (place,) = db.execute("SELECT id FROM scopes WHERE name = ?", (scope,)).fetchone()
    for table in _ALL:
        db.execute(f"DELETE FROM {table} WHERE scope = ?", (place,))  # noqa: S608 - ours
    for table, row in rows:
        if table not in _TABLES or len(row) != len(_TABLES[table].split(", ")):
            raise ValueError(table)
        if table == "scopes":
            db.execute("UPDATE scopes SET posted = ? WHERE id = ?", (*row, place))
        else:
            _insert(db, place, Copied(table, row))
    for statement in (_KEYS, _TOTALS, _DUES):
        db.execute(statement, (place,))


def _insert(db: sqlite3.Connection, scope: int, copied: Copied) -> None:
    marks = ", ".join("?" for _ in copied.row)
    db.execute(
        f"INSERT INTO {copied.table} (scope, {_TABLES[copied.table]})"  # noqa: S608 - ours
        f" VALUES (?, {marks})",
        (scope, *copied.row),
    )
