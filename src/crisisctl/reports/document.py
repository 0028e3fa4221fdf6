"""The report of a run as sections: what every format shows, in one order."""

from collections.abc import Callable
from dataclasses import replace

from crisisctl.reports import course, lessons, overview, sections
from crisisctl.reports.blocks import MOST_ROWS, Document, Section, named_rows
from crisisctl.reports.external import external
from crisisctl.reports.facts import Facts
from crisisctl.reports.level import Level
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


ON_ONE_PAGE = frozenset({"summary", "mistakes", "well", "badly", "lucky", "actions", "questions"})
"""The sections of the hot wash."""


def document(facts: Facts, level: Level = Level.REVIEW) -> Document:
    """The report at one level; names are as `facts` has them."""
    if level is Level.EXTERNAL:
        return external(facts)
    whole = _whole(facts)
    if level is Level.REVIEW:
        return whole
    kept = tuple(one for one in whole.sections if one.name in ON_ONE_PAGE)
    return replace(whole, sections=kept)


def _whole(facts: Facts) -> Document:
    found = [section(facts) for section in SECTIONS]
    found.insert(TIMELINE_AT, overview.timeline(facts, named_rows(found, MOST_ROWS)))
    return Document(
        incident=facts.header.incident,
        title=words("Post-mortem of {incident}", incident=facts.header.incident),
        notices=(*overview.notices(facts.header), *lessons.corrections(facts)),
        header=overview.particulars(facts.header),
        sections=tuple(found),
    )
