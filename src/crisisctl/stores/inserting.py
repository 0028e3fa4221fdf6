"""Many rows into a table: several a statement, which costs a third less than one a statement."""

import sqlite3
from collections.abc import Sequence
from itertools import chain

TOGETHER = 50
"""Rows of a statement; of twenty columns that is a thousand values, which any SQLite takes."""


def insert(db: sqlite3.Connection, into: str, rows: Sequence[Sequence[object]]) -> None:
    """Add `rows` to a table: `into` is its name, and its columns in brackets where not all."""
    whole = len(rows) - len(rows) % TOGETHER
    _insert(db, into, rows[:whole], TOGETHER)
    _insert(db, into, rows[whole:], 1)


def _insert(
    db: sqlite3.Connection, into: str, rows: Sequence[Sequence[object]], together: int
) -> None:
    if not rows:
        return
    row = f"({', '.join('?' * len(rows[0]))})"
    db.executemany(
        f"INSERT INTO {into} VALUES {', '.join([row] * together)}",  # noqa: S608 - our own names
        (
            tuple(chain.from_iterable(rows[at : at + together]))
            for at in range(0, len(rows), together)
        ),
    )
