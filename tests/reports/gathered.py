"""The facts of a run that was written down by hand."""

from tests.engine.given import Given

from crisisctl.reports.facts import Facts, gather


def facts_of(given: Given, now: float) -> Facts:
    """What a report written `now` minutes after the start says."""
    return gather("complaint-1", given.plan, given.records, given.moment(now))
