"""`crisisctl correct`: a sent text was seen there, never appeared, was changed or taken down.

Change or remove it where it stands; then have it on record here, for the report: how it reads now,
or why it is gone. A text that was sent is confirmed once somebody has seen it: `--seen` with its
link, or with `yes`. One that never appeared was no reply: `--failed` says why; answer again. The
texts of a run have names, `d1`, `d2`…: without one, it says which are out.

    crisisctl correct d3 --seen https://x.com/lumen/status/1
    crisisctl correct d3 --failed "The platform held it back"
    crisisctl correct d3 --text "Our shops open again at 10."
    crisisctl correct d3 --removed "It named a customer"
"""

from typing import Annotated

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.desks import open_desk
from crisisctl.cli.options import OpenIncident
from crisisctl.cli.state import state
from crisisctl.engine.published import confirmed, edited, never_appeared, removed
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_line, clean_text
from crisisctl.session.desk import Desk
from crisisctl.session.saying import link_in, not_seen
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Keep what became of a text that was sent.")))
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
        seen: Annotated[
            str,
            typer.Option(
                metavar="LINK", help=say(words("Somebody has seen it there: its link, or yes."))
            ),
        ] = "",
        failed: Annotated[
            str,
            typer.Option(metavar="WHY", help=say(words("Why it never appeared there."))),
        ] = "",
        incident: OpenIncident = None,
    ) -> None:
        here = state(context)
        now_reads, why = clean_text(text).strip(), clean_text(reason).strip()
        missing = clean_text(failed).strip()
        where = _seen(seen)
        desk = open_desk(here, here.incident(incident))
        if desk.incident.drafts.get(name or "") is None:
            desk.recall()  # a text of a mention that was over: it is not at hand
        if name is None or sum(map(bool, (now_reads, why, where, missing))) != 1:
            raise _unclear(desk)
        if where:
            desk.do(lambda run, _now: confirmed(run, name, link_in(where)))
            typer.echo(say(words("{text} was seen there: it is on record.", text=name)))
        elif missing:
            desk.do(lambda run, _now: never_appeared(run, name, missing))
            typer.echo(say(words("{text} never appeared: it is on record.", text=name)))
        elif now_reads:
            desk.do(lambda run, _now: edited(run, name, now_reads))
            typer.echo(say(words("{text} reads otherwise now: it is on record.", text=name)))
        else:
            desk.do(lambda run, _now: removed(run, name, why))
            typer.echo(say(words("{text} was taken down: it is on record.", text=name)))


def _seen(seen: str) -> str:
    told = clean_line(seen)
    refusal = not_seen(told) if told else None
    if refusal is not None:
        raise UsageError(words("--seen “{text}”: {why}", text=told, why=refusal))
    return told


def _unclear(desk: Desk) -> UsageError:
    out = (draft for draft in desk.incident.drafts.values() if draft.state == "sent")
    texts = ", ".join(f"{one.id} ({one.message}, {channel_name(one.channel)})" for one in out)
    return UsageError(
        words("Which text, and what became of it? Out: {texts}.", texts=texts or "—"),
        words("crisisctl correct TEXT --seen LINK, --failed WHY, --text TEXT or --removed WHY"),
    )
