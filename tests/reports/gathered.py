"""The facts of a run that was written down by hand."""

from tests.engine.given import Given

from crisisctl.model.crowd import NOBODY, Beside
from crisisctl.reports.facts import Facts, gather


def facts_of(given: Given, now: float, beside: Beside = NOBODY) -> Facts:
    """What a report written `now` minutes after the start says."""
    return gather("complaint-1", given.plan, given.records, given.moment(now), beside)
