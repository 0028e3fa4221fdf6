"""The post-mortem as one HTML file: no script, nothing fetched, for a screen and for paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, TypeVar

from jinja2 import (
    Environment,  # noqa: TID251 - the template is ours, and it escapes
    PackageLoader,
    StrictUndefined,
)
from markupsafe import Markup, escape

from crisisctl.i18n import Speaker
from crisisctl.reports import safe_html
from crisisctl.reports.blocks import Document, Table, named_rows, tables
from crisisctl.reports.charts import pictures
from crisisctl.reports.document import document
from crisisctl.reports.facts import Facts
from crisisctl.reports.level import Level
from crisisctl.reports.pictures import Picture
from crisisctl.reports.writer import Cell, Rows, in_words
from crisisctl.words import Words, words

MOST_BYTES = 1_000_000
"""A page that opens at once, and passes every mail server."""
ROWS = (1000, 500, 250, 120, 60, 30, 15, 7, 3, 1, 0)
"""Lines of one table or list, and texts: as many as fit in `MOST_BYTES`."""
One = TypeVar("One")


def render(
    facts: Facts,
    say: Speaker,
    *,
    names: bool = False,
    level: Level = Level.REVIEW,
    rows: Sequence[int] = ROWS,
) -> str:
    """Write the report; `say` gives the language and the zone. Same facts, same bytes.

    Authors are `person 1`… and our own people their roles, unless `names`. No table has more lines
    than the first of `rows` that fits.
    """
    shown = facts if names else facts.without_names(say)
    report, drawn = document(shown, level), pictures(shown, say)
    page, size, before = "", 0, 1
    known: dict[int, Markup] = {}
    for most in rows:
        if size * most > MOST_BYTES * before:
            continue  # a part of the lines makes at least that part of the page
        page = _Page(say, report, most, known).render(drawn, level)
        size, before = len(page.encode()), most
        if size <= MOST_BYTES:
            break
    return page


@dataclass(frozen=True, slots=True)
class _Cut(Generic[One]):
    """What is shown of many, and how many are left out."""

    shown: Sequence[One]
    left: int


class _Page:
    """A report with at most so many rows a table; the journal's rows that it names stay.

    `known` are cells that were written for a longer page, by the value's identity: the report
    holds them all.
    """

    def __init__(
        self, say: Speaker, report: Document, most: int, known: dict[int, Markup]
    ) -> None:
        self._say = say
        self._report = report
        self._most = most
        self._known = known
        self._named = named_rows(report.sections, most)
        journal = [table for table in tables(report.sections) if table.journal]
        self._there = {row[0] for table in journal for row in self.cut(table).shown}

    def render(self, drawn: dict[str, tuple[Picture, ...]], level: Level) -> str:
        environment = Environment(
            loader=PackageLoader("crisisctl.reports"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        template = environment.get_template("report.html.j2")
        return template.render(
            page=self,
            report=self._report,
            pictures=drawn,
            lang=self._say.lang,
            level=level,
            text=self.text,
            cell=self.cell,
            own=_OWN,
        )

    def text(self, what: Words) -> Markup:
        return safe_html.sentence(what, self._say)

    def quote(self, text: str) -> Markup:
        return safe_html.quote(text, self._say)

    def kind(self, block: object) -> str:
        return type(block).__name__

    def cell(self, value: Cell) -> Markup:
        """A value in a table; empty for None."""
        if isinstance(value, Rows):
            return self._links(value)
        if id(value) not in self._known:
            self._known[id(value)] = self._written(value)
        return self._known[id(value)]

    def _written(self, value: Cell) -> Markup:
        match value:
            case None:
                return Markup()
            case Words():
                return self.text(value)
            case str():
                return self.text(words("{text}", text=value))
            case datetime():
                utc = f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
                return Markup('<time datetime="{}">{}</time>').format(utc, self._say.show(value))
            case _:
                return self.text(in_words(value))

    def _links(self, rows: Rows) -> Markup:
        named = Markup(", ").join(map(self._link, rows.named))
        more = len(rows.seqs) - len(rows.named)
        if not more:
            return named
        left = self.text(words("and {count} more", count=more))
        return Markup("{} {}").format(named, left)

    def _link(self, seq: int) -> Markup:
        if seq not in self._there:
            return escape(seq)
        return Markup('<a href="#r{0}">{0}</a>').format(seq)

    def cut(self, table: Table) -> _Cut[tuple[Cell, ...]]:
        """The first rows of a table, and those of the journal that others name."""
        if not table.journal:
            return self.first(table.rows)
        shown = [
            row
            for number, row in enumerate(table.rows)
            if number < self._most or row[0] in self._named
        ]
        return _Cut(shown, len(table.rows) - len(shown))

    def first(self, items: Sequence[One]) -> _Cut[One]:
        """The first of many."""
        return _Cut(items[: self._most], max(len(items) - self._most, 0))

    def left_out(self, count: int) -> Markup:
        """What a table says under itself when it was cut."""
        return self.text(
            words(
                "{count} more row(s) are in the journal: crisisctl log {incident}",
                count=count,
                incident=self._report.incident,
            )
        )


_OWN = {
    "skip": words("Go to the report"),
    "contents": words("Contents"),
    "nothing": words("Nothing to report."),
    "about": words(
        "Written by crisisctl from the journal of this incident, and from nothing else."
    ),
}
"""Sentences that only a page has."""
