"""Times in a crisis of which the timeline tells nothing."""

from collections.abc import Iterator, Sequence, Set as AbstractSet
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.durations import Duration


@dataclass(frozen=True, slots=True)
class Gap:
    """Between these two journal rows nobody did or wrote anything."""

    before: int
    after: int
    lasted: timedelta
    cadence: Duration


def unexplained_gaps(
    run: Run, records: Sequence[e.Record], explained: AbstractSet[int]
) -> Iterator[Gap]:
    """Gaps longer than the updates were promised at that severity, up to the stand-down.

    What only the clock did fills none; a note about the row at either end explains one.
    """
    cadence = _cadence(run, run.incident.severity)
    for one, following in pairwise(_by_people(records)):
        if isinstance(one.event, e.IncidentDeclared | e.SeverityChanged):
            cadence = _cadence(run, one.event.severity)
        if following.at <= cadence.after(one.at) or explained & {one.seq, following.seq}:
            continue
        yield Gap(one.seq, following.seq, following.at - one.at, cadence)


def _by_people(records: Sequence[e.Record]) -> Iterator[e.Record]:
    for record in records:
        if record.actor.source is e.Source.OPERATOR:
            yield record
        if isinstance(record.event, e.StandDown | e.IncidentClosed):
            return


def _cadence(run: Run, severity: str) -> Duration:
    return run.plan.playbook.severity[severity].update_every
