"""What a walk can reach before it has passed what must come first.

Of each walk only the part before that matters, so that a walk ends where it is prepared: the work
grows with the stops, not with the walks.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, Node
from crisisctl.lint.graph import Chart
from crisisctl.lint.proofs import proven
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, Walker, Way
from crisisctl.lint.ways import unkept
from crisisctl.lint.witness import Line, Passed, Walk, witness


class Before(NamedTuple):
    """`kept` must be passed before the `nth` time that something is `due`.

    A step may be due several times at once, as a wait that speaks again and again is.
    """

    kept: Callable[[Node], bool]
    due: Callable[[Node], int]
    nth: int = 1


class Early(NamedTuple):
    """A walk from the flow's start to something due too early."""

    walk: Walk
    walker: Walker

    @property
    def step(self) -> str:
        """Where it is due."""
        return self.walk[-1].step

    @property
    def key(self) -> str:
        """Where it is due."""
        return self.step

    def witness(self) -> tuple[Line, ...]:
        """The walk as it is told."""
        prices = self.walker.world.prices
        assert prices is not None
        return witness(self.walker.flow, prices, self.walk)


def unprepared(
    subject: Subject, chart: Chart, before: Before, severity: str | None = None
) -> Iterator[Early]:
    """Walks from the flow's start to something due too early: one for each step that is.

    In cases of one `severity`, if given. Raises `UnfollowedError`, as `proven` does.
    """
    suspects = {name for name in unkept(chart.flow, before.kept) if _is_due(chart, name, before)}
    if suspects:
        yield from proven(subject, chart.flow, lambda walker: early(walker, before), severity)


def _is_due(chart: Chart, name: str, before: Before) -> bool:
    return before.due(chart.flow.nodes[name]) > 0


def early(walker: Walker, before: Before) -> list[Early]:
    """Walks to something due too early: one for each stop where it is."""
    if walker.flow.start is None:
        return []
    search = _Search(walker, before)
    search.run(_Link(_State(Stop(walker.flow.start), 0)))
    return [Early((*link.walk(), Passed(link.state.stop.node)), walker) for link in search.found]


class _State(NamedTuple):
    """A stop, and how often something was due on the way to it."""

    stop: Stop
    times: int


class _Link(NamedTuple):
    """A state, and what was walked from the one before to it: a step, or a `together`."""

    state: _State
    before: "_Link | None" = None
    last: Walk = ()

    def walk(self) -> Walk:
        """All that was walked to the state; its own step is left out."""
        pieces, link = list[Passed](), self
        while link.before is not None:
            pieces += reversed(link.last)
            link = link.before
        return tuple(reversed(pieces))


@dataclass(slots=True)
class _Search:
    """One search of a flow, or of a branch up to its join.

    `most` is how often something was due on a walk at most, `peak` is that walk.
    """

    walker: Walker
    before: Before
    until: str | None = None
    found: list[_Link] = field(default_factory=list)
    out: _Link | None = None
    most: int = 0
    peak: Walk = ()
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
        if times > self.most:
            self.most, self.peak = times, (*link.walk(), Passed(node.id))
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
            self._go(_Link(_State(way.to, times), link, (Passed(node, way.exit),)))

    def _fork(self, link: _Link, branches: list[Stop], times: int) -> None:
        """Branches know nothing of each other: of two, either may come first."""
        fork = (Passed(link.state.stop.node),)
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
            if last.most > self.most:
                self.most, self.peak = last.most, last.peak
        outs = [search.out for search in searches]
        if None not in outs:
            self._join(link, [out for out in outs if out is not None], times)

    def _branch(self, link: _Link, begin: Stop, times: int, walk: Walk) -> "_Search":
        until = link.state.stop.node + JOIN
        search = _Search(self.walker, self.before, until, most=times)
        search.run(_Link(_State(begin, times), link, walk))
        return search

    def _join(self, link: _Link, outs: list[_Link], times: int) -> None:
        """Nobody was prepared: the join has all that each of its branches walked."""
        stop = link.state.stop
        after = self.walker.enter(stop.node + JOIN, self.walker.counted(stop))
        assert after is not None
        walked = len(link.walk()) + 1
        told = (Passed(stop.node), *(one for out in outs for one in out.walk()[walked:]))
        total = min(times + sum(out.state.times - times for out in outs), self.before.nth)
        joined = _Link(_State(after, total), link, told)
        if total > self.most:
            self.most, self.peak = total, joined.walk()
        self._go(joined)
