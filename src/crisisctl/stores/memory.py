"""A journal that ends with the process: for tests, and to fold a journal again from its events."""

from collections.abc import Collection, Sequence
from datetime import datetime

from crisisctl.model.events import Actor, Event, Record
from crisisctl.ports import IncidentSummary, MentionRow
from crisisctl.stores.projections import inbox, inbox_order, summarise
from crisisctl.stores.records import clean, expect, numbered


class MemoryJournal:
    """A `Journal` in a dictionary. Every answer is folded anew from the records."""

    def __init__(self) -> None:
        self._records: dict[str, list[Record]] = {}

    def append(
        self, incident: str, expected: int, at: datetime, actor: Actor, events: Sequence[Event]
    ) -> tuple[Record, ...]:
        incident = clean(incident)
        expect(incident, expected, len(self._records.get(incident, ())))
        records = numbered(expected, at, actor, events)
        self._records.setdefault(incident, []).extend(records)
        return records

    def read(
        self, incident: str, after: int = 0, *, without: Collection[str] = ()
    ) -> list[Record]:
        found = self._records.get(clean(incident), [])[max(after, 0) :]
        return [one for one in found if one.event.type not in without or one is found[-1]]

    def incidents(self) -> tuple[IncidentSummary, ...]:
        found = (summarise(None, name, records) for name, records in self._records.items())
        return tuple(sorted(filter(None, found), key=lambda summary: summary.declared_at))

    def mentions(self, incident: str) -> tuple[MentionRow, ...]:
        rows = inbox({}, self._records.get(clean(incident), ()))
        return tuple(sorted(rows.values(), key=inbox_order))

    def close(self) -> None:
        """Nothing is open; what was written goes with the process."""
