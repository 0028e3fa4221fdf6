"""The file of a SQLite journal: made privately, opened durably, known by its mark and version.

Imported with the SQLite store only, hence when a journal is used.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crisisctl.stores.failures import FOREIGN, LINK, NEWER, NOT_A_FILE, Unusable

APPLICATION_ID = 0x43524953
"""`CRIS`: tells a journal from other people's databases (`PRAGMA application_id`)."""
VERSION = 1
"""The schema's version (`PRAGMA user_version`); a journal with a greater one is refused."""
BUSY_SECONDS = 5.0

# DELETE and EXTRA: a commit that returned survives a power cut, and the file can be read on a
# full or read-only disk, which WAL can't; WAL also has a corruption race before SQLite 3.51.3.
# See https://www.sqlite.org/pragma.html for each; `fullfsync` matters on macOS only. A cache of
# 32 MB, taken only as it fills: a million mentions land in random places of their indices.
_SAFE = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
_DURABLE = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",
    "PRAGMA cache_size=-32768",
)
_TABLES = (
    """CREATE TABLE events (
        incident TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
        type TEXT NOT NULL, v INTEGER NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL,
        PRIMARY KEY (incident, seq)
    ) WITHOUT ROWID""",
    """CREATE TABLE personal (
        incident TEXT NOT NULL, seq INTEGER NOT NULL, field TEXT NOT NULL,
        salt BLOB NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (incident, seq, field),
        FOREIGN KEY (incident, seq) REFERENCES events
    ) WITHOUT ROWID""",
    """CREATE TABLE incidents (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, playbook TEXT NOT NULL,
        declared_at TEXT NOT NULL, severity TEXT NOT NULL,
        exercise INTEGER NOT NULL, closed INTEGER NOT NULL
    )""",
    """CREATE TABLE mentions (
        incident TEXT NOT NULL, mention TEXT NOT NULL, channel TEXT NOT NULL,
        state TEXT NOT NULL, posted_at TEXT NOT NULL, reply_due TEXT, holder TEXT NOT NULL,
        PRIMARY KEY (incident, mention)
    ) WITHOUT ROWID""",
    """CREATE TRIGGER events_stay BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER events_last BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER personal_stays BEFORE UPDATE ON personal
        BEGIN SELECT RAISE(ABORT, 'a personal value is kept or erased'); END""",
    f"PRAGMA application_id={APPLICATION_ID}",
    f"PRAGMA user_version={VERSION}",
)


def connect(path: Path) -> sqlite3.Connection:
    """Open the journal at `path`, a regular file, and make its tables if it is still empty.

    A file that can't be written is opened for reading. Raises Unusable, OSError, sqlite3.Error.
    """
    _check_kind(path)
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
    )
    try:
        _prepare(db)
    except BaseException:
        db.close()
        raise
    return db


def create(path: Path, *, parents: bool) -> None:
    """Make an empty file that only its owner may read, in a folder likewise, if there is none.

    SQLite takes an empty file for an empty database, so a kill from here on leaves nothing half
    made: the tables come in one transaction.
    """
    path.parent.mkdir(mode=0o700, parents=parents, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        os.close(os.open(path, flags, 0o600))
    except FileExistsError:
        return


@contextmanager
def transaction(db: sqlite3.Connection, begin: str) -> Iterator[None]:
    """All or nothing. `begin` is `BEGIN` to read one state, `BEGIN IMMEDIATE` to write."""
    db.execute(begin)
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # After a full disk SQLite may have rolled back by itself.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _check_kind(path: Path) -> None:
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        raise Unusable(LINK)
    if not stat.S_ISREG(mode):
        raise Unusable(NOT_A_FILE)


def _prepare(db: sqlite3.Connection) -> None:
    for pragma in _SAFE:
        db.execute(pragma)
    empty = _is_empty(db)
    if not empty:
        _check_mark(db)
    # Only now: the journal mode is written into the file, and a foreign one stays untouched.
    for pragma in _DURABLE:
        db.execute(pragma)
    if empty:
        make_tables(db)


def _check_mark(db: sqlite3.Connection) -> None:
    if _pragma(db, "application_id") != APPLICATION_ID:
        raise Unusable(FOREIGN)
    if _pragma(db, "user_version") > VERSION:
        raise Unusable(NEWER)


def make_tables(db: sqlite3.Connection) -> None:
    """Make the tables of an empty journal."""
    with transaction(db, "BEGIN IMMEDIATE"):
        # Another process may have been faster.
        if _is_empty(db):
            for statement in _TABLES:
                db.execute(statement)


def _is_empty(db: sqlite3.Connection) -> bool:
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return tables == 0 and _pragma(db, "application_id") == 0


def _pragma(db: sqlite3.Connection, name: str) -> int:
    (value,) = db.execute(f"PRAGMA {name}").fetchone()
    return int(value)
