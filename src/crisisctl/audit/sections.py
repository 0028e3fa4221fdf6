"""What an audit says, section by section: the same on a terminal and on the page."""

from collections.abc import Iterator

from crisisctl.audit.facts import Audit
from crisisctl.audit.names import Names
from crisisctl.audit.prepare import tasks
from crisisctl.audit.saying import copied, personal_data, private, tone
from crisisctl.audit.section import Section
from crisisctl.audit.waiting import late, no_reply, read
from crisisctl.reports.writer import in_words
from crisisctl.words import words

MOST_EXAMPLES = 3
"""Messages that a section names, or that stand on the page."""


def sections(audit: Audit, names: Names) -> Iterator[Section]:
    """All of an audit; it ends with what to prepare first."""
    yield read(audit)
    yield no_reply(audit)
    yield late(audit)
    yield personal_data(audit)
    yield private(audit)
    yield copied(audit, names)
    yield tone(audit)
    yield _prepare(audit)


def _prepare(audit: Audit) -> Section:
    lines = tuple(
        words("{what}: {share}. {do}", what=one.what, share=in_words(one.share), do=one.do)
        for one in tasks(audit)
    )
    nothing = words("None of the five mistakes was found: keep it so, with a drill.")
    title = words("What to prepare first")
    return Section(title, lines or (nothing,), ranked=bool(lines))
