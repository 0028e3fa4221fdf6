"""Lines for people, with what each part of them means: a terminal gives it a colour."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from crisisctl.lint.columns import columns, excerpt, wrap
from crisisctl.model.findings import Level, Position

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


def pointed(source: str, at: Position, margin: Span, tone: Tone) -> Iterator[Line]:
    """The line of a position with its number, and carets under the words; none if it is blank."""
    if not source.strip():
        return
    number = str(at.line)
    before = Span(f"{margin.text}{number} │ ", Tone.QUIET)
    shown = excerpt(source, at, WIDTH - columns(before.text))
    yield before, Span(shown.before, Tone.QUIET), Span(shown.words), Span(shown.after, Tone.QUIET)
    below = Span(f"{margin.text}{' ' * len(number)} │ ", Tone.QUIET)
    yield below, Span(shown.carets(), tone)
