"""The mentions of a firestorm, in tables beside a journal: landed, listed and leased.

What changes a line otherwise is an event that the walk writes (`arrivals_scopes.follow`), in the
transaction of the rows that it moves. A lease is no event: it ends by itself.
"""

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from crisisctl.model import events as e
from crisisctl.model.arrival import (
    CHUNK,
    Holder,
    Judged,
    Landed,
    Line,
    Progress,
    Query,
    Ready,
    spans_of,
)
from crisisctl.model.crowd import NOBODY, Beside
from crisisctl.stores import (
    arrivals_figures as figures,
    arrivals_landing as landing,
    arrivals_views as views,
    cursors,
    leases,
)
from crisisctl.stores.arrivals_rows import ready as made_ready
from crisisctl.stores.arrivals_schema import Scope, millis, moment, scope_of
from crisisctl.stores.arrivals_scopes import leave, opened
from crisisctl.stores.collector import collector_paused
from crisisctl.stores.ledger import Ledger
from crisisctl.stores.records import clean, numbered

Found = TypeVar("Found")


class ArrivalTables:
    """The `Arrivals` of a journal in SQLite, on disk or in memory."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def land(
        self,
        scope: str,
        at: datetime,
        actor: e.Actor,
        source: str,
        judged: Sequence[Judged],
        due: Callable[[Judged], datetime],
    ) -> Landed:
        dues = (millis(due(one)) for one in judged)
        rows = [*zip(made_ready(judged), dues, strict=True)]
        return self.land_ready(scope, at, actor, source, rows)

    def land_ready(
        self,
        scope: str,
        at: datetime,
        actor: e.Actor,
        source: str,
        ready: Sequence[tuple[Ready, int]],
    ) -> Landed:
        scope = clean(scope)
        with self._ledger.writing("crisisctl import FILE") as db, collector_paused():
            place, desk = opened(db, scope), scope_of(db, e.DESK)
            new = landing.fresh(db, place.id, desk.id if desk else None, ready)
            chunk = landing.prepare(db, place, new.rows)
            landing.write(db, place, chunk)
            if chunk.rows:
                self._append(db, scope, at, actor, _arrived(place, new, chunk, source))
            if desk is not None and new.at_desk:
                waiting = leave(db, desk, new.at_desk)
                left = e.MentionsLeft(to=scope, spans=spans_of(new.at_desk), waiting=waiting)
                self._append(db, e.DESK, at, actor, left)
        landed = len(chunk.rows)
        return Landed(
            first=place.posted + 1,
            landed=landed,
            duplicates=len(ready) - landed,
            waiting=chunk.waiting,
            again=tuple(chunk.again),
        )

    def page(
        self, scope: str, query: Query, after: Line | None = None, limit: int = 50
    ) -> tuple[Line, ...]:
        return self._read(
            scope, (), lambda db, place: views.page(db, place.id, query, after, limit)
        )

    def numbers(self, scope: str, query: Query) -> tuple[int, ...]:
        return self._read(scope, (), lambda db, place: views.numbers(db, place.id, query))

    def lines(self, scope: str, wanted: Sequence[int]) -> tuple[Line, ...]:
        return self._read(scope, (), lambda db, place: views.lines(db, place.id, wanted))

    def arrivals(
        self, scope: str, after: int = 0, limit: int = CHUNK, *, lines: Sequence[int] | None = None
    ) -> tuple[tuple[int, Judged], ...]:
        return self._read(
            scope, (), lambda db, place: views.arrivals(db, place.id, after, limit, lines)
        )

    def beside(self, scope: str) -> Beside:
        return self._read(scope, NOBODY, lambda db, place: figures.beside(db, place.id))

    def alike(self, scope: str, signatures: Collection[str]) -> Mapping[str, int]:
        return self._read(scope, {}, lambda db, place: views.alike(db, place.id, signatures))

    def progress(self, scope: str, now: datetime) -> Progress:
        return self._read(scope, Progress(), lambda db, place: views.progress(db, place, now))

    def lease(self, scope: str, number: int, by: Holder, now: datetime, until: datetime) -> bool:
        with self._ledger.writing("crisisctl inbox") as db:
            return leases.take(db, opened(db, clean(scope)).id, number, by, now, until)

    def free(
        self, scope: str, wanted: Sequence[int], by: Holder, now: datetime
    ) -> tuple[int, ...]:
        return self._read(scope, (), lambda db, place: leases.free(db, place.id, wanted, by, now))

    def release(self, scope: str, number: int, by: Holder) -> None:
        with self._ledger.writing("crisisctl inbox") as db:
            leases.give_back(db, opened(db, clean(scope)).id, number, by)

    def cursor(self, source: str) -> str:
        with self._ledger.reading() as db:
            return "" if db is None else cursors.kept(db, source)

    def move(self, source: str, cursor: str) -> None:
        with self._ledger.writing("crisisctl watch") as db:
            cursors.keep(db, source, cursor)

    def _append(
        self, db: sqlite3.Connection, scope: str, at: datetime, actor: e.Actor, event: e.Event
    ) -> None:
        """Write an event behind the last: what it says was decided in this transaction."""
        last = self._ledger.last(db, scope)
        self._ledger.record(db, scope, last, numbered(last, at, actor, [event]))

    def _read(
        self, scope: str, nothing: Found, look: Callable[[sqlite3.Connection, Scope], Found]
    ) -> Found:
        with self._ledger.reading() as db:
            place = None if db is None else scope_of(db, clean(scope))
            return nothing if db is None or place is None else look(db, place)


def _arrived(
    place: Scope, new: landing.Fresh, chunk: landing.Chunk, source: str
) -> e.MentionsArrived:
    return e.MentionsArrived(
        first=place.posted + 1,
        count=len(chunk.rows),
        source=source,
        digest=chunk.digest,
        first_posted_at=moment(min(one.posted_at for one, _ in new.rows.values())),
        waiting=chunk.waiting,
    )
