"""`crisisctl close`: end a run, if nobody is left without an answer.

It is refused, with code 4, while a mention has neither a reply nor a reason for having none. While
the desk has steps left, or a clock counts of which nobody was notified, it takes a reason, which
stands in the report. Where more than one run is open, say which. A closed run takes nothing more
but notes and actions: hold the hot wash while everybody remembers, with `crisisctl debrief`. Its
report can be written at any time.

    crisisctl close viral-complaint-7 --reason "Handed over to the group's own desk"
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk
from crisisctl.cli.state import state
from crisisctl.engine import desk as engine
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Close a run: refused while anybody is left without an answer.")))
    def close(
        context: typer.Context,
        incident: Annotated[
            str | None,
            typer.Argument(help=say(words("An incident, if more than one is open."))),
        ] = None,
        reason: Annotated[
            str, typer.Option(help=say(words("Why an unfinished run may be closed.")))
        ] = "",
    ) -> None:
        here = state(context)
        name = here.only_incident(incident)
        desk = open_desk(here, name)
        desk.do(lambda run, _now: engine.close(run, clean_text(reason)))
        typer.echo(
            say(words("{incident} is closed. Next: crisisctl debrief {incident}", incident=name))
        )
