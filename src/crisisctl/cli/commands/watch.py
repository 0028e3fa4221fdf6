"""`crisisctl watch`: take mentions in as they come, and say when a fire begins.

A SOURCE is a folder into which exports are put, a file that grows (CSV or JSON Lines; rotated or
begun anew, it is followed), `-` for a pipe, the address or the file of an RSS or Atom feed,
`webhook:PORT` on this machine, or the feed of another package. Several are watched at once.

    crisisctl watch exports/ https://forum.example/feed.xml
    tail -F mentions.jsonl | crisisctl watch - --channel x

Mentions land as `import` lands them: at the desk, or in `--incident`; none twice. A source that
falls silent is said once and asked again, less and less often. After a restart each goes on where
it was. An alarm says since when, how much over what was expected, which words and links carry it,
and what to type next; the same rise rings once.

`--once` reads what there is and ends, for cron; code 1 says that a source could not be read. The
token of the webhook is CRISISCTL_WEBHOOK_TOKEN, or made and shown. docs/watch.md has the details,
and how a feed of your own is written in twenty lines.
"""

import os
from datetime import timedelta
from typing import Annotated

import typer

from crisisctl.cli.options import DayFirst
from crisisctl.cli.state import state
from crisisctl.errors import ExitCode, UsageError
from crisisctl.i18n import Speaker
from crisisctl.words import words

TOKEN = "CRISISCTL_WEBHOOK_TOKEN"  # noqa: S105 - the name of a variable
SHORTEST = timedelta(seconds=1)


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Take mentions in as they come, and say when a fire begins.")))
    def watch(
        context: typer.Context,
        addresses: Annotated[
            list[str],
            typer.Argument(
                metavar="SOURCE…",
                help=say(words("Folders, files that grow, -, addresses of feeds, webhook:PORT.")),
            ),
        ],
        incident: Annotated[
            str | None, typer.Option(help=say(words("An incident; the desk without it.")))
        ] = None,
        every: Annotated[
            str, typer.Option(metavar="TIME", help=say(words("How often an address is asked.")))
        ] = "60s",
        once: Annotated[
            bool, typer.Option("--once", help=say(words("Read what there is, and end.")))
        ] = False,
        columns: Annotated[
            list[str] | None,
            typer.Option(
                "--map", metavar="FIELD=COLUMN,…", help=say(words("Which column holds what."))
            ),
        ] = None,
        channel: Annotated[
            str, typer.Option(metavar="NAME", help=say(words("Where no row says it, such as x.")))
        ] = "",
        day_first: Annotated[
            DayFirst | None, typer.Option(help=say(words("Whether 02/03 is the second of March.")))
        ] = None,
        zone: Annotated[
            str | None,
            typer.Option(
                metavar="ZONE", help=say(words("Of times that name none: Europe/Paris."))
            ),
        ] = None,
    ) -> None:
        from crisisctl.cli.commands.import_ import mapping, zone_of
        from crisisctl.cli.importing import Landing
        from crisisctl.cli.own_channels import team_here
        from crisisctl.cli.watching import Watch, begin
        from crisisctl.clock import SystemClock, new_salt
        from crisisctl.intake.feeds.address import Surroundings, watched
        from crisisctl.intake.feeds.rows import Settings
        from crisisctl.intake.surveys import Wishes

        team = team_here(say)
        speaker = say.in_zone(zone_of(zone) or (team.zone if team is not None else None))
        first = None if day_first is None else day_first is DayFirst.YES
        settings = Settings(
            Wishes(mapping(columns), channel, first, speaker.zone), SystemClock().now
        )
        stdin, token = typer.get_binary_stream("stdin"), os.environ.get(TOKEN, "")
        around = Surroundings(settings, stdin, _pause(every), token or new_salt().hex())
        landing = Landing(state(context), incident, team, say)
        sources = [watched(address, around) for address in dict.fromkeys(addresses)]
        watching = Watch(landing, SystemClock(), speaker)
        watching.run(begin(sources, "" if token else around.token, speaker, once=once))
        if once and watching.failed:
            raise typer.Exit(int(ExitCode.FINDINGS))


def _pause(text: str) -> timedelta:
    """A length of time as a playbook writes it. Raises `UsageError` for none."""
    from crisisctl.model.durations import parse

    try:
        pause = timedelta(seconds=parse(text).worst_seconds)
    except ValueError:
        pause = timedelta(0)
    if pause < SHORTEST:
        raise UsageError(words("--every takes a time such as 30s or 5m, not {text}.", text=text))
    return pause
