"""The latest first word of a flow, as the rules find it."""

from crisisctl.engine.flow import Flow
from crisisctl.lint.first_word import Moment, Question, latest
from crisisctl.lint.prices import Prices
from crisisctl.lint.speech import is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import needs_no_public_word
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.worlds import worlds


def by_lint(source: Subject, flow: Flow, severity: str) -> dict[str, float | None]:
    """The same, as the rules find it."""
    assert flow.start is not None
    prices = Prices(source, severity, 0)
    words, ends = [], []
    for world in worlds(source, flow):
        if world.severity == severity:
            question = Question(
                Walker(flow, world), prices, lambda n: is_public(source, n), needs_no_public_word
            )
            outcome = latest(question, Stop(flow.start), Moment(0, ""))
            words += [outcome.word.seconds] if outcome.word else []
            ends += [outcome.silence.seconds] if outcome.silence else []
    return {"word": max(words, default=None), "end": max(ends, default=None)}
