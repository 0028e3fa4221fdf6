"""A run and its journal: every command is decided, appended durably, and only then seen."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from crisisctl.clock import DrillClock
from crisisctl.engine.arrivals import pass_to_backup
from crisisctl.engine.checkpoints import checkpoint, speaks_of_others, still_needed, take_up
from crisisctl.engine.desk import declare
from crisisctl.engine.fold import NO_CHANGE
from crisisctl.engine.run import Run, open_run
from crisisctl.engine.tick import next_timer
from crisisctl.errors import Conflict, UsageError
from crisisctl.model.arrival import Query
from crisisctl.model.checkpoint import BEGINNING, Checkpoint
from crisisctl.model.events import (
    DESK,
    Actor,
    AnswerKept,
    Event,
    IncidentDeclared,
    InputAnswered,
    Record,
    Source,
)
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
CHECKPOINT_EVERY = 1000
"""Events from one checkpoint to the next, and as many more as the last one has to carry along."""


class Desk:
    """One incident, open at this terminal; others may write to it at the same time.

    A mention that was over when the desk was opened may be missing from it: see `recall`. `facts`
    counts how often somebody at this terminal has ended what they were answering.
    """

    def __init__(self, journal: Journal, clock: Clock, run: Run, person: str) -> None:
        self.journal = journal
        self.clock = clock
        self.run = run
        self.person = person
        self.facts = 0
        self._records: list[Record] = []
        self._next_checkpoint = CHECKPOINT_EVERY

    def take_up(self, kept: Checkpoint, records: list[Record]) -> None:
        """Stand where `records`, read from a checkpoint on, lead."""
        incident = take_up(Incident(id=self.incident.id), kept, records)
        if incident is None:
            self._read_whole(records[-1].seq)
            return
        self.run = replace(self.run, incident=incident)
        self._records = records
        self._next_checkpoint = max(self._next_checkpoint, _following(kept))

    def recall(self) -> None:
        """Read again, whole, what this terminal has read: somebody asks about what is over."""
        self._read_whole(self.incident.seq)

    @property
    def incident(self) -> Incident:
        """Where the run stands, as far as this terminal has read."""
        return self.run.incident

    @property
    def records(self) -> Sequence[Record]:
        """What this terminal holds of the journal, in its order."""
        return self._records

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
            self.facts += source is Source.OPERATOR and any(map(_changes, events))
            return events
        raise Conflict(words("Too many people write to {incident}.", incident=self.incident.id))

    def append(self, now: datetime, actor: Actor, events: Sequence[Event]) -> None:
        """Write events that are decided; raises `Conflict` if somebody else wrote first."""
        if not events:
            return
        if self.incident.seq >= self._next_checkpoint:
            self._keep_checkpoint()
        self._take(self.journal.append(self.incident.id, self.incident.seq, now, actor, events))

    def refresh(self) -> list[Record]:
        """Read what others have written since."""
        new = self.journal.read(self.incident.id, self.incident.seq)
        if speaks_of_others(self.incident, new):
            self.recall()
        self._take(new)
        return new

    def fire_due(self) -> list[Event]:
        """Make happen what fell due by now, in its order. Returns the events, to be said."""
        fired: list[Event] = []
        while (timer := next_timer(self.run)) is not None and timer.at <= self.now:
            fired += self.do(_if_still_due(timer.order, timer.at), source=Source.CLOCK)
        if self.incident.waiting and self.incident.closed_at is None:
            fired += self.do(self._late_to_backup, source=Source.CLOCK)
        return fired

    def _late_to_backup(self, run: Run, now: datetime) -> list[Event]:
        late = Query(due_before=now, unassigned=True)
        return pass_to_backup(run, self.journal.arrivals.numbers(run.incident.id, late))

    def _take(self, records: Sequence[Record]) -> None:
        self.run = self.run.after(records)
        self._records += records

    def _read_whole(self, last: int) -> None:
        with collector_paused():
            self.take_up(BEGINNING, self.journal.read(self.incident.id)[:last])

    def _keep_checkpoint(self) -> None:
        """Spare the next desk what is over. Done before a write, so that what fails is unsaved."""
        needed = still_needed(self.incident, self._records)
        if needed is None:
            self.recall()
            needed = still_needed(self.incident, self._records)
            assert needed is not None
        kept = checkpoint(self.incident, needed)
        self.journal.keep(self.incident.id, kept)
        self._records = needed
        self._next_checkpoint = _following(kept)


def _changes(event: Event) -> bool:
    return not isinstance(event, (AnswerKept, InputAnswered, *NO_CHANGE))


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
        simulated = isinstance(clock, DrillClock)
        events = declare(run, desk.now, severity, exercise=exercise, simulated=simulated)
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
    kept = journal.checkpoint(incident) or BEGINNING
    records = journal.read(incident, kept.seq, without=ONLY_TOLD, besides=kept.spans)
    if not records or incident == DESK:
        raise UsageError(
            words("There is no incident {incident}.", incident=incident), words("crisisctl status")
        )
    first = records[0].event
    assert isinstance(first, IncidentDeclared)
    run = open_run(load_copy(first.playbook, first.files), Incident(id=incident))
    desk = Desk(journal, clock, run, person)
    desk.take_up(kept, records)
    return desk


def _following(kept: Checkpoint) -> int:
    return kept.seq + CHECKPOINT_EVERY + kept.size
