"""A run as a file that another machine takes in, bit for bit: JSON, one row of the journal a line.

The first line says what it is; each other one holds a table's name and a row, its columns in the
table's own order, bytes as `{"hex": …}`. The same run gives the same bytes. Seals stay at home:
the machine that takes the run in seals it with its own key.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain as chain_of
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
)

from crisisctl.errors import Refused, UsageError
from crisisctl.stores import arrivals_copy, chain, seals, views
from crisisctl.stores.arrivals_copy import Copied
from crisisctl.stores.arrivals_proof import first_changed
from crisisctl.stores.codec import PersonalValue, proven
from crisisctl.stores.erasures import first_unrecorded
from crisisctl.stores.evidence import head_of
from crisisctl.stores.sqlite import SqliteJournal, records_in
from crisisctl.words import Words, words

MAX_LINE = 32 * 1024 * 1024
"""Characters of one row: the first event carries a copy of the playbooks."""
_COLUMNS = {
    "events": "incident, seq, at, actor, type, v, data, hash",
    "personal": "incident, seq, field, salt, value",
}
Model = TypeVar("Model")


def _unpacked(value: object) -> bytes:
    if isinstance(value, dict) and isinstance(value.get("hex"), str):
        return bytes.fromhex(value["hex"])
    raise ValueError("these are no bytes")


Bytes = Annotated[bytes, BeforeValidator(_unpacked)]
EventRow: TypeAlias = tuple[str, int, str, str, str, int, str, str]
PersonalRow: TypeAlias = tuple[str, int, str, Bytes, str]


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Header(_Line):
    """The first line: which run, how many events, and the hash of the last."""

    version: Literal[1] = Field(default=1, alias="crisisctl-journal")
    incident: str = Field(pattern=r"^[a-z][a-z0-9-]{0,99}$")
    rows: int
    head: str


class EventLine(_Line):
    """A row of the table of events."""

    events: EventRow


class TableLine(_Line):
    """A row of what arrived beside the events: its table, then its columns."""

    beside: tuple[str, list[str | int | float | Bytes | None]]


class PersonalLine(_Line):
    """A personal value, with its salt."""

    personal: PersonalRow


_HEADER = TypeAdapter(Header)
_ROW: TypeAdapter[EventLine | PersonalLine | TableLine] = TypeAdapter(
    EventLine | PersonalLine | TableLine
)


class Bundle(NamedTuple):
    """What a file holds, checked by itself."""

    header: Header
    events: Sequence[chain.Row]
    personal: Sequence[PersonalRow]
    beside: Sequence[Copied]


def lines_of(journal: SqliteJournal, incident: str) -> Iterator[str]:
    """The lines of the file; none for an incident that is not there."""
    with journal.reading() as db:
        head = None if db is None else head_of(db, incident)
        if db is None or head is None:
            return
        header = Header(incident=incident, rows=head.seq, head=head.hash)
        yield _json(header.model_dump(by_alias=True))
        for table, columns in _COLUMNS.items():
            order = "seq" if table == "events" else "seq, field"
            rows = db.execute(
                f"SELECT {columns} FROM {table} WHERE incident = ? ORDER BY {order}",  # noqa: S608 - ours
                (incident,),
            )
            yield from (_json({table: [_plain(value) for value in row]}) for row in rows)
        for table, row in arrivals_copy.dump(db, incident):
            yield _json({"beside": [table, [_plain(value) for value in row]]})


def read_bundle(lines: Iterable[str]) -> Bundle:
    """Read such a file. Raises `UsageError` unless all of it is there and its chain holds."""
    parsed = iter(lines)
    header = _parse(_HEADER, next(parsed, ""))
    rows = [_parse(_ROW, line) for line in parsed]
    events = [chain.Row._make(row.events) for row in rows if isinstance(row, EventLine)]
    personal = [row.personal for row in rows if isinstance(row, PersonalLine)]
    beside = [Copied(r.beside[0], tuple(r.beside[1])) for r in rows if isinstance(r, TableLine)]
    bundle = Bundle(header, events, personal, beside)
    _require_whole(bundle)
    return bundle


def take_in(journal: SqliteJournal, bundle: Bundle) -> int:
    """Add what the journal lacks of the run, and erase whom the run has forgotten since.

    Returns how many events were added. Raises `Refused` where both have gone on since they were
    the same, `JournalError` for an event that this program can't read.
    """
    with journal.writing("crisisctl import-journal") as db:
        known = _hashes(db, bundle.header.incident)
        if any(here != row.hash for here, row in zip(known, bundle.events, strict=False)):
            raise Refused(
                words(
                    "{incident} has gone on here in another way than in the file.",
                    incident=bundle.header.incident,
                ),
                words("Take it into another journal: --store sqlite:///other.db"),
            )
        new = bundle.events[len(known) :]
        if new:
            _insert(journal, db, bundle, new)
    return len(new)


def _insert(
    journal: SqliteJournal, db: sqlite3.Connection, bundle: Bundle, new: Sequence[chain.Row]
) -> None:
    db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", new)
    personal = [row for row in bundle.personal if row[1] >= new[0].seq]
    db.executemany("INSERT INTO personal VALUES (?, ?, ?, ?, ?)", personal)
    _erase(db, bundle)
    records = records_in(db, bundle.header.incident, after=new[0].seq - 1)
    views.update(db, bundle.header.incident, records)
    if bundle.beside:
        _load(db, bundle)
    _require_proven(db, bundle.header.incident)
    key = journal.key()
    if key is not None:
        seals.seal(db, key, new)


def _load(db: sqlite3.Connection, bundle: Bundle) -> None:
    try:
        arrivals_copy.load(db, bundle.header.incident, bundle.beside)
    except (ValueError, sqlite3.DatabaseError):
        raise _unfit(words("what arrived is damaged")) from None


def _erase(db: sqlite3.Connection, bundle: Bundle) -> None:
    """Let go of what the file has no longer: somebody was forgotten where the run went on."""
    kept = {(seq, field) for _, seq, field, *_ in bundle.personal}
    incident = bundle.header.incident
    here = db.execute("SELECT seq, field FROM personal WHERE incident = ?", (incident,)).fetchall()
    db.executemany(
        "DELETE FROM personal WHERE incident = ? AND seq = ? AND field = ?",
        [(incident, *one) for one in here if one not in kept],
    )


def _require_proven(db: sqlite3.Connection, incident: str) -> None:
    bad = first_changed(db, incident)
    if bad is not None:
        raise _unfit(words("its row {seq} was changed on the way", seq=bad))
    if first_unrecorded(db, incident) is not None:
        raise _unfit(words("a part of it is missing"))


def _require_whole(bundle: Bundle) -> None:
    header, rows = bundle.header, bundle.events
    if not rows or (len(rows), rows[-1].hash) != (header.rows, header.head):
        raise _unfit(words("a part of it is missing"))
    bad = _first_bad(bundle)
    if bad is not None:
        raise _unfit(words("its row {seq} was changed on the way", seq=bad))


def _first_bad(bundle: Bundle) -> int | None:
    name, data = bundle.header.incident, {row.seq: row.data for row in bundle.events}
    numbered = enumerate(bundle.events, start=1)
    strange = (seq for seq, row in numbered if (row.incident, row.seq) != (name, seq))
    changed = (row[1] for row in bundle.personal if not _proven(name, data, row))
    places = Counter((seq, field) for _, seq, field, *_ in bundle.personal)
    twice = (seq for (seq, _), many in places.items() if many > 1)
    bad = chain.verify(bundle.events)
    return bad or next(chain_of(strange, changed, twice), None)


def _proven(incident: str, data: Mapping[int, str], row: PersonalRow) -> bool:
    return row[0] == incident and row[1] in data and proven(data[row[1]], PersonalValue(*row[2:]))


def _hashes(db: sqlite3.Connection, incident: str) -> list[str]:
    found = db.execute("SELECT hash FROM events WHERE incident = ? ORDER BY seq", (incident,))
    return [hash_ for (hash_,) in found]


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def _plain(value: object) -> object:
    return {"hex": value.hex()} if isinstance(value, bytes) else value


def _parse(kind: TypeAdapter[Model], line: str) -> Model:
    if len(line) > MAX_LINE:
        raise _unfit(words("a line of it is too long"))
    try:
        return kind.validate_json(line)
    except ValueError:  # of pydantic, which is one
        raise _unfit(words("it is no journal that this crisisctl has exported")) from None


def _unfit(why: Words) -> UsageError:
    return UsageError(
        words("This file can't be taken in: {why}.", why=why),
        words("crisisctl export INCIDENT --out FILE"),
    )
