"""`crisisctl handover`: the desk passes to somebody else.

For the end of a watch: the journal says from when on who answers for the desk. Leave your own
terminal with Ctrl-Q first; whoever comes reads `crisisctl status`, then types `crisisctl resume`.

    crisisctl handover "Théo Marchetti"
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.desk import hand_over
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_line
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Pass the desk on to somebody else.")))
    def handover(
        context: typer.Context,
        person: Annotated[str, typer.Argument(help=say(words("Who has the desk from now on.")))],
        incident: OpenIncident = None,
    ) -> None:
        here = state(context)
        to = clean_line(person)
        if not to:
            raise UsageError(words("Something has to stand here."))
        desk = open_desk(here, here.incident(incident))
        desk.do(lambda run, _now: hand_over(run, to))
        passed = words(
            "{person} has the desk of {incident}. Next: crisisctl status {incident}",
            person=to,
            incident=desk.incident.id,
        )
        typer.echo(say(passed))
