"""A journal whose tables can be written in the transaction of its events."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from crisisctl.model.events import Record


class Ledger(Protocol):
    """What the tables beside a journal ask of it."""

    def writing(self, then: str) -> AbstractContextManager[sqlite3.Connection]:
        """A transaction; `then` is what to type after a fault."""
        ...

    def reading(self) -> AbstractContextManager[sqlite3.Connection | None]:
        """One state of it all; None where nothing was ever written."""
        ...

    def record(
        self, db: sqlite3.Connection, incident: str, expected: int, records: Sequence[Record]
    ) -> None:
        """Write events in the transaction that is open, behind `expected`."""
        ...

    def last(self, db: sqlite3.Connection, incident: str) -> int:
        """The `seq` of the last event, 0 before the first."""
        ...
