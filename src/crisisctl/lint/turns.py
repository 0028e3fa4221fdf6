"""The latest that a walk can be in loops inside one another, with the turns of each counted.

Only a step with `at-most` counts turns: a gate. What lies between two gates is one stretch,
however many steps long, and its latest walk is looked for once. So a walk in loops is the gate
where it stands and the turns taken of each; of all walks alike in this, the latest is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import NamedTuple

from crisisctl.engine.flow import ExitKind, Flow
from crisisctl.lint.graph import MAX_TURNS
from crisisctl.lint.moment import Moment
from crisisctl.lint.prices import Prices
from crisisctl.lint.walk import Stop, TooManyStopsError
from crisisctl.lint.witness import NOT_DONE

MAX_VISITS = 2 * MAX_TURNS
"""A step is a gate for each set of answers that is remembered there."""
FAR = 1e12
"""Seconds: later than any deadline that counts from the posting, so that none matters any more."""


class Stretch(NamedTuple):
    """The latest walks from one gate to the next.

    One `takes` so many seconds, whenever it begins; one `ends` then, however soon it begins.
    """

    takes: float
    ends: float
    long: Moment
    late: Moment

    def moments(self, begin: float) -> list[Moment]:
        """The later of the two walks, without what was before."""
        return (self.long if begin + self.takes >= self.ends else self.late).walk()[1:]


def stretch(far: Moment, soon: Moment) -> Stretch:
    """The stretch that ends so if it begins at `FAR`, and so if it begins at 0."""
    return Stretch(far.seconds - FAR, soon.seconds, far, soon)


class Visit(NamedTuple):
    """The latest arrival at a gate with the same turns taken; the first one has no `before`."""

    seconds: float
    entry: Moment
    before: "Visit | None" = None
    by: Stretch | None = None


Left = tuple[Stop, ExitKind]
"""A gate, and how it was left: NEXT if it was done, otherwise SKIP or LOOP."""
Visits = dict[Stop, Visit]


class _Digit(NamedTuple):
    """Where a gate's turns stand in the number of all turns taken."""

    gate: Stop
    times: int
    worth: int


@dataclass(slots=True)
class Turns:
    """All turns of the loops through some gates, which stand in the order of a walk.

    `reach` has the stretches that follow. `latest` is the latest visit of each gate, by how it was
    left. Where a walk begins `midway`, each gate may have been used up before.
    """

    gates: Mapping[Stop, int]
    reach: Mapping[Left, Mapping[Stop, Stretch]]
    midway: bool
    latest: dict[Left, Visit] = field(default_factory=dict)

    def run(self, entries: Mapping[Stop, Moment]) -> None:
        """Come in at gates; raises `TooManyStopsError` past `MAX_VISITS`."""
        digits = self._digits()
        level = {0: {stop: Visit(moment.seconds, moment) for stop, moment in entries.items()}}
        while level:
            following = dict[int, Visits]()
            for taken, here in level.items():
                self._turn(digits, taken, here, following)
            level = following

    def _digits(self) -> list[_Digit]:
        """Stops of the same step share its turns."""
        steps = {gate.node: times for gate, times in self.gates.items()}
        if len(self.gates) * prod(times + 1 for times in steps.values()) > MAX_VISITS:
            raise TooManyStopsError
        worth, product = dict[str, int](), 1
        for step, times in steps.items():
            worth[step] = product
            product *= times + 1
        return [_Digit(gate, times, worth[gate.node]) for gate, times in self.gates.items()]

    def _turn(
        self, digits: list[_Digit], taken: int, here: Visits, following: dict[int, Visits]
    ) -> None:
        """Take one turn more, of whichever gate."""
        for gate, times, worth in digits:
            visit = here.get(gate)
            if visit is None:
                continue
            used_up = taken // worth % (times + 1) == times
            self._go((gate, ExitKind.SKIP), visit, here)
            if used_up or self.midway:
                self._go((gate, ExitKind.LOOP), visit, here)
            if not used_up:
                self._go((gate, ExitKind.NEXT), visit, following.setdefault(taken + worth, {}))

    def _go(self, left: Left, visit: Visit, there: Visits) -> None:
        known = self.latest.get(left)
        if known is None or known.seconds < visit.seconds:
            self.latest[left] = visit
        for gate, by in self.reach[left].items():
            seconds = max(visit.seconds + by.takes, by.ends)
            other = there.get(gate)
            if other is None or other.seconds < seconds:
                there[gate] = Visit(seconds, visit.entry, visit, by)


class Turned(NamedTuple):
    """How a walk came to a gate."""

    visit: Visit
    flow: Flow
    prices: Prices

    @property
    def seconds(self) -> float:
        """When it came there."""
        return self.visit.seconds

    @property
    def entry(self) -> Moment:
        """How it came into the loops."""
        return self.visit.entry

    def moments(self) -> list[Moment]:
        """All its turns, first step first."""
        pieces, visit = list[list[Moment]](), self.visit
        while visit.before is not None and visit.by is not None:
            pieces.append(self._dated(visit.by, visit.before.seconds))
            visit = visit.before
        return [moment for piece in reversed(pieces) for moment in piece]

    def _dated(self, by: Stretch, at: float) -> list[Moment]:
        found = list[Moment]()
        for moment in by.moments(at):
            why = moment.why
            if moment.exit is None or moment.exit.kind not in NOT_DONE:
                at, why = self.prices.done(self.flow.nodes[moment.node], at)
            found.append(moment._replace(seconds=at, why=why))
        return found
