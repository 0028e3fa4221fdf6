"""A part of an audit as it is shown: a heading, sentences, tables, and messages to open."""

from dataclasses import dataclass

from crisisctl.audit.threads import Message
from crisisctl.reports.writer import Cell
from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Table:
    """Cells under their heads."""

    heads: tuple[Words, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what is said under it, and messages that show it."""

    title: Words
    lines: tuple[Words, ...]
    tables: tuple[Table, ...] = ()
    examples: tuple[Message, ...] = ()
    ranked: bool = False
    """Whether the lines are numbered."""


def reference(message: Message) -> str:
    """What a message is called: its id, or its line in the file."""
    return message.id or f"L{message.posts[0].line}"
