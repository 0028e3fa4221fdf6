"""Sentences of the timeline that depend on what the fact says."""

from collections.abc import Mapping
from datetime import timedelta

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.playbook import InputType
from crisisctl.reports.labels import NO_REPLY, OUTCOMES
from crisisctl.reports.said import Said
from crisisctl.words import Words, words

CLOSED_UNFINISHED = "close-unfinished"
"""The rule that an incident is closed when its desk is done."""


def step_name(where: e.AtStep | Place) -> Words:
    """A step, and the mention that it is walked for."""
    if where.flow == e.DESK:
        return words("{step}", step=where.step)
    return words("{step} for {mention}", step=where.step, mention=where.flow)


def stand_down(event: e.StandDown, _: Run) -> Words:
    match event.hot_wash_due, event.review_due:
        case None, None:
            return words("The crisis was declared over.")
        case hot_wash, None:
            return words("The crisis was declared over. Hot wash due {at}.", at=hot_wash)
        case None, review:
            return words("The crisis was declared over. Review due {at}.", at=review)
        case hot_wash, review:
            return words(
                "The crisis was declared over. Hot wash due {at}, review due {review}.",
                at=hot_wash,
                review=review,
            )


def disposed(event: e.MentionDisposed, _: Run) -> Words:
    if event.reason is None:
        return words("{mention} is settled.", mention=event.mention)
    return words(
        "{mention} gets no reply: {reason}.", mention=event.mention, reason=NO_REPLY[event.reason]
    )


def entered(event: e.StepEntered, _: Run) -> Words:
    if event.due is None:
        return words("Step {step} began.", step=step_name(event))
    return words("Step {step} began, due {due}.", step=step_name(event), due=event.due)


def done(event: e.StepDone, _: Run) -> Words:
    if event.choice is not None:
        choice = OUTCOMES.get(event.choice, event.choice)
        return words("Step {step} ended: {choice}.", step=step_name(event), choice=choice)
    if event.effects:
        return words(
            "Step {step} was done: {effects}.",
            step=step_name(event),
            effects=", ".join(event.effects),
        )
    return words("Step {step} was done.", step=step_name(event))


def skipped(event: e.StepSkipped, _: Run) -> Words:
    match event.by:
        case "condition":
            return words("Step {step} was not for this incident.", step=step_name(event))
        case "loop":
            return words(
                "Step {step}: its loop was over, the flow went on.", step=step_name(event)
            )
        case "operator" if event.message:
            return words(
                "Step {step}: the update {message} was left out: {reason}",
                step=step_name(event),
                message=event.message,
                reason=Said(event.reason),
            )
        case "operator":
            return words(
                "Step {step} was left out: {reason}",
                step=step_name(event),
                reason=Said(event.reason),
            )


def answered(event: e.InputAnswered, run: Run) -> Words:
    if event.name in private_inputs(run):
        return words("{name} was answered; the answer is private.", name=event.name)
    return words("{name}: {value}", name=event.name, value=Said(event.value))


def private_inputs(run: Run, but: tuple[InputType, ...] = ()) -> frozenset[str]:
    """The names of inputs whose answers may never be told in public."""
    inputs = (item for book in run.plan.playbooks.values() for item in book.inputs.items())
    return frozenset(name for name, one in inputs if one.private and one.type not in but)


def yes_or_no(*, holds: bool) -> Words:
    """Say a truth value."""
    return words("yes") if holds else words("no")


def paged(event: e.Paged, _: Run) -> Words:
    reason = {
        "escalation": words("escalation"),
        "overdue": words("a step is overdue"),
        "asked": words("asked for by the desk"),
        "clock": words("a clock is near its end"),
        "mentions": words("people have waited too long"),
    }[event.reason]
    if event.backup:
        return words(
            "{page}: the backup of {role} was called: {reason}.",
            page=event.page,
            role=event.role,
            reason=reason,
        )
    return words(
        "{page}: {role} was called: {reason}.", page=event.page, role=event.role, reason=reason
    )


def clock(event: e.ClockNear, run: Run) -> Words:
    if event.late:
        return words("The clock {clock} is past its end.", clock=_clock_title(event.clock, run))
    return words("The clock {clock} is near its end.", clock=_clock_title(event.clock, run))


def notified(event: e.LegalNotified, run: Run) -> Words:
    if not event.clock:
        return words("The authority was notified.")
    return words("The notice went out: {clock}.", clock=_clock_title(event.clock, run))


def _clock_title(name: str, run: Run) -> Mapping[str, str] | str:
    for playbook in run.plan.playbooks.values():
        found = (playbook.clocks or {}).get(name)
        if found is not None:
            return found.title
    return name


def update(event: e.UpdateDue, _: Run) -> Words:
    if not event.message:
        return words("Step {step}: time to look again.", step=step_name(event))
    return words(
        "Step {step}: the update {message} is due.", step=step_name(event), message=event.message
    )


def overruling(rule: str, role: str, reason: str) -> Words:
    """A rule set aside, and why."""
    if rule == CLOSED_UNFINISHED:
        return words("The run was closed unfinished: {reason}", reason=reason)
    return words("{role} overruled {rule}: {reason}", role=role, rule=rule, reason=reason)


def sampled(event: e.Sampled, _: Run) -> Words:
    return words(
        "{metric} over {window}: {value}.",
        metric=event.metric,
        window=timedelta(seconds=event.window),
        value=event.value,
    )
