"""Whether what is gone was put on record: an erasure is no change, a quiet one is.

Each `personal.erased` says how many values went. Where more are gone than all of them say,
somebody has taken something out of the file.
"""

import sqlite3
from collections.abc import Iterator
from typing import TypeVar

from crisisctl.errors import JournalError
from crisisctl.model.events import (
    MentionsAnswered,
    MentionsArrived,
    MentionsLeft,
    MentionsReplying,
    PersonalErased,
)
from crisisctl.stores import outbox
from crisisctl.stores.arrivals_schema import scope_of
from crisisctl.stores.codec import decode

_PERSONAL = """
SELECT seq, count(*) - (SELECT count(*) FROM personal
    WHERE personal.incident = events.incident AND personal.seq = events.seq)
FROM events, json_each(iif(json_valid(data), data, '{}')) AS part
WHERE incident = ? AND part.type = 'object'
    AND json_extract(part.value, '$.sha256') IS NOT NULL
GROUP BY seq
"""
_MENTIONS = """
SELECT number FROM arrivals WHERE scope = ? AND number BETWEEN ? AND ? AND content IS NULL
"""
_REPLIES = """
SELECT number FROM outbox
WHERE scope = ? AND bulk = ? AND number BETWEEN ? AND ? AND text IS NULL
"""
Kind = TypeVar(
    "Kind", MentionsAnswered, MentionsArrived, MentionsLeft, MentionsReplying, PersonalErased
)


def first_unrecorded(db: sqlite3.Connection, incident: str) -> int | None:
    """The `seq` of the first event of which something is gone, if not all of that is on record.

    Which of the values a record means, it does not say: only their number is compared.
    """
    gone = sorted([*_values(db, incident), *_mentions(db, incident), *_replies(db, incident)])
    recorded = sum(fact.count for _, fact in facts(db, incident, PersonalErased))
    return gone[0] if len(gone) > recorded else None


def _values(db: sqlite3.Connection, incident: str) -> Iterator[int]:
    """The event of each personal value that is gone."""
    for seq, missing in db.execute(_PERSONAL, (incident,)):
        yield from [seq] * missing


def _mentions(db: sqlite3.Connection, incident: str) -> Iterator[int]:
    """The event of each mention that is gone from here, and in no other incident."""
    place = scope_of(db, incident)
    if place is None:
        return
    left = {
        number
        for _, fact in facts(db, incident, MentionsLeft)
        for first, last in fact.spans
        for number in range(first, last + 1)
    }
    for seq, fact in facts(db, incident, MentionsArrived):
        chunk = (place.id, fact.first, fact.first + fact.count - 1)
        yield from (seq for (number,) in db.execute(_MENTIONS, chunk) if number not in left)


def _replies(db: sqlite3.Connection, incident: str) -> Iterator[int]:
    """The event of each reply whose text is gone."""
    place = scope_of(db, incident)
    if place is None or not outbox.made(db):
        return
    for seq, fact in facts(db, incident, MentionsReplying):
        for span in fact.spans:
            yield from (seq for _ in db.execute(_REPLIES, (place.id, fact.bulk, *span)))


def facts(db: sqlite3.Connection, incident: str, kind: type[Kind]) -> Iterator[tuple[int, Kind]]:
    """Each such fact that can be read; one that can't accounts for nothing."""
    found = db.execute(
        "SELECT seq, type, v, data FROM events WHERE incident = ? AND type = ? ORDER BY seq",
        (incident, kind.model_fields["type"].default),
    )
    for seq, name, version, data in found.fetchall():
        try:
            fact = decode(name, version, data, {})
        except (ValueError, TypeError, JournalError):
            continue
        if isinstance(fact, kind):
            yield seq, fact
