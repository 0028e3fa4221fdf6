"""What the walk needs from the world: small protocols, so that each side can be replaced."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from crisisctl.model.events import Actor, Event, Record


class Clock(Protocol):
    """The only way to know what time it is."""

    def now(self) -> datetime:
        """The present, in UTC, aware."""
        ...


@dataclass(frozen=True, slots=True)
class IncidentSummary:
    """A line of the list of runs."""

    id: str
    playbook: str
    declared_at: datetime
    severity: str
    exercise: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class MentionRow:
    """Where a mention stands, for an inbox that never folds a journal.

    `state` is `open` (no public word yet), `acknowledged`, `private`, `closed` or `no-reply`.
    """

    mention: str
    channel: str
    state: str
    posted_at: datetime
    reply_due: datetime | None
    holder: str


class Journal(Protocol):
    """An append-only record of incidents. `(incident, seq)` is the lock.

    Every method raises `JournalError` when the store can't do it; what was written stays.
    """

    def append(
        self,
        incident: str,
        expected: int,
        at: datetime,
        actor: Actor,
        events: Sequence[Event],
    ) -> tuple[Record, ...]:
        """Write `events` durably after seq `expected`; `Conflict` if that is not the last."""
        ...

    def read(
        self, incident: str, after: int = 0, *, without: Collection[str] = ()
    ) -> list[Record]:
        """The records after `after`, in order; empty for an unknown incident.

        Types of event in `without` are left out, but for the very last record: its `seq` counts.
        """
        ...

    def incidents(self) -> tuple[IncidentSummary, ...]:
        """Every run, oldest first."""
        ...

    def mentions(self, incident: str) -> tuple[MentionRow, ...]:
        """The mentions of a run by deadline, then by posting time."""
        ...

    def close(self) -> None:
        """Let go of what is open; a later use opens it again."""
        ...
