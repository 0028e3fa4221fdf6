"""The tables beside the journal: what incidents and mentions have come to, ready to list.

Written in the transaction of the events they come from, by the folds of `projections`.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple
from datetime import datetime

from crisisctl.model.events import Record
from crisisctl.ports import IncidentSummary, MentionRow
from crisisctl.stores.arrivals_scopes import follow
from crisisctl.stores.projections import inbox, inbox_order, mention_of, summarise
from crisisctl.stores.records import iso

_INCIDENT = "SELECT id, playbook, declared_at, severity, exercise, closed FROM incidents"
_MENTION = "SELECT mention, channel, state, posted_at, reply_due, holder FROM mentions"


def update(db: sqlite3.Connection, incident: str, records: Sequence[Record]) -> None:
    """Take `records`, just written, into both tables."""
    _update_incident(db, incident, records)
    _update_mentions(db, incident, records)


def incidents(db: sqlite3.Connection) -> tuple[IncidentSummary, ...]:
    """Every run, oldest first."""
    return tuple(map(_summary, db.execute(f"{_INCIDENT} ORDER BY declared_at, number")))


def mentions(db: sqlite3.Connection, incident: str) -> tuple[MentionRow, ...]:
    """The mentions of a run in the order of the inbox."""
    rows = map(_mention, db.execute(f"{_MENTION} WHERE incident = ?", (incident,)))
    return tuple(sorted(rows, key=inbox_order))


def _update_incident(db: sqlite3.Connection, incident: str, records: Sequence[Record]) -> None:
    before = next(map(_summary, db.execute(f"{_INCIDENT} WHERE id = ?", (incident,))), None)
    after = summarise(before, incident, records)
    if after is None or after == before:
        return
    db.execute(
        "INSERT INTO incidents (id, playbook, declared_at, severity, exercise, closed)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET severity = excluded.severity, closed = excluded.closed",
        _flat(after),
    )


def _update_mentions(db: sqlite3.Connection, incident: str, records: Sequence[Record]) -> None:
    before: dict[str, MentionRow] = {}
    for name in {mention_of(record.event) for record in records}:
        found = db.execute(f"{_MENTION} WHERE incident = ? AND mention = ?", (incident, name))
        before |= {row.mention: row for row in map(_mention, found)}
    after = inbox(before, records)
    moved = [row for name, row in after.items() if row != before.get(name)]
    db.executemany(
        "INSERT INTO mentions"
        " (incident, mention, channel, state, posted_at, reply_due, holder)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (incident, mention) DO UPDATE SET channel = excluded.channel,"
        " state = excluded.state, posted_at = excluded.posted_at,"
        " reply_due = excluded.reply_due, holder = excluded.holder",
        [(incident, *_flat(row)) for row in moved],
    )
    follow(db, incident, records, moved)


def _flat(row: IncidentSummary | MentionRow) -> tuple[object, ...]:
    return tuple(iso(value) if isinstance(value, datetime) else value for value in astuple(row))


def _summary(row: tuple[str, str, str, str, int, int]) -> IncidentSummary:
    name, playbook, declared_at, severity, exercise, closed = row
    return IncidentSummary(
        id=name,
        playbook=playbook,
        declared_at=datetime.fromisoformat(declared_at),
        severity=severity,
        exercise=bool(exercise),
        closed=bool(closed),
    )


def _mention(row: tuple[str, str, str, str, str | None, str]) -> MentionRow:
    name, channel, state, posted_at, reply_due, holder = row
    return MentionRow(
        mention=name,
        channel=channel,
        state=state,
        posted_at=datetime.fromisoformat(posted_at),
        reply_due=None if reply_due is None else datetime.fromisoformat(reply_due),
        holder=holder,
    )
