"""`crisisctl reply`: bring one mention its answer, or the reason why it gets none.

It walks the steps of one mention and leaves the others alone: for a second person at a second
terminal. `--no-reply` puts on record why a mention gets no answer, `--waive` why a private
conversation need not come back to the public.

    crisisctl reply m3 --no-reply duplicate
"""

from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk, station_of
from crisisctl.cli.state import state
from crisisctl.engine.desk import leave_unanswered, waive_closing
from crisisctl.errors import Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.steps import NoReply, Waiver
from crisisctl.session.desk import Desk
from crisisctl.words import Words, words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Walk one mention to its answer, or say why it gets none.")))
    def reply(
        context: typer.Context,
        mention: Annotated[str, typer.Argument(help=say(words("A mention, such as m3.")))],
        incident: Annotated[
            str | None, typer.Option(help=say(words("An incident; the last open one without it.")))
        ] = None,
        no_reply: Annotated[
            NoReply | None,
            typer.Option(help=say(words("Leave it without a reply, for a reason."))),
        ] = None,
        waive: Annotated[
            Waiver | None,
            typer.Option(help=say(words("Let a private conversation stay private."))),
        ] = None,
        answers: Annotated[
            str | None,
            typer.Option(
                metavar="FILE", help=say(words("Answer from a file (- reads standard input)."))
            ),
        ] = None,
    ) -> None:
        here = state(context)
        desk = open_desk(here, here.incident(incident))
        if mention not in desk.incident.mentions:
            desk.recall()
        if no_reply is not None:
            desk.do(lambda run, _now: leave_unanswered(run, mention, no_reply))
            typer.echo(say(words("{mention} gets no reply: it is on record.", mention=mention)))
        elif waive is not None:
            desk.do(lambda run, _now: waive_closing(run, mention, waive))
            typer.echo(say(words("{mention} stays private: it is on record.", mention=mention)))
        else:
            _require_mention(desk, mention)
            desk_side = station_of(here, desk, answers)
            desk_side.walk(here, desk).go(only=mention)
            desk_side.finish()
            typer.echo(say(_outcome(desk, mention)))


def _outcome(desk: Desk, mention: str) -> Words:
    if desk.incident.mentions[mention].settled:
        return words("{mention} is settled.", mention=mention)
    return words("{mention} still needs something: crisisctl status", mention=mention)


def _require_mention(desk: Desk, mention: str) -> None:
    found = desk.incident.mentions.get(mention)
    if found is None:
        known = ", ".join(desk.incident.mentions) or "—"
        message = words(
            "{incident} has no mention {mention}: {known}.",
            incident=desk.incident.id,
            mention=mention,
            known=known,
        )
        raise UsageError(message, words("crisisctl status"))
    if found.settled:
        raise Refused(words("{mention} is settled already.", mention=mention))
