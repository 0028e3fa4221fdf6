"""A walk as it is told: when each of its steps is done at the latest, and how it was left."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from crisisctl.engine.flow import JOIN, Exit, ExitKind, Flow, Node
from crisisctl.lint.moment import Moment
from crisisctl.lint.prices import Prices, clock
from crisisctl.lint.subject import Loc
from crisisctl.words import Words, words

PASSED_BY = words("passed by")
NO_TURN_LEFT = words("no turn left")
NOT_DONE = {ExitKind.SKIP: PASSED_BY, ExitKind.LOOP: NO_TURN_LEFT}


class Passed(NamedTuple):
    """A step of a walk, and the exit that it was left by: none where the walk forks or stops.

    `owed` names the step whose promise is still to be kept after it.
    """

    step: str
    exit: Exit | None = None
    owed: str | None = None


Walk = tuple[Passed, ...]


class Line(NamedTuple):
    """A step as it is told, and where it stands; the posting, which is no step, stands nowhere."""

    words: Words
    playbook: str = ""
    loc: Loc = ()


def witness(
    flow: Flow, prices: Prices, walk: Sequence[Passed], since: int | None = None
) -> tuple[Line, ...]:
    """A line for each step of a walk from the start of a flow; `since` numbers one to point at."""
    lines = [_told(prices.detected, None, SEEN)] if prices.detected else []
    first = len(lines)
    lines += _Clock(flow, prices).lines(walk)
    if since is not None:
        begun = lines[first + since]
        lines[first + since] = begun._replace(
            words=words("{line}: from here on", line=begun.words)
        )
    return tuple(lines)


def clocked(flow: Flow, moments: Iterable[Moment]) -> tuple[Line, ...]:
    """A line for each moment of a walk through a flow."""
    return tuple(
        _told(one.seconds, flow.nodes.get(one.node), one.why, one.option) for one in moments
    )


SEEN = words("seen")


def _told(seconds: float, node: Node | None, why: Words | None = None, option: str = "") -> Line:
    """A step that is done `seconds` after the posting at the latest; without one, the posting."""
    if node is None:
        return Line(words("{clock} {why}", clock=clock(seconds), why=why))
    return Line(_said(seconds, node.id, why, option), node.playbook, node.loc)


def _said(seconds: float, step: str, why: Words | None, option: str) -> Words:
    facts = {"clock": clock(seconds), "step": step, "why": why, "option": option}
    if option:
        return words("{clock} {step} [{option}]", **facts)
    if why is not None:
        return words("{clock} {step} ({why})", **facts)
    return words("{clock} {step}", **facts)


@dataclass(slots=True)
class _Clock:
    """The time on a walk; branches run at the same time, though they are told in turn."""

    flow: Flow
    prices: Prices
    _times: list[float] = field(default_factory=list)
    _begun: dict[str, float] = field(default_factory=dict)
    _forks: dict[str, int] = field(default_factory=dict)

    def lines(self, walk: Iterable[Passed]) -> list[Line]:
        found, before = list[Line](), None
        for passed in walk:
            found.append(self._line(before, passed))
            before = passed
        return found

    def _line(self, before: Passed | None, passed: Passed) -> Line:
        node, exit_ = self.flow.nodes[passed.step], passed.exit
        seconds, why = self._left(node, exit_, self._reached(before, node))
        self._note(node, seconds)
        option = exit_.label if exit_ is not None and exit_.kind is ExitKind.OPTION else ""
        return _told(seconds, node, why, option)

    def _left(self, node: Node, exit_: Exit | None, at: float) -> tuple[float, Words | None]:
        if exit_ is None:
            return self.prices.said(node, at)
        if exit_.kind in NOT_DONE:
            return at, NOT_DONE[exit_.kind]
        seconds, why = self.prices.done(node, at)
        if exit_.kind is ExitKind.NEXT and node.has(ExitKind.TIMEOUT):
            return seconds, words("answered at the last minute")
        return seconds, why

    def _reached(self, before: Passed | None, node: Node) -> float:
        if before is None:
            return self.prices.detected
        if node.id in self._forks:
            return max(self._times[self._forks.pop(node.id) :])
        if before.exit is not None and before.exit.target == node.id:
            return self._times[-1]
        return self._begun.get(node.id, self._times[-1])

    def _note(self, node: Node, seconds: float) -> None:
        if node.has(ExitKind.BRANCH):
            self._forks[node.id + JOIN] = len(self._times)
            branches = (x.target for x in node.exits if x.kind is ExitKind.BRANCH)
            self._begun |= {target: seconds for target in branches if target is not None}
        self._times.append(seconds)
