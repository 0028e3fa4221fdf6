"""How a chunk of arrivals lands: what is known already is left out, the rest gets its numbers.

Whoever has been heard before on that channel keeps their line: it shows their last words, and is
open again if it was settled.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from crisisctl.model.arrival import Ready, State
from crisisctl.stores.arrivals_rows import COLUMNS
from crisisctl.stores.arrivals_schema import LINE, WAITING, LineRow, Scope, add_lines
from crisisctl.stores.inserting import insert

RAISED = 10
"""So much more urgent is somebody who posts again."""
MOST_URGENT = 100
Rows = Mapping[int, tuple[Ready, int]]
"""By their keys, each with when a first word is due, in milliseconds."""
SETTLED = frozenset({State.ANSWERED.value, State.NO_REPLY.value})


class Fresh(NamedTuple):
    """What a scope has not yet, each once, by its key; `at_desk`: where it waited before."""

    rows: Rows
    at_desk: tuple[int, ...]


@dataclass(slots=True)
class Chunk:
    """The rows that one landing writes; `heard` are lines that began before it.

    `moved` are those of them that have another state or deadline now.
    """

    rows: list[tuple[object, ...]] = field(default_factory=list)
    keys: list[tuple[int, int, int]] = field(default_factory=list)
    new: list[LineRow] = field(default_factory=list)
    heard: dict[int, LineRow] = field(default_factory=dict)
    moved: list[tuple[str, int, int, int]] = field(default_factory=list)
    again: list[int] = field(default_factory=list)
    digest: str = ""

    @property
    def waiting(self) -> int:
        """How many people wait now that did not."""
        return len(self.new) + len(self.again)


def fresh(
    db: sqlite3.Connection, scope: int, desk: int | None, chunk: Iterable[tuple[Ready, int]]
) -> Fresh:
    """Leave out what is there. The desk takes nothing that an incident has, nor keeps it."""
    rows: dict[int, tuple[Ready, int]] = {}
    for one in chunk:
        rows.setdefault(one[0].key, one)
    had = _had(db, rows)
    known = {key for key, places in had.items() if scope in places or scope == desk}
    moving = (places for key, places in had.items() if key not in known)
    at_desk = tuple(places[desk] for places in moving if desk is not None and desk in places)
    return Fresh({key: one for key, one in rows.items() if key not in known}, at_desk)


def prepare(db: sqlite3.Connection, scope: Scope, rows: Rows) -> Chunk:
    """Number what is new, find whose it is, and take its hash into that of all."""
    chunk, digest = Chunk(), sha256()
    lines = _known(db, scope.id, (one.who for one, _ in rows.values()))
    begun = {line.number: (line.state, line.due) for line in lines.values()}
    for number, (one, due) in enumerate(rows.values(), scope.posted + 1):
        line = None if one.who is None else lines.get(one.who)
        if line is None:
            line = _begin(scope.id, number, one, due)
            chunk.new.append(line)
            if one.who is not None:
                lines[one.who] = line
        else:
            if _hear(line, number, one, due):
                chunk.again.append(line.number)
            if line.number in begun:
                chunk.heard[line.number] = line
        digest.update(one.hash)
        chunk.rows.append((scope.id, number, line.number, one.key, *one[3:]))
        chunk.keys.append((one.key, scope.id, number))
    chunk.digest = digest.hexdigest()
    chunk.moved = [
        (line.state, line.due, scope.id, number)
        for number, line in chunk.heard.items()
        if (line.state, line.due) != begun[number]
    ]
    return chunk


def write(db: sqlite3.Connection, scope: Scope, chunk: Chunk) -> None:
    """Put a chunk into the tables; what it counts is counted there too."""
    insert(db, f"arrivals ({COLUMNS})", chunk.rows)
    # In the order of the index: random keys would touch a page each.
    insert(db, "arrival_keys", sorted(chunk.keys))
    add_lines(db, scope.id, chunk.new)
    # Apart: SQLite writes every index of a column that it is given, changed or not.
    db.executemany(
        "UPDATE lines SET state = ?, due = ? WHERE scope = ? AND number = ?", chunk.moved
    )
    db.executemany(
        "UPDATE lines SET flags = ?, alike = ?, priority = ?, posts = ?, latest = ?, said = ?"
        " WHERE scope = ? AND number = ?",
        [_changes(chunk.heard[number]) for number in sorted(chunk.heard)],
    )
    posted = scope.posted + len(chunk.rows)
    db.execute("UPDATE scopes SET posted = ? WHERE id = ?", (posted, scope.id))


def _had(db: sqlite3.Connection, keys: Collection[int]) -> Mapping[int, Mapping[int, int]]:
    """The scopes that hold each key, with its number there."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    rows = db.execute(
        "SELECT key, scope, number FROM arrival_keys"
        " WHERE key IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(keys)),),  # neighbours in the index one after the other
    )
    for key, scope, number in rows:
        found[key][scope] = number
    return found


def _known(db: sqlite3.Connection, scope: int, people: Iterable[int | None]) -> dict[int, LineRow]:
    """The lines that people have, by who they are."""
    rows = db.execute(
        # The people first: a planner that knows no sizes would read all the lines of the scope.
        f"SELECT {LINE} FROM json_each(?) AS person"  # noqa: S608 - no value in it
        " CROSS JOIN lines INDEXED BY lines_who ON scope = ? AND who = person.value",
        (json.dumps(sorted({person for person in people if person is not None})), scope),
    )
    return {line.who: line for line in (LineRow(*row) for row in rows) if line.who is not None}


def _begin(scope: int, number: int, one: Ready, due: int) -> LineRow:
    # By position: this is done a million times.
    return LineRow(
        scope,
        number,
        one.who,
        WAITING,
        due,
        one.channel,
        one.flags,
        one.alike,
        one.priority,
        1,
        number,
        one.posted_at,
    )


def _hear(line: LineRow, number: int, one: Ready, due: int) -> bool:
    """Add to a line what its person posts next. Returns whether they wait again."""
    line.posts += 1
    if one.flags != line.flags:
        line.flags = " ".join(dict.fromkeys([*line.flags.split(), *one.flags.split()]))
    if line.state == WAITING:
        line.due = min(line.due, due)
    if one.posted_at < line.said:  # an export may begin with the newest
        return False
    line.latest, line.said, line.alike = number, one.posted_at, one.alike
    line.priority = min(MOST_URGENT, max(line.priority, one.priority) + RAISED)
    if line.state == State.SENDING:  # it waits again once the reply is out
        line.due = due
    if line.state not in SETTLED:
        return False
    line.state, line.due = WAITING, due
    return True


def _changes(line: LineRow) -> tuple[object, ...]:
    return (
        line.flags,
        line.alike,
        line.priority,
        line.posts,
        line.latest,
        line.said,
        line.scope,
        line.number,
    )
