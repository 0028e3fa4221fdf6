"""The walk on which the first public word comes latest, as lint proves it (CC304)."""

from dataclasses import dataclass

from crisisctl.lint.first_word import Moment
from crisisctl.lint.graph import Chart
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import budgets, counts, outcome_of
from crisisctl.lint.worlds import World, worlds


@dataclass(frozen=True, slots=True)
class Worst:
    """A walk to a first public word; `seconds` and `limit` count from the posting."""

    severity: str
    seconds: float
    limit: float
    walk: tuple[Moment, ...]


def worst(subject: Subject, chart: Chart) -> Worst | None:
    """The walk that leaves the least of its promise, or breaks it most; None without a word."""
    found = (_of_world(subject, chart, world) for world in worlds(subject, chart.flow))
    words = [one for one in found if one is not None]
    return max(words, key=lambda one: one.seconds - one.limit, default=None)


def _of_world(subject: Subject, chart: Chart, world: World) -> Worst | None:
    outcome = outcome_of(subject, chart, world)
    word = outcome.word if outcome is not None else None
    if word is None or not counts(subject, chart, word):
        return None
    limit = next(iter(budgets(subject, chart, world)))
    return Worst(world.severity, word.seconds, limit, tuple(word.walk()))
