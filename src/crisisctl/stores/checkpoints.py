"""The table of checkpoints: the last of each incident.

It is made when it is first needed: a journal without it is only read more slowly, and a program
that doesn't know it may write on.
"""

import hashlib
import sqlite3

from pydantic import ValidationError

from crisisctl.model.checkpoint import Checkpoint

_TABLE = """CREATE TABLE IF NOT EXISTS checkpoints (
    incident TEXT PRIMARY KEY, seq INTEGER NOT NULL, state TEXT NOT NULL, hash TEXT NOT NULL
) WITHOUT ROWID"""


def keep(db: sqlite3.Connection, incident: str, checkpoint: Checkpoint) -> None:
    """Put `checkpoint` in the place of the incident's last; it ends with an event that stands."""
    (last,) = db.execute(
        "SELECT hash FROM events WHERE incident = ? AND seq = ?", (incident, checkpoint.seq)
    ).fetchone()
    state = checkpoint.model_dump_json()
    db.execute(_TABLE)
    db.execute(
        "INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?)",
        (incident, checkpoint.seq, state, _bound(last, state.encode())),
    )


def kept(db: sqlite3.Connection, incident: str) -> Checkpoint | None:
    """The last checkpoint; None too if it does not stand as it was written, on that very event.

    Whoever gets none reads the whole journal, so that a damaged checkpoint hides nothing.
    """
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'checkpoints'").fetchone() is None:
        return None
    found = db.execute(
        "SELECT CAST(state AS BLOB), checkpoints.hash, events.hash"
        " FROM checkpoints JOIN events USING (incident, seq) WHERE incident = ?",
        (incident,),
    ).fetchone()
    if found is None:
        return None
    state, bound, last = found
    if bound != _bound(last, state):
        return None
    try:
        return Checkpoint.model_validate_json(state)
    except ValidationError:  # of a program with other counts: they are all made anew
        return None


def _bound(last: str, state: bytes) -> str:
    """SHA-256 over the hash of an event, as in `chain`, and the text of the checkpoint."""
    return hashlib.sha256(last.encode() + state).hexdigest()
