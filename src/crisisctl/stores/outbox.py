"""Replies that leave by the thousand: the intent first, then what became of each, in one table.

Each change is one transaction with its event. A text has a row of its own with a salt; the event
holds the digest of the hashes.
"""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256

from crisisctl.model import events as e
from crisisctl.model.arrival import Holder, spans_of
from crisisctl.model.outbox import Bulk, Fate, Outgoing, Reply, Sent, key_of
from crisisctl.stores import leases
from crisisctl.stores.arrivals_schema import millis, moment, scope_of
from crisisctl.stores.arrivals_scopes import opened
from crisisctl.stores.ledger import Ledger
from crisisctl.stores.records import clean, numbered

COLUMNS = "bulk, number, latest, due, channel, reply_to, text, salt, hash, fate, at, url, why"
"""The table's columns but for the scope."""
_TABLE = """CREATE TABLE IF NOT EXISTS outbox (
    scope INTEGER NOT NULL, bulk TEXT NOT NULL, number INTEGER NOT NULL, latest INTEGER NOT NULL,
    due INTEGER NOT NULL, channel TEXT NOT NULL, reply_to TEXT, text TEXT, salt BLOB,
    hash BLOB NOT NULL, fate TEXT NOT NULL, at INTEGER NOT NULL, url TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '', PRIMARY KEY (scope, bulk, number)
) WITHOUT ROWID"""
_INDEX = "CREATE INDEX IF NOT EXISTS outbox_fate ON outbox (scope, bulk, fate)"
_SALT = 16


class OutboxTable:
    """The `Outbox` of a journal in SQLite, on disk or in memory."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def bulks(self, scope: str) -> tuple[Bulk, ...]:
        with self._ledger.reading() as db:
            place = None if db is None or not made(db) else scope_of(db, scope)
            if db is None or place is None:
                return ()
            counted: dict[str, dict[Fate, int]] = {}
            for bulk, fate, many in db.execute(
                "SELECT bulk, fate, count(*) FROM outbox WHERE scope = ? GROUP BY bulk, fate"
                " ORDER BY length(bulk), bulk",
                (place.id,),
            ):
                counted.setdefault(bulk, {})[Fate(fate)] = many
            return tuple(Bulk(name, fates) for name, fates in counted.items())

    def intend(
        self,
        scope: str,
        at: datetime,
        actor: e.Actor,
        planned: e.MentionsReplying,
        replies: Sequence[Reply],
        by: Holder,
    ) -> tuple[int, ...]:
        with self._ledger.writing("crisisctl inbox") as db:
            place = opened(db, clean(scope))
            make(db)
            free = set(leases.free(db, place.id, [one.number for one in replies], by, at))
            going = sorted(one for one in replies if one.number in free)
            if not going:
                return ()
            digest = _write(db, place.id, planned.bulk, going, millis(at))
            numbers = tuple(one.number for one in going)
            fact = planned.model_copy(
                update={"spans": spans_of(numbers), "count": len(numbers), "digest": digest}
            )
            self._append(db, scope, at, actor, fact)
            return numbers

    def outgoing(
        self, scope: str, bulk: str, fate: Fate, limit: int = 500
    ) -> tuple[Outgoing, ...]:
        with self._ledger.reading() as db:
            place = None if db is None or not made(db) else scope_of(db, scope)
            if db is None or place is None:
                return ()
            found = db.execute(
                "SELECT number, channel, reply_to, text, fate, at, why FROM outbox"
                " WHERE scope = ? AND bulk = ? AND fate = ? AND text IS NOT NULL"
                " ORDER BY number LIMIT ?",
                (place.id, bulk, fate.value, limit),
            )
            return tuple(_outgoing(scope, bulk, row) for row in found)

    def mark(
        self,
        scope: str,
        bulk: str,
        numbers: Sequence[int],
        change: tuple[Fate, Fate],
        at: datetime,
        why: str = "",
    ) -> tuple[int, ...]:
        before, after = change
        with self._ledger.writing("crisisctl inbox") as db:
            place = opened(db, clean(scope))
            return tuple(
                number
                for number in numbers
                if db.execute(
                    "UPDATE outbox SET fate = ?, at = ?, why = ?"
                    " WHERE scope = ? AND bulk = ? AND number = ? AND fate = ?",
                    (after.value, millis(at), why, place.id, bulk, number, before.value),
                ).rowcount
            )

    def settle(
        self, scope: str, bulk: str, at: datetime, actor: e.Actor, sent: Sequence[Sent]
    ) -> int:
        with self._ledger.writing("crisisctl inbox") as db:
            place = opened(db, clean(scope))
            new = [one for one in sent if _settle(db, place.id, bulk, one)]
            if not new:
                return 0
            numbers = [one.number for one in new]
            fact = e.MentionsAnswered(
                bulk=bulk,
                spans=spans_of(numbers),
                count=len(new),
                on_time=sum(_on_time(db, place.id, bulk, one) for one in new),
                first_at=min(one.at for one in new),
                last_at=max(one.at for one in new),
                again=spans_of(n for n in numbers if _spoke_again(db, place.id, bulk, n)),
            )
            self._append(db, scope, at, actor, fact)
            return len(new)

    def withdraw(
        self, scope: str, bulk: str, at: datetime, actor: e.Actor, numbers: Sequence[int]
    ) -> int:
        with self._ledger.writing("crisisctl inbox") as db:
            place = opened(db, clean(scope))
            gone = [one for one in numbers if _withdraw(db, place.id, bulk, one, millis(at))]
            if gone:
                fact = e.MentionsWithdrawn(bulk=bulk, spans=spans_of(gone), count=len(gone))
                self._append(db, scope, at, actor, fact)
            return len(gone)

    def _append(
        self, db: sqlite3.Connection, scope: str, at: datetime, actor: e.Actor, event: e.Event
    ) -> None:
        last = self._ledger.last(db, scope)
        self._ledger.record(db, scope, last, numbered(last, at, actor, [event]))


def make(db: sqlite3.Connection) -> None:
    """Make the table, within the transaction of what it is made for."""
    db.execute(_TABLE)
    db.execute(_INDEX)


def made(db: sqlite3.Connection) -> bool:
    """Whether a reply was ever planned here."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone() is not None


def give_up(
    db: sqlite3.Connection, scope: int, replies: Iterable[tuple[str, int]], at: datetime
) -> list[e.MentionsWithdrawn]:
    """Withdraw those of these replies that are not out, also what a program was handed.

    Their texts go: nobody could send them, or say whether they are out.
    """
    gone: dict[str, list[int]] = {}
    for bulk, number in replies:
        done = db.execute(
            "UPDATE outbox SET fate = 'withdrawn', at = ? WHERE scope = ? AND bulk = ?"
            " AND number = ? AND fate NOT IN ('sent', 'withdrawn')",
            (millis(at), scope, bulk, number),
        )
        if done.rowcount:
            gone.setdefault(bulk, []).append(number)
    return [
        e.MentionsWithdrawn(bulk=bulk, spans=spans_of(numbers), count=len(numbers))
        for bulk, numbers in gone.items()
    ]


def _write(db: sqlite3.Connection, scope: int, bulk: str, going: Sequence[Reply], at: int) -> str:
    """Put replies on record. Returns the digest of their hashes."""
    digest = sha256()
    rows = []
    for one in going:
        salt = os.urandom(_SALT)
        hashed = sha256(salt + clean(one.text).encode()).digest()
        digest.update(hashed)
        texts = (one.channel, one.reply_to, clean(one.text))
        rows.append((bulk, *texts, salt, hashed, Fate.INTENDED.value, at, scope, one.number))
    # Who posts again while it is on its way is told from who does not by `latest`.
    db.executemany(
        "INSERT INTO outbox (scope, bulk, number, latest, due, channel, reply_to, text, salt,"
        " hash, fate, at) SELECT scope, ?, number, latest, due, ?, ?, ?, ?, ?, ?, ? FROM lines"
        " WHERE scope = ? AND number = ?",
        rows,
    )
    return digest.hexdigest()


def _settle(db: sqlite3.Connection, scope: int, bulk: str, one: Sent) -> bool:
    done = db.execute(
        "UPDATE outbox SET fate = 'sent', at = ?, url = ?, why = '' WHERE scope = ? AND bulk = ?"
        " AND number = ? AND fate NOT IN ('sent', 'withdrawn')",
        (millis(one.at), clean(one.url), scope, bulk, one.number),
    )
    return done.rowcount == 1


def _withdraw(db: sqlite3.Connection, scope: int, bulk: str, number: int, at: int) -> bool:
    done = db.execute(
        "UPDATE outbox SET fate = 'withdrawn', at = ? WHERE scope = ? AND bulk = ?"
        " AND number = ? AND fate IN ('intended', 'failed')",
        (at, scope, bulk, number),
    )
    return done.rowcount == 1


def _on_time(db: sqlite3.Connection, scope: int, bulk: str, one: Sent) -> bool:
    (due,) = db.execute(
        "SELECT due FROM outbox WHERE scope = ? AND bulk = ? AND number = ?",
        (scope, bulk, one.number),
    ).fetchone()
    return bool(millis(one.at) <= due)


def _spoke_again(db: sqlite3.Connection, scope: int, bulk: str, number: int) -> bool:
    found = db.execute(
        "SELECT 1 FROM outbox JOIN lines USING (scope, number)"
        " WHERE scope = ? AND bulk = ? AND number = ? AND lines.latest <> outbox.latest",
        (scope, bulk, number),
    )
    return found.fetchone() is not None


def _outgoing(
    scope: str, bulk: str, row: tuple[int, str, str, str | None, str, int, str]
) -> Outgoing:
    number, channel, reply_to, text, fate, at, why = row
    reply = Reply(number, channel, reply_to or "", text or "")
    return Outgoing(key_of(scope, bulk, number), reply, Fate(fate), moment(at), why)
