"""When the first public word can come at the latest, over every walk of a flow.

Being late never makes a later step sooner, so that the latest arrival at each stop is all that has
to be kept: the work grows with the stops, not with the walks.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from graphlib import TopologicalSorter

from crisisctl.engine.flow import JOIN, Exit, ExitKind, Node
from crisisctl.lint.prices import Prices
from crisisctl.lint.walk import Stop, Walker, Way, option_of
from crisisctl.lint.witness import NOT_DONE, Passed, Walk
from crisisctl.model.steps import Option
from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Moment:
    """The latest time at which a walk stands somewhere, and the walk, last step first.

    `exit` is how a step was left; none where the walk forks or stops.
    """

    seconds: float
    node: str
    why: Words | None = None
    before: "Moment | None" = None
    exit: Exit | None = None

    @property
    def option(self) -> str:
        """The one that a decision was left by."""
        left_by = self.exit is not None and self.exit.kind is ExitKind.OPTION
        return self.exit.label if self.exit is not None and left_by else ""

    def walk(self) -> list["Moment"]:
        """The moments of the walk, first step first."""
        found, at = list[Moment](), self
        while True:
            found.append(at)
            if at.before is None:
                return found[::-1]
            at = at.before


@dataclass(frozen=True, slots=True)
class Arrival:
    """One of the moments of an outcome: `key` tells which."""

    key: str
    moment: Moment

    @property
    def walk(self) -> Walk:
        """The steps that lead to it."""
        return tuple(Passed(one.node, one.exit) for one in self.moment.walk() if one.node)


WORD, SILENCE = "word", "silence"


@dataclass(slots=True)
class Outcome:
    """The latest of each: the first word, an end without one, the join; and steps reached late."""

    word: Moment | None = None
    silence: Moment | None = None
    joined: Moment | None = None
    late: dict[str, Moment] = field(default_factory=dict)
    visited: int = 0

    def arrivals(self) -> Iterator[Arrival]:
        """All that a flow can come to."""
        ends = {WORD: self.word, SILENCE: self.silence}
        yield from (Arrival(key, moment) for key, moment in ends.items() if moment is not None)
        yield from (Arrival(f"late {node}", moment) for node, moment in self.late.items())


@dataclass(frozen=True, slots=True)
class Question:
    """What counts as a word, and which options need none."""

    walker: Walker
    prices: Prices
    speaks: Callable[[Node], bool]
    needs_no_word: Callable[[Option], bool]


def latest(question: Question, start: Stop, now: Moment, until: str | None = None) -> Outcome:
    """Search from `start`, reached at `now`, up to the node `until`.

    Raises `graphlib.CycleError` where a loop without a bound comes before the word.
    """
    return longest(question, {start: now}, until)


def longest(
    question: Question, starts: Mapping[Stop, Moment], until: str | None = None
) -> Outcome:
    """The same from several starts at once: the latest word after any of them."""
    search = _Search(question, until)
    search.run(starts)
    return search.outcome


@dataclass(slots=True)
class _Search:
    question: Question
    until: str | None
    outcome: Outcome = field(default_factory=Outcome)
    _arrivals: dict[Stop, Moment] = field(default_factory=dict)

    def run(self, starts: Mapping[Stop, Moment]) -> None:
        order = self._order(starts)
        self.outcome.visited = len(order)
        self._arrivals |= starts
        for stop in order:
            if stop not in self._arrivals:
                continue  # no walk comes out of a `together` here
            if stop.node == self.until:
                self.outcome.joined = _later(self.outcome.joined, self._arrivals[stop])
            else:
                self._visit(stop, self._arrivals[stop])

    def _order(self, starts: Iterable[Stop]) -> list[Stop]:
        sorter, seen, todo = TopologicalSorter[Stop](), set(starts), list(starts)
        for start in todo:
            sorter.add(start)
        while todo:
            stop = todo.pop()
            for following in self._following(stop):
                sorter.add(following, stop)
                if following not in seen:
                    seen.add(following)
                    todo.append(following)
        return list(sorter.static_order())

    def _following(self, stop: Stop) -> Iterator[Stop]:
        if stop.node == self.until:
            return
        walker = self.question.walker
        ways = [*walker.passes(stop)]
        if walker.can_do(stop) and not self.question.speaks(walker.node(stop)):
            ways += walker.leaves(stop)
            if walker.branches(stop):
                yield self._join(stop)
        yield from (way.to for way in ways if way.to is not None and not self._silent(stop, way))

    def _join(self, stop: Stop) -> Stop:
        walker = self.question.walker
        join = walker.enter(stop.node + JOIN, walker.counted(stop))
        assert join is not None
        return join

    def _visit(self, stop: Stop, now: Moment) -> None:
        walker, node = self.question.walker, self.question.walker.node(stop)
        for way in walker.passes(stop):
            self._go(stop, way, _passed(stop, way, now))
        if not walker.can_do(stop):
            return
        speaks, prices = self.question.speaks(node), self.question.prices
        seconds, why = prices.said(node, now.seconds) if speaks else prices.done(node, now.seconds)
        done = Moment(seconds, stop.node, why, now)
        deadline = prices.deadline(node)
        if deadline is not None and now.seconds > deadline:
            self._late(stop.node, Moment(now.seconds, stop.node, None, now))
        if speaks:
            self.outcome.word = _later(self.outcome.word, done)
        elif branches := walker.branches(stop):
            self._fork(stop, branches, done)
        else:
            for way in walker.leaves(stop):
                self._go(stop, way, replace(done, exit=way.exit))

    def _go(self, stop: Stop, way: Way, now: Moment) -> None:
        if self._silent(stop, way):
            return
        if way.to is None:
            self.outcome.silence = _later(self.outcome.silence, now)
        else:
            self._arrive(way.to, now)

    def _silent(self, stop: Stop, way: Way) -> bool:
        option = option_of(self.question.walker.node(stop), way)
        return option is not None and self.question.needs_no_word(option)

    def _arrive(self, stop: Stop, now: Moment) -> None:
        self._arrivals[stop] = max(self._arrivals.get(stop, now), now, key=_seconds)

    def _late(self, node: str, moment: Moment) -> None:
        known = self.outcome.late.get(node)
        if known is None or known.seconds < moment.seconds:
            self.outcome.late[node] = moment

    def _fork(self, stop: Stop, branches: list[Stop], done: Moment) -> None:
        """Take the worst of all branches together: the first word of any of them is the first."""
        join = stop.node + JOIN
        found = [latest(self.question, begin, done, join) for begin in branches]
        for one in found:
            self.outcome.visited += one.visited
            self.outcome.silence = _later(self.outcome.silence, one.silence)
            for node, moment in one.late.items():
                self._late(node, moment)
        sure = [one.word for one in found if one.word is not None and one.joined is None]
        if sure:
            self.outcome.word = _later(self.outcome.word, min(sure, key=_seconds))
            return
        for one in found:
            self.outcome.word = _later(self.outcome.word, one.word)
        joined = [one.joined for one in found if one.joined is not None]
        if len(joined) == len(found):
            self._arrive(self._join(stop), max(joined, key=_seconds))


def _passed(stop: Stop, way: Way, now: Moment) -> Moment:
    return Moment(now.seconds, stop.node, NOT_DONE[way.exit.kind], now, way.exit)


def _seconds(moment: Moment) -> float:
    return moment.seconds


def _later(known: Moment | None, other: Moment | None) -> Moment | None:
    if known is None or other is None:
        return known or other
    return max(known, other, key=_seconds)
