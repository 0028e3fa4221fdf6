"""A promise along a walk: some steps make it, some keep it, and it may fall due unkept."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, Flow, Node
from crisisctl.lint.graph import reached
from crisisctl.lint.proofs import proven
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, Walker, Way, option_of
from crisisctl.lint.witness import NOT_DONE, Line, Passed, Walk, witness
from crisisctl.model.steps import Option

Path = tuple[str, ...]
Yes = Callable[[Node], bool]


class Promise(NamedTuple):
    """What makes a promise, keeps it and waives it for the rest of the flow.

    It is broken at a step that it is `due` before, or where the flow ends, if `due_at_end`.
    """

    made: Yes
    kept: Yes
    due: Yes
    due_at_end: bool
    waived: Callable[[Option], bool]


class Broken(NamedTuple):
    """A walk that breaks a promise, and the step that made it."""

    owed: str
    walk: Walk
    walker: Walker

    @property
    def key(self) -> tuple[str, str]:
        """The promise, and where it is broken."""
        return self.owed, self.walk[-1].step

    @property
    def path(self) -> Path:
        """The whole walk."""
        return tuple(passed.step for passed in self.walk)

    def witness(self) -> tuple[Line, ...]:
        """The same walk, as it is told; it points at the step that made the promise."""
        prices = self.walker.world.prices
        assert prices is not None
        return witness(self.walker.flow, prices, self.walk, self._since())

    def _since(self) -> int | None:
        """A loop may have made, and kept, the same promise before."""
        number = len(self.walk)
        while number and self.walk[number - 1].owed == self.owed:
            number -= 1
        return number if self.walk[number].step == self.owed else None


class _State(NamedTuple):
    """`owed` names the step that made the promise; None while nothing is owed."""

    stop: Stop
    owed: str | None


@dataclass(slots=True)
class _Search:
    """One search of a flow, or of a branch up to its join."""

    walker: Walker
    promise: Promise
    until: str | None = None
    broken: list[Broken] = field(default_factory=list)
    out: dict[str | None, Walk] = field(default_factory=dict)
    _paths: dict[_State, tuple[_State | None, Walk]] = field(default_factory=dict)
    _todo: deque[_State] = field(default_factory=deque)
    _branches: dict[tuple[Stop, str | None], "_Search"] = field(default_factory=dict)

    def run(self, start: Stop, owed: str | None) -> None:
        self._add(_State(start, owed), None)
        while self._todo:
            state = self._todo.popleft()
            if state.stop.node == self.until:
                self.out.setdefault(state.owed, self._before(state))
            else:
                self._visit(state)

    def _add(self, state: _State, before: _State | None, walk: Walk = ()) -> None:
        if state not in self._paths:
            self._paths[state] = (before, walk)
            self._todo.append(state)

    def _before(self, state: _State) -> Walk:
        """The walk to a state, its own step left out."""
        pieces = list[Passed]()
        at: _State | None = state
        while at is not None:
            at, walk = self._paths[at]
            pieces += reversed(walk)
        return tuple(reversed(pieces))

    def _visit(self, state: _State) -> None:
        for way in self.walker.passes(state.stop):
            self._go(state, way, state.owed)
        if not self.walker.can_do(state.stop):
            return
        node = self.walker.node(state.stop)
        if state.owed is not None and self.promise.due(node):
            self._break(state, Passed(node.id, None, state.owed))
        owed = self._owed(node, state.owed)
        if branches := self.walker.branches(state.stop):
            self._fork(state, branches, owed)
            return
        for way in self.walker.leaves(state.stop):
            option = option_of(node, way)
            if option is None or not self.promise.waived(option):
                self._go(state, way, owed)

    def _owed(self, node: Node, owed: str | None) -> str | None:
        if self.promise.kept(node):
            return None
        return node.id if owed is None and self.promise.made(node) else owed

    def _go(self, state: _State, way: Way, owed: str | None) -> None:
        passed = Passed(state.stop.node, way.exit, owed)
        if way.to is not None:
            self._add(_State(way.to, owed), state, (passed,))
        elif owed is not None and self.promise.due_at_end:
            self._break(state, passed)

    def _break(self, state: _State, last: Passed) -> None:
        assert last.owed is not None
        walk = (*self._before(state), last)
        self.broken.append(Broken(last.owed, walk, self.walker))

    def _fork(self, state: _State, branches: list[Stop], owed: str | None) -> None:
        """Branches know nothing of each other; the join owes what any of them could leave owed."""
        join = state.stop.node + JOIN
        searches = [self._branch(state, begin, owed, join) for begin in branches]
        after = self.walker.enter(join, self.walker.counted(state.stop))
        assert after is not None
        fork = Passed(state.stop.node, None, owed)
        for still, walk in _joined([search.out for search in searches], owed):
            self._add(_State(after, still), state, (fork, *walk))

    def _branch(self, state: _State, begin: Stop, owed: str | None, join: str) -> "_Search":
        asked = (begin, owed)
        if asked not in self._branches:
            self._branches[asked] = self._searched(begin, owed, join)
        search = self._branches[asked]
        if search.broken:
            before = (*self._before(state), Passed(state.stop.node, None, owed))
            self.broken += [one._replace(walk=before + one.walk) for one in search.broken]
        return search

    def _searched(self, begin: Stop, owed: str | None, join: str) -> "_Search":
        search = _Search(self.walker, self.promise, join)
        search.run(begin, owed)
        if owed is not None:  # what the branch promises itself, whatever was owed before it
            alone = _Search(self.walker, self.promise, join)
            alone.run(begin, None)
            search.out |= {still: walk for still, walk in alone.out.items() if still is not None}
        return search


def _joined(
    outs: list[dict[str | None, Walk]], owed: str | None
) -> Iterator[tuple[str | None, Walk]]:
    for out in outs:
        yield from ((still, walk) for still, walk in out.items() if still not in (owed, None))
    keeps = [out[None] for out in outs if None in out]
    if keeps and (owed is not None or len(keeps) == len(outs)):
        yield None, keeps[0]
    if owed is not None and all(owed in out for out in outs):
        yield owed, outs[0][owed]


def broken(
    subject: Subject, flow: Flow, promise: Promise, *, owed: str | None = None
) -> Iterator[Broken]:
    """Walks from the flow's start that break the promise: one for each maker and last step.

    Raises `UnfollowedError`, as `proven` does.
    """
    if _may_break(flow, promise, owed):
        yield from proven(subject, flow, lambda walker: _broken(walker, promise, owed))


def _may_break(flow: Flow, promise: Promise, owed: str | None) -> bool:
    """Whether some way leads from a promise to where it is broken, whatever conditions say."""
    owing = {
        name: [x for x in node.exits if not promise.kept(node) or x.kind in NOT_DONE]
        for name, node in flow.nodes.items()
    }
    makers = {name for name, node in flow.nodes.items() if promise.made(node)}
    graph = {name: tuple(x.target for x in exits if x.target) for name, exits in owing.items()}
    starts = [following for name in makers for following in graph[name]]
    later = reached(graph, [*starts, flow.start] if owed and flow.start else starts)
    ends = promise.due_at_end and any(
        exit_.target is None for name in later | makers for exit_ in owing[name]
    )
    return ends or any(promise.due(flow.nodes[name]) for name in later)


def _broken(walker: Walker, promise: Promise, owed: str | None) -> list[Broken]:
    assert walker.flow.start is not None
    search = _Search(walker, promise)
    search.run(Stop(walker.flow.start), owed)
    return search.broken


def never(_: object) -> bool:
    """What no step or option does."""
    return False
