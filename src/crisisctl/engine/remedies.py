"""What may be offered, by whom, up to how much."""

from datetime import datetime
from decimal import Decimal, InvalidOperation

from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run
from crisisctl.engine.steps import step_at
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.team import Remedy
from crisisctl.words import words


def remedy_at(run: Run, place: Place) -> Remedy:
    """The remedy that the step offers. Raises `Refused` if the team has no such remedy."""
    step = step_at(run, place)
    found = run.plan.team.remedies.get(step.remedy or "")
    if found is None:
        raise Refused(words("team.yaml has no remedy {remedy}.", remedy=step.remedy))
    return found


def amount(text: str) -> Decimal:
    """Read an amount as people type it, `12,50` or `12.50`. Raises `Refused` on anything else."""
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        raise Refused(words("{text} is not an amount.", text=text)) from None
    if not value.is_finite() or value < 0:
        raise Refused(words("{text} is not an amount.", text=text))
    return value


def within_ceiling(run: Run, place: Place, value: Decimal) -> bool:
    """Whether the step's own role may offer `value` alone."""
    remedy = remedy_at(run, place)
    step = step_at(run, place)
    return value <= remedy.ceilings.get(step.role or "", Decimal(0))


def authorities(run: Run, place: Place, value: Decimal) -> list[str]:
    """The roles that may allow `value`, the lowest ceiling first."""
    ceilings = remedy_at(run, place).ceilings
    return sorted((r for r in ceilings if ceilings[r] >= value), key=lambda r: ceilings[r])


def offer(
    run: Run, place: Place, now: datetime, value: Decimal, approved_by: str = ""
) -> list[e.Event]:
    """Record what is offered. Refused above the role's ceiling unless a higher role said yes."""
    remedy = remedy_at(run, place)
    step = step_at(run, place)
    allowed = within_ceiling(run, place, value) or approved_by in authorities(run, place, value)
    if not allowed:
        raise Refused(
            words(
                "{value} {currency} is above the ceiling of {role}.",
                value=value,
                currency=remedy.currency,
                role=step.role,
            )
        )
    move = Move(run, now)
    move.emit(
        e.RemedyOffered(
            mention=place.flow,
            remedy=step.remedy or "",
            amount=str(value),
            currency=remedy.currency,
            role=step.role or "",
            approved_by=approved_by,
        )
    )
    move.finish(place)
    return move.events
