"""Mentions by the thousand and the replies to them, beside the journal."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from crisisctl.model.arrival import CHUNK, Holder, Judged, Landed, Line, Progress, Query, Ready
from crisisctl.model.crowd import Beside
from crisisctl.model.events import Actor, MentionsReplying
from crisisctl.model.outbox import Bulk, Fate, Outgoing, Reply, Sent


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

    def land_ready(
        self,
        scope: str,
        at: datetime,
        actor: Actor,
        source: str,
        ready: Sequence[tuple[Ready, int]],
    ) -> Landed:
        """As `land`, of what another process has made ready; each with when it is due, in ms."""
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

    def beside(self, scope: str) -> Beside:
        """What figures are counted from, of all that came in, erased or not."""
        ...

    def alike(self, scope: str, signatures: Collection[str]) -> Mapping[str, int]:
        """How many people who wait bear each of these signatures, of `COUNTED` at most."""
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
