"""Who is spoken of in what arrived and in what was answered in bulk; and its erasure for good.

A row that was erased keeps its hash and its figures: the chain still holds, and the counts.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from crisisctl.engine.persons import naming
from crisisctl.model.events import MentionsWithdrawn
from crisisctl.stores import outbox
from crisisctl.stores.arrivals_rows import ERASED, who_of
from crisisctl.stores.arrivals_schema import scope_of


class Spoken(NamedTuple):
    """What there is to erase: mentions by number, lines, and replies as (bulk, number)."""

    mentions: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    replies: tuple[tuple[str, int], ...] = ()

    @property
    def size(self) -> int:
        """How many texts that are."""
        return len(self.mentions) + len(self.replies)


def spoken_of(db: sqlite3.Connection, scope: str, author: str | None) -> Spoken:
    """What a person wrote and got, and every text that names them; None stands for everybody."""
    place = scope_of(db, scope)
    if place is None:
        return Spoken()
    lines = _lines(db, place.id, author)
    name, mine = None if author is None else naming(author), set(lines)
    mentions = db.execute(
        "SELECT number, line, content FROM arrivals WHERE scope = ? AND content IS NOT NULL",
        (place.id,),
    )
    return Spoken(
        tuple(
            n for n, line, text in mentions if name is None or line in mine or name.search(text)
        ),
        lines,
        tuple(
            (bulk, n)
            for bulk, n, text in _replies(db, place.id)
            if name is None or n in mine or name.search(text)
        ),
    )


def erase(db: sqlite3.Connection, scope: str, spoken: Spoken) -> int:
    """Erase it, in a transaction that is open. Returns how many texts that were."""
    place = scope_of(db, scope)
    if place is None:
        return 0
    given = (place.id, json.dumps(spoken.mentions))
    chosen = "scope = ? AND number IN (SELECT value FROM json_each(?))"
    db.execute(f"DELETE FROM arrival_keys WHERE {chosen}", given)  # noqa: S608 - no value in it
    db.execute(f"UPDATE arrivals SET {ERASED} WHERE {chosen}", given)  # noqa: S608 - as above
    db.execute(
        f"UPDATE lines SET who = NULL WHERE {chosen}",  # noqa: S608 - as above
        (place.id, json.dumps(spoken.lines)),
    )
    if spoken.replies:
        db.executemany(
            "UPDATE outbox SET text = NULL, reply_to = NULL, salt = NULL, url = ''"
            " WHERE scope = ? AND bulk = ? AND number = ?",
            [(place.id, *reply) for reply in spoken.replies],
        )
    return spoken.size


def give_up(
    db: sqlite3.Connection, scope: str, spoken: Spoken, at: datetime
) -> Sequence[MentionsWithdrawn]:
    """Withdraw what is on its way and about to be erased: whom it was for waits again."""
    place = scope_of(db, scope)
    return () if place is None else outbox.give_up(db, place.id, spoken.replies, at)


def _lines(db: sqlite3.Connection, scope: int, author: str | None) -> tuple[int, ...]:
    if author is None:
        found = db.execute("SELECT number FROM lines WHERE scope = ?", (scope,))
        return tuple(number for (number,) in found)
    channels = db.execute("SELECT DISTINCT channel FROM lines WHERE scope = ?", (scope,))
    people = [who_of(channel, author) for (channel,) in channels]
    found = db.execute(
        "SELECT number FROM lines WHERE scope = ? AND who IN (SELECT value FROM json_each(?))",
        (scope, json.dumps(people)),
    )
    return tuple(number for (number,) in found)


def _replies(db: sqlite3.Connection, scope: int) -> Iterable[tuple[str, int, str]]:
    if not outbox.made(db):
        return ()
    return db.execute(
        "SELECT bulk, number, text FROM outbox WHERE scope = ? AND text IS NOT NULL", (scope,)
    )
