"""`crisisctl import`: take mentions in by the thousand.

Reads exports of X, Sprout Social, Hootsuite, Agorapulse, Meta and others, or any table with
columns for author, text and date: CSV, TSV, JSON, JSON Lines, also packed with gzip; `-` is
standard input. Encoding, delimiter and columns are recognised. `--dry-run` shows as what, with the
first mentions as they would land, and writes nothing.

    crisisctl import export.csv --dry-run
    crisisctl import export.csv --map author=user,posted=created_at --channel x

Without `--incident` the mentions wait at the desk. The same file twice adds nothing. A date such
as 02/03 is decided by a column that holds 13/03, or by `--day-first`; times without a zone are
those of `--zone`, of the team, or of this machine. Every row lands or is reported with its line:
code 1 says that some were left out. docs/import.md has the columns that are known, and `--json`.
"""

from typing import Annotated

import typer

from crisisctl.cli import intake_options as options
from crisisctl.cli.options import FirstDay
from crisisctl.cli.state import state
from crisisctl.errors import ExitCode
from crisisctl.i18n import Speaker
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command("import", help=say(words("Take mentions in from exports, by the thousand.")))
    def import_(
        context: typer.Context,
        files: Annotated[
            list[str], typer.Argument(metavar="FILE", help=say(words("Exports; - reads a pipe.")))
        ],
        incident: options.Incident = None,
        columns: options.Columns = None,
        channel: options.Channel = "",
        day_first: FirstDay = None,
        zone: options.Zone = None,
        dry_run: Annotated[
            bool,
            typer.Option("--dry-run", help=say(words("Show what was recognised, write nothing."))),
        ] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say(words("Print JSON.")))] = False,
    ) -> None:
        from crisisctl.cli import import_words, importing
        from crisisctl.clock import SystemClock

        asked = options.asked(columns, channel, day_first, zone, say)
        wishes, speaker = asked.wishes, asked.speaker
        now = SystemClock().now()
        with importing.every(files, typer.get_binary_stream("stdin")) as sources:
            if dry_run:
                found = [importing.found(one, wishes, now, say) for one in sources]
                result = importing.preview(found, say)
            else:
                landing = importing.Landing(state(context), incident, asked.team, say)
                found = [importing.found(one, wishes, now, say) for one in sources]
                result = landing.take(found)
            if as_json:
                import_words.write_json(result, found, incident or "", dry=dry_run)
            elif dry_run:
                import_words.tell_preview(result, found, speaker)
            else:
                import_words.tell(result, incident or "", say)
        if result.problems:
            raise typer.Exit(int(ExitCode.FINDINGS))
