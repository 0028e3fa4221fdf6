"""A journal that ends with the process: for tests, and to fold a journal again from its events."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from crisisctl.model.checkpoint import Checkpoint, Span
from crisisctl.model.events import Actor, Event, Record
from crisisctl.ports import Arrivals, IncidentSummary, MentionRow, Outbox
from crisisctl.stores.projections import inbox, inbox_order, summarise
from crisisctl.stores.records import clean, expect, numbered

if TYPE_CHECKING:
    from crisisctl.stores.memory_tables import MemoryTables


class MemoryJournal:
    """A `Journal` in a dictionary. Every answer is folded anew from the records."""

    def __init__(self) -> None:
        self._records: dict[str, list[Record]] = {}
        self._checkpoints: dict[str, Checkpoint] = {}
        self._tables: MemoryTables | None = None

    def append(
        self, incident: str, expected: int, at: datetime, actor: Actor, events: Sequence[Event]
    ) -> tuple[Record, ...]:
        incident = clean(incident)
        records = numbered(expected, at, actor, events)
        if self._tables is not None:
            with self._tables.writing() as db:
                self._tables.record(db, incident, expected, records)
            return records
        expect(incident, expected, len(self._records.get(incident, ())))
        self._records.setdefault(incident, []).extend(records)
        return records

    def read(
        self,
        incident: str,
        after: int = 0,
        *,
        without: Collection[str] = (),
        besides: Sequence[Span] = (),
    ) -> list[Record]:
        records = self._records.get(clean(incident), [])
        found = [one for first, last in besides for one in records[first - 1 : last]]
        found += records[max(after, 0) :]
        return [one for one in found if one.event.type not in without or one is records[-1]]

    def keep(self, incident: str, checkpoint: Checkpoint) -> None:
        self._checkpoints[clean(incident)] = checkpoint

    def checkpoint(self, incident: str) -> Checkpoint | None:
        return self._checkpoints.get(clean(incident))

    def incidents(self) -> tuple[IncidentSummary, ...]:
        found = (summarise(None, name, records) for name, records in self._records.items())
        return tuple(sorted(filter(None, found), key=lambda summary: summary.declared_at))

    def mentions(self, incident: str) -> tuple[MentionRow, ...]:
        rows = inbox({}, self._records.get(clean(incident), ()))
        return tuple(sorted(rows.values(), key=inbox_order))

    @property
    def arrivals(self) -> Arrivals:
        """In tables too: made when they are asked for, from what was written before."""
        from crisisctl.stores.arrivals import ArrivalTables  # noqa: PLC0415 - loads sqlite3

        return ArrivalTables(self._made())

    @property
    def outbox(self) -> Outbox:
        """In a table too."""
        from crisisctl.stores.outbox import OutboxTable  # noqa: PLC0415 - loads sqlite3

        return OutboxTable(self._made())

    def _made(self) -> "MemoryTables":
        from crisisctl.stores.memory_tables import MemoryTables  # noqa: PLC0415 - loads sqlite3

        if self._tables is None:
            self._tables = MemoryTables(self._records)
        return self._tables

    def close(self) -> None:
        """Nothing is open; what was written goes with the process."""
