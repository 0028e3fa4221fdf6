"""The plans of this folder, loaded as the program loads them, and a desk that walks one."""

from pathlib import Path
from typing import Any

from tests.engine.desks import START, Desk

from crisisctl.engine import messages
from crisisctl.engine.desk import declare
from crisisctl.engine.run import open_run
from crisisctl.engine.steps import answer_input, asked, choose, complete, reached, skip
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Place
from crisisctl.model.plan import Plan
from crisisctl.model.steps import Step, StepKind
from crisisctl.playbooks.catalog import at
from crisisctl.playbooks.load import load_file

HERE = Path(__file__).parent
PAGERDUTY, AIR_FORCE, LEAK = "incident-communications", "response-assessment", "fuite-informations"


def plan(name: str) -> Plan:
    """One of them, without a word against it."""
    loaded = load_file(at(HERE / f"{name}.yaml"))
    assert not loaded.findings
    assert loaded.plan is not None
    return loaded.plan


class Walked(Desk):
    """A run of one of the plans, whose steps are done by name."""

    def __init__(self, name: str, severity: str) -> None:
        self.run = open_run(plan(name), Incident(id=f"{name}-1"))
        self.now = START
        self.records: list[e.Record] = []
        self.do(declare, severity)

    def standing(self, name: str, flow: str = "desk") -> Place:
        """Where the step of that name stands now, in whatever branch."""
        tokens = self.run.incident.tokens
        return next(p for p in tokens if p.flow == flow and p.step.rpartition("/")[2] == name)

    def step(self, name: str, flow: str = "desk") -> Step:
        found = self.run.node(self.standing(name, flow)).step
        assert found is not None
        return found

    def pass_by(self, name: str, choice: str = "", flow: str = "desk") -> list[e.Event]:
        """Do a step: `choice` is the option, or the answer to every input it asks for."""
        place, step = self.standing(name, flow), self.step(name, flow)
        match step.kind:
            case StepKind.DECIDE:
                return self.do(choose, place, choice)
            case StepKind.DO:
                return self.do(complete, place)
            case StepKind.ESCALATE:
                return self.do(reached, place)
            case StepKind.ASK:
                return self._answer(place, step, choice)
            case StepKind.SAY:
                return self._say(place)
            case _:
                return self.do(skip, place, "In a test")

    def _answer(self, place: Place, step: Step, text: str) -> list[e.Event]:
        for name in step.ask or ():
            self.do(answer_input, name, text)
        return self.do(asked, place)

    def _say(self, place: Place) -> list[e.Event]:
        events: list[Any] = []
        while place in self.run.incident.tokens and messages.next_channel(self.run, place):
            events += self.do(messages.sent, self.draft(place))
        return events

    def walk(self, *steps: str | tuple[str, str], flow: str = "desk") -> None:
        """Do steps one after the other."""
        for one in steps:
            name, choice = one if isinstance(one, tuple) else (one, "")
            self.pass_by(name, choice, flow)
