"""When things are due: every deadline an absolute moment, from the moments that start clocks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.engine.conditions import call_of, holds
from crisisctl.engine.run import Run
from crisisctl.model.deadlines import MOMENTS
from crisisctl.model.durations import Duration
from crisisctl.model.events import DESK
from crisisctl.model.incident import Place, Token
from crisisctl.model.playbook import Clock, Playbook
from crisisctl.model.steps import Step
from crisisctl.model.waits import Repeat

NEAR = 0.25
"""A named clock is near when this share of its time is left."""
LEAD = timedelta(minutes=15)
"""An update is asked for so long before it is promised, or `NEAR` of its rhythm if that is less:
a word that is begun when it is due comes too late."""


def due_at(run: Run, place: Place, step: Step, now: datetime) -> datetime | None:
    """When `step`, reached at `now`, must be done."""
    if step.within is None:
        return None
    start = now if step.within.origin == "step" else moment(run, place.flow, step.within.origin)
    return run.seconds(step.within.limit).after(start or now)


def moment(run: Run, flow: str, origin: str) -> datetime | None:
    """The moment that `posted`, `declared` or `aware` names, if it has come.

    Nobody having said since when we are aware, the declaration counts: the strictest reading.
    """
    incident = run.incident
    match origin:
        case "posted":
            mention = incident.mentions.get(flow)
            return mention.posted_at if mention is not None else incident.first_posted_at
        case "aware":
            return incident.aware_at or incident.declared_at
        case _:
            return incident.declared_at


def leaves_at(step: Step, now: datetime) -> datetime | None:
    """When the flow goes on by itself from a step reached at `now`."""
    if step.wait is not None and step.wait.for_ is not None:
        return step.wait.for_.after(now)
    return None


def first_update(run: Run, step: Step, now: datetime) -> datetime | None:
    """When a waiting step, reached at `now`, promises its first word."""
    return next_update(run, step, entered=now, now=now)


def next_update(run: Run, step: Step, *, entered: datetime, now: datetime) -> datetime | None:
    """The next beat of the rhythm in force at `now`."""
    if step.wait is None or not step.wait.repeat:
        return None
    rhythm = _rhythm(step.wait.repeat, entered, now)
    return run.seconds(rhythm.every).after(now)


def beat(run: Run, token: Token) -> datetime | None:
    """When a waiting step owes its next word: as promised, or sooner if it got worse since."""
    step = run.node(token.place).step
    if token.update_at is None or token.beat_at is None or step is None:
        return None
    anew = next_update(run, step, entered=token.entered_at, now=token.beat_at)
    return min(token.update_at, anew or token.update_at)


def ask_at(token: Token, promised: datetime) -> datetime:
    """When to ask for an update that is promised for then."""
    since = token.beat_at or token.entered_at
    return promised - min((promised - since) * NEAR, LEAD)


def _rhythm(repeats: tuple[Repeat, ...], entered: datetime, now: datetime) -> Repeat:
    until = entered
    for rhythm in repeats:
        if rhythm.for_ is None:
            return rhythm
        until = rhythm.for_.after(until)
        if now < until:
            return rhythm
    return repeats[-1]


def rhythm_at(step: Step, entered: datetime, now: datetime) -> Repeat:
    """The repeat of a `wait` that is in force at `now`."""
    assert step.wait is not None
    return _rhythm(step.wait.repeat, entered, now)


@dataclass(frozen=True, slots=True)
class NamedClock:
    """A deadline that outlives steps, in force now; `met_at` is when its notice went out."""

    name: str
    clock: Clock
    starts_at: datetime
    due: datetime
    met_at: datetime | None

    @property
    def near_at(self) -> datetime:
        """When it is time to say that it nears."""
        return self.due - (self.due - self.starts_at) * NEAR


def named_clocks(run: Run) -> list[NamedClock]:
    """The clocks of every playbook of the plan that count now, the soonest first."""
    running: dict[str, NamedClock] = {}
    for place, playbook in _clocked(run):
        for name, clock in (playbook.clocks or {}).items():
            start = _start(run, clock)
            if start is not None and (clock.when is None or holds(clock.when, run, place)):
                one = NamedClock(name, clock, start, clock.within.after(start), _met(run, name))
                running[name] = min(one, running.get(name, one), key=lambda one: one.due)
    return sorted(running.values(), key=lambda one: one.due)


def clocks_left(run: Run) -> list[NamedClock]:
    """The named clocks of which nobody was notified yet, the soonest first."""
    return [one for one in named_clocks(run) if one.met_at is None]


def _start(run: Run, clock: Clock) -> datetime | None:
    """When it starts to run; the second of two notices is due from the day of the first."""
    if clock.from_ in MOMENTS:
        return moment(run, DESK, clock.from_)
    return _met(run, clock.from_)


def _met(run: Run, name: str) -> datetime | None:
    notified = run.incident.notified
    return min((notified[key] for key in (name, "") if key in notified), default=None)


def _clocked(run: Run) -> list[tuple[Place, Playbook]]:
    """The playbook that was started and those called, by the desk or a mention: each with a place.

    Only those with clocks are looked for; the place says whose decisions a `when` reads.
    """
    playbooks = run.plan.playbooks
    found = {(DESK, ""): (Place(DESK, ""), playbooks[run.plan.main])}
    calls = {name for name in playbooks if name != run.plan.main and playbooks[name].clocks}
    for place in run.incident.visits if calls else ():
        name = run.node(place).playbook
        if name in calls:
            found[place.flow, call_of(place)] = (place, playbooks[name])
    return list(found.values())


def promises(run: Run, channel: str) -> tuple[Duration, ...]:
    """How long a first public word may take: by the severity, and by the channel if it says so."""
    account = run.plan.team.channels.get(channel)
    if account is None or account.reply_within is None:
        return (run.severity.first_reply,)
    return run.severity.first_reply, account.reply_within


def reply_promise(run: Run, posted_at: datetime, channel: str) -> datetime:
    """When the first public word is due: as the severity promises, or the channel if sooner."""
    return min(one.after(posted_at) for one in promises(run, channel))
