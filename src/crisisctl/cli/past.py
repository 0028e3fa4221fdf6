"""A run as its journal tells it, for what only looks back."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from crisisctl.cli.state import State
from crisisctl.clock import SystemClock
from crisisctl.model.events import IncidentDeclared, Record
from crisisctl.model.plan import Plan
from crisisctl.playbooks.load import load_copy


class Past(NamedTuple):
    """A run; `now` is UTC, and in a drill the last moment of its own time."""

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
    return Past(name, records, plan, records[-1].at if first.exercise else SystemClock().now())
