"""`crisisctl resume`: go on where a run was left."""

from typing import Annotated

import typer

from crisisctl.cli.commands.start import walk_to_the_end
from crisisctl.cli.desks import station
from crisisctl.cli.state import state
from crisisctl.clock import DrillClock, SystemClock
from crisisctl.engine.desk import require_open
from crisisctl.i18n import Speaker
from crisisctl.session.desk import reopen
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
        answers: Annotated[
            str | None,
            typer.Option(
                metavar="FILE", help=say(words("Answer from a file (- reads standard input)."))
            ),
        ] = None,
    ) -> None:
        here = state(context)
        name = here.incident(incident)
        desk = reopen(here.journal(), SystemClock(), name, here.operator)
        require_open(desk.run)
        since = desk.incident.last_at
        desk_side = station(here, answers, drill=desk.incident.exercise, since=since)
        if isinstance(desk_side.clock, DrillClock):
            desk.clock = desk_side.clock
        back = words("{incident}, last written {at}.", incident=name, at=since)
        desk_side.operator.show(Card(say(back), tone=Tone.GOOD))
        walk_to_the_end(here, desk_side, desk)
