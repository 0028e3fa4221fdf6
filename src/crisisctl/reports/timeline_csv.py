"""The whole timeline for a spreadsheet: every row of the journal, a line each (RFC 4180).

The file begins with a byte order mark: without one, Excel reads é as Ã©. Programs read it as
`utf-8-sig`.
"""

from collections.abc import Iterator
from datetime import UTC

from crisisctl.i18n import Speaker
from crisisctl.reports.facts import Facts
from crisisctl.reports.labels import SOURCES
from crisisctl.reports.said import each_text
from crisisctl.reports.spreadsheet import as_csv
from crisisctl.reports.visible import cut

MARK = "\ufeff"
HEADS = ("row", "utc", "local", "event", "source", "role", "mention", "text")
"""The same in every language: formulas and scripts name them."""
LONGEST = 30_000
"""Characters of a text: a cell of Excel ends at 32,767."""


def render(facts: Facts, say: Speaker, *, names: bool = False) -> str:
    """Every row, in the language and zone of `say`. Names are pseudonyms, unless `names`."""
    return MARK + as_csv(HEADS, _lines(facts if names else facts.without_names(say), say))


def _lines(facts: Facts, say: Speaker) -> Iterator[tuple[str, ...]]:
    for row in facts.timeline:
        told = each_text(row.text, lambda text: cut(text, LONGEST, say))
        yield (
            str(row.seq),
            f"{row.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            f"{say.local(row.at):%Y-%m-%d %H:%M:%S}",
            row.kind,
            say(SOURCES[row.source]),
            cut(row.role, LONGEST, say),
            row.mention,
            cut(say(told), LONGEST, say),
        )
