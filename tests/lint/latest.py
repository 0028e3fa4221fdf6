"""The latest first word of a flow, as the rules find it."""

from crisisctl.engine.flow import Flow
from crisisctl.lint.graph import charts
from crisisctl.lint.proofs import cases
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import outcome_of


def by_lint(source: Subject, flow: Flow, severity: str) -> dict[str, float | None]:
    """The same, as the rules find it."""
    chart = next(one for one in charts(source) if one.flow is flow)
    words, ends = [], []
    for case in cases(source, flow, severity):
        outcome = outcome_of(source, chart, case)
        assert outcome is not None
        words += [outcome.word.seconds] if outcome.word else []
        ends += [outcome.silence.seconds] if outcome.silence else []
    return {"word": max(words, default=None), "end": max(ends, default=None)}
