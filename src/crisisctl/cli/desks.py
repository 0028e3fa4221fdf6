"""A run brought to a terminal or to an answers file: what `start`, `resume` and `reply` share."""

import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.cli.state import State
from crisisctl.clock import DrillClock, SystemClock
from crisisctl.errors import UsageError
from crisisctl.session.operator import Operator
from crisisctl.words import Words, words

if TYPE_CHECKING:  # the walk and its engine are imported once the first question is answered
    from crisisctl.ports import Clock
    from crisisctl.session.answers import AnswersFile
    from crisisctl.session.desk import Desk
    from crisisctl.session.walk import Walk


@dataclass(frozen=True, slots=True)
class Station:
    """Somebody to ask, and the clock that counts for them."""

    operator: Operator
    clock: "Clock"
    answers: "AnswersFile | None"

    def walk(self, state: State, desk: "Desk") -> "Walk":
        """The walk of `desk` by this operator, on this clock."""
        from crisisctl.session.walk import Walk

        desk.clock = self.clock
        attended = self.answers is None
        return Walk(
            desk, self.operator, state.say, _copied if attended else shown_only, attended=attended
        )

    def finish(self) -> None:
        """Complain about answers that nothing has asked for."""
        if self.answers is not None:
            self.answers.require_all_used()


def station(state: State, answers: str | None, *, drill: bool, since: datetime | None) -> Station:
    """Who answers: a file, or the person at the terminal. `since` is the run's last moment.

    In a drill that a file walks, time is simulated: it begins where the run, or the file, does.
    """
    system = SystemClock()
    if answers is not None:
        from crisisctl.session.answers import AnswersFile

        raw = _read(answers)
        scripted = AnswersFile(raw, answers, Screen(state.say), state.say.zone)
        clock = DrillClock(since or scripted.starts_at() or system.now()) if drill else system
        return Station(scripted, clock, scripted)
    if not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."),
            words("Give the answers in a file: --answers FILE"),
        )
    from crisisctl.cli.prompts import TerminalOperator

    return Station(TerminalOperator(system, state.say, Screen(state.say)), system, None)


def _read(answers: str) -> bytes:
    if answers == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(answers).read_bytes()
    except OSError as error:
        raise UsageError(
            words("{file} can't be read: {why}.", file=answers, why=error.strerror)
        ) from None


def shown_only(_: str) -> Words:
    """Keep a text here: an answers file has no hands to send it."""
    return words("Shown only: nobody is at the terminal.")


def _copied(text: str) -> Words:
    from crisisctl.outlets.clipboard import copy

    return copy(text, sys.stderr)
