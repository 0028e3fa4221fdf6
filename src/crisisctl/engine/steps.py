"""Commands on one step: done, chosen, answered, waited for, skipped."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from crisisctl.engine.conditions import holds
from crisisctl.engine.desk import require_closed, require_open
from crisisctl.engine.flow import ExitKind
from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Finished, Page, Place
from crisisctl.model.steps import Action, Effect, Step, StepKind
from crisisctl.model.waits import MetricBelow
from crisisctl.words import Words, words


def step_at(run: Run, place: Place) -> Step:
    """The step at `place`, if its flow stands there now.

    Raises `Refused`, naming who ended it and when, if somebody else was quicker.
    """
    require_open(run)
    step = run.node(place).step
    if place in run.incident.tokens and step is not None:
        return step
    raise Refused(_why_not(place, step, run.incident.finished.get(place)))


def _why_not(place: Place, step: Step | None, ended: Finished | None) -> Words:
    if ended is None:
        return words("{step} is not the step to do now.", step=place.step)
    who = ended.person or ended.role
    if ended.by_itself or not who:
        return words("{step} is over since {at}.", step=place.step, at=ended.at)
    if ended.skipped:
        return words(
            "{step} was left out by {person} at {at}.", step=place.step, person=who, at=ended.at
        )
    if step is not None and step.options and ended.choice in step.options:
        return words(
            "{person} has chosen “{choice}” for “{step}” at {at}: nothing was written twice.",
            person=who,
            choice=step.options[ended.choice].label or ended.choice,
            step=step.decide,
            at=ended.at,
        )
    return words(
        "{step} was answered by {person} at {at}: nothing was written twice.",
        step=place.step,
        person=who,
        at=ended.at,
    )


def complete(
    run: Run, place: Place, now: datetime, *, aware_since: datetime | None = None
) -> list[e.Event]:
    """Tick off an action card: every effect it names has happened."""
    step = step_at(run, place)
    effects = tuple(action.effect for action in step.do or () if action.effect is not None)
    clocks = run.plan.playbooks[run.node(place).playbook].clocks or {}
    move = Move(run, now)
    for action in step.do or ():
        fact = _fact(action, clocks, aware_since or now)
        if fact is not None:
            move.emit(fact)
    move.emit(e.StepDone(flow=place.flow, step=place.step, effects=effects))
    move.leave(place)
    return move.events


def _fact(action: Action, clocks: Collection[str], aware_since: datetime) -> e.Event | None:
    match action.effect:
        case Effect.PAUSE_PUBLISHING:
            return e.PublishingPaused()
        case Effect.RESUME_PUBLISHING:
            return e.PublishingResumed()
        case Effect.LEGAL_AWARE:
            return e.LegalAware(since=aware_since)
        case Effect.LEGAL_NOTIFIED:
            only = next(iter(clocks)) if len(clocks) == 1 else ""
            return e.LegalNotified(clock=action.clock or only)
        case _:
            return None  # the step's own record names it


def choose(run: Run, place: Place, option: str, now: datetime) -> list[e.Event]:
    """Take a decision: the option says where the flow goes, or that a mention gets no reply."""
    step = step_at(run, place)
    chosen = (step.options or {}).get(option)
    if chosen is None:
        raise Refused(words("{step} has no option {option}.", step=place.step, option=option))
    move = Move(run, now)
    mention = run.mention_of(place.flow)
    if mention is not None:
        if chosen.no_reply is not None and chosen.waive_closing is None:
            require_closed(mention)
        move.emit(e.MentionTriaged(mention=mention.id, choice=option))
        if chosen.waive_closing is not None:
            move.emit(e.ClosingWaived(mention=mention.id, reason=chosen.waive_closing))
    move.emit(e.StepDone(flow=place.flow, step=place.step, choice=option))
    if chosen.no_reply is not None and mention is not None:
        move.emit(e.MentionDisposed(mention=mention.id, reason=chosen.no_reply))
    else:
        move.leave(place, ExitKind.OPTION, option)
    return move.events


def answer_input(
    run: Run, name: str, value: str, mention: str = "", step: str = ""
) -> list[e.Event]:
    """Keep an answer; the same question is not asked again, or not for what `step` says now."""
    require_open(run)
    return [e.InputAnswered(name=name, mention=mention, value=value, step=step)]


def asked(run: Run, place: Place, now: datetime) -> list[e.Event]:
    """End an `ask` step: its inputs are answered."""
    step_at(run, place)
    move = Move(run, now)
    move.finish(place)
    return move.events


def skip(run: Run, place: Place, reason: str, now: datetime) -> list[e.Event]:
    """Leave a step out, on the record. A decision can't be skipped: nothing says where to go."""
    step = step_at(run, place)
    if step.kind is StepKind.DECIDE:
        raise Refused(
            words("{step} is a decision: choose `unknown` when in doubt.", step=place.step)
        )
    require_reason(place, reason)
    move = Move(run, now)
    move.emit(e.StepSkipped(flow=place.flow, step=place.step, by="operator", reason=reason))
    move.leave(place)
    return move.events


def require_reason(place: Place, reason: str) -> None:
    """Raise `Refused` on a step left out without a reason."""
    if not reason.strip():
        raise Refused(words("Skipping {step} needs a reason.", step=place.step))


def reached(run: Run, place: Place, now: datetime) -> list[e.Event]:
    """Somebody with authority answered: the escalation is over."""
    step_at(run, place)
    move = Move(run, now)
    for name in list(run.incident.open_pages):
        page = run.incident.pages[name]
        if page.place == place and page.reason == "escalation":
            move.emit(e.PageAcknowledged(page=name))
    move.finish(place, "reached")
    return move.events


def acknowledge(run: Run, page: Page, now: datetime) -> list[e.Event]:
    """Somebody answered a call: an escalation is over, a step that was late is theirs now."""
    place = page.place
    if place is None or place not in run.incident.tokens:
        return [e.PageAcknowledged(page=page.id)]
    if page.reason == "escalation":
        return reached(run, place, now)
    taken = e.TookOver(flow=place.flow, step=place.step, role=page.role, person=page.person)
    return [e.PageAcknowledged(page=page.id), taken]


def stop_waiting(run: Run, place: Place, now: datetime) -> list[e.Event]:
    """End a `wait`: refused while what it waits for has not come."""
    step = step_at(run, place)
    assert step.wait is not None
    until = step.wait.until
    if until == "mentions-settled" and run.incident.owing:
        raise Refused(words("{count} mention(s) still need something.", count=run.incident.owing))
    if isinstance(until, MetricBelow) and not _below(run, until):
        raise Refused(
            words("{metric} is not below {below} yet.", metric=until.metric, below=until.below)
        )
    if until is not None and until != "mentions-settled":
        _require(until, run, place)
    move = Move(run, now)
    move.finish(place)
    return move.events


def _require(condition: str | dict[str, Any] | MetricBelow, run: Run, place: Place) -> None:
    if not isinstance(condition, MetricBelow) and not holds(condition, run, place):
        raise Refused(words("What {step} waits for has not come.", step=place.step))


def _below(run: Run, until: MetricBelow) -> bool:
    value = run.incident.samples.get(until.metric)
    return value is not None and value < until.below
