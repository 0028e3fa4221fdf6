"""The beginning of a scope, and how its lines follow the mentions that are walked.

A mention with a flow of its own has a line too: whoever posted it and posts again is known.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from crisisctl.errors import Refused, UsageError
from crisisctl.model.arrival import Spans, State
from crisisctl.model.events import (
    DESK,
    Event,
    MentionPosted,
    MentionReopened,
    MentionsAnswered,
    MentionsAssigned,
    MentionsDisposed,
    MentionsReplying,
    MentionsWithdrawn,
    Record,
)
from crisisctl.ports import MentionRow
from crisisctl.stores.arrivals_rows import ERASED, who_of
from crisisctl.stores.arrivals_schema import LineRow, Scope, add_lines, make, millis, scope_of
from crisisctl.words import words

_STATES = {
    "open": State.FLOW,
    "private": State.FLOW,
    "acknowledged": State.ANSWERED,
    "closed": State.ANSWERED,
    "no-reply": State.NO_REPLY,
}
_SETTLED = "state = ?, holder = '', terminal = '', until = 0"
_TYPED = """
SELECT mention, channel, state, posted_at, reply_due, personal.value
FROM events JOIN personal USING (incident, seq)
    JOIN mentions ON mentions.incident = events.incident
        AND mention = json_extract(data, '$.mention')
WHERE events.incident = ? AND type = 'mention.posted' AND field = 'author'
"""


def opened(db: sqlite3.Connection, name: str) -> Scope:
    """A scope that may take in more. Raises UsageError and Refused: none such, or over."""
    if name != DESK:
        found = db.execute("SELECT closed FROM incidents WHERE id = ?", (name,)).fetchone()
        if found is None:
            raise UsageError(
                words("There is no incident {incident}.", incident=name), words("crisisctl status")
            )
        if found[0]:
            raise Refused(
                words("{incident} is closed: its mentions stay as they are.", incident=name),
                words("crisisctl report {incident}", incident=name),
            )
    return scope_of(db, name) or _begin(db, name)


def _begin(db: sqlite3.Connection, name: str) -> Scope:
    """Make room for what arrives in `name`; mentions that were typed in have their numbers."""
    make(db)
    (typed,) = db.execute("SELECT count(*) FROM mentions WHERE incident = ?", (name,)).fetchone()
    added = db.execute("INSERT INTO scopes (name, posted) VALUES (?, ?)", (name, typed))
    assert added.lastrowid is not None
    scope = Scope(added.lastrowid, typed)
    rows = db.execute(_TYPED, (name,)).fetchall()
    add_lines(
        db, scope.id, [_walked(scope.id, _mention_row(row), author) for *row, author in rows]
    )
    return scope


def _mention_row(row: Sequence[Any]) -> MentionRow:
    mention, channel, state, posted_at, due = row
    return MentionRow(
        mention=mention,
        channel=channel,
        state=state,
        posted_at=datetime.fromisoformat(posted_at),
        reply_due=None if due is None else datetime.fromisoformat(due),
        holder="",
    )


def follow(
    db: sqlite3.Connection, incident: str, records: Sequence[Record], moved: Collection[MentionRow]
) -> None:
    """Take what became of mentions with flows of their own, `moved` by `records`, into lines."""
    scope = scope_of(db, incident)
    if scope is None:
        return
    for record in records:
        _together(db, scope.id, record.event)
    posted = [one.event for one in records if isinstance(one.event, MentionPosted)]
    reopened = [one.event for one in records if isinstance(one.event, MentionReopened)]
    authors = {event.mention: event.author for event in posted if not event.arrived}
    taken = [event.mention for event in (*posted, *reopened)]
    for row in moved:
        if row.mention in authors:
            add_lines(db, scope.id, [_walked(scope.id, row, authors[row.mention])])
        else:
            _move(db, scope.id, row, again=row.mention in taken)
    typed = len(authors)
    db.execute("UPDATE scopes SET posted = posted + ? WHERE id = ?", (typed, scope.id))


def _together(db: sqlite3.Connection, scope: int, event: Event) -> None:
    """Move the lines that a fact about many is about."""
    match event:
        case MentionsDisposed():
            change, value, before = _SETTLED, State.NO_REPLY.value, State.WAITING
        case MentionsReplying():
            change, value, before = _SETTLED, State.SENDING.value, State.WAITING
        case MentionsAnswered():
            _change(db, scope, event.again, _SETTLED, State.WAITING, State.SENDING)
            change, value, before = _SETTLED, State.ANSWERED.value, State.SENDING
        case MentionsWithdrawn():
            change, value, before = _SETTLED, State.WAITING.value, State.SENDING
        case MentionsAssigned():
            change, value, before = "assigned = ?", event.person or event.role, State.WAITING
        case _:
            return
    _change(db, scope, event.spans, change, value, before)


def _change(
    db: sqlite3.Connection, scope: int, spans: Spans, change: str, value: str, before: State
) -> None:
    db.executemany(
        f"UPDATE lines SET {change}"  # noqa: S608 - one of two
        " WHERE scope = ? AND number BETWEEN ? AND ? AND state = ?",
        [(value, scope, first, last, before.value) for first, last in spans],
    )


def leave(db: sqlite3.Connection, desk: Scope, numbers: Sequence[int]) -> int:
    """Let go of what an incident has now. Returns how many people wait at the desk no more.

    The content goes; its hash stays, so that what the desk took in is still proven.
    """
    gone = json.dumps(list(numbers))
    among = "scope = ? AND number IN (SELECT value FROM json_each(?))"
    rows = db.execute(f"SELECT DISTINCT line FROM arrivals WHERE {among}", (desk.id, gone))  # noqa: S608
    touched = [line for (line,) in rows]
    db.execute(f"UPDATE arrivals SET {ERASED} WHERE {among}", (desk.id, gone))  # noqa: S608
    db.execute(f"DELETE FROM arrival_keys WHERE {among}", (desk.id, gone))  # noqa: S608
    return sum(_shrink(db, desk.id, line) for line in touched)


def _shrink(db: sqlite3.Connection, scope: int, line: int) -> bool:
    """Show of a line what is left of it. Returns whether it waited and nothing is."""
    posts, latest, said = db.execute(
        "SELECT count(*), number, max(posted_at) FROM arrivals"
        " WHERE scope = ? AND line = ? AND content IS NOT NULL",
        (scope, line),
    ).fetchone()
    place = (scope, line)
    if posts:
        changes = (posts, latest, said, *place)
        db.execute(
            "UPDATE lines SET posts = ?, latest = ?, said = ? WHERE scope = ? AND number = ?",
            changes,
        )
        return False
    left = db.execute(
        "UPDATE lines SET state = 'left' WHERE scope = ? AND number = ? AND state = 'waiting'",
        place,
    )
    db.execute("UPDATE lines SET who = NULL WHERE scope = ? AND number = ?", place)
    return left.rowcount == 1


def _move(db: sqlite3.Connection, scope: int, row: MentionRow, *, again: bool) -> None:
    """Who posted again and waits goes on waiting until that is taken in too."""
    db.execute(
        f"UPDATE lines SET {_SETTLED}"  # noqa: S608 - no value in it
        " WHERE scope = ? AND number = ? AND (? OR state <> 'waiting')",
        (_STATES[row.state].value, scope, _number(row.mention), again),
    )


def _walked(scope: int, row: MentionRow, author: str) -> LineRow:
    number = _number(row.mention)
    return LineRow(
        scope=scope,
        number=number,
        who=who_of(row.channel, author),
        state=_STATES[row.state].value,
        due=millis(row.reply_due or row.posted_at),
        channel=row.channel,
        flags="",
        alike="",
        priority=0,
        posts=1,
        latest=number,
        said=millis(row.posted_at),
    )


def _number(mention: str) -> int:
    return int(mention.removeprefix("m"))
