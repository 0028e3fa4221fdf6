"""`crisisctl severity`: move a run up or down its ladder, with a reason.

How bad it is can turn out otherwise. The level sets how soon a mention that comes in is answered
and how often updates are promised; mentions that are in already keep what they were promised.

    crisisctl severity sev1 --reason "The national press calls"
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.desk import change_severity
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Say that it is worse, or less bad, than it seemed.")))
    def severity(
        context: typer.Context,
        level: Annotated[str, typer.Argument(help=say(words("A level, such as sev2.")))],
        reason: Annotated[str, typer.Option(help=say(words("Why.")))],
        incident: OpenIncident = None,
    ) -> None:
        here = state(context)
        why = clean_text(reason)
        if not why.strip():
            raise UsageError(words("Something has to stand here."))
        desk = open_desk(here, here.incident(incident))
        desk.do(lambda run, _now: change_severity(run, level, why))
        rung = desk.run.severity
        meaning = words(
            "{incident} is {level} now: first reply within {first_reply}, updates every"
            " {update_every}.",
            incident=desk.incident.id,
            level=level,
            first_reply=rung.first_reply,
            update_every=rung.update_every,
        )
        typer.echo(say(meaning))
