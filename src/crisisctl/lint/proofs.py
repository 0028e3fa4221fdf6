"""Findings that a run can really come to, however the conditions of a flow hang together.

A search that follows nothing, neither answers nor turns of loops, is quick and misses no walk, but
finds some that no run takes. Each walk that it finds is walked again with everything followed.
Where that fails, the search follows what was contradicted, and nothing else, and looks again:
counterexample-guided abstraction refinement (Clarke and others, 2000).
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod
from typing import NamedTuple, Protocol, TypeVar

from crisisctl.engine.flow import JOIN, ExitKind, Flow
from crisisctl.lint.facts import Facts, Values
from crisisctl.lint.prices import Prices, detected
from crisisctl.lint.subject import Loc, Subject
from crisisctl.lint.survey import FIXED, inside_forks
from crisisctl.lint.walk import MAX_STOPS, Stop, TooManyStopsError, Walker
from crisisctl.lint.witness import NOT_DONE, Passed, Walk
from crisisctl.lint.world import World
from crisisctl.lint.worlds import is_of_mention, most, survey

MAX_WORLDS = 64
"""Of one severity and channel: what the branches of a `together` ask is settled beforehand."""


class Found(Protocol):
    """What a search finds: a walk, and what it breaks, whatever the walk."""

    @property
    def walk(self) -> Walk:
        """From the start of the flow."""

    @property
    def key(self) -> Hashable:
        """The same for every walk that is found for the same reason."""


T = TypeVar("T", bound=Found)
Look = Callable[[Walker], Iterable[T]]


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
            raise UnfollowedError(wrong.facts)
        return self.with_(wrong)


class UnfollowedError(Exception):
    """Conditions depend on one another in more ways than can be followed.

    `names` are those that are asked, `at` is where they are.
    """

    def __init__(self, names: Iterable[str], at: Loc = ()) -> None:
        super().__init__()
        self.names = sorted({name.rpartition(".")[2] for name in names})
        self.at = at


def proven(
    subject: Subject, flow: Flow, look: Look[T], severity: str | None = None
) -> Iterator[T]:
    """What `look` finds on walks that a run can take: the first of each key.

    In cases of one `severity`, if given. Raises `UnfollowedError` once all others are told.
    """
    told, lost = set[Hashable](), set[str]()
    for case in _unlike(cases(subject, flow, severity)):
        for key in case.suspects(look, lost):
            found = _refined(case, look, key, lost) if key not in told else None
            if found is not None:
                told.add(key)
                yield found
    if lost:
        at = "each-mention" if is_of_mention(subject, flow) else "steps"
        raise UnfollowedError(lost, (at,))


def _unlike(found: Iterable["Case"]) -> Iterator["Case"]:
    """One of those that no condition tells apart."""
    known = set[frozenset[tuple[str, Values]]]()
    for case in found:
        start = frozenset(case.facts.start.items())
        if start not in known:
            known.add(start)
            yield case


def _refined(case: "Case", look: Look[T], key: Hashable, lost: set[str]) -> T | None:
    """A walk that a run can take; None if there is none, or if that can't be told."""
    followed = case.inside
    try:
        while found := [one for one in case.look(look, followed) if one.key == key]:
            wrong = Followed()
            for one in found:
                contradicted = case.contradiction(one.walk)
                if contradicted is None:
                    return one
                wrong = contradicted
            followed = followed.more(wrong).with_(case.cheap)
    except UnfollowedError as error:
        lost.update(error.names)
    return None


def worst(case: "Case", look: Look[T], size: Callable[[T], float]) -> dict[Hashable, T]:
    """The largest that a run can come to, by key; with all turns of loops, whatever they lead to.

    Raises `UnfollowedError`.
    """
    followed = case.inside.with_(case.cheap)._replace(loops=None)
    while True:
        found = dict[Hashable, T]()
        for one in case.look(look, followed):
            found[one.key] = max(found.get(one.key, one), one, key=size)
        contradictions = (case.contradiction(one.walk) for one in found.values())
        wrong = next((one for one in contradictions if one is not None), None)
        if wrong is None:
            return found
        followed = followed.more(wrong)


@dataclass(slots=True)
class Case:
    """A flow at one severity, on one channel.

    What branches of a `together` ask is followed from the beginning: see `_inside`. `cheap` is
    what may be followed as soon as anything is.
    """

    subject: Subject
    flow: Flow
    facts: Facts
    severity: str
    channel: str
    seen: float
    inside: Followed
    cheap: Followed
    _looks: dict[tuple[object, Followed], list[Found]] = field(default_factory=dict)

    def suspects(self, look: Look[T], lost: set[str]) -> list[Hashable]:
        """The keys of all that is found where little is followed."""
        try:
            return list(dict.fromkeys(one.key for one in self.look(look, self.inside)))
        except UnfollowedError as error:
            lost.update(error.names)
            return []

    def look(self, look: Look[T], followed: Followed) -> list[T]:
        """All that a search finds that follows so much, and no more."""
        asked = (look, followed)
        if asked not in self._looks:
            try:
                self._looks[asked] = [
                    one
                    for world in self.worlds(followed)
                    for one in look(Walker(self.flow, world))
                ]
            except TooManyStopsError:
                raise UnfollowedError(followed.facts) from None
        return self._looks[asked]  # type: ignore[return-value]

    def worlds(self, followed: Followed) -> Iterator[World]:
        """One for all, or one for each value of what branches of a `together` may both ask."""
        facts = self._following(followed.facts)
        settled = sorted(fact for fact in facts.settled - FIXED if len(facts.start[fact]) > 1)
        if prod(len(facts.start[fact]) for fact in settled) > MAX_WORLDS:
            raise UnfollowedError(settled)
        for values in product(*(sorted(facts.start[fact]) for fact in settled)):
            given = {fact: frozenset({one}) for fact, one in zip(settled, values, strict=True)}
            there = replace(facts, start={**facts.start, **given})
            prices = Prices(self.subject, self.severity, self.seen)
            yield World(self.severity, self.channel, there, prices, followed.loops)

    def _following(self, wanted: frozenset[str]) -> Facts:
        unwanted = self.facts.start.keys() - wanted - FIXED
        return replace(
            self.facts, settled=self.facts.settled - unwanted, loose=self.facts.loose | unwanted
        )

    def contradiction(self, walk: Walk) -> Followed | None:
        """All that a walk says and no run can say; None if a run can take it."""
        steps = frozenset(passed.step for passed in walk)
        asked = frozenset(test.fact for step in steps for test in self.facts.tests.get(step, ()))
        wrong = Followed()
        while clash := self._clash(walk, asked - wrong.facts, steps - (wrong.loops or set())):
            wrong = wrong.with_(clash)
        return wrong if any(wrong) else None

    def _clash(self, walk: Walk, facts: frozenset[str], loops: frozenset[str]) -> Followed | None:
        """The first of them."""
        clash: Followed | None = None
        for world in self.worlds(Followed(facts, loops)):
            clash = _Again(Walker(self.flow, world)).walk(walk)
            if clash is None:
                return None
        return clash


@dataclass(slots=True)
class _Again:
    """Walking a walk again: every stop that it can be at."""

    walker: Walker
    _forks: dict[str, set[Stop]] = field(default_factory=dict)

    def walk(self, walk: Walk) -> Followed | None:
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


def cases(subject: Subject, flow: Flow, severity: str | None = None) -> Iterator[Case]:
    """A flow at each severity, or at one of them, and on each channel that a condition names."""
    of_mention = is_of_mention(subject, flow)
    facts, seen = survey(subject, of_mention), detected(subject) if of_mention else 0
    inside = _inside(flow, facts)
    cheap = Followed(frozenset(facts.every) if most(flow, facts) <= MAX_STOPS else frozenset())
    channels = tuple(subject.plan.team.channels) if "channel" in facts.start else ()
    for one, channel in product(subject.playbook.severities, channels or ("",)):
        if severity in (None, one):
            fixed = {"severity": frozenset({one}), "channel": frozenset({channel})}
            start = {fact: fixed.get(fact, values) for fact, values in facts.start.items()}
            there = replace(facts, start=start)
            yield Case(subject, flow, there, one, channel, seen, inside, cheap)


def _inside(flow: Flow, facts: Facts) -> Followed:
    """What branches ask and count: a walk tells of one of them what depends on all."""
    names = {name for found in inside_forks(flow).values() for nodes in found for name in nodes}
    asked = frozenset(test.fact for name in names for test in facts.tests.get(name, ()))
    return Followed(asked, frozenset(names))
