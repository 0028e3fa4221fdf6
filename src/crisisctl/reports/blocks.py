"""What a report is made of, before a surface writes it: the same blocks for every format."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from crisisctl.reports.said import Said
from crisisctl.reports.writer import Cell, Rows
from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence on its own."""

    text: Words


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a section."""

    text: Words


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; a surface says so where it is empty."""

    lines: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Cells under their heads; a surface says so where there are no rows.

    `journal` marks the one table whose lines are the journal's rows, by the number in front.
    """

    heads: tuple[Words, ...]
    rows: tuple[tuple[Cell, ...], ...]
    journal: bool = False


@dataclass(frozen=True, slots=True)
class Quotes:
    """Texts as they were, each under a sentence about it."""

    items: tuple[tuple[Words, Said], ...]
    nothing: Words


MOST_ROWS = 1000
"""Lines of one table, and texts: a report is read by people, the journal holds the rest."""
Block: TypeAlias = Paragraph | Subheading | Bullets | Table | Quotes


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `name` is the same in every language."""

    name: str
    title: Words
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A report: what it is about, what to know before reading it, and its sections."""

    incident: str
    title: Words
    notices: tuple[Words, ...]
    header: Table
    sections: tuple[Section, ...]


def tables(sections: Iterable[Section]) -> Iterator[Table]:
    """Every table of these sections."""
    return (block for section in sections for block in section.blocks if isinstance(block, Table))


def named_rows(sections: Iterable[Section], most: int) -> frozenset[int]:
    """The journal rows that the first `most` lines of these sections' tables name."""
    cells = (cell for table in tables(sections) for row in table.rows[:most] for cell in row)
    return frozenset(seq for cell in cells if isinstance(cell, Rows) for seq in cell.named)
