"""What can be reached in a flow, and by which way, whatever its conditions say."""

from collections import deque
from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import pairwise

from crisisctl.engine.flow import JOIN, ExitKind, Flow, Node
from crisisctl.lint.graph import Chart, Edges, edges, reached
from crisisctl.lint.prices import Prices, detected
from crisisctl.lint.promises import Path
from crisisctl.lint.subject import Subject
from crisisctl.lint.witness import NOT_DONE, Line, Passed, witness
from crisisctl.lint.world import World


def unkept(
    flow: Flow, kept: Callable[[Node], bool], start: str | None = None, *, passed_by: bool = True
) -> set[str]:
    """What some walk from `start` (or the flow's) reaches unkept, whatever its conditions say.

    A step with a `when` may be passed by, and then keeps nothing, unless `passed_by` is false. A
    join is reached where no branch was sure to keep.
    """
    begin = start or flow.start
    graph = unkept_edges(flow, kept, NOT_DONE if passed_by else ())
    return reached(graph, [begin] if begin else [])


def unkept_edges(flow: Flow, kept: Callable[[Node], bool], passing: Collection[ExitKind]) -> Edges:
    """Where each node leads as long as nothing is kept; what keeps may be passed by some exits."""
    everywhere = edges(flow)
    graph = {
        name: _exits(node, passing) if kept(node) else everywhere[name]
        for name, node in flow.nodes.items()
    }
    for name, fork in _forks(flow):
        begins = [exit_.target for exit_ in fork.exits if exit_.kind is ExitKind.BRANCH]
        if not all(one and name + JOIN in reached(graph, [one]) for one in begins):
            graph[name + JOIN] = ()
    return graph


@lru_cache(maxsize=8)
def _forks(flow: Flow) -> tuple[tuple[str, Node], ...]:
    """The inner ones first."""
    nodes = reversed(tuple(flow.nodes.items()))
    return tuple((name, node) for name, node in nodes if node.has(ExitKind.BRANCH))


def _exits(node: Node, kinds: Collection[ExitKind]) -> tuple[str, ...]:
    return tuple(exit_.target for exit_ in node.exits if exit_.target and exit_.kind in kinds)


def way_to(graph: Edges, start: str | None, target: str) -> Path:
    """A shortest way through a graph, both ends included; empty if there is none."""
    known: dict[str, str | None] = {start: None} if start else {}
    todo = deque(known)
    while todo and target not in known:
        node = todo.popleft()
        for following in graph[node]:
            if following not in known:
                known[following] = node
                todo.append(following)
    path, at = [], target if target in known else None
    while at is not None:
        path.append(at)
        at = known[at]
    return tuple(reversed(path))


def way_in(chart: Chart, target: str) -> Path:
    """A shortest way from the start of a flow to one of its nodes."""
    return way_to(edges(chart.flow), chart.flow.start, target)


def tell(subject: Subject, chart: Chart, path: Path) -> tuple[Line, ...]:
    """A path from the start of a flow as it is told, at the gravest severity that can take it."""
    nodes = chart.flow.nodes
    walk = [
        Passed(node, next(one for one in nodes[node].exits if one.target == after))
        for node, after in pairwise(path)
    ]
    walk += [Passed(node) for node in path[-1:]]
    done = [nodes[step] for step, exit_, _ in walk if exit_ is None or exit_.kind not in NOT_DONE]
    severities = subject.playbook.severities
    taking = (name for name in severities if all(World(name).does(node) for node in done))
    seen = detected(subject) if chart.of_mention else 0
    prices = Prices(subject, next(taking, severities[0]), seen)
    return witness(chart.flow, prices, walk) if walk else ()
