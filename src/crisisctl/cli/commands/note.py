"""`crisisctl note`: write a line into the journal from another terminal.

For whoever is not at the walk's own terminal: the note stands in the journal at once. A note that
begins with `well:`, `badly:`, `lucky:` or `fix:` (`bien :`, `mal :`, `chance :`, `à corriger :`)
is a lesson, and the report lists it as one: what went well, what went badly, where we were lucky,
what to fix. The key for a note, at any question of the walk, takes the same.

    crisisctl note "well: the backup answered within a minute"

Lessons often come later: a run that is closed takes notes too, if it is named. A row of the
journal is never rewritten. To explain one, or to say a note better, write a note about its number:

    crisisctl note --incident outage-2 --about 41 "badly: the rota was three weeks old"
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.actions import require_begun
from crisisctl.engine.run import Run
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.model.events import Event, Noted
from crisisctl.reports.notes import LESSONS, sorted_out
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Write a note into the journal.")))
    def note(
        context: typer.Context,
        text: Annotated[
            str,
            typer.Argument(
                help=say(
                    words("What to keep; `well:`, `badly:`, `lucky:` or `fix:` makes it a lesson.")
                )
            ),
        ],
        incident: OpenIncident = None,
        about: Annotated[
            int | None,
            typer.Option(
                metavar="ROW",
                min=1,
                help=say(words("The row of the journal that it explains or says better.")),
            ),
        ] = None,
    ) -> None:
        here = state(context)
        lesson, rest = sorted_out(clean_text(text))
        if not rest.strip():
            raise UsageError(words("Something has to stand here."))
        desk = open_desk(here, here.incident(incident))
        desk.do(lambda run, _now: _noted(run, text, about or 0))
        name = desk.incident.id
        typer.echo(
            say(
                words("Noted in {incident}: {lesson}.", incident=name, lesson=LESSONS[lesson])
                if lesson
                else words("Noted in {incident}.", incident=name)
            )
        )


def _noted(run: Run, text: str, about: int) -> list[Event]:
    require_begun(run)
    if about > run.incident.seq:
        raise UsageError(
            words("{incident} has no row {row}.", incident=run.incident.id, row=about),
            words("crisisctl log {incident}", incident=run.incident.id),
        )
    return [Noted(text=clean_text(text), about=about)]
