"""The longest silence between two public words of the desk, over every walk of its flow.

As with the first word, being late never makes a later step sooner: one search finds it for all
words at once, each the start of a silence that the next one ends.
"""

from collections.abc import Iterator
from graphlib import CycleError
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, Node
from crisisctl.lint.again import UnfollowedError
from crisisctl.lint.first_word import Question, longest
from crisisctl.lint.moment import Moment
from crisisctl.lint.prices import Prices
from crisisctl.lint.promises import never
from crisisctl.lint.rhythm import is_spoken_for
from crisisctl.lint.speech import messages_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, TooManyStopsError, Walker
from crisisctl.lint.world import World
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.words import Words

PROMISING = {MessageKind.HOLDING, MessageKind.ACKNOWLEDGEMENT, MessageKind.UPDATE}
"""Words after which people wait for others; a correction or a warning stands by itself."""


class _UpToWaits(Prices):
    """A wait is judged by itself: the silence before it ends where it begins.

    An escalation is over when the last backup has not answered, whatever its own `within`.
    """

    def said(self, node: Node, at: float) -> tuple[float, Words | None]:
        if node.step is not None and node.step.wait is not None:
            return at, None
        return Prices.said(self, node, at)

    def done(self, node: Node, at: float) -> tuple[float, Words | None]:
        step = node.step
        if step is None or step.escalate is None or step.within is None:
            return Prices.done(self, node, at)
        calls = self._extra(node, step)
        return max(at + calls.seconds, self._within(step.within, at)), calls.why


class _Stretch(NamedTuple):
    """The stops of a flow, or of one branch of a `together` up to its `join`."""

    stops: tuple[Stop, ...]
    join: Stop | None = None


def silences(subject: Subject, world: World, walker: Walker, limit: float) -> Iterator[Moment]:
    """The longest silence of the flow, and of each branch, in one world: where it ends.

    A silence that begins in a branch goes on after the join, but where another branch waits as
    long and repeats in time. Raises `UnfollowedError`.
    """

    def is_over(node: Node) -> bool:
        return is_heard(subject, node) or _is_long(node, limit)

    question = Question(walker, _UpToWaits(subject, world.severity, 0), is_over, never)
    carried = dict[Stop, Moment]()
    for stretch in reversed(list(_stretches(walker))):  # branches before what follows them
        begins = dict(_promises(subject, walker, stretch))
        inside = (stop for stop in stretch.stops if stop != stretch.join)
        begins |= {stop: carried[stop] for stop in inside if stop in carried}
        try:
            outcome = longest(question, begins, stretch.join.node if stretch.join else None)
        except CycleError:
            continue  # CC302 tells of it
        except TooManyStopsError:
            raise UnfollowedError(_bounded(walker), ("steps",)) from None
        if outcome.word is not None:
            yield outcome.word
        silent = outcome.joined
        if silent is None or stretch.join is None:
            continue
        beside = (walker.flow, silent.node, world.severity, silent.seconds)
        if not is_spoken_for(subject, *beside):
            known = carried.get(stretch.join, silent)
            carried[stretch.join] = max(known, silent, key=lambda one: one.seconds)


def _promises(
    subject: Subject, walker: Walker, stretch: _Stretch
) -> Iterator[tuple[Stop, Moment]]:
    """Where a silence begins: after each step that says that there is more to come."""
    for stop in stretch.stops:
        if _is_owed(subject, walker, stop):
            yield from (
                (way.to, Moment(0, stop.node)) for way in walker.leaves(stop) if way.to is not None
            )


def _bounded(walker: Walker) -> list[str]:
    nodes = walker.flow.nodes.values()
    return [node.id for node in nodes if node.step and node.step.at_most]


def is_heard(subject: Subject, node: Node) -> bool:
    """Whether everybody hears of us at the step."""
    return any(one.audience is Audience.PUBLIC for one in messages_of(subject, node))


def _is_owed(subject: Subject, walker: Walker, stop: Stop) -> bool:
    """Whether the step says that there is more to come; what a wait awaited has come."""
    node = walker.node(stop)
    says = node.step is not None and node.step.say is not None and walker.can_do(stop)
    return says and any(
        one.audience is Audience.PUBLIC and one.kind in PROMISING
        for one in messages_of(subject, node)
    )


def _is_long(node: Node, limit: float) -> bool:
    wait = node.step.wait if node.step is not None else None
    return wait is not None and (wait.for_ is None or wait.for_.worst_seconds > limit)


def _stretches(walker: Walker) -> Iterator[_Stretch]:
    """The flow, then each branch after what lies around it."""
    if walker.flow.start is None:
        return
    todo: list[tuple[Stop, Stop | None]] = [(Stop(walker.flow.start), None)]
    known = set(todo)
    for begin, join in todo:
        stretch = _Stretch(tuple(_stops(walker, begin, join)), join)
        yield stretch
        for stop in stretch.stops:
            for branch in walker.branches(stop) if walker.can_do(stop) else ():
                one = (branch, _join(walker, stop))
                if one not in known:
                    known.add(one)
                    todo.append(one)


def _join(walker: Walker, fork: Stop) -> Stop:
    join = walker.enter(fork.node + JOIN, walker.counted(fork))
    assert join is not None
    return join


def _stops(walker: Walker, begin: Stop, join: Stop | None) -> list[Stop]:
    found, todo = {begin: None}, [begin]
    while todo:
        stop = todo.pop()
        last = join is not None and stop.node == join.node
        for following in () if last else _following(walker, stop):
            if following not in found:
                found[following] = None
                todo.append(following)
    return list(found)


def _following(walker: Walker, stop: Stop) -> Iterator[Stop]:
    ways = [*walker.passes(stop)]
    if walker.can_do(stop):
        ways += walker.leaves(stop)
        if walker.branches(stop):
            yield _join(walker, stop)
    yield from (way.to for way in ways if way.to is not None)
