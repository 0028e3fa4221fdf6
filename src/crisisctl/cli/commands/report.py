"""`crisisctl report`: the post-mortem of a run.

It is a draft for people to complete: what happened and when, which promises were kept, what was
said, what was learned. Everything in it is counted from the journal. Authors become `person 1`,
`person 2`; your own people become their roles. `--names` shows them as they are, and that report
is not for sharing.

    crisisctl report viral-complaint-1

`--review` says what to mend before it is shared, and ends with code 1 while there is something:
words that blame, a name instead of a role, an action without an owner, a day or a proof, a gap
that nobody explains. `--trend` holds incidents side by side, those of one playbook if an incident
is named: are we faster, fuller, kinder?
"""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import typer

from crisisctl.cli.reviewing import show_review
from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.cli.trending import show_trend
from crisisctl.clock import SystemClock
from crisisctl.i18n import Speaker
from crisisctl.model.events import IncidentDeclared, Record
from crisisctl.playbooks.load import load_copy
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Write the post-mortem of a run, in Markdown.")))
    def report(
        context: typer.Context,
        incident: Annotated[
            str | None, typer.Argument(help=say(words("An incident; the last one without it.")))
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say(words("Print JSON.")))] = False,
        names: Annotated[
            bool, typer.Option("--names", help=say(words("Show people's own names and handles.")))
        ] = False,
        review: Annotated[
            bool,
            typer.Option("--review", help=say(words("Say what to mend before it is shared."))),
        ] = False,
        trend: Annotated[
            bool, typer.Option("--trend", help=say(words("Hold incidents side by side.")))
        ] = False,
    ) -> None:
        if trend:
            show_trend(state(context), incident, say, as_json=as_json)
            return
        from crisisctl.reports.facts import gather
        from crisisctl.reports.markdown import render

        name, records = state(context).records(incident)
        first = records[0].event
        assert isinstance(first, IncidentDeclared)
        plan = load_copy(first.playbook, first.files)
        there = say.in_zone(plan.team.zone)
        facts = gather(name, plan, records, _now(records, exercise=first.exercise))
        if review:
            show_review(facts, plan, records, there)
        elif as_json:
            typer.echo(json.dumps(facts.as_json(there, names=names), ensure_ascii=False, indent=2))
        else:
            typer.echo(safe(render(facts, there, names=names)), nl=False)


def _now(records: Sequence[Record], *, exercise: bool) -> datetime:
    """A drill has a time of its own, which stands still when nobody walks it."""
    return records[-1].at if exercise else SystemClock().now()
