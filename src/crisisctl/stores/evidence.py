"""The journal as evidence: whether it is what was written, as far as hashes and seals can tell.

Imported with the commands that look into it, never by a run.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import get_args

from crisisctl.model.events import Event, IncidentClosed, IncidentDeclared, SeverityChanged
from crisisctl.stores import chain, seals, views
from crisisctl.stores.arrivals_proof import first_changed, first_misdated
from crisisctl.stores.codec import PersonalValue, proven
from crisisctl.stores.erasures import first_unrecorded
from crisisctl.stores.projections import summarise
from crisisctl.stores.sqlite import SqliteJournal, records_in

_LISTED = (IncidentDeclared, SeverityChanged, IncidentClosed)
_UNLISTED = frozenset(
    kind.model_fields["type"].default for kind in get_args(Event) if kind not in _LISTED
)


class Fault(StrEnum):
    """What is wrong at the first bad row."""

    ROW = "row"
    """It does not follow from the rows before it: changed, moved, or one before it is gone."""
    PERSONAL = "personal"
    """What it said about a person was changed; an erasure on record is no change."""
    ERASED = "erased"
    """What it said about a person is gone, and no erasure on record accounts for that."""
    SEAL = "seal"
    """Its chain fits, and it is not what was sealed: the chain was made anew."""
    UNSEALED = "unsealed"
    """It was added behind the last sealed row, by somebody without a key."""
    CUT = "cut"
    """It was sealed, and it is gone with all that followed."""

    LISTED = "listed"
    """All its rows hold, and the list of runs says something else of it."""


class Sealed(StrEnum):
    """By whom the rows of an incident were sealed."""

    HERE = "here"
    """With the key at hand."""
    ELSEWHERE = "elsewhere"
    """With other keys only."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of an incident: what to keep outside of the journal."""

    incident: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found about one incident; `first_bad` is a `seq`, None where all rows hold."""

    head: Head
    sealed: Sealed
    first_bad: int | None = None
    fault: Fault | None = None
    sealed_to: int = 0
    """The last row that the key at hand has sealed: the chain alone tells of those behind it."""


def incidents(journal: SqliteJournal) -> tuple[str, ...]:
    """Every incident that has rows or seals, the desk's own stream too."""
    with journal.reading() as db:
        if db is None:
            return ()
        names = {name for (name,) in db.execute("SELECT DISTINCT incident FROM events")}
        names |= {name for (name,) in db.execute("SELECT id FROM incidents")}
        return tuple(sorted(names | seals.sealed_incidents(db)))


def verify(journal: SqliteJournal, incident: str, key: bytes | None) -> Verdict | None:
    """Judge the rows of an incident; None for one that was never there."""
    with journal.reading() as db:
        if db is None:
            return None
        head, keys = head_of(db, incident), seals.keys_of(db, incident)
        if head is None and not keys:
            return None
        head = head or Head(incident, 0, chain.EMPTY_HASH)
        until = 0 if key is None else seals.sealed_to(db, key, incident)
        faults = _faults(db, incident, key, head.seq, until)
        if not faults and not _listed(db, incident):
            faults = [(1, Fault.LISTED)]
        first_bad, fault = min(faults, key=itemgetter(0), default=(None, None))
        return Verdict(head, _sealed(keys, key), first_bad, fault, until)


def _listed(db: sqlite3.Connection, incident: str) -> bool:
    """Whether the list of runs says of it what its own events do."""
    there = next((one for one in views.incidents(db) if one.id == incident), None)
    told = records_in(db, incident, without=_UNLISTED)
    return there == summarise(None, incident, told)


def all_there(journal: SqliteJournal, key: bytes | None) -> bool:
    """Whether no incident that was sealed with `key` has lost its seals."""
    with journal.reading() as db:
        return db is None or key is None or seals.roll_holds(db, key)


def agrees(journal: SqliteJournal, anchor: Head) -> bool:
    """Whether the row that was anchored outside of the journal is still the same."""
    with journal.reading() as db:
        return db is not None and _hash_at(db, anchor) == anchor.hash


def head_of(db: sqlite3.Connection, incident: str) -> Head | None:
    """The last row of an incident, if it has any."""
    found = db.execute(
        "SELECT seq, hash FROM events WHERE incident = ? ORDER BY seq DESC LIMIT 1", (incident,)
    ).fetchone()
    return None if found is None else Head(incident, *found)


def _faults(
    db: sqlite3.Connection, incident: str, key: bytes | None, last: int, until: int
) -> list[tuple[int, Fault]]:
    sealed = None if key is None else seals.first_unsealed(db, key, incident)
    found = (
        (chain.verify(_rows(db, incident)), Fault.ROW),
        (_unproven(db, incident), Fault.PERSONAL),
        (first_changed(db, incident), Fault.PERSONAL),
        (first_misdated(db, incident), Fault.PERSONAL),
        (sealed, Fault.CUT if sealed is not None and sealed > last else Fault.SEAL),
        (seals.first_without(db, incident, until) if until else None, Fault.UNSEALED),
        (first_unrecorded(db, incident), Fault.ERASED),
    )
    faults = [(seq, fault) for seq, fault in found if seq is not None]
    planted = None if faults else _planted(db, incident)
    return faults if planted is None else [(planted, Fault.PERSONAL)]


def _sealed(keys: tuple[str, ...], key: bytes | None) -> Sealed:
    if not keys:
        return Sealed.NEVER
    return Sealed.HERE if key is not None and seals.name_of(key) in keys else Sealed.ELSEWHERE


def _hash_at(db: sqlite3.Connection, anchor: Head) -> str | None:
    found = db.execute(
        "SELECT hash FROM events WHERE incident = ? AND seq = ?", (anchor.incident, anchor.seq)
    ).fetchone()
    return None if found is None else str(found[0])


def _rows(db: sqlite3.Connection, incident: str) -> Iterator[chain.Row]:
    return map(
        chain.Row._make,
        db.execute(
            "SELECT incident, seq, at, actor, type, v, data, hash FROM events"
            " WHERE incident = ? ORDER BY seq",
            (incident,),
        ),
    )


def _unproven(db: sqlite3.Connection, incident: str) -> int | None:
    found = db.execute(
        "SELECT seq, data, field, salt, value FROM events JOIN personal USING (incident, seq)"
        " WHERE incident = ? ORDER BY seq",
        (incident,),
    )
    for seq, data, *personal in found:
        if not proven(data, PersonalValue(*personal)):
            return int(seq)
    return None


def _planted(db: sqlite3.Connection, incident: str) -> int | None:
    """The first personal value of no event, in a journal where every event stands."""
    (seq,) = db.execute(
        "SELECT min(seq) FROM personal LEFT JOIN events USING (incident, seq)"
        " WHERE incident = ? AND events.seq IS NULL",
        (incident,),
    ).fetchone()
    return None if seq is None else int(seq)
