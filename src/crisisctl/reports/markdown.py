"""The post-mortem in Markdown, as GitHub and GitLab show it."""

from collections.abc import Callable

from crisisctl.reports import figures
from crisisctl.reports.facts import Facts
from crisisctl.reports.labels import FAILURES, NO_REPLY, ORIGINS, SOURCES, STANDINGS, WAIVERS
from crisisctl.reports.mistakes import Verdict
from crisisctl.reports.said import Said, Say
from crisisctl.reports.sections import (
    approvals,
    deviations,
    legal_clocks,
    mentions,
    messages,
    private_cases,
    remedies,
    words_to_review,
)
from crisisctl.reports.writer import Cell, Writer, in_words
from crisisctl.words import Words, words

Section = Callable[[Facts, Writer], list[str]]
MOST_ROWS = 1000
"""Lines of one table, and texts: a report is read by people, the journal holds the rest."""
MOST_EVIDENCE = 12
"""Journal rows named as evidence of one mistake."""


def render(facts: Facts, say: Say, *, names: bool = False) -> str:
    """Write the report; `say` gives the language and the zone. Same facts, same bytes.

    Authors are `person 1`… and our own people their roles, unless `names`.
    """
    shown = facts if names else facts.without_names(say)
    writer = Writer(say)
    lines = [line for section in SECTIONS for line in section(shown, writer)]
    return "\n".join(lines).rstrip() + "\n"


def _title(facts: Facts, writer: Writer) -> list[str]:
    header = facts.header
    lines = writer.heading(words("Post-mortem of {incident}", incident=header.incident), 1)
    marks = [words("DRAFT: to be completed and reviewed before it is shared.")]
    if header.exercise:
        marks.append(words("EXERCISE: nothing in this report happened to real customers."))
    if header.example:
        marks.append(words("EXAMPLE BRAND: the team in this report is invented."))
    for mark in marks:
        lines += [f"> **{writer.line(mark)}**", ""]
    return lines


def _header(facts: Facts, writer: Writer) -> list[str]:
    header = facts.header
    rows: list[tuple[Words, Cell]] = [
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
    ]
    return writer.table((words("What"), words("Value")), rows)


def _state(state: str) -> Words:
    return {
        "running": words("still running"),
        "stood-down": words("stood down, not closed"),
        "closed": words("closed"),
    }[state]


def _summary(facts: Facts, writer: Writer) -> list[str]:
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
    return [*writer.heading(words("Summary")), *writer.bullets(lines)]


VERDICTS = {
    Verdict.HELD: words("✅ avoided"),
    Verdict.BROKEN: words("❌ made"),
    Verdict.OPEN: words("⏳ open"),
    Verdict.NOT_TESTED: words("not tested"),
}


def _mistakes(facts: Facts, writer: Writer) -> list[str]:
    rows = [
        (one.title, VERDICTS[one.verdict], one.detail, _rows(one.evidence))
        for one in facts.mistakes
    ]
    heads = (words("Mistake"), words("Verdict"), words("What was found"), words("Journal rows"))
    return [*writer.heading(words("The five mistakes")), *writer.table(heads, rows)]


def _rows(seqs: tuple[int, ...]) -> Words:
    named = ", ".join(str(seq) for seq in seqs[:MOST_EVIDENCE])
    if len(seqs) > MOST_EVIDENCE:
        return words("{rows} and {count} more", rows=named, count=len(seqs) - MOST_EVIDENCE)
    return words("{rows}", rows=named)


def _figures(facts: Facts, writer: Writer) -> list[str]:
    rows = [(one.name, one.value, one.n, one.definition) for one in figures.shown(facts.figures)]
    heads = (words("Figure"), words("Value"), words("n"), words("Definition"))
    method = words(
        "Percentiles by nearest rank: every value was observed. What has not ended counts as "
        "longer than all that did."
    )
    return [
        *writer.heading(words("Figures")),
        writer.line(method),
        "",
        *writer.table(heads, rows),
        *_counts(facts, writer),
    ]


def _counts(facts: Facts, writer: Writer) -> list[str]:
    found = facts.figures
    return writer.bullets(
        (
            words(
                "Mentions: {counts}", counts=figures.counted(found.replies.standings, STANDINGS)
            ),
            words(
                "Left without a reply: {counts}",
                counts=figures.counted(found.replies.no_reply, NO_REPLY),
            ),
            words("Found by: {counts}", counts=figures.counted(found.replies.origins, ORIGINS)),
            words(
                "Closings waived: {counts}",
                counts=figures.counted(found.private.waived, WAIVERS),
            ),
            words(
                "Private conversations that failed: {counts}",
                counts=figures.counted(found.private.failed, FAILURES),
            ),
        )
    )


def _timeline(facts: Facts, writer: Writer) -> list[str]:
    told = [row for row in facts.timeline if not row.minor]
    rows = [(row.seq, row.at, SOURCES[row.source], row.role, row.text) for row in told[:MOST_ROWS]]
    heads = (words("Row"), words("Time"), words("Source"), words("Role"), words("What happened"))
    return [
        *writer.heading(words("Timeline")),
        *writer.table(heads, rows),
        *_left_out(len(told) - len(rows), facts, writer),
    ]


def _left_out(count: int, facts: Facts, writer: Writer) -> list[str]:
    if count <= 0:
        return []
    left = words(
        "{count} more row(s) are in the journal: crisisctl log {incident}",
        count=count,
        incident=facts.header.incident,
    )
    return [writer.line(left), ""]


def _mentions(facts: Facts, writer: Writer) -> list[str]:
    return [
        *mentions(facts, writer, MOST_ROWS),
        *_left_out(len(facts.figures.mentions) - MOST_ROWS, facts, writer),
    ]


def _messages(facts: Facts, writer: Writer) -> list[str]:
    return [
        *messages(facts, writer, MOST_ROWS),
        *_left_out(len(facts.messages) - MOST_ROWS, facts, writer),
    ]


def _lessons(facts: Facts, writer: Writer) -> list[str]:
    asked = {
        "well": (words("What went well"), words("What helped, and should be kept?")),
        "badly": (words("What went badly"), words("What made it harder, and what let it happen?")),
        "lucky": (words("Where we were lucky"), words("What could have gone worse, and did not?")),
    }
    lines: list[str] = []
    for lesson, (title, question) in asked.items():
        told = [words("{text}", text=one.text) for one in facts.notes if one.lesson == lesson]
        lines += [*writer.heading(title), *writer.bullets(told or [question])]
    return lines


def _notes(facts: Facts, writer: Writer) -> list[str]:
    rows = [(one.seq, one.at, one.role, one.text) for one in facts.notes if not one.lesson]
    heads = (words("Row"), words("Time"), words("Role"), words("Note"))
    return [*writer.heading(words("Notes")), *writer.table(heads, rows)]


def _actions(_: Facts, writer: Writer) -> list[str]:
    heads = (
        words("Action"),
        words("Type: prevent, detect, respond, repair"),
        words("Owner"),
        words("Due"),
        words("How it will be verified"),
    )
    to_fill = writer.table(heads, [("", "", "", "", "")] * 3)
    return [*writer.heading(words("Actions")), *to_fill]


def _questions(facts: Facts, writer: Writer) -> list[str]:
    return [*writer.heading(words("Open questions")), *writer.bullets(facts.questions)]


SECTIONS: tuple[Section, ...] = (
    _title,
    _header,
    _summary,
    _mistakes,
    _figures,
    _timeline,
    _mentions,
    _messages,
    words_to_review,
    private_cases,
    approvals,
    deviations,
    remedies,
    legal_clocks,
    _lessons,
    _notes,
    _actions,
    _questions,
)
