"""What may be offered, by whom, up to how much; like cases get like offers."""

import re
from datetime import datetime
from decimal import Decimal

from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run
from crisisctl.engine.steps import step_at
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Claim, Incident, Place
from crisisctl.model.team import Remedy
from crisisctl.words import Words, words

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
        raise Refused(
            words(
                "{text} is not an amount: write the number alone, such as 20 or 12.50.", text=text
            )
        )
    return Decimal(text.strip().replace(",", "."))


def role_at(run: Run, place: Place) -> str:
    """The step's own role, or the playbook's owner, as the agenda has it."""
    return step_at(run, place).role or run.plan.playbook.owner


def of_case(run: Run, place: Place) -> Decimal:
    """What the case has been offered of the step's remedy so far."""
    return _offered(run, place, place.flow)


def of_incident(run: Run, place: Place) -> Decimal:
    """What all cases together have been offered of it."""
    return _offered(run, place, "")


def _offered(run: Run, place: Place, case: str) -> Decimal:
    return run.incident.offered.get((case, step_at(run, place).remedy or ""), Decimal(0))


def above(run: Run, place: Place, value: Decimal) -> Words | None:
    """The ceiling that `value` would break: the role's, the case's or the incident's, in turn."""
    remedy, role = remedy_at(run, place), role_at(run, place)
    case, whole = value + of_case(run, place), value + of_incident(run, place)
    facts = {"value": value, "currency": remedy.currency}
    if case > remedy.ceilings.get(role, Decimal(0)):
        return words("{value} {currency} is above the ceiling of {role}.", role=role, **facts)
    if remedy.per_case is not None and case > remedy.per_case:
        left = remedy.per_case - of_case(run, place)
        return words("Only {left} {currency} are left for this case.", left=left, **facts)
    if remedy.per_incident is not None and whole > remedy.per_incident:
        left = remedy.per_incident - of_incident(run, place)
        return words("Only {left} {currency} are left for this incident.", left=left, **facts)
    return None


def authorities(run: Run, place: Place, value: Decimal) -> list[str]:
    """The other roles that may allow `value` to the case, the lowest ceiling first.

    Above the ceiling of the case or of the incident it is the highest that may, and no other.
    """
    remedy = remedy_at(run, place)
    case, whole = value + of_case(run, place), value + of_incident(run, place)
    able = [role for role, ceiling in remedy.ceilings.items() if ceiling >= case]
    if _more(case, remedy.per_case) or _more(whole, remedy.per_incident):
        highest = max(remedy.ceilings.values())
        able = [role for role in able if remedy.ceilings[role] == highest]
    others = (role for role in able if role != role_at(run, place))
    return sorted(others, key=lambda role: remedy.ceilings[role])


def _more(value: Decimal, ceiling: Decimal | None) -> bool:
    return ceiling is not None and value > ceiling


def usual(run: Run, place: Place) -> Decimal | None:
    """What most cases were offered at this step, the earliest of several; None for the first."""
    counts = run.incident.precedents.get((place.step, step_at(run, place).remedy or ""), {})
    return max(counts, key=lambda value: counts[value], default=None)


def offer(
    run: Run, place: Place, now: datetime, value: Decimal, reason: str = ""
) -> list[e.Event]:
    """Record what is offered.

    Refused above a ceiling, unless the step's claim to this amount was allowed; and, without a
    `reason`, where it is not what like cases were offered.
    """
    remedy, claim = remedy_at(run, place), run.incident.claims.get(place)
    allowed_by = claim.approved_by if claim is not None and claim.amount == value else ""
    too_much = above(run, place, value)
    if too_much is not None and not allowed_by:
        raise Refused(too_much)
    _require_likeness(run, place, value, reason)
    move = Move(run, now)
    move.emit(
        e.RemedyOffered(
            mention=place.flow,
            remedy=step_at(run, place).remedy or "",
            amount=str(value),
            currency=remedy.currency,
            role=role_at(run, place),
            approved_by=allowed_by if too_much is not None else "",
            step=place.step,
            reason=reason.strip(),
        )
    )
    move.finish(place)
    return move.events


def _require_likeness(run: Run, place: Place, value: Decimal, reason: str) -> None:
    before = usual(run, place)
    if before is None or value == before or reason.strip():
        return
    raise Refused(
        words(
            "Like cases were offered {usual} {currency}: say why {value} is right here.",
            usual=before,
            value=value,
            currency=remedy_at(run, place).currency,
        )
    )


def waiting_claim(run: Run, place: Place) -> Claim | None:
    """The claim of a step that nobody has allowed yet."""
    claim = run.incident.claims.get(place)
    return claim if claim is not None and not claim.approved_by else None


def offered(incident: Incident) -> frozenset[Decimal]:
    """The amounts that anybody was offered, or that wait for a yes; nothing is no amount."""
    claimed = {claim.amount for claim in incident.claims.values()}
    given = {amount for counts in incident.precedents.values() for amount in counts}
    return frozenset(claimed | given) - {Decimal(0)}
