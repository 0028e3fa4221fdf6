"""Commands on an amount above a ceiling: a role with a higher one is asked, then the next."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from crisisctl.engine.remedies import authorities, remedy_at, role_at, waiting_claim
from crisisctl.engine.run import Run
from crisisctl.engine.steps import step_at
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Claim, Place
from crisisctl.model.messages import DEFAULT_APPROVAL_TIME
from crisisctl.words import words


def claim(run: Run, place: Place, now: datetime, value: Decimal) -> list[e.Event]:
    """Ask for an amount above a ceiling: the next person in line who was not asked yet.

    Refused where nobody may allow it, or everybody who may was asked.
    """
    before = run.incident.claims.get(place)
    asked = before.asked if before is not None and before.amount == value else ()
    told = {(role, person) for role, person, _ in asked}
    line = (one for one in _line(run, place, value) if one[:2] not in told)
    following = next(line, None)
    if following is None:
        raise Refused(words("Nobody is left to allow {value}.", value=value))
    role, person, backup = following
    return [
        e.RemedyAsked(
            mention=place.flow,
            step=place.step,
            remedy=step_at(run, place).remedy or "",
            amount=str(value),
            currency=remedy_at(run, place).currency,
            role=role,
            person=person,
            backup=backup,
            due=DEFAULT_APPROVAL_TIME.after(now),
        )
    ]


def _line(run: Run, place: Place, value: Decimal) -> Iterator[tuple[str, str, bool]]:
    """Whom to ask: of each role that may, the first person, then the backup."""
    asker = run.plan.person(role_at(run, place))
    for role in authorities(run, place, value):
        for backup in (False, True):
            person = run.plan.person(role, backup=backup)
            if person and person != asker:
                yield role, person, backup


def somebody_is_left(run: Run, place: Place, found: Claim) -> bool:
    """Whether another may be asked once those who were have not answered."""
    told = {(role, person) for role, person, _ in found.asked}
    return any(one[:2] not in told for one in _line(run, place, found.amount))


def allow(run: Run, place: Place, role: str, person: str) -> list[e.Event]:
    """Say yes to the amount that a step waits for. Refused for whoever was not asked."""
    return [e.RemedyApproved(**_answer(run, place, role, person))]


def refuse(run: Run, place: Place, role: str, person: str, reason: str) -> list[e.Event]:
    """Say no, with a reason: another amount has to be found."""
    return [e.RemedyRejected(**_answer(run, place, role, person), reason=reason)]


def _answer(run: Run, place: Place, role: str, person: str) -> dict[str, str]:
    """What a yes and a no both say. Raises `Refused` for whoever was not asked."""
    found = waiting_claim(run, place)
    if found is None or role not in {one for one, _, _ in found.asked}:
        raise Refused(words("{role} was not asked for this remedy.", role=role))
    return {
        "mention": place.flow,
        "step": place.step,
        "remedy": step_at(run, place).remedy or "",
        "amount": str(found.amount),
        "role": role,
        "person": person,
    }
