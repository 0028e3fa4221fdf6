"""What a walk can reach before it has passed what must come first.

Of each walk only the part before that matters, so that a walk ends where it is prepared: the work
grows with the stops, not with the walks.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, ExitKind, Flow, Node
from crisisctl.lint.facts import Values
from crisisctl.lint.graph import Chart, Edges, edges, reached
from crisisctl.lint.promises import Path, Told, plain
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, Walker, Way, left
from crisisctl.lint.worlds import World, worlds
from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Before:
    """`kept` must be passed before the `nth` time that something is `due`.

    A step may be due several times at once, as a wait that speaks again and again is.
    """

    kept: Callable[[Node], bool]
    due: Callable[[Node], int]
    nth: int = 1


class Early(NamedTuple):
    """A walk from the flow's start to something due too early."""

    told: Told

    @property
    def step(self) -> str:
        """Where it is due."""
        return self.told[-1][0]

    def witness(self) -> tuple[Words, ...]:
        """The walk as it is told, with the options that were taken."""
        return tuple(words for _, words in self.told)


def unprepared(
    subject: Subject, chart: Chart, before: Before, severity: str | None = None
) -> Iterator[Early]:
    """Walks from the flow's start to something due too early: one for each step that is.

    In worlds of one `severity`, if given.
    """
    suspects = {name for name in unkept(chart.flow, before.kept) if _is_due(chart, name, before)}
    for world in _unlike(worlds(subject, chart.flow), severity) if suspects else ():
        for one in early(chart.flow, world, before):
            if one.step in suspects:
                suspects.remove(one.step)
                yield one
        if not suspects:
            return


def _is_due(chart: Chart, name: str, before: Before) -> bool:
    return before.due(chart.flow.nodes[name]) > 0


def _unlike(cases: Iterable[World], severity: str | None) -> Iterator[World]:
    """One world of those that no condition tells apart."""
    known = set[frozenset[tuple[str, Values]]]()
    for world in cases:
        case = frozenset(world.facts.start.items())
        if severity in (None, world.severity) and case not in known:
            known.add(case)
            yield world


def unkept(
    flow: Flow, kept: Callable[[Node], bool], start: str | None = None, *, passed_by: bool = True
) -> set[str]:
    """What some walk from `start` (or the flow's) reaches unkept, whatever its conditions say.

    A step with a `when` may be passed by, and then keeps nothing, unless `passed_by` is false. A
    join is reached where no branch was sure to keep.
    """
    begin = start or flow.start
    graph = {
        name: _passing(node, passed_by=passed_by) if kept(node) else _following(node)
        for name, node in flow.nodes.items()
    }
    forks = {name: node for name, node in flow.nodes.items() if node.has(ExitKind.BRANCH)}
    for name, fork in reversed(forks.items()):  # the inner ones first
        begins = [exit_.target for exit_ in fork.exits if exit_.kind is ExitKind.BRANCH]
        if not all(one and name + JOIN in reached(graph, [one]) for one in begins):
            graph[name + JOIN] = ()
    return reached(graph, [begin] if begin else [])


def _following(node: Node) -> tuple[str, ...]:
    return tuple(exit_.target for exit_ in node.exits if exit_.target)


def _passing(node: Node, *, passed_by: bool) -> tuple[str, ...]:
    kinds = (ExitKind.SKIP, ExitKind.LOOP) if passed_by else ()
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


def tell(flow: Flow, path: Path) -> tuple[Words, ...]:
    """A path through a flow as it is told, with the options that were taken."""
    lines = []
    for node, after in pairwise(path):
        exit_ = next(one for one in flow.nodes[node].exits if one.target == after)
        lines.append(left(Way(done=True, exit=exit_, to=None), node))
    return (*lines, *(plain(node)[1] for node in path[-1:]))


def early(flow: Flow, world: World, before: Before) -> list[Early]:
    """Walks of one world to something due too early: one for each stop where it is."""
    if flow.start is None:
        return []
    search = _Search(Walker(flow, world), before)
    search.run(_Link(_State(Stop(flow.start), 0)))
    return [Early((*link.walk(), plain(link.state.stop.node))) for link in search.found]


class _State(NamedTuple):
    """A stop, and how often something was due on the way to it."""

    stop: Stop
    times: int


@dataclass(frozen=True, slots=True)
class _Link:
    """A state, and what was walked from the one before to it: a step, or a `together`."""

    state: _State
    before: "_Link | None" = None
    told: Told = ()

    def walk(self) -> Told:
        """All that was walked to the state; its own step is left out."""
        pieces, link = list[tuple[str, Words]](), self
        while link.before is not None:
            pieces += reversed(link.told)
            link = link.before
        return tuple(reversed(pieces))


@dataclass(slots=True)
class _Search:
    """One search of a flow, or of a branch up to its join."""

    walker: Walker
    before: Before
    until: str | None = None
    found: list[_Link] = field(default_factory=list)
    out: _Link | None = None
    most: int = 0
    peak: Told = ()
    _seen: set[_State] = field(default_factory=set)
    _todo: deque[_Link] = field(default_factory=deque)

    def run(self, start: _Link) -> None:
        self._go(start)
        while self._todo:
            link = self._todo.popleft()
            if link.state.stop.node != self.until:
                self._visit(link)
            elif self.out is None or link.state.times > self.out.state.times:
                self.out = link

    def _go(self, link: _Link) -> None:
        if link.state not in self._seen:
            self._seen.add(link.state)
            self._todo.append(link)
            self._count(link.state.times, link.walk)

    def _visit(self, link: _Link) -> None:
        stop, times = link.state
        for way in self.walker.passes(stop):
            self._leave(link, way, times)
        if self.walker.can_do(stop):
            self._do(link, self.walker.node(stop))

    def _do(self, link: _Link, node: Node) -> None:
        stop, times = link.state
        due = self.before.due(node)
        times = min(times + due, self.before.nth)
        self._count(times, lambda: (*link.walk(), plain(node.id)))
        if due and times == self.before.nth:
            self.found.append(link)
        if self.before.kept(node):
            return
        if branches := self.walker.branches(stop):
            self._fork(link, branches, times)
            return
        for way in self.walker.leaves(stop):
            self._leave(link, way, times)

    def _leave(self, link: _Link, way: Way, times: int) -> None:
        if way.to is not None:
            node = link.state.stop.node
            self._go(_Link(_State(way.to, times), link, ((node, left(way, node)),)))

    def _count(self, times: int, walk: Callable[[], Told]) -> None:
        """Keep the walk on which something was due most often."""
        if times > self.most:
            self.most, self.peak = times, walk()

    def _fork(self, link: _Link, branches: list[Stop], times: int) -> None:
        """Branches know nothing of each other: of two, either may come first."""
        fork = (plain(link.state.stop.node),)
        searches = [self._branch(link, begin, times, fork) for begin in branches]
        walked = len(link.walk()) + 1
        for number, (begin, search) in enumerate(zip(branches, searches, strict=True)):
            before = [
                one for one in searches[:number] + searches[number + 1 :] if one.most > times
            ]
            others = min(times + sum(one.most - times for one in before), self.before.nth)
            told = (*fork, *(step for one in before for step in one.peak[walked:]))
            last = self._branch(link, begin, others, told) if before else search
            self.found += last.found
            self._count(last.most, lambda last=last: last.peak)
        outs = [search.out for search in searches]
        if None not in outs:
            self._join(link, [out for out in outs if out is not None], times)

    def _branch(self, link: _Link, begin: Stop, times: int, told: Told) -> "_Search":
        until = link.state.stop.node + JOIN
        search = _Search(self.walker, self.before, until, most=times)
        search.run(_Link(_State(begin, times), link, told))
        return search

    def _join(self, link: _Link, outs: list[_Link], times: int) -> None:
        """Nobody was prepared: the join has all that each of its branches walked."""
        stop = link.state.stop
        after = self.walker.enter(stop.node + JOIN, self.walker.counted(stop))
        assert after is not None
        walked = len(link.walk()) + 1
        told = (plain(stop.node), *(one for out in outs for one in out.walk()[walked:]))
        total = min(times + sum(out.state.times - times for out in outs), self.before.nth)
        self._go(_Link(_State(after, total), link, told))
