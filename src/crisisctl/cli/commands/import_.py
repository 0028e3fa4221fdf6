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

from crisisctl.cli.options import DayFirst
from crisisctl.cli.state import state
from crisisctl.errors import ExitCode, UsageError
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
        incident: Annotated[
            str | None, typer.Option(help=say(words("An incident; the desk without it.")))
        ] = None,
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
        dry_run: Annotated[
            bool,
            typer.Option("--dry-run", help=say(words("Show what was recognised, write nothing."))),
        ] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say(words("Print JSON.")))] = False,
    ) -> None:
        from crisisctl.cli import import_words, importing
        from crisisctl.cli.own_channels import team_here
        from crisisctl.clock import SystemClock
        from crisisctl.intake.surveys import Wishes

        team = team_here(say)
        speaker = say.in_zone(zone_of(zone) or (team.zone if team is not None else None))
        first = None if day_first is None else day_first is DayFirst.YES
        wishes = Wishes(mapping(columns), channel, first, speaker.zone)
        now = SystemClock().now()
        with importing.every(files, typer.get_binary_stream("stdin")) as sources:
            if dry_run:
                found = [importing.found(one, wishes, now, say) for one in sources]
                result = importing.preview(found, say)
            else:
                landing = importing.Landing(state(context), incident, team, say)
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


def zone_of(name: str | None) -> str | None:
    """A zone by its name. Raises `UsageError` for one that there is not."""
    from zoneinfo import ZoneInfo

    try:
        return name and ZoneInfo(name).key
    except (KeyError, ValueError, OSError):  # unknown, no name of a zone, a folder of zones
        raise UsageError(
            words("“{name}” is not a time zone: Europe/Paris, say.", name=name)
        ) from None


def mapping(given: list[str] | None) -> dict[str, str]:
    """What `--map` says, which may stand several times. Raises `UsageError`."""
    pairs = [pair for one in given or [] for pair in one.split(",")]
    if any("=" not in pair for pair in pairs):
        raise UsageError(
            words("--map takes FIELD=COLUMN: author=user,posted=created_at"),
            words("crisisctl import FILE --dry-run"),
        )
    return {field.strip(): column for field, _, column in (pair.partition("=") for pair in pairs)}
