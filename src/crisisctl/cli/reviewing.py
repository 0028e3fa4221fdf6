"""`crisisctl report --review`: what to mend in a report before it is shared."""

from collections.abc import Iterator, Sequence

import typer

from crisisctl.cli.safe import safe
from crisisctl.engine.run import open_run
from crisisctl.errors import ExitCode
from crisisctl.i18n import Speaker
from crisisctl.model.events import Record
from crisisctl.model.incident import Incident
from crisisctl.model.plan import Plan
from crisisctl.reports.facts import Facts
from crisisctl.reports.review import Concern, review, rows_named
from crisisctl.words import words


def show_review(facts: Facts, plan: Plan, records: Sequence[Record], say: Speaker) -> None:
    """Print each concern with what to do; exits with the code of findings if there is any."""
    run = open_run(plan, Incident(facts.header.incident)).after(records)
    found = review(facts, run, records)
    for one in found:
        typer.echo("\n".join(safe(line) for line in _lines(one, say)))
    if found:
        typer.echo(say(words("{count} thing(s) to mend.", count=len(found))), err=True)
        raise typer.Exit(ExitCode.FINDINGS)
    typer.echo(say(words("Nothing to mend: it can be shared.")), err=True)


def _lines(one: Concern, say: Speaker) -> Iterator[str]:
    where = words("Row {rows}", rows=rows_named(one.rows)) if one.rows else words("The report")
    yield say(
        words("{where}: {message} [{rule}]", where=where, message=one.message, rule=one.rule)
    )
    yield f"  → {say(one.advice)}"
