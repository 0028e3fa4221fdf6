"""The cases that a flow is walked in: what is settled before it begins."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from math import prod

from crisisctl.engine.flow import JOIN, Flow
from crisisctl.lint.facts import Facts
from crisisctl.lint.graph import charts, circles_of, turns_of
from crisisctl.lint.prices import Prices, detected
from crisisctl.lint.subject import Subject, once
from crisisctl.lint.survey import FIXED, facts_of
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.world import World

__all__ = ["World", "given_up", "worlds"]

MAX_WORLDS = 64
"""Of one severity and channel: what the branches of a `together` ask is settled beforehand."""
MAX_STOPS = 20_000
"""In one world: half a second's walk."""
FEW_STOPS = 2_000


def worlds(subject: Subject, flow: Flow) -> tuple[World, ...]:
    """Every case that matters to `flow`, one of the two charts; each severity is one."""
    return _worlds(subject, is_of_mention(subject, flow))


def is_of_mention(subject: Subject, flow: Flow) -> bool:
    """Which of the two charts of a playbook a flow is."""
    return any(chart.flow is flow and chart.of_mention for chart in charts(subject))


@once
def _worlds(subject: Subject, of_mention: bool) -> tuple[World, ...]:  # noqa: FBT001
    facts = _without(survey(subject, of_mention), given_up(subject, of_mention))
    loops = _counted(charts(subject)[of_mention].flow)
    seen = detected(subject) if of_mention else 0
    return tuple(replace(world, loops=loops) for world in _each(subject, facts, seen))


def _counted(flow: Flow) -> frozenset[str] | None:
    """All loops, or none if counting their turns makes too many stops."""
    groups = circles_of(flow)
    few = all(len(group) * turns_of(flow, group) <= FEW_STOPS for group in groups)
    return None if few else frozenset()


@once
def given_up(subject: Subject, of_mention: bool) -> frozenset[str]:  # noqa: FBT001
    """Facts of a flow whose cases are too many to be followed.

    Each may then turn out either way at each step, which can only add a path that no run takes.
    """
    flow = charts(subject)[of_mention].flow
    facts = survey(subject, of_mention)
    cases = prod(len(facts.start[fact]) for fact in facts.settled)
    lost = facts.settled if cases > MAX_WORLDS else frozenset[str]()
    facts = _without(facts, lost)
    if most(flow, facts) <= FEW_STOPS:
        return lost
    each = (replace(world, loops=frozenset()) for world in _each(subject, facts, 0))
    if any(_stops(flow, world) > MAX_STOPS for world in each):
        return frozenset(facts.start) - FIXED
    return lost


@once
def survey(subject: Subject, of_mention: bool) -> Facts:  # noqa: FBT001
    """The facts of a flow, all of them."""
    return facts_of(subject, charts(subject)[of_mention].flow, of_mention=of_mention)


def _without(facts: Facts, lost: frozenset[str]) -> Facts:
    return facts._replace(settled=facts.settled - lost, loose=facts.loose | lost)


def _each(subject: Subject, facts: Facts, seen: float) -> Iterator[World]:
    by_channel = "channel" in facts.start
    channels = tuple(subject.plan.team.channels) if by_channel else ()
    settled = sorted(fact for fact in facts.settled - FIXED if len(facts.start[fact]) > 1)
    for severity, channel in product(subject.playbook.severities, channels or ("",)):
        fixed = {"severity": frozenset({severity}), "channel": frozenset({channel})}
        known = {fact: values for fact, values in fixed.items() if fact in facts.start}
        for values in product(*(sorted(facts.start[fact]) for fact in settled)):
            given = {fact: frozenset({one}) for fact, one in zip(settled, values, strict=True)}
            start = {**facts.start, **known, **given}
            prices = Prices(subject, severity, seen)
            yield World(severity, channel, facts._replace(start=start), prices)


def most(flow: Flow, facts: Facts) -> int:
    """At most so many stops where all is followed, the turns of loops left aside.

    Each set of values is a case.
    """
    return sum(
        prod(2 ** len(facts.every[fact]) for fact in facts.live.get(name, ()))
        for name in flow.nodes
    )


def _stops(flow: Flow, world: World) -> int:
    """How many stops the walks of a world have; no more are counted than is too many."""
    walker = Walker(flow, world)
    seen = {Stop(flow.start)} if flow.start is not None else set[Stop]()
    todo = list(seen)
    while todo and len(seen) <= MAX_STOPS:
        for following in _following(walker, todo.pop()):
            if following not in seen:
                seen.add(following)
                todo.append(following)
    return len(seen)


def _following(walker: Walker, stop: Stop) -> Iterator[Stop]:
    ways = [*walker.passes(stop)]
    if walker.can_do(stop):
        ways += walker.leaves(stop)
        if branches := walker.branches(stop):
            yield from branches
            join = walker.enter(stop.node + JOIN, walker.counted(stop))
            assert join is not None
            yield join
    yield from (way.to for way in ways if way.to is not None)
