"""A run as its journal tells it, for what only looks back."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from crisisctl.cli.state import State
from crisisctl.clock import SystemClock
from crisisctl.model.events import IncidentClosed, IncidentDeclared, Record
from crisisctl.model.plan import Plan
from crisisctl.playbooks.load import load_copy


class Past(NamedTuple):
    """A run; `now` is UTC: its own last moment in a drill, and once it is closed."""

    incident: str
    records: Sequence[Record]
    plan: Plan
    now: datetime


def past(here: State, incident: str | None) -> Past:
    """The run that is named, or the last one. Raises `UsageError` where there is none."""
    name, records = here.records(incident)
    first = records[0].event
    assert isinstance(first, IncidentDeclared)
    plan = load_copy(first.playbook, first.files)
    over = first.exercise or any(isinstance(one.event, IncidentClosed) for one in records)
    return Past(name, records, plan, records[-1].at if over else SystemClock().now())
