"""Writes values as Markdown, in the reader's language, and nothing unsafe."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from crisisctl.engine.measures import Lapse, Share
from crisisctl.reports import safe_markdown
from crisisctl.reports.said import Said, Say, each_text
from crisisctl.words import Words, words

MOST_EVIDENCE = 12
"""Journal rows named in one place."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the journal by number: what a figure or a verdict was made from."""

    seqs: tuple[int, ...]

    @property
    def named(self) -> tuple[int, ...]:
        """Those that are named; the others are only counted."""
        return self.seqs[:MOST_EVIDENCE]


Cell: TypeAlias = Words | Said | str | int | datetime | timedelta | Lapse | Share | Rows | None


class Writer:
    """Says words with every text in them made safe first."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def line(self, what: Words) -> str:
        """A sentence of running text."""
        return self._say(each_text(what, _in_text))

    def cell(self, value: Cell) -> str:
        """A value in a table; empty for None."""
        match value:
            case None:
                return ""
            case Words():
                return self._say(each_text(value, _in_cell))
            case str():
                return _in_cell(value)
            case _:
                return self._say(in_words(value))

    def table(self, heads: Sequence[Words], rows: Iterable[Sequence[Cell]]) -> list[str]:
        """A table; a sentence instead where there are no rows."""
        lines = [self._row(row) for row in rows]
        if not lines:
            return [self.line(words("Nothing to report.")), ""]
        return [self._row(heads), "|" + " --- |" * len(heads), *lines, ""]

    def _row(self, cells: Sequence[Cell]) -> str:
        return "| " + " | ".join(self.cell(one) for one in cells) + " |"

    def bullets(self, lines: Iterable[Words]) -> list[str]:
        """A list; a sentence instead where it is empty."""
        found = [f"- {self.line(one)}" for one in lines]
        return [*(found or [self.line(words("Nothing to report."))]), ""]

    def heading(self, what: Words, level: int = 2) -> list[str]:
        """A heading with its blank line."""
        return ["#" * level + " " + self.line(what), ""]


def in_words(value: int | datetime | timedelta | Lapse | Share | Rows) -> Words:
    """Say a figure: what is still running is "more than", a share names its whole."""
    match value:
        case Lapse(length=length, running=True):
            return words("more than {time}", time=length)
        case Lapse(length=length):
            return words("{value}", value=length)
        case Share(whole=0):
            return words("none to count")
        case Share():
            return words(
                "{part} of {whole} ({percent} %)",
                part=value.part,
                whole=value.whole,
                percent=value.percent,
            )
        case Rows():
            return _rows(value)
        case _:
            return words("{value}", value=value)


def _rows(value: Rows) -> Words:
    named = ", ".join(str(seq) for seq in value.named)
    more = len(value.seqs) - len(value.named)
    if not more:
        return words("{rows}", rows=named)
    return words("{rows} and {count} more", rows=named, count=more)


def _in_text(text: str) -> str:
    return safe_markdown.span(text) if isinstance(text, Said) else safe_markdown.escape(text)


def _in_cell(text: str) -> str:
    return safe_markdown.cell(text) if isinstance(text, Said) else safe_markdown.escape(text)
