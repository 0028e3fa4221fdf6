"""The report of a run as sections: what every format shows, in one order."""

from collections.abc import Callable

from crisisctl.reports import course, lessons, overview, sections
from crisisctl.reports.blocks import MOST_ROWS, Document, Section, named_rows
from crisisctl.reports.facts import Facts
from crisisctl.words import words

TIMELINE_AT = 7
"""The timeline stands behind what is read first, and before the cases."""
SECTIONS: tuple[Callable[[Facts], Section], ...] = (
    overview.summary,
    overview.mistakes,
    overview.all_figures,
    course.volume,
    course.tone,
    course.responses,
    course.roles,
    sections.mentions,
    sections.messages,
    sections.words_to_review,
    sections.private_cases,
    sections.approvals,
    sections.deviations,
    sections.remedies,
    sections.legal_clocks,
    lessons.well,
    lessons.badly,
    lessons.lucky,
    lessons.notes,
    lessons.actions,
    lessons.questions,
)


def document(facts: Facts) -> Document:
    """The whole report; names are as `facts` has them."""
    found = [section(facts) for section in SECTIONS]
    found.insert(TIMELINE_AT, overview.timeline(facts, named_rows(found, MOST_ROWS)))
    return Document(
        incident=facts.header.incident,
        title=words("Post-mortem of {incident}", incident=facts.header.incident),
        notices=overview.notices(facts.header),
        header=overview.particulars(facts.header),
        sections=tuple(found),
    )
