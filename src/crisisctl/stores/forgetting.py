"""Erases what the journal says about a person: the values go, their hashes stay in the chain.

`PRAGMA secure_delete` (`schema`) writes zeros over what is deleted, so that the bytes go too.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from crisisctl.engine.persons import Told
from crisisctl.model.events import Actor, Event, PersonalErased
from crisisctl.stores import arrivals_forgetting
from crisisctl.stores.arrivals_forgetting import Spoken
from crisisctl.stores.evidence import head_of
from crisisctl.stores.records import numbered
from crisisctl.stores.sqlite import SqliteJournal


class Forgettable(NamedTuple):
    """What is to be erased of one incident, or of the desk."""

    incident: str
    told: Sequence[Told]
    spoken: Spoken

    @property
    def size(self) -> int:
        """How many values that are."""
        return sum(len(one.fields) for one in self.told) + self.spoken.size


def forgettable(
    journal: SqliteJournal, incident: str, told: Sequence[Told], author: str | None
) -> Forgettable:
    """What events tell, `told`, and what arrived beside them; of everybody without `author`."""
    with journal.reading() as db:
        found = Spoken() if db is None else arrivals_forgetting.spoken_of(db, incident, author)
    return Forgettable(incident, told, found)


def erase(
    journal: SqliteJournal,
    what: Forgettable,
    at: datetime,
    actor: Actor,
    cause: Literal["asked", "expired"],
) -> int:
    """Erase it, and put on record how many values that were: that is returned."""
    values = [(what.incident, seq, field) for seq, fields in what.told for field in fields]
    with journal.writing("crisisctl forget") as db:
        withdrawn = arrivals_forgetting.give_up(db, what.incident, what.spoken, at)
        gone = arrivals_forgetting.erase(db, what.incident, what.spoken)
        for value in values:
            gone += db.execute(
                "DELETE FROM personal WHERE incident = ? AND seq = ? AND field = ?", value
            ).rowcount
        head = head_of(db, what.incident)
        if not gone or head is None:
            return 0
        facts: list[Event] = [*withdrawn, PersonalErased(count=gone, cause=cause)]
        journal.record(db, what.incident, head.seq, numbered(head.seq, at, actor, facts))
    return gone
