"""What past runs asked to change: their actions, read without the rest of their journals."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from crisisctl.engine.fold import fold
from crisisctl.model.actions import Action
from crisisctl.model.events import AtAction, Event
from crisisctl.model.incident import Incident
from crisisctl.model.lessons import Lesson
from crisisctl.ports import Journal

OTHERS = frozenset(
    kind.model_fields["type"].default for kind in get_args(Event) if not issubclass(kind, AtAction)
)
"""Every type of fact that is not about an action."""


@dataclass(frozen=True, slots=True)
class Learned:
    """An action with the run that asked for it."""

    incident: str
    playbook: str
    action: Action


def learned(journal: Journal, playbook: str = "") -> Iterator[Learned]:
    """The actions of every run, or of those of one playbook, oldest first."""
    for run in journal.incidents():
        if playbook in ("", run.playbook):
            for action in actions_of(journal, run.id):
                yield Learned(run.id, run.playbook, action)


def actions_of(journal: Journal, incident: str) -> Sequence[Action]:
    """The actions of a run, in the order of their opening."""
    records = journal.read(incident, without=OTHERS)
    about = [record for record in records if isinstance(record.event, AtAction)]
    return tuple(fold(Incident(incident), about).actions.values())


@dataclass(frozen=True, slots=True)
class StillOpen:
    """An action that nobody has done: where it comes from, what it is, whose it is."""

    incident: str
    text: str
    owner: str
    due: str


def still_open(
    journal: Journal, playbook: str, written: Sequence[Lesson]
) -> tuple[StillOpen, ...]:
    """What past runs of a playbook asked for and is not done, by this journal or `lessons.yaml`.

    An action that the journal has too is as far as the journal says.
    """
    here = list(learned(journal, playbook))
    known = {(one.incident, one.action.id) for one in here}
    ours = [
        StillOpen(one.incident, one.action.text, one.action.owner, _day(one.action.due))
        for one in here
        if one.action.done_at is None
    ]
    theirs = [
        StillOpen(one.incident, one.action, one.owner, _day(one.due))
        for one in written
        if one.playbook == playbook and one.done is None and (one.incident, one.id) not in known
    ]
    return (*ours, *theirs)


def _day(due: object) -> str:
    return "" if due is None else str(due)
