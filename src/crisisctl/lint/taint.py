"""Which steps, by being done or not, give away what was told in private.

What follows from a private answer is as private as the answer: a step that is done because of it,
a step that is reached because of it, an input that only such steps ask for, and what is asked of
any of these in turn, to a fixpoint (Denning, A Lattice Model of Secure Information Flow, 1976).
A decision is a person's own and gives nothing away, unless it is asked because of the answer.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.engine.flow import ExitKind, Flow, Node
from crisisctl.lint.graph import Edges, charts, edges, reached
from crisisctl.lint.subject import Subject, once
from crisisctl.model.conditions import Condition
from crisisctl.model.waits import MetricBelow


class Sides(NamedTuple):
    """What can follow a step that is done, and what can where it is passed by."""

    done: frozenset[str]
    passed: frozenset[str]


@dataclass(slots=True)
class Taint:
    """The private input that each fact of a flow gives away: a step's id, or `inputs.<name>`."""

    flow: Flow
    private: frozenset[str]
    desk: Mapping[str, str]
    facts: dict[str, str] = field(default_factory=dict)

    def secret(self, node: Node, condition: Condition | MetricBelow | None) -> str | None:
        """The private input that a condition at `node` asks about, itself or by what follows."""
        scope = node.id[: node.id.rfind("/") + 1]
        for name in sorted(names_in(condition)):
            if name in self.private:
                return name
            for fact in (f"inputs.{name}", scope + name):
                if told := self.facts.get(fact) or self.desk.get(fact):
                    return told
        return None

    def spread(self) -> None:
        """Find every fact."""
        graph, asking = edges(self.flow), _asking(self.flow)
        todo = [node for node in self.flow.nodes.values() if conditions_of(node)]
        grown = True
        while grown:
            grown = False
            for node in list(todo):
                secret = self._told_at(node)
                if secret is not None:
                    todo.remove(node)
                    grown = True
                    sides = sides_of(graph, node)
                    for one in {node.id} | (sides.done ^ sides.passed):
                        self.facts.setdefault(one, secret)
            for name, steps in asking.items():
                if steps <= self.facts.keys():
                    self.facts.setdefault(f"inputs.{name}", self.facts[min(steps)])

    def _told_at(self, node: Node) -> str | None:
        secrets = (self.secret(node, one) for one in conditions_of(node))
        return next((one for one in secrets if one is not None), None)


@once
def taints(subject: Subject) -> tuple[Taint, Taint]:
    """What the desk's flow gives away, then each mention's, which the desk's may steer."""
    private = private_names(subject)
    desk, mention = charts(subject)
    first = Taint(desk.flow, private, {})
    first.spread()
    second = Taint(mention.flow, private, first.facts)
    second.spread()
    return first, second


@once
def private_names(subject: Subject) -> frozenset[str]:
    """What is private in any playbook of the plan: they share their answers by name."""
    return frozenset(
        name
        for playbook in subject.plan.playbooks.values()
        for name, one in playbook.inputs.items()
        if one.private
    )


def names_in(condition: Condition | MetricBelow | None) -> set[str]:
    """What a condition asks about."""
    if condition is None or isinstance(condition, MetricBelow):
        return set()
    if isinstance(condition, str):
        return {condition.removeprefix("not ").strip()}
    return set(condition)


def conditions_of(node: Node) -> tuple[Condition | MetricBelow, ...]:
    """What decides whether a step is done, or when it is over."""
    step = node.step
    if step is None:
        return ()
    until = step.wait.until if step.wait is not None else None
    return tuple(one for one in (step.when, until) if one is not None)


def sides_of(graph: Edges, node: Node) -> Sides:
    """What can follow on either side of a `when`; both are the same where there is none."""
    sides: dict[bool, set[str]] = {True: set(), False: set()}
    for exit_ in node.exits:
        if exit_.target is not None:
            sides[exit_.kind is ExitKind.SKIP] |= reached(graph, [exit_.target])
    if not node.has(ExitKind.SKIP):
        return Sides(frozenset(sides[False]), frozenset(sides[False]))
    return Sides(frozenset(sides[False] | {node.id}), frozenset(sides[True]))


def _asking(flow: Flow) -> dict[str, set[str]]:
    """The steps that ask for each input."""
    found = defaultdict[str, set[str]](set)
    for name, node in _asks(flow):
        found[name].add(node)
    return found


def _asks(flow: Flow) -> Iterator[tuple[str, str]]:
    for node in flow.nodes.values():
        for name in (node.step.ask or ()) if node.step is not None else ():
            yield name, node.id
