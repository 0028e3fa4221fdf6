"""What a review should mend in a report before it is shared (domain.md, section 4.4)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.reports.facts import Facts
from crisisctl.reports.gaps import unexplained_gaps
from crisisctl.reports.lessons import unanswered
from crisisctl.reports.notes import LESSONS
from crisisctl.reports.review_words import blame_in, one_cause_in, persons_in
from crisisctl.words import Words, words

NAMED = 5
"""How many of a long list are named."""
EXAMPLES = {
    "well": words("well: …"),
    "badly": words("badly: …"),
    "lucky": words("lucky: …"),
}
LACKING = {
    "owner": words("an owner"),
    "due": words("a day"),
    "verify": words("a way to verify it"),
}


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to mend: the rule, the journal rows that it is about, and what to do."""

    rule: str
    rows: tuple[int, ...]
    message: Words
    advice: Words


def review(facts: Facts, run: Run, records: Sequence[e.Record]) -> tuple[Concern, ...]:
    """Find what stands in the way of a report that people learn from; `facts` with all names.

    Who is blamed in an older row is answered by a note about that row: the journal stays.
    """
    return (
        *_sections(facts),
        *_wordings(facts),
        *_actions(facts),
        *_gaps(facts, run, records),
        *_sources(facts, records),
    )


def _sections(facts: Facts) -> Iterator[Concern]:
    told = {one.lesson for one in facts.notes}
    for lesson, example in EXAMPLES.items():
        if lesson in told:
            continue
        message = words("Nothing stands under “{section}”.", section=LESSONS[lesson])
        yield Concern(
            "nothing-went-well" if lesson == "well" else "empty-section",
            (),
            message,
            words(
                "crisisctl debrief {incident}, or"
                ' crisisctl note --incident {incident} "{example}"',
                incident=facts.header.incident,
                example=example,
            ),
        )
    if not facts.actions:
        yield Concern(
            "empty-section",
            (),
            words("No action follows from this crisis."),
            words("crisisctl debrief {incident}", incident=facts.header.incident),
        )


@dataclass(frozen=True, slots=True)
class _Text:
    """What one of ours wrote: the row, the words, and how to say it better."""

    seq: int
    text: str
    better: Words


def _ours(facts: Facts) -> Iterator[_Text]:
    explained = {note.about for note in facts.notes}
    plan, incident = facts.figures.fidelity, facts.header.incident
    said: list[tuple[int, str]] = [(one.seq, one.text) for one in facts.notes]
    said += [(one.seq, one.reason) for one in plan.skipped]
    said += [(one.seq, one.reason) for one in plan.overruled]
    for seq, text in said:
        if seq not in explained:
            again = words(
                'crisisctl note --incident {incident} --about {row} "…"',
                incident=incident,
                row=seq,
            )
            yield _Text(seq, text, again)
    for action in facts.actions:
        terms = words(
            'crisisctl action {action} --incident {incident} --text "…"',
            action=action.id,
            incident=incident,
        )
        yield _Text(action.seq, f"{action.text}\n{action.verify}", terms)


def _wordings(facts: Facts) -> Iterator[Concern]:
    people = dict(facts.people)
    authors = {str(one.name): one.mention for one in facts.authors}
    for one in _ours(facts):
        for blame in blame_in(one.text):
            message = words("“{words}” looks for somebody to blame.", words=blame)
            advice = words("Say how it came about, and what let it happen: {how}", how=one.better)
            yield Concern("blame", (one.seq,), message, advice)
        for cause in one_cause_in(one.text):
            message = words("“{words}”: a crisis never has only one.", words=cause)
            advice = words("Say what contributed to it: {how}", how=one.better)
            yield Concern("one-cause", (one.seq,), message, advice)
        for name, role in persons_in(one.text, people, authors):
            message = words("It names {person}.", person=name)
            advice = words("Write {role} instead: {how}", role=role, how=one.better)
            yield Concern("person-named", (one.seq,), message, advice)


def _actions(facts: Facts) -> Iterator[Concern]:
    incident = facts.header.incident
    wanting = ((a, name) for a in facts.actions if not a.closed for name in a.missing)
    for one, name in wanting:
        yield Concern(
            "action-incomplete",
            (one.seq,),
            words("Action {action} lacks {thing}.", action=one.id, thing=LACKING[name]),
            words(
                "crisisctl action {action} --incident {incident} --{option} …",
                action=one.id,
                incident=incident,
                option=name,
            ),
        )
    for note in unanswered(facts):
        yield Concern(
            "action-incomplete",
            (note.seq,),
            words("No action follows from “{lesson}”.", lesson=note.text),
            words("crisisctl debrief {incident}", incident=incident),
        )


def _gaps(facts: Facts, run: Run, records: Sequence[e.Record]) -> Iterator[Concern]:
    explained = {note.about for note in facts.notes}
    for gap in unexplained_gaps(run, records, explained):
        yield Concern(
            "gap",
            (gap.before, gap.after),
            words(
                "Nobody wrote anything for {time}; an update was promised every {cadence}.",
                time=gap.lasted,
                cadence=gap.cadence,
            ),
            words(
                'Say what happened then: crisisctl note --incident {incident} --about {row} "…"',
                incident=facts.header.incident,
                row=gap.after,
            ),
        )


def _sources(facts: Facts, records: Sequence[e.Record]) -> Iterator[Concern]:
    explained = {note.about for note in facts.notes}
    rows = [] if facts.header.exercise else [*_without_link(records)]
    left = tuple(seq for seq in rows if seq not in explained)
    if left:
        yield Concern(
            "no-source",
            left,
            words("{count} row(s) of the timeline have no link to look at.", count=len(left)),
            words(
                "crisisctl correct TEXT --seen LINK, or"
                ' crisisctl note --incident {incident} --about {row} "…"',
                incident=facts.header.incident,
                row=left[0],
            ),
        )


def _without_link(records: Iterable[e.Record]) -> Iterator[int]:
    sent: dict[str, int] = {}
    public = set()
    for record in records:
        match record.event:
            case e.MentionPosted(url="", private=False):
                yield record.seq
            case e.MessageDrafted(audience="public", draft=draft):
                public.add(draft)
            case e.MessageSent(url="", draft=draft) if draft in public:
                sent[draft] = record.seq
            case e.MessageConfirmed(draft=draft) | e.MessageLocated(draft=draft):
                sent.pop(draft, None)
            case _:
                pass  # is not out in the world
    yield from sent.values()


def rows_named(rows: Sequence[int]) -> str:
    """The first of these rows."""
    return ", ".join(map(str, rows[:NAMED])) + (" …" if len(rows) > NAMED else "")
