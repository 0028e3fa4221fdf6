"""The journal in one SQLite file: durable when `append` returns, whatever happens next.

This module imports sqlite3 at once: import it only where a journal is opened.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from operator import attrgetter
from pathlib import Path

from crisisctl.errors import JournalError
from crisisctl.model.checkpoint import Checkpoint, Span
from crisisctl.model.events import Actor, Event, Record
from crisisctl.ports import Arrivals, IncidentSummary, MentionRow, Outbox
from crisisctl.stores import chain, checkpoints, seals, views
from crisisctl.stores.arrivals import ArrivalTables
from crisisctl.stores.codec import decode, encode, reader_of
from crisisctl.stores.collector import collector_paused
from crisisctl.stores.failures import GONE, Unusable, explained
from crisisctl.stores.outbox import OutboxTable
from crisisctl.stores.records import clean, expect, iso, numbered
from crisisctl.stores.schema import connect, create, transaction
from crisisctl.words import words

NO_VALUES: Mapping[str, str] = {}
END = 2**63 - 1
"""The greatest integer of SQLite: no `seq` comes after it."""
# CROSS JOIN, so that SQLite looks up each span by its key and never walks what lies between.
_EVENTS = """
SELECT seq, at, actor, events.type, v, data
FROM json_each(:spans) AS span CROSS JOIN events
WHERE incident = :incident
    AND seq BETWEEN json_extract(span.value, '$[0]') AND json_extract(span.value, '$[1]')
    AND (
        events.type NOT IN (SELECT value FROM json_each(:without))
        OR seq = (SELECT max(seq) FROM events WHERE incident = :incident)
    )
"""
_PERSONAL = """
SELECT seq, field, personal.value
FROM json_each(:spans) AS span CROSS JOIN personal
WHERE incident = :incident
    AND seq BETWEEN json_extract(span.value, '$[0]') AND json_extract(span.value, '$[1]')
"""


def unsealed() -> bytes | None:
    """No key: for journals that a test throws away."""
    return None


class SqliteJournal:
    """A `Journal` in the file at `path`, made with the first event; one instance a thread.

    One connection is kept from the first use to `close()`. The file's folder is made if only it
    is missing, or with all its parents when `parents` is set. `key`, asked once, seals what is
    written, where it answers one.
    """

    def __init__(
        self, path: Path, *, parents: bool = False, key: Callable[[], bytes | None] = unsealed
    ) -> None:
        self._path = path.absolute()
        self._parents = parents
        self.key = cache(key)
        self._db: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    def close(self) -> None:
        """Let go of the file. Nothing is lost without it; the next use opens it again."""
        if self._db is not None:
            self._db.close()
            self._db = None

    def append(
        self, incident: str, expected: int, at: datetime, actor: Actor, events: Sequence[Event]
    ) -> tuple[Record, ...]:
        incident = clean(incident)
        records = numbered(expected, at, actor, events)
        with self.writing(f"crisisctl resume {incident}" if expected else "crisisctl start") as db:
            self.record(db, incident, expected, records)
        return records

    def record(
        self, db: sqlite3.Connection, incident: str, expected: int, records: Sequence[Record]
    ) -> None:
        """Write `records` in a transaction that is open: rows, chain, seals and lists.

        Raises `Conflict` unless `expected` is the last `seq`.
        """
        last, before = _last(db, incident)
        expect(incident, expected, last)
        rows = _insert(db, incident, before, records)
        key = self.key()
        if key is not None and rows:
            seals.seal(db, key, rows)
        views.update(db, incident, records)

    def last(self, db: sqlite3.Connection, incident: str) -> int:
        """The last `seq` of an incident, in a transaction that is open; 0 before the first."""
        return _last(db, incident)[0]

    @property
    def arrivals(self) -> Arrivals:
        """The mentions that came in by the thousand."""
        return ArrivalTables(self)

    @property
    def outbox(self) -> Outbox:
        """The replies that leave by the thousand."""
        return OutboxTable(self)

    def read(
        self,
        incident: str,
        after: int = 0,
        *,
        without: Collection[str] = (),
        besides: Sequence[Span] = (),
    ) -> list[Record]:
        with self.reading() as db, collector_paused():
            if db is None:
                return []
            return records_in(db, clean(incident), after, without=without, besides=besides)

    def keep(self, incident: str, checkpoint: Checkpoint) -> None:
        incident = clean(incident)
        with self.writing(f"crisisctl resume {incident}") as db:
            checkpoints.keep(db, incident, checkpoint)

    def checkpoint(self, incident: str) -> Checkpoint | None:
        with self.reading() as db:
            return None if db is None else checkpoints.kept(db, clean(incident))

    def incidents(self) -> tuple[IncidentSummary, ...]:
        with self.reading() as db:
            return () if db is None else views.incidents(db)

    def mentions(self, incident: str) -> tuple[MentionRow, ...]:
        with self.reading() as db:
            return () if db is None else views.mentions(db, clean(incident))

    @contextmanager
    def writing(self, then: str) -> Iterator[sqlite3.Connection]:
        """A transaction, on a journal made now if there is none; after a fault `then` is typed."""
        with explained(self._path, saving=True, then=then):
            if self._db is None:
                create(self._path, parents=self._parents)
            db = self._connected()
            with transaction(db, "BEGIN IMMEDIATE"):
                yield db

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """One state of the journal, or None where none was ever written."""
        with explained(self._path, saving=False, then="crisisctl status"):
            if self._db is None and _identity(self._path) is None:
                yield None
                return
            db = self._connected()
            with transaction(db, "BEGIN"):
                yield db

    def _connected(self) -> sqlite3.Connection:
        if self._db is None:
            self._db = connect(self._path)
            self._file = _identity(self._path)
        # The system lets a process write on into a file that was deleted: nobody would find it.
        if _identity(self._path) != self._file:
            raise Unusable(GONE)
        return self._db


def records_in(
    db: sqlite3.Connection,
    incident: str,
    after: int = 0,
    *,
    without: Collection[str] = (),
    besides: Sequence[Span] = (),
) -> list[Record]:
    """As `Journal.read`, within a transaction that is open."""
    spans = json.dumps([*besides, (after + 1, END)])
    return sorted(_records(db, incident, spans, without), key=attrgetter("seq"))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _last(db: sqlite3.Connection, incident: str) -> tuple[int, str]:
    found: tuple[int, str] | None = db.execute(
        "SELECT seq, hash FROM events WHERE incident = ? ORDER BY seq DESC LIMIT 1", (incident,)
    ).fetchone()
    return found or (0, chain.EMPTY_HASH)


def _insert(
    db: sqlite3.Connection, incident: str, before: str, records: Sequence[Record]
) -> list[chain.Row]:
    rows = []
    for record in records:
        event = encode(record.event)
        row = chain.Row(
            incident=incident,
            seq=record.seq,
            at=iso(record.at),
            actor=record.actor.model_dump_json(),
            type=event.type,
            v=event.v,
            data=event.data,
        )
        before = chain.link(before, row)
        rows.append(row._replace(hash=before))
        db.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows[-1])
        db.executemany(
            "INSERT INTO personal VALUES (?, ?, ?, ?, ?)",
            [(incident, record.seq, *personal) for personal in event.personal],
        )
    return rows


def _records(
    db: sqlite3.Connection, incident: str, spans: str, without: Collection[str]
) -> Iterator[Record]:
    personal = _personal(db, incident, spans)
    # An incident has a handful of actors, and the events of a command share their moment.
    actor, moment = cache(Actor.model_validate_json), cache(datetime.fromisoformat)
    types = json.dumps(sorted(without))
    for row in db.execute(_EVENTS, {"incident": incident, "spans": spans, "without": types}):
        try:
            seq, at, who, kind, version, data = row
            reader = reader_of(kind, version)
            event = (
                decode(kind, version, data, personal.get(seq, NO_VALUES))
                if reader.personal
                else reader.from_text(data)
            )
            yield Record(seq, moment(at), actor(who), event)
        except (ValueError, TypeError) as error:
            raise JournalError(
                words(
                    "Event {seq} of {incident} can't be read: its row was damaged or edited.",
                    seq=row[0],
                    incident=incident,
                ),
                words("Keep the file as it is, and start another: --store sqlite:///journal.db"),
            ) from error


def _personal(db: sqlite3.Connection, incident: str, spans: str) -> Mapping[int, dict[str, str]]:
    values: dict[int, dict[str, str]] = defaultdict(dict)
    for seq, field, value in db.execute(_PERSONAL, {"incident": incident, "spans": spans}):
        values[seq][field] = value
    return values
