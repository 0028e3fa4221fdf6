"""Who has a line in hand: taken by compare-and-swap, over at a moment that work puts off."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from crisisctl.model.arrival import Holder
from crisisctl.stores.arrivals_schema import millis


def take(
    db: sqlite3.Connection, scope: int, number: int, by: Holder, now: datetime, until: datetime
) -> bool:
    """Take a line that waits, or keep it longer. Returns whether nobody else has it."""
    taken = db.execute(
        "UPDATE lines SET holder = ?, terminal = ?, until = ?"
        " WHERE scope = ? AND number = ? AND state = 'waiting'"
        " AND (until <= ? OR (holder = ? AND terminal = ?))",
        (*by, millis(until), scope, number, millis(now), *by),
    )
    return taken.rowcount == 1


def free(
    db: sqlite3.Connection, scope: int, wanted: Sequence[int], by: Holder, now: datetime
) -> tuple[int, ...]:
    """Which of these lines wait, and are in nobody else's hands."""
    found = db.execute(
        "SELECT number FROM lines WHERE scope = ? AND state = 'waiting'"
        " AND number IN (SELECT value FROM json_each(?))"
        " AND (until <= ? OR (holder = ? AND terminal = ?)) ORDER BY number",
        (scope, json.dumps(list(wanted)), millis(now), *by),
    )
    return tuple(number for (number,) in found)


def give_back(db: sqlite3.Connection, scope: int, number: int, by: Holder) -> None:
    """Let go of a line; what somebody else has meanwhile is left alone."""
    db.execute(
        "UPDATE lines SET holder = '', terminal = '', until = 0"
        " WHERE scope = ? AND number = ? AND holder = ? AND terminal = ?",
        (scope, number, *by),
    )
