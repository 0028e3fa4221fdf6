"""A flow as a graph: what can be reached, what goes in circles, where it stands in the file."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from math import prod
from typing import NamedTuple

from crisisctl.engine.flow import ExitKind, Flow, Node, lay_out
from crisisctl.lint.subject import Loc, Subject, once
from crisisctl.model.steps import Step, StepKind

Edges = Mapping[str, tuple[str, ...]]
MAX_TURNS = 100_000
"""Steps with `at-most`, times the turns of all of them that a walk can come back to."""


class Chart(NamedTuple):
    """One of the two flows of the playbook under lint."""

    key: str
    flow: Flow
    playbook: str

    @property
    def of_mention(self) -> bool:
        return self.key == "each-mention"

    def at(self, node_id: str) -> Loc:
        """The step of this file at, or on the way to, a node: one of a call is at its caller."""
        return self.flow.nodes[node_id.partition("/")[0].partition(".")[0]].loc

    def own(self) -> Iterator[tuple[Node, Step]]:
        """The nodes that are steps of this very file."""
        for node in self.flow.nodes.values():
            if node.step is not None and "/" not in node.id:
                yield node, node.step


@once
def charts(subject: Subject) -> tuple[Chart, Chart]:
    """The desk's flow, then each mention's."""
    return _chart(subject, "steps"), _chart(subject, "each-mention")


@once
def walkable(subject: Subject) -> tuple[Chart, ...]:
    """The flows whose loops can be counted; CC302 has told of the others."""
    return tuple(chart for chart in charts(subject) if not tangles(chart.flow))


def _chart(subject: Subject, key: str) -> Chart:
    of_mention = key == "each-mention"
    flow = lay_out(subject.plan.playbooks, subject.plan.main, of_mention=of_mention)
    return Chart(key, flow, subject.plan.main)


@lru_cache(maxsize=8)  # a dozen searches walk the same two flows
def edges(flow: Flow, takes: Callable[[Node, ExitKind], bool] = lambda _n, _k: True) -> Edges:
    """Where each node leads by the exits that `takes` allows."""
    return {
        node.id: tuple(x.target for x in node.exits if x.target and takes(node, x.kind))
        for node in flow.nodes.values()
    }


@lru_cache(maxsize=8)
def circles_of(flow: Flow) -> tuple[frozenset[str], ...]:
    """The sets of steps that a walk can come back to."""
    return tuple(circles(edges(flow)))


def reached(graph: Edges, starts: Iterable[str]) -> set[str]:
    """Everything that can be reached, the starts included."""
    found, todo = set[str](), list(starts)
    while todo:
        node = todo.pop()
        if node not in found:
            found.add(node)
            todo += graph[node]
    return found


def reverse(graph: Edges) -> dict[str, tuple[str, ...]]:
    """The same graph, walked backwards."""
    back: dict[str, list[str]] = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            back[target].append(node)
    return {node: tuple(sources) for node, sources in back.items()}


def circles(graph: Edges) -> list[frozenset[str]]:
    """The sets of nodes that can all reach each other again (Kosaraju's algorithm)."""
    back, seen, found = reverse(graph), set[str](), []
    for node in reversed(_finished(graph)):
        if node in seen:
            continue
        group = _collect(back, node, seen)
        if len(group) > 1 or node in graph[node]:
            found.append(frozenset(group))
    return found


def _finished(graph: Edges) -> list[str]:
    """Every node, once all that it leads to is in the list."""
    order, seen = [], set[str]()
    for root in graph:
        if root in seen:
            continue
        seen.add(root)
        open_ = [(root, iter(graph[root]))]
        while open_:
            node, targets = open_[-1]
            target = next((t for t in targets if t not in seen), None)
            if target is None:
                order.append(node)
                open_.pop()
            else:
                seen.add(target)
                open_.append((target, iter(graph[target])))
    return order


def _collect(graph: Edges, start: str, seen: set[str]) -> set[str]:
    group, todo = set[str](), [start]
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            group.add(node)
            todo += graph[node]
    return group


def tangles(flow: Flow) -> list[frozenset[str]]:
    """Loops inside one another that take more turns than can be counted."""
    return [group for group in circles_of(flow) if turns_of(flow, group) > MAX_TURNS]


def turns_of(flow: Flow, group: frozenset[str]) -> int:
    """In how many ways a walk in the loops of `group` can stand at a step that counts turns."""
    steps = [flow.nodes[name].step for name in group]
    limits = [step.at_most.times + 1 for step in steps if step and step.at_most]
    return len(limits) * prod(limits)


def is_end(node: Node) -> bool:
    """Whether the flow ends here, as it was meant to."""
    return node.step is not None and node.step.kind is StepKind.END


def runs_out(node: Node) -> bool:
    """Whether the flow can be over after this node, other than by a `no-reply`."""
    options = (node.step.options or {}) if node.step is not None else {}
    return any(
        exit_.target is None
        and not (exit_.kind is ExitKind.OPTION and options[exit_.label].no_reply is not None)
        for exit_ in node.exits
    )
