"""What the walk needs from the world: small protocols, so that each side can be replaced."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from crisisctl.model.checkpoint import Checkpoint, Span
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

    def close(self) -> None:
        """Let go of what is open; a later use opens it again."""
        ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """A text and what has to be known to post it.

    `reply_to` is the address of the mention that it answers, if it has one. `key` names this text
    and no other: whoever gets the same one twice posts once.
    """

    text: str
    channel: str
    reply_to: str
    key: str


class Outlet(Protocol):
    """Something that posts a text."""

    def post(self, parcel: Parcel) -> str:
        """Post it, and answer its link, or nothing. Raises `DeliveryError` with the reason."""
        ...


Outlets = Mapping[str, Outlet]
"""The user's outlets, by the names that they gave them."""
NO_OUTLETS: Outlets = MappingProxyType({})
