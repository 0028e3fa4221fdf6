"""Walking a walk again, to see whether a run can take it, and what is wrong if none can."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, ExitKind
from crisisctl.lint.subject import Loc
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.witness import NOT_DONE, Passed, Walk


class Followed(NamedTuple):
    """What a search follows: answers and decisions, and the turns of loops, by their steps.

    None stands for all loops.
    """

    facts: frozenset[str] = frozenset()
    loops: frozenset[str] | None = frozenset()

    def with_(self, other: "Followed") -> "Followed":
        """Both."""
        loops = None if self.loops is None else self.loops | (other.loops or frozenset())
        return Followed(self.facts | other.facts, loops)

    def more(self, wrong: "Followed") -> "Followed":
        """The same, and what was wrong; raises `UnfollowedError` if that was followed already."""
        if self.with_(wrong) == self:
            raise UnfollowedError(wrong.facts | (wrong.loops or frozenset()))
        return self.with_(wrong)


class UnfollowedError(Exception):
    """Conditions depend on one another in more ways than can be followed.

    `names` are those that are asked, `at` is where they are.
    """

    def __init__(self, names: Iterable[str], at: Loc = ()) -> None:
        super().__init__()
        self.names = sorted({name.rpartition(".")[2] for name in names})
        self.at = at


@dataclass(slots=True)
class Again:
    """Walking a walk again: every stop that it can be at."""

    walker: Walker
    _forks: dict[str, set[Stop]] = field(default_factory=dict)

    def walk(self, walk: Walk) -> Followed | None:
        """What the walk says and the walker's world can't; None if it can be taken there."""
        came = {Stop(walk[0].step)}
        for passed in walk:
            here = self._arrive(passed.step, came)
            came = {to for stop in here for to in self._leave(stop, passed)}
            if not came:
                return self._blame(here, passed)
        return None

    def _arrive(self, step: str, came: set[Stop]) -> set[Stop]:
        if step in self._forks:
            before = {(stop, self.walker.counted(stop)) for stop in self._forks.pop(step)}
            joined = (self.walker.enter(step, memory) for _, memory in before)
            return {stop for stop in joined if stop is not None}
        here = {stop for stop in came if stop.node == step}
        for stops in reversed(self._forks.values()):
            here = here or {
                begin
                for stop in stops
                for begin in self.walker.branches(stop)
                if begin.node == step
            }
        return here

    def _leave(self, stop: Stop, passed: Passed) -> Iterator[Stop]:
        """Where the walk can be after its step: there still, where it forks or stops."""
        exit_ = passed.exit
        if exit_ is not None and exit_.kind in NOT_DONE:
            ways = self.walker.passes(stop)
        elif not self.walker.can_do(stop):
            return
        elif exit_ is None:
            if self.walker.branches(stop):
                self._forks.setdefault(stop.node + JOIN, set()).add(stop)
            yield stop
            return
        else:
            ways = self.walker.leaves(stop)
        yield from (way.to or stop for way in ways if way.exit == exit_)

    def _blame(self, here: set[Stop], passed: Passed) -> Followed:
        facts = self.walker.world.facts
        asked = frozenset(test.fact for test in facts.tests.get(passed.step, ()))
        skipped = passed.exit is not None and passed.exit.kind is ExitKind.SKIP
        holds = any(facts.where(stop.node, stop.memory.known) is not None for stop in here)
        if skipped or not holds:
            return Followed(facts=asked)
        return Followed(loops=frozenset({passed.step}))
