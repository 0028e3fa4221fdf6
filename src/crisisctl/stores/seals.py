"""Seals: what a chain of hashes can't show, because whoever edits the file can make it anew.

Each row's hash is sealed with a key that does not stand in the file, and so is the last row of
each incident, so that a cut at the end shows, and the list of incidents, so that a missing one
does. A seal is an HMAC-SHA-256 (RFC 2104) over netstrings, as in `chain`. Several people may write
to one journal, each with a key of their own: a seal names its key by eight hexadecimal digits.

What a seal can't show: that the whole file was put back to what it was. An anchored head does.
"""

import hashlib
import hmac
import sqlite3
from collections.abc import Sequence

from crisisctl.stores.chain import EMPTY_HASH, Row, netstring

_TABLES = (
    """CREATE TABLE IF NOT EXISTS seals (
        incident TEXT NOT NULL, seq INTEGER NOT NULL, key TEXT NOT NULL, mac BLOB NOT NULL,
        PRIMARY KEY (incident, seq)
    ) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS heads (
        incident TEXT NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, mac BLOB NOT NULL,
        PRIMARY KEY (incident, key)
    ) WITHOUT ROWID""",
)
ROLL = ""
"""Stands for the list of incidents where a name is wanted; no incident is called so."""


def name_of(key: bytes) -> str:
    """What a key is called where it was used: enough to tell two apart, nothing to guess it by."""
    return hashlib.sha256(b"crisisctl seal " + key).hexdigest()[:8]


def seal(db: sqlite3.Connection, key: bytes, rows: Sequence[Row]) -> None:
    """Seal `rows`, just written to one incident, and make the last of them its head."""
    for table in _TABLES:
        db.execute(table)
    name = name_of(key)
    db.executemany(
        "INSERT OR REPLACE INTO seals VALUES (?, ?, ?, ?)",
        [(row.incident, row.seq, name, _row_mac(key, row)) for row in rows],
    )
    last = rows[-1]
    known = _head(db, name, last.incident) is not None
    head = _mac(key, "head", last.incident, str(last.seq), last.hash)
    _set_head(db, name, last.incident, last.seq, head)
    if not known:
        names = _sealed_with(db, name)
        _set_head(db, name, ROLL, len(names), _roll_mac(key, names))


def first_unsealed(db: sqlite3.Connection, key: bytes, incident: str) -> int | None:
    """The `seq` of the first row that is not as `key` has sealed it, or that was cut off.

    None where all are, and where this key has sealed nothing of the incident: see `keys_of`.
    """
    head = _head(db, name_of(key), incident)
    if head is None:
        return None
    seq, mac = head
    last, hash_ = _last_until(db, incident, seq)
    whole = last == seq
    if whole and hmac.compare_digest(mac, _mac(key, "head", incident, str(seq), hash_)):
        return None
    return _first_changed(db, key, incident, seq) or (seq if whole else last + 1)


def first_without(db: sqlite3.Connection, incident: str, after: int) -> int | None:
    """The `seq` of the first row after `after` that nobody has sealed."""
    if not _has_tables(db):
        return None
    (seq,) = db.execute(
        "SELECT min(seq) FROM events LEFT JOIN seals USING (incident, seq)"
        " WHERE incident = ? AND seq > ? AND mac IS NULL",
        (incident, after),
    ).fetchone()
    return None if seq is None else int(seq)


def sealed_to(db: sqlite3.Connection, key: bytes, incident: str) -> int:
    """The `seq` of the last row that this key has sealed; 0 for none."""
    head = _head(db, name_of(key), incident)
    return 0 if head is None else head[0]


def keys_of(db: sqlite3.Connection, incident: str) -> tuple[str, ...]:
    """The names of the keys that have sealed rows of the incident."""
    if not _has_tables(db):
        return ()
    found = db.execute("SELECT key FROM heads WHERE incident = ? ORDER BY key", (incident,))
    return tuple(name for (name,) in found)


def sealed_incidents(db: sqlite3.Connection) -> set[str]:
    """Every incident that some key has sealed rows of."""
    if not _has_tables(db):
        return set()
    found = db.execute("SELECT incident FROM heads WHERE incident <> ?", (ROLL,))
    return {name for (name,) in found}


def roll_holds(db: sqlite3.Connection, key: bytes) -> bool:
    """Whether every incident that this key has sealed still has its head."""
    name = name_of(key)
    head, names = _head(db, name, ROLL), _sealed_with(db, name)
    if head is None:
        return not names
    return hmac.compare_digest(head[1], _roll_mac(key, names))


def _last_until(db: sqlite3.Connection, incident: str, seq: int) -> tuple[int, str]:
    found: tuple[int, str] | None = db.execute(
        "SELECT seq, hash FROM events WHERE incident = ? AND seq <= ? ORDER BY seq DESC LIMIT 1",
        (incident, seq),
    ).fetchone()
    return found or (0, EMPTY_HASH)


def _first_changed(db: sqlite3.Connection, key: bytes, incident: str, until: int) -> int | None:
    """The first row that this key should have sealed, and has not as it is now."""
    rows = db.execute(
        "SELECT incident, seq, at, actor, type, v, data, hash, key, mac"
        " FROM events LEFT JOIN seals USING (incident, seq)"
        " WHERE incident = ? AND seq <= ? ORDER BY seq",
        (incident, until),
    )
    name = name_of(key)
    for *columns, sealer, mac in rows:
        row = Row._make(columns)
        if sealer == name and hmac.compare_digest(mac, _row_mac(key, row)):
            continue
        if sealer in (None, name):
            return row.seq
    return None


def _set_head(db: sqlite3.Connection, name: str, incident: str, seq: int, mac: bytes) -> None:
    db.execute("INSERT OR REPLACE INTO heads VALUES (?, ?, ?, ?)", (incident, name, seq, mac))


def _head(db: sqlite3.Connection, name: str, incident: str) -> tuple[int, bytes] | None:
    if not _has_tables(db):
        return None
    found: tuple[int, bytes] | None = db.execute(
        "SELECT seq, mac FROM heads WHERE incident = ? AND key = ?", (incident, name)
    ).fetchone()
    return found


def _sealed_with(db: sqlite3.Connection, name: str) -> list[str]:
    if not _has_tables(db):
        return []
    found = db.execute(
        "SELECT incident FROM heads WHERE key = ? AND incident <> ? ORDER BY incident",
        (name, ROLL),
    )
    return [incident for (incident,) in found]


def _has_tables(db: sqlite3.Connection) -> bool:
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'heads'").fetchone() is not None


def _row_mac(key: bytes, row: Row) -> bytes:
    return _mac(key, "row", row.incident, str(row.seq), row.hash)


def _roll_mac(key: bytes, incidents: Sequence[str]) -> bytes:
    return _mac(key, "roll", *incidents)


def _mac(key: bytes, *parts: str) -> bytes:
    return hmac.digest(key, b"".join(map(netstring, parts)), "sha256")
