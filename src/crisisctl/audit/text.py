"""An audit for a terminal: lines of at most 80 columns."""

from collections.abc import Iterator, Sequence

from crisisctl.audit.facts import Audit
from crisisctl.audit.names import Names
from crisisctl.audit.section import Section, Table, reference
from crisisctl.audit.sections import MOST_EXAMPLES, sections
from crisisctl.audit.threads import Message
from crisisctl.lint.columns import columns
from crisisctl.lint.spans import Line, Span, Tone, prose
from crisisctl.reports.said import Say
from crisisctl.reports.writer import Cell, in_words
from crisisctl.words import Words, words

MOST_PROBLEMS = 10
_MARGIN = Span("  ")
_GAP = 2


def lines(audit: Audit, names: Names, say: Say) -> Iterator[Line]:
    """Everything, what to prepare first at the end."""
    *found, last = sections(audit, names)
    for section in found:
        yield from _section(section, say)
    yield from _problems(audit, say)
    yield from _section(last, say)
    how = words("A conversation, whole: {command}", command="crisisctl audit FILE --show ID")
    yield from prose(say(how), tone=Tone.QUIET)


def _section(section: Section, say: Say) -> Iterator[Line]:
    yield (Span(say(section.title), Tone.STRONG),)
    for number, line in enumerate(section.lines, start=1):
        yield from prose(say(line), Span(f"  {number}. ") if section.ranked else _MARGIN)
    for table in section.tables:
        yield ()
        yield from _table(table, say)
    if section.examples:
        named = ", ".join(reference(one) for one in section.examples[:MOST_EXAMPLES])
        yield from prose(say(words("Examples: {ids}", ids=named)), _MARGIN, Tone.QUIET)
    yield ()


def _table(table: Table, say: Say) -> Iterator[Line]:
    heads = [say(one) for one in table.heads]
    rows = [[_cell(one, say) for one in row] for row in table.rows]
    widths = [max(columns(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    yield _MARGIN, Span(_joined(heads, widths), Tone.QUIET)
    for row in rows:
        yield _MARGIN, Span(_joined(row, widths))


def _joined(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - columns(cell) + _GAP)
        for cell, width in zip(cells, widths, strict=True)
    )
    return "".join(padded).rstrip()


def _cell(value: Cell, say: Say) -> str:
    match value:
        case None:
            return ""
        case str():
            return " ".join(value.split())
        case Words():
            return say(value)
        case _:
            return say(in_words(value))


def _problems(audit: Audit, say: Say) -> Iterator[Line]:
    problems = audit.material.problems
    if not problems:
        return
    yield (Span(say(words("Rows that could not be used as they stand")), Tone.STRONG),)
    for one in problems[:MOST_PROBLEMS]:
        said = words("Line {line}: {reason}.", line=one.line, reason=one.reason)
        yield from prose(say(said), _MARGIN)
    if len(problems) > MOST_PROBLEMS:
        more = words("And {count} more: --json has all.", count=len(problems) - MOST_PROBLEMS)
        yield from prose(say(more), _MARGIN)
    yield ()


def conversation(message: Message, names: Names, say: Say) -> Iterator[Line]:
    """The conversation around a message, in the order of time; the message itself is marked."""
    for one in names.conversation(message):
        tone = Tone.STRONG if one is message else Tone.QUIET
        mark = "▸" if one is message else " "
        head = words("{id}, {author}, {at}", id=reference(one), author=names.who(one), at=one.at)
        yield from prose(f"{mark} {say(head)}", tone=tone)
        yield from prose(names.text(one), _MARGIN)
        yield ()
