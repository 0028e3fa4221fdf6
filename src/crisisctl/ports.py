"""What the walk needs from the world: small protocols, so that each side can be replaced."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple, Protocol

from crisisctl.model.arrival import (
    CHUNK,
    Arrival,
    Holder,
    Judged,
    Landed,
    Line,
    Progress,
    Query,
)
from crisisctl.model.checkpoint import Checkpoint, Span
from crisisctl.model.events import Actor, Event, MentionsReplying, Record
from crisisctl.model.outbox import Bulk, Fate, Outgoing, Reply, Sent
from crisisctl.words import Words


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


class Arrivals(Protocol):
    """The mentions that came in by the thousand, in tables beside the journal.

    A scope is an incident's id or `desk`, for what no incident was named for. Each person's
    mentions on a channel are one `Line`. Every method raises `JournalError` when the store can't
    do it; those that write raise UsageError for an unknown incident, Refused for a closed one.
    """

    def land(
        self,
        scope: str,
        at: datetime,
        actor: Actor,
        source: str,
        judged: Sequence[Judged],
        due: Callable[[Judged], datetime],
    ) -> Landed:
        """Write a chunk durably: content, lines and one `mentions.arrived`, all or nothing.

        `source` names the file or feed, `due` says when a first public word is owed. What the
        scope has already is left out; the desk takes nothing that an incident has, and an incident
        takes away what waits at the desk. Give `CHUNK` at a time, at most.
        """
        ...

    def page(
        self, scope: str, query: Query, after: Line | None = None, limit: int = 50
    ) -> tuple[Line, ...]:
        """The lines that `query` asks for, the first due first, behind `after`."""
        ...

    def numbers(self, scope: str, query: Query) -> tuple[int, ...]:
        """The numbers of all lines that `query` asks for, in order."""
        ...

    def lines(self, scope: str, wanted: Sequence[int]) -> tuple[Line, ...]:
        """The lines that have these numbers, in whatever state, by number."""
        ...

    def arrivals(
        self, scope: str, after: int = 0, limit: int = CHUNK, *, lines: Sequence[int] | None = None
    ) -> tuple[tuple[int, Judged], ...]:
        """What came in behind number `after`, by number, of these `lines` only if any are given.

        What was erased or has left is missing.
        """
        ...

    def progress(self, scope: str, now: datetime) -> Progress:
        """How far a scope is at `now`."""
        ...

    def lease(self, scope: str, number: int, by: Holder, now: datetime, until: datetime) -> bool:
        """Take a line that waits, or keep it longer. False: another has it, or it is done."""
        ...

    def free(
        self, scope: str, wanted: Sequence[int], by: Holder, now: datetime
    ) -> tuple[int, ...]:
        """Which of these lines wait, and are in nobody else's hands."""
        ...

    def release(self, scope: str, number: int, by: Holder) -> None:
        """Give a line back; nothing happens if somebody else has it meanwhile."""
        ...

    def cursor(self, source: str) -> str:
        """How far `source` has been read, in its own words; empty if it never was."""
        ...

    def move(self, source: str, cursor: str) -> None:
        """Write down how far `source` has been read, once what it gave has landed."""
        ...


class Outbox(Protocol):
    """Replies that leave by the thousand: each intent is durable before anything is handed out.

    A bulk (`b1`) is what was planned together. Errors are those of `Arrivals`.
    """

    def bulks(self, scope: str) -> tuple[Bulk, ...]:
        """Every bulk of an incident, by what became of its replies, oldest first."""
        ...

    def intend(
        self,
        scope: str,
        at: datetime,
        actor: Actor,
        planned: MentionsReplying,
        replies: Sequence[Reply],
        by: Holder,
    ) -> tuple[int, ...]:
        """Put replies on record, all or nothing; which lines they are for.

        What does not wait any more, or is in somebody else's hands, is left out. The spans, count
        and digest of `planned` are made here.
        """
        ...

    def outgoing(
        self, scope: str, bulk: str, fate: Fate, limit: int = 500
    ) -> tuple[Outgoing, ...]:
        """The first replies of a bulk of which that is known, by number."""
        ...

    def mark(
        self,
        scope: str,
        bulk: str,
        numbers: Sequence[int],
        change: tuple[Fate, Fate],
        at: datetime,
        why: str = "",
    ) -> tuple[int, ...]:
        """Change one fate into another, but never to or from `sent`; which ones had the first."""
        ...

    def settle(
        self, scope: str, bulk: str, at: datetime, actor: Actor, sent: Sequence[Sent]
    ) -> int:
        """Write down that replies are out, once each, with one `mentions.answered`; how many."""
        ...

    def withdraw(
        self, scope: str, bulk: str, at: datetime, actor: Actor, numbers: Sequence[int]
    ) -> int:
        """Let go of replies that are not out: their lines wait again; how many."""
        ...


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


class Batch(NamedTuple):
    """What a feed gives at once: mentions, and how far it has been read when they have landed.

    `problems` are what could not be a mention: the line it stands on, 0 for none, and why.
    """

    arrivals: Sequence[Arrival]
    cursor: str
    problems: Sequence[tuple[int, Words]] = ()


class Later(OSError):  # noqa: N818 - a source's answer, not a mishap
    """A source that asks to be left alone for so many seconds: its rate limit is reached."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


class Feed(Protocol):
    """Where mentions come from, again and again."""

    def read(self, cursor: str) -> Iterator[Batch]:
        """What is new behind `cursor`, which is the feed's own text, empty the first time.

        It ends when nothing is left for now, and is called again later. Whenever the next batch is
        asked for, the one before has landed durably. What was given before may be given again: a
        mention is taken once. Raises OSError where the source does not answer, and `Later`.
        """
        ...
