"""What the figures of a report are counted from, read in one go: narrow rows, and no texts."""

import sqlite3
from collections.abc import Iterator

from crisisctl.model.crowd import Beside, Heard, Owed, Replied
from crisisctl.stores import outbox
from crisisctl.stores.arrivals_rows import IS_PRIVATE
from crisisctl.stores.arrivals_schema import moment
from crisisctl.stores.collector import collector_paused

_POSTS = f"""
SELECT arrivals.number, line, channel, posted_at, score < 0, {IS_PRIVATE}
FROM arrivals JOIN lines ON lines.scope = arrivals.scope AND lines.number = line
WHERE arrivals.scope = ?
"""  # noqa: S608 - no value in it
_REPLIES = "SELECT number, bulk, due, at FROM outbox WHERE scope = ? AND fate = 'sent'"
_OWED = "SELECT number, due FROM lines WHERE scope = ? AND state IN ('waiting', 'sending')"


def beside(db: sqlite3.Connection, scope: int) -> Beside:
    """Everything of a scope; what has left it is somewhere else, what was erased is counted."""
    with collector_paused():
        replies = _replies(db, scope) if outbox.made(db) else ()
        owed = (Owed(number, moment(due)) for number, due in db.execute(_OWED, (scope,)))
        return Beside(tuple(_posts(db, scope)), tuple(replies), tuple(owed))


def _posts(db: sqlite3.Connection, scope: int) -> Iterator[Heard]:
    for number, line, channel, at, negative, private in db.execute(_POSTS, (scope,)):
        yield Heard(number, line, channel, moment(at), negative == 1, private == 1)


def _replies(db: sqlite3.Connection, scope: int) -> Iterator[Replied]:
    for line, bulk, due, at in db.execute(_REPLIES, (scope,)):
        yield Replied(line, bulk, moment(due), moment(at))
