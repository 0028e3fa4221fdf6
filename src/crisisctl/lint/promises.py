"""A promise along a walk: some steps make it, some keep it, and it may fall due unkept."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, Node
from crisisctl.lint.walk import Stop, Walker, Way, left, option_of
from crisisctl.model.steps import Option
from crisisctl.words import Words

Path = tuple[str, ...]
Told = tuple[tuple[str, Words], ...]
"""The steps of a walk, each as it is told: with the option that was taken."""
Yes = Callable[[Node], bool]


@dataclass(frozen=True, slots=True)
class Promise:
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
    told: Told

    @property
    def path(self) -> Path:
        """The whole walk."""
        return tuple(step for step, _ in self.told)

    def since(self) -> Path:
        """The walk from the step that made the promise; all of it, if that was no step."""
        return tuple(step for step, _ in self._since())

    def witness(self) -> tuple[Words, ...]:
        """The same walk, as it is told."""
        return tuple(words for _, words in self._since())

    def _since(self) -> Told:
        steps = [step for step, _ in self.told]
        return self.told[steps.index(self.owed) :] if self.owed in steps else self.told


@dataclass(frozen=True, slots=True)
class _State:
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
    out: dict[str | None, Told] = field(default_factory=dict)
    _paths: dict[_State, tuple[_State | None, Told]] = field(default_factory=dict)
    _todo: deque[_State] = field(default_factory=deque)

    def run(self, start: Stop, owed: str | None) -> None:
        self._add(_State(start, owed), None)
        while self._todo:
            state = self._todo.popleft()
            if state.stop.node == self.until:
                self.out.setdefault(state.owed, self._before(state))
            else:
                self._visit(state)

    def _add(self, state: _State, before: _State | None, told: Told = ()) -> None:
        if state not in self._paths:
            self._paths[state] = (before, told)
            self._todo.append(state)

    def _before(self, state: _State) -> Told:
        """The walk to a state, its own step left out."""
        pieces: list[tuple[str, Words]] = []
        at: _State | None = state
        while at is not None:
            at, told = self._paths[at]
            pieces += reversed(told)
        return tuple(reversed(pieces))

    def _visit(self, state: _State) -> None:
        for way in self.walker.passes(state.stop):
            self._go(state, way, state.owed)
        if not self.walker.can_do(state.stop):
            return
        node = self.walker.node(state.stop)
        if state.owed is not None and self.promise.due(node):
            self.broken.append(Broken(state.owed, (*self._before(state), plain(node.id))))
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
        told = (state.stop.node, left(way, state.stop.node))
        if way.to is not None:
            self._add(_State(way.to, owed), state, (told,))
        elif owed is not None and self.promise.due_at_end:
            self.broken.append(Broken(owed, (*self._before(state), told)))

    def _fork(self, state: _State, branches: list[Stop], owed: str | None) -> None:
        """Branches know nothing of each other; the join owes what any of them could leave owed."""
        join = state.stop.node + JOIN
        searches = [self._branch(state, begin, owed, join) for begin in branches]
        after = self.walker.enter(join, self.walker.counted(state.stop))
        assert after is not None
        for still, told in _joined([search.out for search in searches], owed):
            self._add(_State(after, still), state, (plain(state.stop.node), *told))

    def _branch(self, state: _State, begin: Stop, owed: str | None, join: str) -> "_Search":
        search = _Search(self.walker, self.promise, join)
        search.run(begin, owed)
        before = (*self._before(state), plain(state.stop.node))
        self.broken += [Broken(one.owed, before + one.told) for one in search.broken]
        if owed is not None:  # what the branch promises itself, whatever was owed before it
            alone = _Search(self.walker, self.promise, join)
            alone.run(begin, None)
            search.out |= {still: told for still, told in alone.out.items() if still is not None}
        return search


def plain(node: str) -> tuple[str, Words]:
    """A step of a walk that tells nothing but its name."""
    return node, Words("{step}", {"step": node})


def _joined(
    outs: list[dict[str | None, Told]], owed: str | None
) -> Iterator[tuple[str | None, Told]]:
    for out in outs:
        yield from ((still, told) for still, told in out.items() if still not in (owed, None))
    keeps = [out[None] for out in outs if None in out]
    if keeps and (owed is not None or len(keeps) == len(outs)):
        yield None, keeps[0]
    if owed is not None and all(owed in out for out in outs):
        yield owed, outs[0][owed]


def broken(walker: Walker, promise: Promise, *, owed: str | None = None) -> list[Broken]:
    """Walks from the flow's start that break the promise: one for each stop where it is broken."""
    if walker.flow.start is None:
        return []
    search = _Search(walker, promise)
    search.run(Stop(walker.flow.start), owed)
    return search.broken


def never(_: object) -> bool:
    """What no step or option does."""
    return False
