"""What may be offered, by whom, up to how much."""

import re
from datetime import datetime
from decimal import Decimal

from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run
from crisisctl.engine.steps import step_at
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.steps import Step
from crisisctl.model.team import Remedy
from crisisctl.words import words

AMOUNT = r"[0-9]{1,9}(?:[.,][0-9]{1,2})?"
"""No thousands mark: `1,000` is one euro to some and a thousand to others."""


def remedy_at(run: Run, place: Place) -> Remedy:
    """The remedy that the step offers. Raises `Refused` if the team has no such remedy."""
    step = step_at(run, place)
    found = run.plan.team.remedies.get(step.remedy or "")
    if found is None:
        raise Refused(words("team.yaml has no remedy {remedy}.", remedy=step.remedy))
    return found


def amount(text: str) -> Decimal:
    """Read an amount as people type it, `12,50` or `12.50`. Raises `Refused` on anything else."""
    if re.fullmatch(AMOUNT, text.strip()) is None:
        raise Refused(words("{text} is not an amount.", text=text))
    return Decimal(text.strip().replace(",", "."))


def role_at(run: Run, place: Place) -> str:
    """The step's own role, or the playbook's owner, as the agenda has it."""
    return step_at(run, place).role or run.plan.playbook.owner


def within_ceiling(run: Run, place: Place, value: Decimal) -> bool:
    """Whether the step's own role may offer `value` alone, on top of what the case has had."""
    remedy = remedy_at(run, place)
    step = step_at(run, place)
    total = value + _offered(run, place.flow, step)
    return total <= remedy.ceilings.get(role_at(run, place), Decimal(0))


def _offered(run: Run, case: str, step: Step) -> Decimal:
    return run.incident.offered.get((case, step.remedy or ""), Decimal(0))


def authorities(run: Run, place: Place, value: Decimal) -> list[str]:
    """The roles that may allow `value`, the lowest ceiling first."""
    ceilings = remedy_at(run, place).ceilings
    total = value + _offered(run, place.flow, step_at(run, place))
    return sorted((r for r in ceilings if ceilings[r] >= total), key=lambda r: ceilings[r])


def offer(
    run: Run, place: Place, now: datetime, value: Decimal, approved_by: str = ""
) -> list[e.Event]:
    """Record what is offered.

    Refused above the role's ceiling for a case, unless a higher role said yes, and above what the
    whole incident may cost, whoever says yes.
    """
    remedy = remedy_at(run, place)
    step = step_at(run, place)
    _require_authority(run, place, value, approved_by)
    _require_budget(run, step, remedy, value)
    move = Move(run, now)
    move.emit(
        e.RemedyOffered(
            mention=place.flow,
            remedy=step.remedy or "",
            amount=str(value),
            currency=remedy.currency,
            role=role_at(run, place),
            approved_by=approved_by,
        )
    )
    move.finish(place)
    return move.events


def _require_authority(run: Run, place: Place, value: Decimal, approved_by: str) -> None:
    if within_ceiling(run, place, value) or approved_by in authorities(run, place, value):
        return
    raise Refused(
        words(
            "{value} {currency} is above the ceiling of {role}.",
            value=value,
            currency=remedy_at(run, place).currency,
            role=role_at(run, place),
        )
    )


def _require_budget(run: Run, step: Step, remedy: Remedy, value: Decimal) -> None:
    if remedy.per_incident is None:
        return
    left = remedy.per_incident - _offered(run, "", step)
    if value > left:
        raise Refused(
            words(
                "Only {left} {currency} are left for this incident.",
                left=left,
                currency=remedy.currency,
            )
        )
