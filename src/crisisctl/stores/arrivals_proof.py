"""Whether what arrived and what was sent in bulk still is what was written.

A row's hash covers its salt and what came from outside; an event's digest covers the hashes. A row
that was erased keeps its hash and its figures, so that both still hold.
"""

import json
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from crisisctl.model.events import MentionsAnswered, MentionsArrived, MentionsReplying
from crisisctl.stores import outbox
from crisisctl.stores.arrivals_rows import arrival_of, hash_of
from crisisctl.stores.arrivals_schema import millis, scope_of
from crisisctl.stores.erasures import facts

_ARRIVED = MentionsArrived.model_fields["type"].default
_REPLYING = MentionsReplying.model_fields["type"].default
_ROWS = (
    "SELECT salt, hash, content, posted_at FROM arrivals WHERE scope = ?"
    " AND number BETWEEN ? AND ? ORDER BY number"
)


def first_changed(db: sqlite3.Connection, scope: str) -> int | None:
    """The `seq` of the first event whose rows are not what they were, but for erased ones.

    Rows that belong to no event show at the last event that has such rows.
    """
    place = scope_of(db, scope)
    found = db.execute(
        "SELECT seq, type, data FROM events WHERE incident = ? AND type IN (?, ?) ORDER BY seq",
        (scope, _ARRIVED, _REPLYING),
    ).fetchall()
    known = 0
    for seq, kind, data in found:
        rows = [] if place is None else _rows_of(db, place.id, kind, data)
        if not rows:
            return int(seq)
        known += len(rows)
    planted = place is not None and _count(db, place.id) != known
    return (found[-1][0] if found else 1) if planted else None


def first_misdated(db: sqlite3.Connection, scope: str) -> int | None:
    """The `seq` of the first event of replies that are not out, or went out at another time.

    Replies that are out and that no event tells of show at the last event.
    """
    place = scope_of(db, scope)
    if place is None or not outbox.made(db):
        return None
    told, last = 0, 1
    for seq, fact in facts(db, scope, MentionsAnswered):
        between = (millis(fact.first_at), millis(fact.last_at))
        out = sum(_out(db, place.id, fact.bulk, span, between) for span in fact.spans)
        if out != fact.count:
            return seq
        told, last = told + out, seq
    every = "SELECT count(*) FROM outbox WHERE scope = ? AND fate = 'sent'"
    (out,) = db.execute(every, (place.id,)).fetchone()
    return last if out != told else None


def _out(
    db: sqlite3.Connection, scope: int, bulk: str, span: tuple[int, int], between: tuple[int, int]
) -> int:
    (count,) = db.execute(
        "SELECT count(*) FROM outbox WHERE scope = ? AND bulk = ? AND fate = 'sent'"
        " AND number BETWEEN ? AND ? AND at BETWEEN ? AND ?",
        (scope, bulk, *span, *between),
    ).fetchone()
    return int(count)


def _rows_of(db: sqlite3.Connection, scope: int, kind: str, data: str) -> list[bytes]:
    """The hashes of an event's rows as they stand now; none where they are not what they were."""
    try:
        said = dict(json.loads(data))
        rows = [*(_arrived if kind == _ARRIVED else _replied)(db, scope, said)]
        return rows if sha256(b"".join(rows)).hexdigest() == said["digest"] else []
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        sqlite3.Error,
    ):  # no event of ours says that
        return []


def _count(db: sqlite3.Connection, scope: int) -> int:
    tables = ("arrivals", "outbox") if outbox.made(db) else ("arrivals",)
    counted = (
        db.execute(f"SELECT count(*) FROM {table} WHERE scope = ?", (scope,)).fetchone()  # noqa: S608 - ours
        for table in tables
    )
    return sum(count for (count,) in counted)


def _replied(db: sqlite3.Connection, scope: int, said: dict[str, Any]) -> Iterator[bytes]:
    """The hashes of replies as they stand now; those of erased ones stay as they were."""
    for first, last in said["spans"]:
        found = db.execute(
            "SELECT salt, hash, text FROM outbox WHERE scope = ? AND bulk = ?"
            " AND number BETWEEN ? AND ? ORDER BY number",
            (scope, said["bulk"], first, last),
        )
        for salt, kept, text in found:
            erased = salt is None and text is None
            yield kept if erased else sha256(salt + text.encode()).digest()


def _arrived(db: sqlite3.Connection, scope: int, said: dict[str, Any]) -> Iterator[bytes]:
    """The hashes of a chunk as it stands now; those of erased rows stay as they were."""
    last = said["first"] + said["count"] - 1
    for salt, kept, content, posted_at in db.execute(_ROWS, (scope, said["first"], last)):
        if salt is None and content is None:
            yield kept
        elif millis(arrival_of(content).posted_at) == posted_at:
            yield hash_of(content, salt)
