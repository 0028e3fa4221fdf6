"""Findings that a run can really come to, however the conditions of a flow hang together.

A search that follows nothing, neither answers nor turns of loops, is quick and misses no walk, but
finds some that no run takes. Each walk that it finds is walked again with everything followed.
Where that fails, the search follows what was contradicted, and nothing else, and looks again:
counterexample-guided abstraction refinement (Clarke and others, 2000).
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from math import prod
from typing import Any, Protocol, TypeVar

from crisisctl.engine.flow import Flow
from crisisctl.lint.again import Again, Followed, UnfollowedError
from crisisctl.lint.facts import Facts, Values
from crisisctl.lint.prices import Prices, detected
from crisisctl.lint.subject import Subject, once
from crisisctl.lint.survey import FIXED, inside_forks
from crisisctl.lint.walk import MAX_STOPS, Budget, TooManyStopsError, Walker
from crisisctl.lint.witness import Walk
from crisisctl.lint.world import World
from crisisctl.lint.worlds import is_of_mention, most, survey
from crisisctl.model.durations import SeverityTime

MAX_WORLDS = 64
"""Of one severity and channel: what the branches of a `together` ask is settled beforehand."""


MAX_KEPT = 16
"""Worlds whose ways are remembered from one rule to the next: a few MB each at the very worst."""
ONCE = 60_000
"""Visits of one search: a few seconds' work at the very worst."""
AGAIN = 24_000
"""Visits of all searches of a proof that look again."""


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


def proven(
    subject: Subject, flow: Flow, look: Look[T], severity: str | None = None
) -> Iterator[T]:
    """What `look` finds on walks that a run can take: the first of each key.

    In cases of one `severity`, if given. Raises `UnfollowedError` once all others are told.
    """
    told, lost, budget = set[Hashable](), set[str](), Budget(AGAIN)
    for case in _unlike(cases(subject, flow, severity)):
        for key in case.suspects(look, lost):
            found = _refined(case, look, key, lost, budget) if key not in told else None
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


def _refined(
    case: "Case", look: Look[T], key: Hashable, lost: set[str], budget: Budget
) -> T | None:
    """A walk that a run can take; None if there is none, or if that can't be told."""
    followed = case.inside
    try:
        while found := [one for one in case.look(look, followed, budget) if one.key == key]:
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
    """The largest that a run can come to, by key; `look` itself counts the turns of loops.

    Raises `UnfollowedError`.
    """
    followed = case.inside.with_(case.cheap)._replace(loops=frozenset())
    while True:
        found = dict[Hashable, T]()
        for one in case.look(look, followed, Budget(ONCE)):
            found[one.key] = max(found.get(one.key, one), one, key=size)
        contradictions = (case.contradiction(one.walk, turns=False) for one in found.values())
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

    @property
    def key(self) -> Hashable:
        """The same for cases that nothing tells apart: no condition, and no time of a step."""
        severity = self.subject.playbook.severity[self.severity]
        times = (severity.first_reply, severity.update_every) if _is_timed(self.flow) else ()
        return frozenset(self.facts.start.items()), times

    def suspects(self, look: Look[T], lost: set[str]) -> list[Hashable]:
        """The keys of all that is found where little is followed."""
        try:
            return list(
                dict.fromkeys(one.key for one in self.look(look, self.inside, Budget(ONCE)))
            )
        except UnfollowedError as error:
            lost.update(error.names)
            return []

    def look(self, look: Look[T], followed: Followed, budget: Budget) -> list[T]:
        """All that a search finds that follows so much, and no more."""
        asked = (look, followed)
        if asked not in self._looks:
            try:
                self._looks[asked] = [
                    one
                    for world in self.worlds(followed)
                    for one in look(Walker(self.flow, world, budget))
                ]
            except TooManyStopsError:
                raise UnfollowedError(followed.facts | (followed.loops or frozenset())) from None
        return self._looks[asked]  # type: ignore[return-value]

    def worlds(self, followed: Followed) -> Iterator[World]:
        """One for all, or one for each value of what branches of a `together` may both ask."""
        facts = self._following(followed.facts)
        settled = sorted(fact for fact in facts.settled - FIXED if len(facts.start[fact]) > 1)
        if prod(len(facts.start[fact]) for fact in settled) > MAX_WORLDS:
            raise UnfollowedError(settled)
        for values in product(*(sorted(facts.start[fact]) for fact in settled)):
            given = {fact: frozenset({one}) for fact, one in zip(settled, values, strict=True)}
            there = facts._replace(start={**facts.start, **given})
            prices = Prices(self.subject, self.severity, self.seen)
            found = self._found(there, followed)
            yield World(self.severity, self.channel, there, prices, followed.loops, found)

    def _found(self, facts: Facts, followed: Followed) -> dict[Any, Any]:
        """What walkers of other rules have found in a world that nothing tells from this one."""
        kept = _latest_worlds(self.subject)
        key = (self.flow, frozenset(facts.start.items()), followed)
        found = kept[key] = kept.pop(key, {})
        if len(kept) > MAX_KEPT:
            del kept[next(iter(kept))]
        return found

    def _following(self, wanted: frozenset[str]) -> Facts:
        unwanted = self.facts.start.keys() - wanted - FIXED
        return self.facts._replace(
            settled=self.facts.settled - unwanted, loose=self.facts.loose | unwanted
        )

    def contradiction(self, walk: Walk, *, turns: bool = True) -> Followed | None:
        """All that a walk says and no run can say; None if a run can take it.

        Without `turns` only of conditions.
        """
        steps = frozenset(passed.step for passed in walk)
        asked = frozenset(test.fact for step in steps for test in self.facts.tests.get(step, ()))
        loops = steps if turns else frozenset[str]()
        wrong = Followed()
        while asked or loops:
            clash = self._clash(walk, asked - wrong.facts, loops - (wrong.loops or set()))
            if clash is None:
                break
            wrong = wrong.with_(clash)
        return wrong if any(wrong) else None

    def _clash(self, walk: Walk, facts: frozenset[str], loops: frozenset[str]) -> Followed | None:
        """The first of them."""
        clash: Followed | None = None
        for world in self.worlds(Followed(facts, loops)):
            clash = Again(Walker(self.flow, world)).walk(walk)
            if clash is None:
                return None
        return clash


@lru_cache(maxsize=8)  # each case of the same two flows asks
def _is_timed(flow: Flow) -> bool:
    """Whether a step takes as long as the severity says."""
    steps = [node.step for node in flow.nodes.values() if node.step is not None]
    limits = [step.within.limit for step in steps if step.within is not None]
    limits += [step.escalate.within for step in steps if step.escalate is not None]
    limits += [one.every for step in steps if step.wait is not None for one in step.wait.repeat]
    return any(isinstance(limit, SeverityTime) for limit in limits)


def cases(subject: Subject, flow: Flow, severity: str | None = None) -> Iterator[Case]:
    """A flow at each severity, or at one of them, and on each channel that a condition names."""
    of_mention = is_of_mention(subject, flow)
    facts, seen = survey(subject, of_mention), detected(subject) if of_mention else 0
    inside, cheap = _followed(subject, flow)
    channels = tuple(subject.plan.team.channels) if "channel" in facts.start else ()
    for one, channel in product(subject.playbook.severities, channels or ("",)):
        if severity in (None, one):
            fixed = {"severity": frozenset({one}), "channel": frozenset({channel})}
            start = {fact: fixed.get(fact, values) for fact, values in facts.start.items()}
            there = facts._replace(start=start)
            yield Case(subject, flow, there, one, channel, seen, inside, cheap)


@once
def _latest_worlds(subject: Subject) -> dict[Hashable, dict[Any, Any]]:
    """Filled by `Case.worlds`, the last one at the end."""
    del subject  # it keeps the answer
    return {}


@once
def _followed(subject: Subject, flow: Flow) -> tuple[Followed, Followed]:
    """What is followed from the beginning, and as soon as anything is."""
    facts = survey(subject, is_of_mention(subject, flow))
    few = most(flow, facts) <= MAX_STOPS
    return _inside(flow, facts), Followed(frozenset(facts.every) if few else frozenset())


def _inside(flow: Flow, facts: Facts) -> Followed:
    """What branches ask and count: a walk tells of one of them what depends on all."""
    names = {name for found in inside_forks(flow).values() for nodes in found for name in nodes}
    asked = frozenset(test.fact for name in names for test in facts.tests.get(name, ()))
    return Followed(asked, frozenset(names))
