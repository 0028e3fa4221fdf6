"""`crisisctl resume`: go on where a run was left.

Without a name it takes the last run that is still open. What fell due in the meantime happens
first, in its order, and is said. A text that was handed out without a word on whether it was sent
is shown as a warning: look before you send it again.
"""

import gc
from typing import Annotated

import typer

from crisisctl.cli.commands.start import walk_to_the_end
from crisisctl.cli.desks import open_desk, speaker, station_of
from crisisctl.cli.options import Answers
from crisisctl.cli.state import state
from crisisctl.engine.desk import require_open
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Card, Tone
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Go on with a run where it was left.")))
    def resume(
        context: typer.Context,
        incident: Annotated[
            str | None, typer.Argument(help=say(words("An incident, such as viral-complaint-7.")))
        ] = None,
        answers: Answers = None,
    ) -> None:
        here = state(context)
        name = here.incident(incident)
        desk = open_desk(here, name)
        gc.freeze()  # what a long journal has left in memory stays: don't walk it before we ask
        require_open(desk.run)
        back = words("{incident}, last written {at}.", incident=name, at=desk.incident.last_at)
        desk_side = station_of(here, desk, answers)
        desk_side.operator.show(Card(speaker(here, desk)(back), tone=Tone.GOOD))
        walk_to_the_end(here, desk_side, desk)
