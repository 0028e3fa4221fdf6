"""The sections that people complete: lessons, notes, actions, questions."""

from crisisctl.model.actions import Action
from crisisctl.reports.blocks import Bullets, Section, Subheading, Table
from crisisctl.reports.facts import Facts
from crisisctl.reports.labels import ACTION_KINDS
from crisisctl.reports.notes import LESSONS, Note
from crisisctl.reports.writer import Cell, Rows
from crisisctl.words import Words, words


def well(facts: Facts) -> Section:
    """What to keep."""
    question = words("What helped, and should be kept?")
    return _lessons(facts, "well", question)


def badly(facts: Facts) -> Section:
    """What to change."""
    question = words("What made it harder, and what let it happen?")
    return _lessons(facts, "badly", question)


def lucky(facts: Facts) -> Section:
    """What only luck prevented."""
    question = words("What could have gone worse, and did not?")
    return _lessons(facts, "lucky", question)


def _lessons(facts: Facts, lesson: str, question: Words) -> Section:
    told = tuple(words("{text}", text=one.text) for one in facts.notes if one.lesson == lesson)
    return Section(lesson, LESSONS[lesson], (Bullets(told or (question,)),))


def notes(facts: Facts) -> Section:
    """What was written down during the run, and is no lesson."""
    rows = tuple(
        (Rows((one.seq,)), one.at, one.role, one.text) for one in facts.notes if not one.lesson
    )
    heads = (words("Row"), words("Time"), words("Role"), words("Note"))
    return Section("notes", words("Notes"), (Table(heads, rows), *_corrections(facts)))


def corrections(facts: Facts) -> tuple[Words, ...]:
    """That something was corrected, for whoever has read an earlier version."""
    if not facts.corrected:
        return ()
    return (
        words(
            "CORRECTED: {count} note(s) were said anew after they were written; see “{section}”.",
            count=len(facts.corrected),
            section=words("Notes"),
        ),
    )


def _corrections(facts: Facts) -> tuple[Subheading | Table, ...]:
    if not facts.corrected:
        return ()
    rows = tuple(
        (Rows((one.seq, one.about)), one.at, one.role, one.before, one.text)
        for one in facts.corrected
    )
    heads = (
        words("Rows"),
        words("Time"),
        words("Role"),
        words("What stood there"),
        words("What stands there now"),
    )
    return (Subheading(words("Corrected since")), Table(heads, rows))


def actions(facts: Facts) -> Section:
    """What must change, after the lessons that ask for it; lines to fill in without any."""
    heads = (
        words("Action"),
        words("What must change"),
        words("Type") if facts.actions else words("Type: prevent, detect, respond, repair"),
        words("Owner"),
        words("Due"),
        words("How it will be verified"),
        words("State"),
    )
    rows = tuple(_action(one) for one in facts.actions) or (("",) * len(heads),) * 3
    asked = tuple(words("{text}", text=one.text) for one in unanswered(facts))
    lessons = (Subheading(LESSONS["fix"]), Bullets(asked)) if asked else ()
    return Section("actions", words("Actions"), (*lessons, Table(heads, rows)))


def unanswered(facts: Facts) -> tuple[Note, ...]:
    """The lessons on what to fix that no action follows from yet."""
    followed = {one.note for one in facts.actions}
    return tuple(one for one in facts.notes if one.lesson == "fix" and one.seq not in followed)


def _action(one: Action) -> tuple[Cell, ...]:
    day = words("{day}", day=one.due) if one.due is not None else ""
    return (
        one.id,
        one.text,
        ACTION_KINDS[one.kind],
        one.owner,
        day,
        one.verify,
        action_state(one),
    )


def action_state(action: Action) -> Words:
    """How far an action has come."""
    if action.verified_at is not None:
        return words("verified")
    return words("done") if action.done_at is not None else words("to do")


def questions(facts: Facts) -> Section:
    """What the journal could not tell."""
    return Section("questions", words("Open questions"), (Bullets(facts.questions),))
