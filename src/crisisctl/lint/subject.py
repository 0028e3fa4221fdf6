"""What is under lint: a plan, and where each part of its playbook stands in the file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from crisisctl.model.findings import Position
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook

Loc = tuple[str | int, ...]
"""A path of keys in the YAML, such as `("steps", 2, "within")`."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The playbook under lint is `plan.main`; those it calls are in `plan.playbooks`.

    `today` is the day on which approvals must be current.
    """

    plan: Plan
    path: str
    locate: Callable[[Loc], Position]
    today: date

    @property
    def playbook(self) -> Playbook:
        return self.plan.playbook
