"""`crisisctl action --propose`: what a run's figures ask to change in its playbook."""

from collections.abc import Iterator

import typer

from crisisctl.cli.past import past
from crisisctl.cli.safe import safe
from crisisctl.cli.state import State
from crisisctl.engine.fidelity import visits
from crisisctl.engine.metrics import measure
from crisisctl.engine.run import open_run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Incident
from crisisctl.session.amending import Proposal
from crisisctl.session.proposals import propose
from crisisctl.words import words


def show_proposals(here: State, incident: str | None) -> None:
    """Print a diff, each reason in a line before it, which `git apply` and `patch` pass over."""
    name, records, plan, now = past(here, incident)
    run = open_run(plan, Incident(name)).after(records)
    figures = measure(run, records, now, here.journal().arrivals.beside(name))
    found = propose(run, figures, visits(records), records)
    for one in found.proposals:
        for line in _lines(one, here.say):
            typer.echo(safe(f"# {line}"), err=not one.ready)
    typer.echo(found.diff, nl=False)
    if not found.proposals:
        typer.echo(
            here.say(words("The figures of {incident} ask for no change.", incident=name)),
            err=True,
        )


def _lines(one: Proposal, say: Speaker) -> Iterator[str]:
    yield say(one.why)
    if one.breaks:
        yield say(
            words(
                "To plan that breaks {rules}: {advice}.",
                rules=", ".join(one.breaks),
                advice=one.advice,
            )
        )
