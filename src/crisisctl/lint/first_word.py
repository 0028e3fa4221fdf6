"""When the first public word can come at the latest, over every walk of a flow.

Being late never makes a later step sooner, so that the latest arrival at each stop is all that has
to be kept: the work grows with the stops, not with the walks. The stops of a loop are taken
together, with all their turns.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, ExitKind, Node
from crisisctl.lint.moment import Before, Moment
from crisisctl.lint.outcome import Outcome
from crisisctl.lint.prices import Prices
from crisisctl.lint.turns import FAR, Left, Stretch, Turned, Turns, stretch
from crisisctl.lint.walk import Stop, Walker, Way, option_of
from crisisctl.lint.witness import NOT_DONE
from crisisctl.model.steps import Option


class Question(NamedTuple):
    """What counts as a word, and which options need none."""

    walker: Walker
    prices: Prices
    speaks: Callable[[Node], bool]
    needs_no_word: Callable[[Option], bool]


def latest(question: Question, start: Stop, now: Moment, until: str | None = None) -> Outcome:
    """Search from `start`, reached at `now`, up to the node `until`.

    Raises `graphlib.CycleError` where a loop without a bound comes before the word, and
    `TooManyStopsError` where loops inside one another take more turns than can be counted.
    """
    search = _Search(question, until)
    search.run({start: now})
    return search.outcome


def longest(
    question: Question, starts: Mapping[Stop, Moment], until: str | None = None
) -> Outcome:
    """The same from several starts at once: the latest word after any of them.

    Of a loop that a start lies in, turns may have been taken before.
    """
    search = _Search(question, until, midway=True)
    search.run(starts)
    return search.outcome


_Places = dict[Stop | int, list[Stop | int]]
KINDS = (ExitKind.SKIP, ExitKind.LOOP, ExitKind.NEXT)
"""How a step is left: NEXT stands for every way on from one that is done."""


@dataclass(slots=True)
class _Search:
    question: Question
    until: str | None
    midway: bool = False
    outcome: Outcome = field(default_factory=Outcome)
    _arrivals: dict[Stop, Moment] = field(default_factory=dict)

    def run(self, starts: Mapping[Stop, Moment]) -> None:
        self._arrivals |= starts
        for stops in self._order(starts):
            self.outcome.visited += len(stops)
            turns = self.question.walker.turns
            gates = {stop: times for stop in stops if (times := turns(stop))}
            if gates:
                self._go_round(_Loop(stops, gates))
            self._spread(_Loop(stops, gates))

    def _spread(self, loop: "_Loop") -> None:
        for stop in loop.stops:
            if stop in self._arrivals and stop not in loop.gates:
                self._visit(stop, self._arrivals[stop])

    def _go_round(self, loop: "_Loop") -> None:
        """Leave each gate as late as all turns of all loops allow."""
        walker, prices = self.question.walker, self.question.prices
        reach = {
            (gate, kind): self._stretches(loop, (gate, kind))
            for gate in loop.gates
            for kind in KINDS
        }
        again = self.until is not None and walker.loops(self.until)
        inside = _Search(self.question, self.until)
        inside._arrivals |= {x: self._arrivals[x] for x in loop.stops if x in self._arrivals}
        turns = Turns(loop.gates, reach, midway=self.midway or again)
        turns.run(inside._reached(loop))
        for (stop, kind), visit in turns.latest.items():
            self._leave(stop, kind, Turned(visit, walker.flow, prices))

    def _stretches(self, loop: "_Loop", left: Left) -> dict[Stop, Stretch]:
        """From a gate that is left in one way to all that can come next."""
        far, soon = (self._probe(loop, left, begin) for begin in (FAR, 0))
        return {gate: stretch(moment, soon[gate]) for gate, moment in far.items()}

    def _probe(self, loop: "_Loop", left: Left, begin: float) -> dict[Stop, Moment]:
        inside = _Search(self.question, self.until)
        inside._leave(*left, Moment(begin, ""))
        return inside._reached(loop)

    def _reached(self, loop: "_Loop") -> dict[Stop, Moment]:
        self._spread(loop)
        return {gate: self._arrivals[gate] for gate in loop.gates if gate in self._arrivals}

    def _order(self, starts: Iterable[Stop]) -> Iterator[list[Stop]]:
        """Stops in the order of a walk, those of one loop together; a turn leads back."""
        leads, loops = self._places(starts)
        waits = Counter(following for found in leads.values() for following in found)
        ready = deque(place for place in leads if not waits[place])  # Kahn's algorithm
        while ready:
            place = ready.popleft()
            yield list(loops[place].static_order()) if isinstance(place, int) else [place]
            for following in leads[place]:
                waits[following] -= 1
                if not waits[following]:
                    ready.append(following)

    def _places(
        self, starts: Iterable[Stop]
    ) -> tuple[_Places, dict[int, TopologicalSorter[Stop]]]:
        """Where each leads, a stop or the loops that it lies in; and the stops of the loops."""
        walker, seen, todo = self.question.walker, set(starts), list(starts)
        leads, loops = _Places(), dict[int, TopologicalSorter[Stop]]()
        while todo:
            stop = todo.pop()
            place = walker.place(stop)
            leads.setdefault(place, [])
            if isinstance(place, int):
                loops.setdefault(place, TopologicalSorter()).add(stop)
            for following, is_turn in self._following(stop):
                next_place = walker.place(following)
                if next_place != place or isinstance(place, Stop):
                    leads.setdefault(next_place, [])
                    leads[place].append(next_place)
                elif not is_turn:
                    loops[place].add(following, stop)
                if following not in seen:
                    seen.add(following)
                    todo.append(following)
        return leads, loops

    def _following(self, stop: Stop) -> Iterator[tuple[Stop, bool]]:
        """Each with whether it takes a turn."""
        if stop.node == self.until:
            return
        walker = self.question.walker
        ways = [(way, False) for way in walker.passes(stop)]
        if walker.can_do(stop) and not self.question.speaks(walker.node(stop)):
            is_turn = walker.turns(stop) > 0
            ways += [(way, is_turn) for way in walker.leaves(stop)]
            if walker.branches(stop):
                yield self._join(stop), is_turn
        for way, is_turn in ways:
            if way.to is not None and not self._silent(stop, way):
                yield way.to, is_turn

    def _join(self, stop: Stop) -> Stop:
        walker = self.question.walker
        join = walker.enter(stop.node + JOIN, walker.counted(stop))
        assert join is not None
        return join

    def _visit(self, stop: Stop, now: Moment) -> None:
        if stop.node == self.until:
            self.outcome.joined = _later(self.outcome.joined, now)
            return
        for kind in KINDS:
            self._leave(stop, kind, now)

    def _leave(self, stop: Stop, kind: ExitKind, now: Before) -> None:
        """Leave a stop that is reached `now`, its step done or not."""
        walker = self.question.walker
        if kind is not ExitKind.NEXT:
            for way in walker.passes(stop):
                if way.exit.kind is kind:
                    self._go(stop, way, _passed(stop, way, now))
        elif walker.can_do(stop):
            self._do(stop, now)

    def _do(self, stop: Stop, now: Before) -> None:
        walker, node = self.question.walker, self.question.walker.node(stop)
        speaks, prices = self.question.speaks(node), self.question.prices
        seconds, why = prices.said(node, now.seconds) if speaks else prices.done(node, now.seconds)
        done = Moment(seconds, stop.node, why, now)
        deadline = prices.deadline(node)
        if deadline is not None and now.seconds > deadline:
            self._late(stop.node, Moment(now.seconds, stop.node, None, now))
        if speaks:
            self.outcome.word = _later(self.outcome.word, done)
            self._say(stop, done)
        elif branches := walker.branches(stop):
            self._fork(stop, branches, done)
        else:
            for way in walker.leaves(stop):
                self._go(stop, way, done._replace(exit=way.exit))

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
        known = self._arrivals.get(stop)
        if known is None or known.seconds < now.seconds:
            self._arrivals[stop] = now

    def _say(self, stop: Stop, moment: Moment) -> None:
        known = self.outcome.words.get(stop)
        if known is None or known.seconds < moment.seconds:
            self.outcome.words[stop] = moment

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
            for said, moment in one.words.items():
                self._say(said, moment)
        sure = [one.word for one in found if one.word is not None and one.joined is None]
        if sure:
            self.outcome.word = _later(self.outcome.word, min(sure, key=_seconds))
            return
        for one in found:
            self.outcome.word = _later(self.outcome.word, one.word)
        joined = [one.joined for one in found if one.joined is not None]
        if len(joined) == len(found):
            self._arrive(self._join(stop), max(joined, key=_seconds))


class _Loop(NamedTuple):
    """Stops that can come back to one another, or one that can't; and those that count turns."""

    stops: Sequence[Stop]
    gates: Mapping[Stop, int]


def _passed(stop: Stop, way: Way, now: Before) -> Moment:
    return Moment(now.seconds, stop.node, NOT_DONE[way.exit.kind], now, way.exit)


def _seconds(moment: Moment) -> float:
    return moment.seconds


def _later(known: Moment | None, other: Moment | None) -> Moment | None:
    if known is None or other is None:
        return known or other
    return max(known, other, key=_seconds)
