"""How far each source has been read: a row a source, by the hash of its address.

Not the address itself, which may hold a key. What a cursor says is the source's own business.
"""

import sqlite3
from hashlib import sha256

_TABLE = """CREATE TABLE IF NOT EXISTS cursors (
    source TEXT PRIMARY KEY, cursor TEXT NOT NULL
) WITHOUT ROWID"""


def kept(db: sqlite3.Connection, source: str) -> str:
    """The cursor of a source; empty if it was never read."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'cursors'").fetchone() is None:
        return ""
    found = db.execute("SELECT cursor FROM cursors WHERE source = ?", (_name(source),)).fetchone()
    return "" if found is None else str(found[0])


def keep(db: sqlite3.Connection, source: str, cursor: str) -> None:
    """Put a cursor in the last one's place, within a transaction that is open."""
    db.execute(_TABLE)
    db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (_name(source), cursor))


def _name(source: str) -> str:
    return sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
