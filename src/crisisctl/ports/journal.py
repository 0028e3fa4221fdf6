"""Where events are kept, and what can be read of them without folding."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from crisisctl.model.checkpoint import Checkpoint, Span
from crisisctl.model.events import Actor, Event, Record
from crisisctl.ports.crowds import Arrivals, Outbox


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
        self,
        incident: str,
        after: int = 0,
        *,
        without: Collection[str] = (),
        besides: Sequence[Span] = (),
    ) -> list[Record]:
        """The records after `after` and those of `besides`, which lie before, in order.

        Types of event in `without` are left out, but for the very last record: its `seq` counts.
        Empty for an unknown incident.
        """
        ...

    def keep(self, incident: str, checkpoint: Checkpoint) -> None:
        """Put `checkpoint`, which ends with a record that was written, in the last one's place."""
        ...

    def checkpoint(self, incident: str) -> Checkpoint | None:
        """The last checkpoint that was kept, if it can be trusted."""
        ...

    def incidents(self) -> tuple[IncidentSummary, ...]:
        """Every run, oldest first."""
        ...

    def mentions(self, incident: str) -> tuple[MentionRow, ...]:
        """The mentions of a run by deadline, then by posting time."""
        ...

    @property
    def arrivals(self) -> Arrivals:
        """The mentions that came in by the thousand."""
        ...

    @property
    def outbox(self) -> Outbox:
        """The replies that leave by the thousand."""
        ...

    def close(self) -> None:
        """Let go of what is open; a later use opens it again."""
        ...
