"""`crisisctl note`: write a line into the journal from another terminal.

For whoever is not at the walk's own terminal: the note stands in the journal at once. A note that
begins with `well:`, `badly:` or `lucky:` (`bien :`, `mal :`, `chance :`) is a lesson, and the
report lists it as one.

    crisisctl note "well: the backup answered within a minute"
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.desk import require_open
from crisisctl.engine.run import Run
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.model.events import Event, Noted
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Write a note into the journal.")))
    def note(
        context: typer.Context,
        text: Annotated[str, typer.Argument(help=say(words("What to keep.")))],
        incident: OpenIncident = None,
    ) -> None:
        here = state(context)
        if not clean_text(text).strip():
            raise UsageError(words("Something has to stand here."))
        desk = open_desk(here, here.incident(incident))
        desk.do(lambda run, _now: _noted(run, text))
        typer.echo(say(words("Noted in {incident}.", incident=desk.incident.id)))


def _noted(run: Run, text: str) -> list[Event]:
    require_open(run)
    return [Noted(text=clean_text(text))]
