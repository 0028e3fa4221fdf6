"""`crisisctl page`: call a role, and have it on record.

It says who stands behind a role and how they are reached: by the names of the variables that hold
the numbers, never by the numbers. You make the call; the journal keeps that you were asked to.

    crisisctl page legal
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk, speaker
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.desk import require_open
from crisisctl.engine.pages import page_role
from crisisctl.engine.run import Run
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.events import Event
from crisisctl.session.news import news_card
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Call a role: says whom to reach and how, and keeps it.")))
    def page(
        context: typer.Context,
        role: Annotated[str, typer.Argument(help=say(words("A role of team.yaml.")))],
        incident: OpenIncident = None,
    ) -> None:
        from crisisctl.cli.console import Screen

        here = state(context)
        desk = open_desk(here, here.incident(incident))
        for event in desk.do(lambda run, _now: _page(run, role)):
            card = news_card(event, desk.run, speaker(here, desk), desk.now)
            if card is not None:
                Screen(say).show(card)


def _page(run: Run, role: str) -> list[Event]:
    require_open(run)
    roles = run.plan.team.roles
    if role not in roles:
        raise UsageError(
            words("team.yaml has no role {role}.", role=role),
            words("Its roles: {roles}.", roles=", ".join(roles)),
        )
    return [page_role(run, role, "asked")]
