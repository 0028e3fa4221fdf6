"""The figures of what was offered: against its ceiling, with whose yes and how soon."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from crisisctl.engine.measures import Lapse, Spread, lapse, nearest_rank, spread
from crisisctl.engine.run import Run
from crisisctl.model import events as e

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Remedies:
    """What was offered of one remedy; the median is by nearest rank, `ceiling` the incident's.

    `unlike` counts the offers that differ from others in the same case, for a reason on record;
    `latency` runs from the first request for an amount to its yes or no.
    """

    remedy: str
    currency: str
    n: int
    total: Decimal
    ceiling: Decimal | None
    median: Decimal
    above_ceiling: int
    unlike: int
    asked: int
    latency: Spread


def remedies(run: Run, records: Sequence[e.Record], until: datetime) -> tuple[Remedies, ...]:
    """One line for each remedy and currency that was offered."""
    offers = [record.event for record in records if isinstance(record.event, e.RemedyOffered)]
    kinds = sorted({(one.remedy, one.currency) for one in offers})
    waits = {name: [*_waits(records, name, until)] for name, _ in kinds}
    return tuple(
        _line(run, [one for one in offers if (one.remedy, one.currency) == kind], waits[kind[0]])
        for kind in kinds
    )


def _line(run: Run, offers: list[e.RemedyOffered], waits: list[Lapse]) -> Remedies:
    first = offers[0]
    known = run.plan.team.remedies.get(first.remedy)
    amounts = sorted(Decimal(offer.amount) for offer in offers)
    return Remedies(
        remedy=first.remedy,
        currency=first.currency,
        n=len(offers),
        total=sum(amounts, Decimal()),
        ceiling=known.per_incident if known is not None else None,
        median=amounts[nearest_rank(len(amounts), 50)],
        above_ceiling=sum(bool(offer.approved_by) for offer in offers),
        unlike=sum(bool(offer.reason) for offer in offers),
        asked=len(waits),
        latency=spread(waits),
    )


def _waits(records: Sequence[e.Record], remedy: str, until: datetime) -> Iterator[Lapse]:
    """How long each amount above a ceiling waited for its yes or no."""
    asked: dict[Key, datetime] = {}
    for record in records:
        match record.event:
            case e.RemedyAsked() as event if event.remedy == remedy:
                asked.setdefault(_key(event), record.at)
            case e.RemedyApproved() | e.RemedyRejected() as event if _key(event) in asked:
                yield lapse(asked.pop(_key(event)), record.at, until)
            case _:
                pass  # asks and answers nothing
    yield from (lapse(at, None, until) for at in asked.values())


def _key(event: e.RemedyAsked | e.RemedyApproved | e.RemedyRejected) -> Key:
    return event.mention, event.step, event.remedy, event.amount
