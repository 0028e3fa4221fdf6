"""`crisisctl close`: end a run, if nobody is left without an answer.

It is refused, with code 4, while a mention has neither a reply nor a reason for having none. A
closed run takes no more events; its report can be written at any time.
"""

from typing import Annotated

import typer

from crisisctl.cli.state import state
from crisisctl.clock import SystemClock
from crisisctl.engine import desk as engine
from crisisctl.i18n import Speaker
from crisisctl.session.desk import reopen
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Close a run: refused while anybody is left without an answer.")))
    def close(
        context: typer.Context,
        incident: Annotated[
            str | None,
            typer.Argument(help=say(words("An incident; the last open one without it."))),
        ] = None,
    ) -> None:
        here = state(context)
        desk = reopen(here.journal(), SystemClock(), here.incident(incident), here.operator)
        desk.do(lambda run, _now: engine.close(run))
        name = desk.incident.id
        typer.echo(
            say(words("{incident} is closed. Next: crisisctl report {incident}", incident=name))
        )
