"""`crisisctl action --propose`: what a run's figures ask to change in its playbook."""

from collections.abc import Iterator

import typer

from crisisctl.cli.safe import safe
from crisisctl.cli.state import State
from crisisctl.clock import SystemClock
from crisisctl.engine.fidelity import visits
from crisisctl.engine.metrics import measure
from crisisctl.engine.run import open_run
from crisisctl.i18n import Speaker
from crisisctl.model.events import IncidentDeclared
from crisisctl.model.incident import Incident
from crisisctl.playbooks.load import load_copy
from crisisctl.session.proposals import Proposal, propose
from crisisctl.words import words


def show_proposals(here: State, incident: str | None) -> None:
    """Print a diff, each reason in a line before it, which `git apply` and `patch` pass over."""
    name, records = here.records(incident)
    first = records[0].event
    assert isinstance(first, IncidentDeclared)
    run = open_run(load_copy(first.playbook, first.files), Incident(name)).after(records)
    figures = measure(run, records, records[-1].at if first.exercise else SystemClock().now())
    found = propose(run, figures, visits(records), records)
    for one in found.proposals:
        for line in _lines(one, here.say):
            typer.echo(safe(f"# {line}"), err=bool(one.breaks))
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
                "To plan that breaks {rules}: make the way shorter, or approve before the crisis.",
                rules=", ".join(one.breaks),
            )
        )
