"""Walking a flow as the engine does, with the turns of its loops counted."""

from collections.abc import Iterator
from typing import NamedTuple

from crisisctl.engine.flow import Exit, ExitKind, Flow, Node
from crisisctl.lint.graph import circles, edges
from crisisctl.lint.worlds import World
from crisisctl.model.steps import Option

Counts = tuple[tuple[str, int], ...]


class Stop(NamedTuple):
    """A node, and how often each loop around it was entered before."""

    node: str
    counts: Counts = ()


class Way(NamedTuple):
    """A way on from a stop: the step was done, or passed by; `to` is None where the flow ends."""

    done: bool
    exit: Exit
    to: Stop | None


class Walker:
    """The walks that are possible in one world."""

    def __init__(self, flow: Flow, world: World) -> None:
        self.flow = flow
        self.world = world
        groups = circles(edges(flow))
        self._group = {name: number for number, group in enumerate(groups) for name in group}

    def node(self, stop: Stop) -> Node:
        """The node of a stop."""
        return self.flow.nodes[stop.node]

    def enter(self, target: str | None, counts: Counts) -> Stop | None:
        """Arrive somewhere; the counts of loops that can't come again are forgotten."""
        if target is None:
            return None
        group = self._group.get(target)
        if group is None:
            return Stop(target)
        return Stop(target, tuple(pair for pair in counts if self._group[pair[0]] == group))

    def can_do(self, stop: Stop) -> bool:
        """Whether the step may be done at this stop."""
        return self.world.does(self.node(stop)) and not self._used_up(stop)

    def passes(self, stop: Stop) -> Iterator[Way]:
        """The ways on from a step that is not done."""
        node = self.node(stop)
        if self.world.skips(node):
            skipped = next(x for x in node.exits if x.kind is ExitKind.SKIP)
            yield Way(done=False, exit=skipped, to=self.enter(skipped.target, stop.counts))
        if self.world.does(node) and self._used_up(stop):
            out = next(x for x in node.exits if x.kind is ExitKind.LOOP)
            yield Way(done=False, exit=out, to=self.enter(out.target, stop.counts))

    def leaves(self, stop: Stop) -> Iterator[Way]:
        """The ways on from a step that is done, but for a `together`: see `branches`."""
        for exit_ in self.node(stop).exits:
            if _when_done(self.node(stop), exit_):
                yield Way(done=True, exit=exit_, to=self.enter(exit_.target, self.counted(stop)))

    def branches(self, stop: Stop) -> list[Stop]:
        """Where the branches of a `together` begin."""
        targets = [x.target for x in self.node(stop).exits if x.kind is ExitKind.BRANCH]
        begins = [self.enter(target, self.counted(stop)) for target in targets]
        return [begin for begin in begins if begin is not None]

    def counted(self, stop: Stop) -> Counts:
        """The counts once the step is done."""
        step = self.node(stop).step
        if step is None or step.at_most is None or stop.node not in self._group:
            return stop.counts
        counts = dict(stop.counts)
        counts[stop.node] = counts.get(stop.node, 0) + 1
        return tuple(sorted(counts.items()))

    def _used_up(self, stop: Stop) -> bool:
        step = self.node(stop).step
        if step is None or step.at_most is None:
            return False
        return dict(stop.counts).get(stop.node, 0) >= step.at_most.times


def option_of(node: Node, way: Way) -> Option | None:
    """The option of a decision that a way takes."""
    if way.exit.kind is not ExitKind.OPTION or node.step is None:
        return None
    return (node.step.options or {})[way.exit.label]


def _when_done(node: Node, exit_: Exit) -> bool:
    if exit_.kind in (ExitKind.OPTION, ExitKind.TIMEOUT):
        return True
    decides = node.has(ExitKind.OPTION) or node.has(ExitKind.BRANCH)
    return exit_.kind is ExitKind.NEXT and not decides
