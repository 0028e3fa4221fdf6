"""The sections that a director reads: what happened, the five mistakes, the figures."""

from collections.abc import Collection, Iterator

from crisisctl.reports import figures
from crisisctl.reports.blocks import Bullets, Paragraph, Section, Table
from crisisctl.reports.desk_figures import of_desk
from crisisctl.reports.facts import Facts, Header
from crisisctl.reports.labels import FAILURES, NO_REPLY, SOURCES, STANDINGS, WAIVERS
from crisisctl.reports.mistakes import Verdict
from crisisctl.reports.people_figures import of_people
from crisisctl.reports.said import Said
from crisisctl.reports.writer import Cell, Rows, in_words
from crisisctl.words import Words, words

VERDICTS = {
    Verdict.HELD: words("✓ avoided"),
    Verdict.BROKEN: words("✗ made"),
    Verdict.OPEN: words("○ open"),
    Verdict.NOT_TESTED: words("not tested"),
}


def notices(header: Header) -> tuple[Words, ...]:
    """What nobody may overlook."""
    marks = [words("DRAFT: to be completed and reviewed before it is shared.")]
    if header.exercise:
        marks.append(words("EXERCISE: nothing in this report happened to real customers."))
    if header.example:
        marks.append(words("EXAMPLE BRAND: the team in this report is invented."))
    return tuple(marks)


def particulars(header: Header) -> Table:
    """Which run it is, and where it stands."""
    rows: tuple[tuple[Words, Cell], ...] = (
        (words("Brand"), Said(header.brand)),
        (words("Playbook"), header.playbook),
        (words("Severity, declared"), header.severity_declared),
        (words("Severity, at the end"), header.severity_final),
        (words("State"), _state(header.state)),
        (words("Declared"), header.declared_at),
        (words("Stood down"), header.stood_down_at),
        (words("Closed"), header.closed_at),
        (words("Hot wash due"), header.hot_wash_due),
        (words("Review due"), header.review_due),
        (words("Report written"), header.written_at),
        (words("Journal rows read"), header.records),
    )
    return Table((words("What"), words("Value")), rows)


def _state(state: str) -> Words:
    return {
        "running": words("still running"),
        "stood-down": words("stood down, not closed"),
        "closed": words("closed"),
    }[state]


def summary(facts: Facts) -> Section:
    """Five lines, readable alone."""
    found, header = facts.figures, facts.header
    broken = [one for one in facts.mistakes if one.verdict is Verdict.BROKEN]
    lines = (
        words(
            "{playbook} at {brand}, {severity}: {state}.",
            playbook=header.playbook,
            brand=Said(header.brand),
            severity=header.severity_final,
            state=_state(header.state),
        ),
        words(
            "First public response after: {here} where it started, {anywhere} anywhere.",
            here=figures.moment(found.speed.first_public),
            anywhere=figures.moment(found.speed.first_public_anywhere),
        ),
        words(
            "Mentions answered: {answered}; within the promise: {within}.",
            answered=in_words(found.replies.coverage),
            within=in_words(found.replies.within_promise),
        ),
        words(
            "Private conversations that came back to the public: {returned}.",
            returned=in_words(found.private.returned),
        ),
        words("Mistakes made, of the five: {count}.", count=len(broken)),
    )
    return Section("summary", words("Summary"), (Bullets(lines),))


def mistakes(facts: Facts) -> Section:
    """A verdict for each of the five, with its evidence."""
    rows = tuple(
        (one.title, VERDICTS[one.verdict], one.detail, Rows(one.evidence))
        for one in facts.mistakes
    )
    heads = (words("Mistake"), words("Verdict"), words("What was found"), words("Journal rows"))
    return Section("mistakes", words("The five mistakes"), (Table(heads, rows),))


def all_figures(facts: Facts) -> Section:
    """Every figure with its n and its definition."""
    rows = tuple(
        (one.name, one.value, one.n, one.definition, Rows(facts.traces[one.key] if one.n else ()))
        for one in (*of_people(facts), *of_desk(facts))
    )
    heads = (
        words("Figure"),
        words("Value"),
        words("n"),
        words("Definition"),
        words("Journal rows"),
    )
    method = words(
        "Percentiles by nearest rank: every value was observed. What has not ended counts as "
        "longer than all that did."
    )
    return Section(
        "figures",
        words("Figures"),
        (Paragraph(method), *_many(facts), Table(heads, rows), Bullets(_counts(facts))),
    )


def _many(facts: Facts) -> Iterator[Paragraph]:
    many = facts.figures.crowd
    if many.all:
        yield Paragraph(
            words(
                "{count} person(s) came in with many others: {answered} answered together, "
                "{waiting} still waiting, {no_reply} left without a reply for a reason. They "
                "count in every figure, those who wait as misses; the table of mentions lists "
                "those who were walked one by one.",
                count=many.all,
                answered=many.answered,
                waiting=many.waiting,
                no_reply=many.no_reply,
            )
        )


def _counts(facts: Facts) -> tuple[Words, ...]:
    found, counted = facts.figures, figures.counted
    replies, private = found.replies, found.private
    return (
        words("Mentions: {counts}", counts=counted(replies.standings, STANDINGS)),
        words("Left without a reply: {counts}", counts=counted(replies.no_reply, NO_REPLY)),
        words("Closings waived: {counts}", counts=counted(private.waived, WAIVERS)),
        words(
            "Private conversations that failed: {counts}",
            counts=counted(private.failed, FAILURES),
        ),
        *(
            words("{role} was taken after {time}", role=one.role, time=in_words(one.taken))
            for one in found.roles
        ),
    )


def timeline(facts: Facts, named: Collection[int]) -> Section:
    """What happened, one line a journal row; of those of the machine, the ones `named`."""
    rows = tuple(
        (row.seq, row.at, SOURCES[row.source], row.role, row.text)
        for row in facts.timeline
        if not row.minor or row.seq in named
    )
    heads = (words("Row"), words("Time"), words("Source"), words("Role"), words("What happened"))
    return Section("timeline", words("Timeline"), (Table(heads, rows, journal=True),))
