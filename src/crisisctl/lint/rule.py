"""What a rule is: an id that is a promise, a page, and a function that looks for its breaches."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from crisisctl.engine.flow import Node
from crisisctl.lint.again import UnfollowedError
from crisisctl.lint.subject import Loc, Subject
from crisisctl.lint.witness import Line
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Breach:
    """What a rule found, before it has an address: `at` is a path of keys, or a position.

    `level` where this breach weighs more or less than its rule does; `changes` as in `Finding`.
    """

    message: Words
    at: Loc | Position
    advice: Words | None = None
    steps: tuple[Line, ...] = ()
    level: Level | None = None
    changes: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A rule at work. `page` is what `crisisctl explain` shows."""

    rule: Rule
    page: str
    find: Callable[[Subject], Iterator[Breach]]

    def __call__(self, subject: Subject) -> Iterator[Finding]:
        try:
            for breach in self.find(subject):
                yield self._finding(subject, breach)
        except UnfollowedError as error:
            yield self._finding(subject, _unfollowed(error))

    def _finding(self, subject: Subject, breach: Breach) -> Finding:
        at = breach.at if isinstance(breach.at, Position) else subject.locate(breach.at)
        rule = replace(self.rule, level=breach.level or self.rule.level)
        told = tuple(line.words for line in breach.steps)
        places = tuple(_place(subject, line) for line in breach.steps)
        return Finding(rule, breach.message, at, breach.advice, told, breach.changes, places)


def _place(subject: Subject, line: Line) -> Position | None:
    if line.playbook == subject.plan.main:
        return subject.locate(line.loc)
    return subject.beside(f"{line.playbook}.yaml", line.loc) if line.playbook else None


def _unfollowed(error: UnfollowedError) -> Breach:
    message = words(
        "Too many conditions depend on one another here to prove this: {names}.",
        names=", ".join(error.names),
    )
    advice = words("Decide once, and lead each case along steps of its own.")
    return Breach(message, error.at, advice, level=Level.WARNING)


def named(nodes: Iterable[Node]) -> tuple[Line, ...]:
    """A path told by its steps' ids alone."""
    return tuple(
        Line(Words("{step}", {"step": node.id}), node.playbook, node.loc) for node in nodes
    )


def rule(
    id_: str, name: str, level: Level
) -> Callable[[Callable[[Subject], Iterator[Breach]]], Check]:
    """Make a rule of a function; its docstring is the rule's page."""

    def check(find: Callable[[Subject], Iterator[Breach]]) -> Check:
        return Check(Rule(id_, name, level), inspect.getdoc(find) or "", find)

    return check
