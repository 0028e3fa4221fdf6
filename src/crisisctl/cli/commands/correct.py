"""`crisisctl correct`: a text that is out was changed, or taken down.

Change or remove it where it stands; then have it on record here, for the report: how it reads now,
or why it is gone. The texts of a run have names, `d1`, `d2`…: without one, it says which are out.

    crisisctl correct d3 --text "Our shops open again at 10."
    crisisctl correct d3 --removed "It named a customer"
"""

from typing import Annotated

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.desks import open_desk
from crisisctl.cli.state import state
from crisisctl.engine.published import edited, removed
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.session.desk import Desk
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Keep that a text which is out was changed or taken down.")))
    def correct(
        context: typer.Context,
        name: Annotated[
            str | None,
            typer.Argument(metavar="TEXT", help=say(words("A text of the run, such as d3."))),
        ] = None,
        text: Annotated[str, typer.Option(help=say(words("How it reads now.")))] = "",
        reason: Annotated[
            str,
            typer.Option("--removed", metavar="WHY", help=say(words("Why it was taken down."))),
        ] = "",
        incident: Annotated[
            str | None, typer.Option(help=say(words("An incident; the last open one without it.")))
        ] = None,
    ) -> None:
        here = state(context)
        now_reads, why = clean_text(text).strip(), clean_text(reason).strip()
        desk = open_desk(here, here.incident(incident))
        if desk.incident.drafts.get(name or "") is None:
            desk.recall()  # a text of a mention that was over: it is not at hand
        if name is None or bool(now_reads) == bool(why):
            raise _unclear(desk)
        if now_reads:
            desk.do(lambda run, _now: edited(run, name, now_reads))
            typer.echo(say(words("{text} reads otherwise now: it is on record.", text=name)))
        else:
            desk.do(lambda run, _now: removed(run, name, why))
            typer.echo(say(words("{text} was taken down: it is on record.", text=name)))


def _unclear(desk: Desk) -> UsageError:
    out = (draft for draft in desk.incident.drafts.values() if draft.state == "sent")
    texts = ", ".join(f"{one.id} ({one.message}, {channel_name(one.channel)})" for one in out)
    return UsageError(
        words("Which text, and what became of it? Out: {texts}.", texts=texts or "—"),
        words("crisisctl correct TEXT --text TEXT, or --removed WHY"),
    )
