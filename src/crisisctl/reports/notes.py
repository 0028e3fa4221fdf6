"""Notes of the run, sorted into what went well, badly, by luck, and what has to be mended."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from crisisctl.model.events import Noted, Record
from crisisctl.reports.said import Said
from crisisctl.words import Words, words

MARKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "well": ("well", "went well", "bien"),
        "badly": ("badly", "went badly", "mal"),
        "lucky": ("lucky", "chance"),
        "fix": ("fix", "à corriger", "a corriger"),
    }
)
"""A note that begins so, with a colon, is a lesson: `well: the backup answered at once`."""
LESSONS: Mapping[str, Words] = MappingProxyType(
    {
        "well": words("What went well"),
        "badly": words("What went badly"),
        "lucky": words("Where we were lucky"),
        "fix": words("What to fix"),
    }
)
"""What a report puts each kind of lesson under."""
_MARK = {
    lesson: re.compile(rf"\s{{0,9}}(?:{'|'.join(marks)})\s{{0,9}}:\s{{0,9}}", re.IGNORECASE)
    for lesson, marks in MARKS.items()
}


@dataclass(frozen=True, slots=True)
class Note:
    """A note of an operator; `lesson` is a key of `MARKS`, or empty.

    `about` is the journal row that it explains, 0 if none.
    """

    seq: int
    at: datetime
    role: str
    lesson: str
    text: Said
    about: int = 0


@dataclass(frozen=True, slots=True)
class Corrected:
    """A note that took the place of another: the row `about`, and what stood there `before`."""

    seq: int
    at: datetime
    role: str
    about: int
    before: Said
    text: Said


def corrected(records: Sequence[Record]) -> tuple[Corrected, ...]:
    """Every note that says an earlier one better, in order."""
    said = {
        record.seq: _note(record, record.event)
        for record in records
        if isinstance(record.event, Noted)
    }
    return tuple(
        Corrected(one.seq, one.at, one.role, one.about, said[one.about].text, one.text)
        for one in said.values()
        if one.about in said
    )


def notes(records: Sequence[Record]) -> tuple[Note, ...]:
    """Every note, in order, but for those that a later note says better."""
    found = [_note(record, record.event) for record in records if isinstance(record.event, Noted)]
    said_better = {note.about for note in found}
    return tuple(note for note in found if note.seq not in said_better)


def _note(record: Record, noted: Noted) -> Note:
    lesson, text = sorted_out(noted.text)
    return Note(record.seq, record.at, record.actor.role, lesson, Said(text), noted.about)


def sorted_out(text: str) -> tuple[str, str]:
    """Which lesson a note is, and what it says without its mark."""
    for lesson, mark in _MARK.items():
        if begins := mark.match(text):
            return lesson, text[begins.end() :]
    return "", text
