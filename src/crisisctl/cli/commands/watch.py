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

from crisisctl.cli import intake_options as options
from crisisctl.cli.options import FirstDay
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
                metavar="SOURCE",
                help=say(words("Folders, files that grow, -, addresses of feeds, webhook:PORT.")),
            ),
        ],
        every: Annotated[
            str, typer.Option(metavar="TIME", help=say(words("How often an address is asked.")))
        ] = "60s",
        once: Annotated[
            bool, typer.Option("--once", help=say(words("Read what there is, and end.")))
        ] = False,
        incident: options.Incident = None,
        columns: options.Columns = None,
        channel: options.Channel = "",
        day_first: FirstDay = None,
        zone: options.Zone = None,
    ) -> None:
        from crisisctl.cli.importing import Landing
        from crisisctl.cli.watching import Watch, begin
        from crisisctl.clock import SystemClock, new_salt
        from crisisctl.intake.feeds.address import Surroundings, watched
        from crisisctl.intake.feeds.rows import Settings

        asked, clock = options.asked(columns, channel, day_first, zone, say), SystemClock()
        stdin, token = typer.get_binary_stream("stdin"), os.environ.get(TOKEN, "")
        around = Surroundings(
            Settings(asked.wishes, clock.now), stdin, _pause(every), token or new_salt().hex()
        )
        landing = Landing(state(context), incident, asked.team, say)
        sources = [watched(address, around) for address in dict.fromkeys(addresses)]
        watching = Watch(landing, clock, asked.speaker)
        watching.run(begin(sources, "" if token else around.token, asked.speaker, once=once))
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
