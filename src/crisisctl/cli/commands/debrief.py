"""`crisisctl debrief`: the hot wash, while everybody still remembers.

It asks for what the report lacks and for nothing else: what went well, what went badly, where you
were lucky; whose each thing to fix is, by when, and how you will know that it is done. What was
noted during the run is not asked again. Answers stand in the journal at once, so that you can
leave and come back; a run that is closed takes them too.

    crisisctl debrief viral-complaint-7

Then `crisisctl report --review` says what a review would still mend.
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk, speaker, station_of
from crisisctl.cli.options import Answers
from crisisctl.cli.state import state
from crisisctl.i18n import Speaker
from crisisctl.session.hot_wash import HotWash
from crisisctl.session.operator import Card, Tone
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Hold the hot wash: it asks for what the report lacks.")))
    def debrief(
        context: typer.Context,
        incident: Annotated[
            str | None, typer.Argument(help=say(words("An incident; the last one without it.")))
        ] = None,
        answers: Answers = None,
    ) -> None:
        here = state(context)
        desk = open_desk(here, incident or here.last_incident())
        desk_side = station_of(here, desk, answers)
        HotWash(desk, desk_side.operator, speaker(here, desk)).walk()
        desk_side.finish()
        done = words(
            "Nothing is missing any more. Next: crisisctl report {incident} --review",
            incident=desk.incident.id,
        )
        desk_side.operator.show(Card(here.say(done), tone=Tone.GOOD))
