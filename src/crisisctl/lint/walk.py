"""Walking a flow as the engine does: the turns of its loops counted, the answers remembered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from crisisctl.engine.flow import Exit, ExitKind, Flow, Node
from crisisctl.lint.facts import Known
from crisisctl.lint.graph import circles_of
from crisisctl.lint.world import World
from crisisctl.model.steps import Option

Counts = tuple[tuple[str, int], ...]


MAX_STOPS = 6_000
"""Of a search that follows only a part: a few tenths of a second."""


class TooManyStopsError(Exception):
    """A search has come to more stops than `MAX_STOPS`, or to some of them too often."""


@dataclass(slots=True)
class Budget:
    """How many visits a search has left, or several searches together."""

    visits: int

    def spend(self, stops: int) -> None:
        """Visit one of so many stops; raises `TooManyStopsError`."""
        self.visits -= 1
        if self.visits < 0 or stops > MAX_STOPS:
            raise TooManyStopsError


class Memory(NamedTuple):
    """What of a walk matters to what follows: the turns of loops, and what answers can be."""

    counts: Counts = ()
    known: Known = ()


class Stop(NamedTuple):
    """A node, and the memory of the walk that stands there; the flow begins with none."""

    node: str
    memory: Memory = Memory()


class Way(NamedTuple):
    """A way on from a stop: the step was done, or passed by; `to` is None where the flow ends."""

    done: bool
    exit: Exit
    to: Stop | None


class Walker:
    """The walks that are possible in one world; those of the same world share what they find."""

    def __init__(self, flow: Flow, world: World, budget: Budget | None = None) -> None:
        self.flow = flow
        self.world = world
        self._budget = budget
        self._asked = set[tuple[str, Stop]]()
        self._found = world.found
        if not self._found:
            self._found["group"] = _groups(flow)
        self._group: dict[str, int] = self._found["group"]

    def node(self, stop: Stop) -> Node:
        """The node of a stop."""
        return self.flow.nodes[stop.node]

    def enter(self, target: str | None, memory: Memory) -> Stop | None:
        """Arrive somewhere; what can't matter any more is forgotten."""
        if target is None:
            return None
        facts = self.world.facts
        known = facts.live_at(target, facts.joined(target, memory.known))
        group = self._group.get(target)
        if group is None:
            return Stop(target, Memory((), known))
        counts = tuple(pair for pair in memory.counts if self._group[pair[0]] == group)
        return Stop(target, Memory(counts, known))

    def place(self, stop: Stop) -> Stop | int:
        """The number of the loops that a stop lies in; the stop itself, if it lies in none."""
        return self._group.get(stop.node, stop)

    def loops(self, node: str) -> bool:
        """Whether a walk can come back to a node."""
        return node in self._group

    def turns(self, stop: Stop) -> int:
        """How often the step may be done, where it lies in a loop whose turns nobody counts."""
        step = self.node(stop).step
        if step is None or step.at_most is None or stop.node not in self._group:
            return 0
        return 0 if self._is_counted(stop) else step.at_most.times

    def can_do(self, stop: Stop) -> bool:
        """Whether the step may be done at this stop."""
        if self._where(stop) is None:
            return False
        return not (self._is_counted(stop) and self._used_up(stop))

    def passes(self, stop: Stop) -> tuple[Way, ...]:
        """The ways on from a step that is not done: one for each case that may be behind it."""
        if self.node(stop).step is None:
            return ()
        asked = ("passes", stop)
        if self._budget is not None:
            self._budget.spend(1 + len(self._asked))
            self._asked.add(asked)
        if asked not in self._found:
            self._found[asked] = tuple(self._passes(stop))
        passes: tuple[Way, ...] = self._found[asked]
        return passes

    def _passes(self, stop: Stop) -> Iterator[Way]:
        node, facts = self.node(stop), self.world.facts
        counts, before = stop.memory
        for known in facts.where_not(stop.node, before):
            skipped = next(x for x in node.exits if x.kind is ExitKind.SKIP)
            memory = Memory(counts, facts.passed(stop.node, known))
            yield Way(done=False, exit=skipped, to=self.enter(skipped.target, memory))
        there = self._where(stop)
        if there is not None and self._has_used_up(stop):
            out = next(x for x in node.exits if x.kind is ExitKind.LOOP)
            memory = Memory(counts, facts.passed(stop.node, there))
            yield Way(done=False, exit=out, to=self.enter(out.target, memory))

    def leaves(self, stop: Stop) -> tuple[Way, ...]:
        """The ways on from a step that is done, but for a `together`: see `branches`."""
        asked = ("leaves", stop)
        if self._budget is not None:
            self._asked.add(asked)
        if asked not in self._found:
            self._found[asked] = tuple(self._leaves(stop))
        leaves: tuple[Way, ...] = self._found[asked]
        return leaves

    def _leaves(self, stop: Stop) -> Iterator[Way]:
        for exit_, memory in self._done(stop, _when_done(self.node(stop))):
            yield Way(done=True, exit=exit_, to=self.enter(exit_.target, memory))

    def branches(self, stop: Stop) -> list[Stop]:
        """Where the branches of a `together` begin."""
        targets = [x.target for x in self.node(stop).exits if x.kind is ExitKind.BRANCH]
        if not targets:
            return []
        memory = self.counted(stop)
        begins = [self.enter(target, memory) for target in targets]
        return [begin for begin in begins if begin is not None]

    def counted(self, stop: Stop) -> Memory:
        """The memory once the step is done, other than by an option."""
        _, memory = next(self._done(stop, self.node(stop).exits[:1]))
        return memory

    def _done(self, stop: Stop, exits: Iterable[Exit]) -> Iterator[tuple[Exit, Memory]]:
        known, counts = self._where(stop), self._counted(stop)
        assert known is not None
        for exit_ in exits:
            label = exit_.label if exit_.kind is ExitKind.OPTION else ""
            for case in self.world.facts.done(stop.node, label, known):
                yield exit_, Memory(counts, case)

    def _counted(self, stop: Stop) -> Counts:
        step, counts = self.node(stop).step, stop.memory.counts
        if step is None or step.at_most is None or stop.node not in self._group:
            return counts
        if not self._is_counted(stop):
            return counts
        now = dict(counts)
        now[stop.node] = now.get(stop.node, 0) + 1
        return tuple(sorted(now.items()))

    def _where(self, stop: Stop) -> Known | None:
        return self.world.facts.where(stop.node, stop.memory.known)

    def _is_counted(self, stop: Stop) -> bool:
        return self.world.loops is None or stop.node in self.world.loops

    def _has_used_up(self, stop: Stop) -> bool:
        """Whether it may have, where nobody counts."""
        return self.turns(stop) > 0 or self._used_up(stop)

    def _used_up(self, stop: Stop) -> bool:
        step = self.node(stop).step
        if step is None or step.at_most is None:
            return False
        return dict(stop.memory.counts).get(stop.node, 0) >= step.at_most.times


def _groups(flow: Flow) -> dict[str, int]:
    """Which loops a node lies in: those that can all come back to one another have one number."""
    return {name: number for number, group in enumerate(circles_of(flow)) for name in group}


def option_of(node: Node, way: Way) -> Option | None:
    """The option of a decision that a way takes."""
    if way.exit.kind is not ExitKind.OPTION or node.step is None:
        return None
    return (node.step.options or {})[way.exit.label]


def _when_done(node: Node) -> list[Exit]:
    kinds = {exit_.kind for exit_ in node.exits}
    wanted = {ExitKind.OPTION, ExitKind.TIMEOUT}
    if kinds.isdisjoint((ExitKind.OPTION, ExitKind.BRANCH)):
        wanted.add(ExitKind.NEXT)
    return [exit_ for exit_ in node.exits if exit_.kind in wanted]
