"""`crisisctl report --review`: what to mend in a report before it is shared."""

from collections.abc import Iterator, Sequence

from crisisctl.cli.safe import safe
from crisisctl.engine.run import open_run
from crisisctl.i18n import Speaker
from crisisctl.model.events import Record
from crisisctl.model.incident import Incident
from crisisctl.model.plan import Plan
from crisisctl.reports.facts import Facts
from crisisctl.reports.review import Concern, review, rows_named
from crisisctl.words import words


def reviewed(facts: Facts, plan: Plan, records: Sequence[Record], say: Speaker) -> list[str]:
    """A line for each concern, and what to do; empty if there is nothing to mend."""
    run = open_run(plan, Incident(facts.header.incident)).after(records)
    found = review(facts, run, records)
    return [safe(line) for one in found for line in _lines(one, say)]


def _lines(one: Concern, say: Speaker) -> Iterator[str]:
    where = words("row {rows}", rows=rows_named(one.rows)) if one.rows else words("report")
    yield f"{say(where)}: {say(one.message)} [{one.rule}]"
    yield f"  → {say(one.advice)}"
