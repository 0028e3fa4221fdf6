"""A run and its journal: every command is decided, appended durably, and only then seen."""

from collections.abc import Callable, Sequence
from datetime import datetime

from crisisctl.engine.desk import declare
from crisisctl.engine.fold import NO_CHANGE
from crisisctl.engine.run import Run, open_run
from crisisctl.engine.tick import next_timer
from crisisctl.errors import Conflict, UsageError
from crisisctl.model.events import Actor, Event, IncidentDeclared, Record, Source
from crisisctl.model.incident import Incident
from crisisctl.model.plan import Plan
from crisisctl.playbooks.load import load_copy
from crisisctl.ports import Clock, Journal
from crisisctl.stores.collector import collector_paused
from crisisctl.words import words

Command = Callable[[Run, datetime], list[Event]]
TRIES = 20
ONLY_TOLD = frozenset(kind.model_fields["type"].default for kind in NO_CHANGE)
"""Facts that only the log and the report tell: a long journal is walked without them."""


class Desk:
    """One incident, open at this terminal; others may write to it at the same time."""

    def __init__(self, journal: Journal, clock: Clock, run: Run, person: str) -> None:
        self.journal = journal
        self.clock = clock
        self.run = run
        self.person = person

    @property
    def incident(self) -> Incident:
        """Where the run stands, as far as this terminal has read."""
        return self.run.incident

    @property
    def now(self) -> datetime:
        """The clock's time, never before the last event: a clock set back moves nothing."""
        now = self.clock.now()
        return max(now, self.incident.last_at or now)

    def do(
        self, command: Command, role: str = "", source: Source = Source.OPERATOR
    ) -> list[Event]:
        """Decide and append. If somebody else wrote first, decide again on what they left."""
        person = self.person if source is Source.OPERATOR else ""
        actor = Actor(role=role, person=person, source=source)
        for _ in range(TRIES):
            now = self.now
            events = command(self.run, now)
            try:
                self.append(now, actor, events)
            except Conflict:
                self.refresh()
                continue
            return events
        raise Conflict(words("Too many people write to {incident}.", incident=self.incident.id))

    def append(self, now: datetime, actor: Actor, events: Sequence[Event]) -> None:
        """Write events that are decided; raises `Conflict` if somebody else wrote first."""
        if events:
            written = self.journal.append(self.incident.id, self.incident.seq, now, actor, events)
            self.run = self.run.after(written)

    def refresh(self) -> list[Record]:
        """Read what others have written since."""
        new = self.journal.read(self.incident.id, self.incident.seq)
        self.run = self.run.after(new)
        return new

    def fire_due(self) -> list[Event]:
        """Make happen what fell due by now, in its order. Returns the events, to be said."""
        fired: list[Event] = []
        while (timer := next_timer(self.run)) is not None and timer.at <= self.now:
            fired += self.do(_if_still_due(timer.order, timer.at), source=Source.CLOCK)
        return fired


def _if_still_due(order: str, at: datetime) -> Command:
    """Fire a timer only while it is the next: another terminal may have fired it."""

    def command(run: Run, now: datetime) -> list[Event]:
        timer = next_timer(run)
        if timer is None or (timer.at, timer.order) != (at, order):
            return []
        return timer.fire(run, now)

    return command


def begin(
    journal: Journal, clock: Clock, plan: Plan, person: str, severity: str, *, exercise: bool
) -> Desk:
    """Declare a new incident under the next free number of its playbook."""
    number = 1 + sum(one.playbook == plan.main for one in journal.incidents())
    for ahead in range(TRIES):
        run = open_run(plan, Incident(id=f"{plan.main}-{number + ahead}"))
        desk = Desk(journal, clock, run, person)
        events = declare(run, desk.now, severity, exercise=exercise)
        actor = Actor(role=plan.playbook.owner, person=person)
        try:
            desk.append(desk.now, actor, events)
        except Conflict:
            continue
        return desk
    raise Conflict(words("No free number for a run of {playbook}.", playbook=plan.main))


def reopen(journal: Journal, clock: Clock, incident: str, person: str) -> Desk:
    """Open a run from its journal and from the copy of its files that it carries."""
    with collector_paused():
        return _replayed(journal, clock, incident, person)


def _replayed(journal: Journal, clock: Clock, incident: str, person: str) -> Desk:
    records = journal.read(incident, without=ONLY_TOLD)
    if not records:
        raise UsageError(
            words("There is no incident {incident}.", incident=incident), words("crisisctl status")
        )
    first = records[0].event
    assert isinstance(first, IncidentDeclared)
    run = open_run(load_copy(first.playbook, first.files), Incident(id=incident))
    return Desk(journal, clock, run.after(records), person)
