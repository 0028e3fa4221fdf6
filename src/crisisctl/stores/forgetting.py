"""Erases what the journal says about a person: the values go, their hashes stay in the chain.

`PRAGMA secure_delete` (`schema`) writes zeros over what is deleted, so that the bytes go too.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from crisisctl.engine.persons import Told
from crisisctl.model.events import Actor, PersonalErased
from crisisctl.stores.evidence import head_of
from crisisctl.stores.records import numbered
from crisisctl.stores.sqlite import SqliteJournal


def erase(
    journal: SqliteJournal,
    incident: str,
    told: Sequence[Told],
    at: datetime,
    actor: Actor,
    cause: Literal["asked", "expired"],
) -> int:
    """Erase these values of an incident, and put on record how many: that is returned."""
    values = [(incident, seq, field) for seq, fields in told for field in fields]
    with journal.writing("crisisctl forget") as db:
        gone = db.executemany(
            "DELETE FROM personal WHERE incident = ? AND seq = ? AND field = ?", values
        ).rowcount
        head = head_of(db, incident)
        if gone <= 0 or head is None:
            return 0
        fact = PersonalErased(count=gone, cause=cause)
        journal.record(db, incident, head.seq, numbered(head.seq, at, actor, [fact]))
    return gone
