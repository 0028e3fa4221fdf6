"""`crisisctl ack`: somebody who was called has answered.

Whoever answered the call says so, or the desk does it for them. Where the call was a step of the
playbook, the walk goes on. Where a step was late and its backup was called, they take it over.

    crisisctl ack p2
"""

from datetime import datetime
from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.desk import require_open
from crisisctl.engine.run import Run
from crisisctl.engine.steps import acknowledge
from crisisctl.errors import Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.events import Event, PageAcknowledged, TookOver
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Say that whoever was called has answered.")))
    def ack(
        context: typer.Context,
        page: Annotated[
            str | None,
            typer.Argument(help=say(words("A call, such as p2, if more than one is open."))),
        ] = None,
        incident: OpenIncident = None,
    ) -> None:
        here = state(context)
        desk = open_desk(here, here.incident(incident))
        events = desk.do(lambda run, now: _acknowledge(run, page, now))
        name = next(event.page for event in events if isinstance(event, PageAcknowledged))
        person = desk.incident.pages[name].person
        typer.echo(say(words("{person} has answered: {page}.", person=person, page=name)))
        for event in events:
            if isinstance(event, TookOver):
                typer.echo(
                    say(words("{person} takes over {step}.", person=person, step=event.step))
                )


def _only_page(run: Run) -> str:
    still_open = list(run.incident.open_pages)
    if len(still_open) > 1:
        calls = ", ".join(f"{name} {run.incident.pages[name].person}" for name in still_open)
        raise UsageError(
            words("Several calls are open: {calls}.", calls=calls), words("crisisctl ack CALL")
        )
    return next(iter(still_open), "")


def _acknowledge(run: Run, page: str | None, now: datetime) -> list[Event]:
    require_open(run)
    name = page or _only_page(run)
    if name not in run.incident.open_pages:
        raise Refused(words("No such call is open."), words("crisisctl status"))
    return acknowledge(run, run.incident.pages[name], now)
