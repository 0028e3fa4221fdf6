"""Everything a run needs from files, as one value: the run carries its own copy."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crisisctl.model.approvals import Approvals
from crisisctl.model.lessons import Lessons
from crisisctl.model.messages import Message
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Person, Team


@dataclass(frozen=True, slots=True)
class Plan:
    """A playbook, those it calls, the team and the approvals; `files` holds their very texts.

    Of `approvals.lock` it holds the lines that count here: a run asks nobody for proof again.
    """

    main: str
    playbooks: Mapping[str, Playbook]
    team: Team
    approvals: Approvals
    files: Mapping[str, str]
    lessons: Lessons = field(default_factory=Lessons)

    @property
    def playbook(self) -> Playbook:
        """The one that was started."""
        return self.playbooks[self.main]

    def message(self, playbook: str, name: str) -> Message:
        """A message of `playbook`. Raises KeyError where the loader let a hole through."""
        return self.playbooks[playbook].messages[name]

    def people(self, role: str) -> tuple[Person, ...]:
        """Who wears `role`, in calling order; nobody for a role the team lacks."""
        found = self.team.roles.get(role)
        return found.people if found else ()

    def person(self, role: str, *, backup: bool = False) -> str:
        """The name of the first in line for `role`, or of the second; empty if there is none."""
        people = self.people(role)[1 if backup else 0 :]
        return people[0].name if people else ""
