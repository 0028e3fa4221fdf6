"""What has been offered, against what may be: on the card of an offer, and on every screen."""

from collections.abc import Iterator
from decimal import Decimal

from crisisctl.engine import remedies
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Place
from crisisctl.model.team import Remedy
from crisisctl.session.news import role_title
from crisisctl.words import Words, words


def ceiling_lines(run: Run, place: Place, say: Speaker) -> list[str]:
    """What the step's role may offer, what the case and all cases have had, what others got."""
    remedy, role = remedies.remedy_at(run, place), remedies.role_at(run, place)
    limit = words(
        "{title}: up to {ceiling} {currency} for {role}.",
        title=say.pick(remedy.title),
        ceiling=remedy.ceilings.get(role, Decimal(0)),
        currency=remedy.currency,
        role=role_title(run, role, say),
    )
    case = words(
        "This case so far: {total}. All cases: {whole}.",
        total=_against(remedies.of_case(run, place), _case_ceiling(remedy), remedy),
        whole=_against(remedies.of_incident(run, place), remedy.per_incident, remedy),
    )
    return [say(one) for one in (limit, case, *_precedents(run, place, remedy))]


def _case_ceiling(remedy: Remedy) -> Decimal:
    highest = max(remedy.ceilings.values(), default=Decimal(0))
    return highest if remedy.per_case is None else min(highest, remedy.per_case)


def _against(total: Decimal, ceiling: Decimal | None, remedy: Remedy) -> Words:
    if ceiling is None:
        return words("{total} {currency}", total=total, currency=remedy.currency)
    return words(
        "{total} of {ceiling} {currency}", total=total, ceiling=ceiling, currency=remedy.currency
    )


def _precedents(run: Run, place: Place, remedy: Remedy) -> Iterator[Words]:
    name = run.node(place).step
    assert name is not None
    counts = run.incident.precedents.get((place.step, name.remedy or ""), {})
    if counts:
        told = [
            words("{value} {currency} ({count})", value=value, currency=remedy.currency, count=n)
            for value, n in sorted(counts.items(), key=lambda item: -item[1])
        ]
        yield words("Like cases were offered: {offers}.", offers=told)


def totals(run: Run, say: Speaker) -> tuple[str, ...]:
    """For every remedy that the run may offer, what it has cost against its ceiling."""
    return tuple(
        say(
            words(
                "{title}: {total}",
                title=say.pick(remedy.title),
                total=_against(
                    run.incident.offered.get(("", name), Decimal(0)), remedy.per_incident, remedy
                ),
            )
        )
        for name, remedy in run.plan.team.remedies.items()
        if name in _offerable(run)
    )


def _offerable(run: Run) -> set[str]:
    nodes = (*run.desk.nodes.values(), *run.each_mention.nodes.values())
    return {node.step.remedy for node in nodes if node.step is not None and node.step.remedy}
