"""The tables of a journal in memory, for what only tables can hold.

Imported when somebody asks for them: it loads sqlite3.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from crisisctl.model.events import Record
from crisisctl.stores.schema import make_tables, transaction
from crisisctl.stores.sqlite import SqliteJournal


class MemoryTables:
    """A `Ledger` in memory: what it records goes into `records` too, once it is committed."""

    def __init__(self, records: dict[str, list[Record]]) -> None:
        self._records = records
        self._writer = SqliteJournal(Path(":memory:"))
        self._db = sqlite3.connect(":memory:", isolation_level=None)
        self._new: list[tuple[str, Sequence[Record]]] = []
        make_tables(self._db)
        for incident, written in records.items():
            self._writer.record(self._db, incident, 0, written)

    @contextmanager
    def writing(self, then: str = "") -> Iterator[sqlite3.Connection]:  # noqa: ARG002 - no file
        self._new.clear()
        with transaction(self._db, "BEGIN IMMEDIATE"):
            yield self._db
        for incident, records in self._new:
            self._records.setdefault(incident, []).extend(records)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        yield self._db

    def record(
        self, db: sqlite3.Connection, incident: str, expected: int, records: Sequence[Record]
    ) -> None:
        self._writer.record(db, incident, expected, records)
        self._new.append((incident, records))

    def last(self, db: sqlite3.Connection, incident: str) -> int:
        return self._writer.last(db, incident)

    def close(self) -> None:
        self._db.close()
