"""What the `when`s of a flow ask, who answers, and where an answer is still asked for later.

A fact is an input, a decision, or what is fixed from the start, such as the severity. Its values
are boiled down to those that some `when` tells apart. A walk remembers of a fact which values are
still possible, and only as long as a step ahead may ask: the cases that are told apart at a step
are those of the questions that are live there (liveness, as compilers know it), so that sixty
decisions in a row cost sixty times one. What is remembered is exact, so that no two steps of a
walk contradict each other.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple

UNSET = ""
Values = frozenset[str]
Known = tuple[tuple[str, Values], ...]
"""What a walk remembers: of each fact that is asked again, the values still possible."""


class How(Enum):
    """How a step comes to an answer: always, perhaps, only where there is none; or ever anew."""

    ASKED = "asked"
    TOLD = "told"
    ANEW = "anew"


class Test(NamedTuple):
    """One line of a `when`: it holds for the values in `allowed`."""

    fact: str
    allowed: Values


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Facts(NamedTuple):
    """The facts of a flow.

    `start` has the values that each may have where the flow begins, `every` those that it may have
    at all. By node: `tests`, the lines of its `when`; `decided`, what it says of itself by the
    option that it is left by; `asked`, the inputs that it asks for; `live`, what is asked at it or
    ahead; and for a join `forked`, what its branches write. `settled` must be one value at any
    time, because branches that ask it must not contradict each other; `loose` is not followed.
    """

    start: Mapping[str, Values] = _NOTHING
    every: Mapping[str, Values] = _NOTHING
    tests: Mapping[str, tuple[Test, ...]] = _NOTHING
    decided: Mapping[str, Mapping[str, Values]] = _NOTHING
    asked: Mapping[str, Mapping[str, How]] = _NOTHING
    live: Mapping[str, frozenset[str]] = _NOTHING
    forked: Mapping[str, frozenset[str]] = _NOTHING
    settled: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()

    def possible(self, known: Known, fact: str) -> Values:
        """The values that a fact may have, given what is known."""
        for name, values in known:
            if name == fact:
                return values
        return self.start[fact]

    def where(self, node: str, known: Known) -> Known | None:
        """What is known once the `when` of a node holds; None if it can't."""
        for test in self.tests.get(node, ()):
            if test.fact in self.loose:
                continue
            values = self.possible(known, test.fact) & test.allowed
            if not values:
                return None
            known = self.with_(known, test.fact, values)
        return known

    def where_not(self, node: str, known: Known) -> Iterator[Known]:
        """What may be known once it does not hold: a case for each line that may be the first."""
        for test in self.tests.get(node, ()):
            if test.fact in self.loose:
                yield known
                continue
            values = self.possible(known, test.fact)
            if values - test.allowed:
                yield self.with_(known, test.fact, values - test.allowed)
            if not values & test.allowed:
                return
            known = self.with_(known, test.fact, values & test.allowed)

    def with_(self, known: Known, fact: str, values: Values) -> Known:
        """The same, with one fact anew."""
        if fact in self.loose or values == self.possible(known, fact):
            return known
        others = tuple(pair for pair in known if pair[0] != fact)
        if values == self.start[fact]:
            return others
        return tuple(sorted((*others, (fact, values)), key=_fact))

    def live_at(self, node: str, known: Known) -> Known:
        """What of it a step ahead may still ask."""
        if not known:
            return known
        live = self.live.get(node, frozenset())
        return tuple(pair for pair in known if pair[0] in live)

    def passed(self, node: str, known: Known) -> Known:
        """Once a step was passed by: a decision not taken says nothing."""
        return self.with_(known, node, frozenset({UNSET})) if node in self.decided else known

    def done(self, node: str, label: str, known: Known) -> list[Known]:
        """Once a step was left by the option `label`, or by none: every case that it may leave."""
        if node not in self.decided and node not in self.asked:
            return [known]
        if node in self.decided:
            known = self.with_(known, node, self.decided[node][label])
        asked = self.asked.get(node, {})
        for fact, how in asked.items():
            known = self.with_(known, fact, self._answered(known, fact, how))
        cases = [known]
        for fact in sorted(self.settled & ({node} | asked.keys())):
            cases = [case for one in cases for case in self.each(one, fact)]
        return cases

    def _answered(self, known: Known, fact: str, how: How) -> Values:
        values = self.possible(known, fact)
        if how is not How.ANEW and UNSET not in values:
            return values
        return self.every[fact] if how is How.TOLD else self.every[fact] - {UNSET}

    def each(self, known: Known, fact: str) -> Iterator[Known]:
        """One case for each value that a fact may have."""
        for value in sorted(self.possible(known, fact)):
            yield self.with_(known, fact, frozenset({value}))

    def joined(self, join: str, known: Known) -> Known:
        """After a `together`: what its branches wrote may have any value."""
        for fact in self.forked.get(join, ()):
            known = self.with_(known, fact, self.every[fact])
        return known


def _fact(pair: tuple[str, Values]) -> str:
    return pair[0]
