"""What a report is made of, before a surface writes it: the same blocks for every format."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from crisisctl.reports.said import Said
from crisisctl.reports.writer import Cell
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


def tables(sections: tuple[Section, ...]) -> Iterator[Table]:
    """Every table of these sections."""
    return (block for section in sections for block in section.blocks if isinstance(block, Table))
