"""How often a word of ours is due, and who keeps to it."""

from collections.abc import Iterator

from crisisctl.engine.flow import JOIN, ExitKind, Flow, Node
from crisisctl.lint.graph import edges, reached
from crisisctl.lint.prices import Prices
from crisisctl.lint.subject import Subject
from crisisctl.lint.world import World
from crisisctl.model.durations import Duration, SeverityTime
from crisisctl.model.messages import Audience
from crisisctl.model.waits import Repeat

LADDER = {"sev1": Duration(3600), "sev2": Duration(3600), "sev3": Duration(4 * 3600)}
"""The longest silence between two words of ours, whatever the playbook says."""


def limit_of(subject: Subject, severity: str) -> Duration:
    """The severity's own, but never more than the ladder's."""
    own = subject.playbook.severity[severity].update_every.worst_seconds
    return Duration(min(own, LADDER[severity].seconds if severity in LADDER else own))


def every_of(subject: Subject, severity: str, repeat: Repeat) -> float:
    """How often, in seconds; the ladder's limit where it is told of on the ladder itself."""
    if repeat.every is SeverityTime.UPDATE_EVERY:
        return limit_of(subject, severity).seconds
    return Prices(subject, severity, 0).seconds(repeat.every)


def is_public_word(subject: Subject, node: Node, repeat: Repeat) -> bool:
    """Whether everybody hears what a wait repeats."""
    messages = subject.plan.playbooks[node.playbook].messages
    return repeat.say is not None and messages[repeat.say].audience is Audience.PUBLIC


def is_spoken_for(
    subject: Subject, flow: Flow, name: str, severity: str, lasts: float = 0
) -> bool:
    """Whether another branch of a `together` around a node waits for `lasts`, and keeps to it."""
    return any(_keeps(subject, node, severity, lasts) for node in _beside(flow, name))


def _keeps(subject: Subject, node: Node, severity: str, lasts: float) -> bool:
    wait = node.step.wait if node.step is not None else None
    if wait is None or not wait.repeat or not World(severity).does(node):
        return False
    limit = limit_of(subject, severity).seconds
    return (wait.for_ is None or wait.for_.worst_seconds >= lasts) and all(
        is_public_word(subject, node, one) and every_of(subject, severity, one) <= limit
        for one in wait.repeat
    )


def _beside(flow: Flow, name: str) -> Iterator[Node]:
    """The nodes of the branches that go on while a node's own branch does."""
    graph = edges(flow)
    for fork in flow.nodes.values():
        begins = [one.target for one in fork.exits if one.kind is ExitKind.BRANCH and one.target]
        cut = {**graph, fork.id + JOIN: ()} if begins else graph
        branches = [reached(cut, [begin]) - {fork.id + JOIN} for begin in begins]
        if any(name in branch for branch in branches):
            for branch in branches:
                if name not in branch:
                    yield from (flow.nodes[one] for one in sorted(branch))
