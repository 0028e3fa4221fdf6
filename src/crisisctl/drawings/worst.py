"""The walk on which the first public word comes latest, as lint proves it (CC304)."""

from dataclasses import dataclass

from crisisctl.lint.again import UnfollowedError
from crisisctl.lint.graph import Chart
from crisisctl.lint.moment import Moment
from crisisctl.lint.proofs import Case, cases
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import budgets, counts, outcome_of


@dataclass(frozen=True, slots=True)
class Worst:
    """A walk to a first public word; `seconds` and `limit` count from the posting."""

    severity: str
    seconds: float
    limit: float
    walk: tuple[Moment, ...]


def worst(subject: Subject, chart: Chart) -> Worst | None:
    """The walk that leaves the least of its promise, or breaks it most; None without a word."""
    found = (_of_case(subject, chart, case) for case in cases(subject, chart.flow))
    words = [one for one in found if one is not None]
    return max(words, key=lambda one: one.seconds - one.limit, default=None)


def _of_case(subject: Subject, chart: Chart, case: Case) -> Worst | None:
    try:
        outcome = outcome_of(subject, chart, case)
    except UnfollowedError:  # lint says so
        return None
    word = outcome.word if outcome is not None else None
    if word is None or not counts(subject, chart, word):
        return None
    limit = next(iter(budgets(subject, chart, case)))
    return Worst(case.severity, word.seconds, limit, tuple(word.walk()))
