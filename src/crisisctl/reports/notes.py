"""Notes of the run, sorted into what went well, what went badly and where we were lucky."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crisisctl.model.events import Noted, Record
from crisisctl.reports.said import Said

MARKS = {
    "well": ("well", "bien"),
    "badly": ("badly", "mal"),
    "lucky": ("lucky", "chance"),
}
"""A note that begins so, with a colon, is a lesson: `well: the backup answered at once`."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of an operator; `lesson` is a key of `MARKS`, or empty."""

    seq: int
    at: datetime
    role: str
    lesson: str
    text: Said


def notes(records: Sequence[Record]) -> tuple[Note, ...]:
    """Every note, in order."""
    return tuple(
        _note(record, record.event.text) for record in records if isinstance(record.event, Noted)
    )


def _note(record: Record, text: str) -> Note:
    for lesson, marks in MARKS.items():
        begins = re.match(rf"\s*(?:{'|'.join(marks)})\s*:\s*", text, re.IGNORECASE)
        if begins:
            text = text[begins.end() :]
            return Note(record.seq, record.at, record.actor.role, lesson, Said(text))
    return Note(record.seq, record.at, record.actor.role, "", Said(text))
