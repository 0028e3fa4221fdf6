"""A run brought to a terminal or to an answers file: what `start`, `resume` and `reply` share."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.cli.interrupts import Interrupts
from crisisctl.cli.state import State
from crisisctl.clock import ContinuedClock, DrillClock, SystemClock
from crisisctl.errors import UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.playbooks.peek import peek_zone
from crisisctl.session.operator import Operator
from crisisctl.words import Words, words

if TYPE_CHECKING:  # the walk and its engine are imported once the first question is answered
    from crisisctl.ports import Clock
    from crisisctl.session.answers import AnswersFile
    from crisisctl.session.desk import Desk
    from crisisctl.session.handing import Clipboard
    from crisisctl.session.walk import Walk


@dataclass(frozen=True, slots=True)
class Station:
    """Somebody to ask, and the clock that counts for them."""

    operator: Operator
    clock: "Clock"
    answers: "AnswersFile | None"

    def walk(self, state: State, desk: "Desk", out: Path | None = None) -> "Walk":
        """The walk of `desk` by this operator, on this clock; texts go into the file `out`."""
        from crisisctl.outlets.settings import own_outlets
        from crisisctl.session.walk import Walk

        desk.clock = self.clock
        attended = self.answers is None
        clipboard: Clipboard = _copied if attended else shown_only
        if out is not None:
            clipboard = _to_file(out)
        say, outlets = speaker(state, desk), own_outlets()
        return Walk(desk, self.operator, say, clipboard, outlets, attended=attended)

    def finish(self) -> None:
        """Complain about answers that nothing has asked for."""
        if self.answers is not None:
            self.answers.require_all_used()


def open_desk(state: State, incident: str) -> "Desk":
    """A run from its journal, in its own time: a drill's simulated time goes on where it was."""
    from crisisctl.session.desk import reopen

    desk = reopen(state.journal(), SystemClock(), incident, state.operator)
    if desk.incident.simulated and desk.incident.last_at is not None:
        desk.clock = ContinuedClock(desk.incident.last_at)
    return desk


def speaker(state: State, desk: "Desk") -> Speaker:
    """The reader's language, with times of the team's zone."""
    return state.say.in_zone(desk.run.plan.team.zone)


def first_station(
    state: State, playbook: str | None, answers: str | None, *, drill: bool
) -> Station:
    """Who answers in a run that is to begin: a file, or the person at the terminal.

    In a drill that a file walks, time is simulated: it begins where the file does.
    """
    system = SystemClock()
    if answers is None:
        return _at_terminal(state, system)
    scripted = _scripted(state.say.in_zone(peek_zone(playbook) if playbook else None), answers)
    clock = DrillClock(scripted.starts_at() or system.now()) if drill else system
    return Station(scripted, clock, scripted)


def station_of(state: State, desk: "Desk", answers: str | None) -> Station:
    """Who answers in a run that is under way; a file answers a drill in the drill's own time."""
    if answers is None:
        return _at_terminal(state, desk.clock)
    scripted = _scripted(speaker(state, desk), answers)
    clock = DrillClock(desk.incident.last_at or desk.now) if desk.incident.exercise else desk.clock
    return Station(scripted, clock, scripted)


def _scripted(say: Speaker, answers: str) -> "AnswersFile":
    from crisisctl.session.answers import AnswersFile

    return AnswersFile(_read(answers), answers, Screen(say), say.zone)


def _at_terminal(state: State, clock: "Clock") -> Station:
    if not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."),
            words("Give the answers in a file: --answers FILE"),
        )
    from crisisctl.cli.prompts import TerminalOperator

    interrupts = Interrupts()
    interrupts.listen()
    operator = TerminalOperator(clock, state.say, Screen(state.say), interrupts)
    return Station(operator, clock, None)


def _read(answers: str) -> bytes:
    if answers == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(answers).read_bytes()
    except OSError as error:
        raise UsageError(
            words("{file} can't be read: {why}.", file=answers, why=reason(error))
        ) from None


def shown_only(_: str) -> Words:
    """Keep a text here: an answers file has no hands to send it."""
    return words("Shown only: nobody is at the terminal.")


def _copied(text: str) -> Words:
    from crisisctl.outlets.clipboard import copy

    return copy(text, sys.stderr)


def _to_file(path: Path) -> "Clipboard":
    from crisisctl.outlets.file import write_new

    def write(text: str) -> Words:
        try:
            write_new(path, text)
        except UsageError as refused:
            return refused.message
        return words("Written to {path}.", path=path)

    return write
