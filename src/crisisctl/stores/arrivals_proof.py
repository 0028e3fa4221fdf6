"""Whether what arrived and what was sent in bulk still is what was written.

A row's hash covers its salt and what came from outside; an event's digest covers the hashes. A row
that was erased keeps its hash and its figures, so that both still hold.
"""

import json
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from crisisctl.model.events import MentionsArrived, MentionsReplying
from crisisctl.stores.arrivals_rows import hash_of
from crisisctl.stores.arrivals_schema import scope_of

_ARRIVED = MentionsArrived.model_fields["type"].default
_REPLYING = MentionsReplying.model_fields["type"].default
_ROWS = (
    "SELECT salt, hash, content FROM arrivals WHERE scope = ?"
    " AND number BETWEEN ? AND ? ORDER BY number"
)


def first_changed(db: sqlite3.Connection, scope: str) -> int | None:
    """The `seq` of the first event whose rows are not what they were, but for erased ones."""
    place = scope_of(db, scope)
    found = db.execute(
        "SELECT seq, type, data FROM events WHERE incident = ? AND type IN (?, ?) ORDER BY seq",
        (scope, _ARRIVED, _REPLYING),
    )
    for seq, kind, data in found.fetchall():
        said = json.loads(data)
        if place is None:
            return int(seq)
        rows = _arrived(db, place.id, said) if kind == _ARRIVED else _replied(db, place.id, said)
        if sha256(b"".join(rows)).hexdigest() != said["digest"]:
            return int(seq)
    return None


def _replied(db: sqlite3.Connection, scope: int, said: dict[str, Any]) -> Iterator[bytes]:
    """The hashes of replies as they stand now."""
    for first, last in said["spans"]:
        found = db.execute(
            "SELECT salt, hash, text FROM outbox WHERE scope = ? AND bulk = ?"
            " AND number BETWEEN ? AND ? ORDER BY number",
            (scope, said["bulk"], first, last),
        )
        for salt, kept, text in found:
            yield kept if salt is None else sha256(salt + text.encode()).digest()


def _arrived(db: sqlite3.Connection, scope: int, said: dict[str, Any]) -> Iterator[bytes]:
    """The hashes of a chunk as it stands now; those of erased rows stay as they were."""
    last = said["first"] + said["count"] - 1
    for salt, kept, content in db.execute(_ROWS, (scope, said["first"], last)):
        yield kept if salt is None else hash_of(content, salt)
