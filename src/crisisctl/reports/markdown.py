"""The post-mortem in Markdown, as GitHub and GitLab show it."""

from collections.abc import Sequence
from typing import TypeVar

from crisisctl.reports.blocks import (
    MOST_ROWS,
    Block,
    Bullets,
    Paragraph,
    Quotes,
    Section,
    Subheading,
    Table,
)
from crisisctl.reports.document import document
from crisisctl.reports.facts import Facts
from crisisctl.reports.level import Level
from crisisctl.reports.safe_markdown import block as fenced
from crisisctl.reports.said import Say
from crisisctl.reports.writer import Writer
from crisisctl.words import words

One = TypeVar("One")


def render(facts: Facts, say: Say, *, names: bool = False, level: Level = Level.REVIEW) -> str:
    """Write the report; `say` gives the language and the zone. Same facts, same bytes.

    Authors are `person 1`… and our own people their roles, unless `names`.
    """
    report = document(facts if names else facts.without_names(say), level)
    page = _Page(Writer(say), report.incident)
    lines = page.writer.heading(report.title, 1)
    for notice in report.notices:
        lines += [f"> **{page.writer.line(notice)}**", ""]
    lines += page.block(report.header)
    for section in report.sections:
        lines += page.section(section)
    return "\n".join(lines).rstrip() + "\n"


class _Page:
    def __init__(self, writer: Writer, incident: str) -> None:
        self.writer = writer
        self._incident = incident

    def section(self, section: Section) -> list[str]:
        blocks = [line for block in section.blocks for line in self.block(block)]
        return [*self.writer.heading(section.title), *blocks]

    def block(self, block: Block) -> list[str]:
        match block:
            case Paragraph(text):
                return [self.writer.line(text), ""]
            case Subheading(text):
                return self.writer.heading(text, 3)
            case Bullets(lines):
                listed, more = self._cut(lines)
                return [*self.writer.bullets(listed), *more]
            case Table(heads, rows):
                shown, left = self._cut(rows)
                return [*self.writer.table(heads, shown), *left]
            case Quotes():
                return self._quotes(block)

    def _quotes(self, block: Quotes) -> list[str]:
        shown, left = self._cut(block.items)
        lines = [] if shown else [self.writer.line(block.nothing), ""]
        for about, text in shown:
            lines += [self.writer.line(about), "", fenced(text), ""]
        return [*lines, *left]

    def _cut(self, rows: Sequence[One]) -> tuple[Sequence[One], list[str]]:
        """The first rows, and how many more there are."""
        count = len(rows) - MOST_ROWS
        if count <= 0:
            return rows, []
        left = words(
            "{count} more row(s) are in the journal: crisisctl log {incident}",
            count=count,
            incident=self._incident,
        )
        return rows[:MOST_ROWS], [self.writer.line(left), ""]
