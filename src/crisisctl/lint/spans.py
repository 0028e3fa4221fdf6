"""Lines for people, with what each part of them means: a terminal gives it a colour."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from crisisctl.lint.columns import columns, wrap
from crisisctl.model.findings import Level

WIDTH = 80
"""Columns: wider lines are hard to read, and a narrow terminal has as many."""


class Tone(StrEnum):
    """What a part of a line means."""

    ERROR = Level.ERROR
    WARNING = Level.WARNING
    INFO = Level.INFO
    GOOD = "good"
    STRONG = "strong"
    PLAIN = "plain"
    QUIET = "quiet"


class Span(NamedTuple):
    """A part of a line."""

    text: str
    tone: Tone = Tone.PLAIN


Line = tuple[Span, ...]


def plain(lines: Iterable[Line]) -> str:
    """The lines without their tones."""
    return "".join("".join(span.text for span in line).rstrip() + "\n" for line in lines)


NO_MARGIN = Span("")


def prose(text: str, margin: Span = NO_MARGIN, tone: Tone = Tone.PLAIN) -> Iterator[Line]:
    """A text in lines of at most 80 columns; the margin stands before the first, blank below."""
    room = WIDTH - columns(margin.text)
    for line in text.split("\n"):
        for part in wrap(line, room):
            yield margin, Span(part, tone)
            margin = Span(" " * columns(margin.text))
