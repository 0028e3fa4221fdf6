"""`crisisctl detect`: when a stream left its rhythm, and what carried it.

FILE holds mentions, as `import` reads them (CSV, TSV, JSON, JSON Lines, also packed with gzip;
`-` is standard input), or counts: a `timestamp` and a `value` a row, with or without a header.
Mentions are counted by five minutes. Each alarm says when the rise began and how much came where
how much was expected; that of mentions also which words and links carry it, and how much of it is
negative: a campaign is not a crisis.

    crisisctl detect mentions.csv

Only what came before decides, so that a file and its beginning ring the same alarms. Rows may
stand in any order: they are taken in that of time. What 02/03 means is told by a column that holds
13/03, or by `--day-first`. A rise rings once, until six calm hours have
passed or it is three times as bad. There is nothing to tune; docs/spikes.md says how it works and
what it can't see.

`--json` has `kind` (counts or mentions), `rows` taken, `duplicates`, `rejected`, their `problems`
(`line`, `reason`), and `alarms` in the order of time: `at`, `value` and `expected` of the row that
rang, `score` (1 reaches the bar), `since`, `total` and `usual` of the whole rise, and of mentions
`words`, `links`, `negative` and `negative_before` (shares from 0 to 1, null if nobody can tell).
Times are as the file counts them, or in UTC. The code is 0 with or without an alarm.
"""

from typing import Annotated

import typer

from crisisctl.cli.options import FirstDay, day_comes_first
from crisisctl.i18n import Speaker
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Find the spikes in mentions, or in counts over time.")))
    def detect(
        file: Annotated[
            str,
            typer.Argument(
                metavar="FILE", help=say(words("Mentions or counts; - for standard input."))
            ),
        ],
        day_first: FirstDay = None,
        as_json: Annotated[
            bool, typer.Option("--json", help=say(words("Print JSON, for programs.")))
        ] = False,
    ) -> None:
        from crisisctl.cli.detecting import detected, show

        found = detected(
            file, typer.get_binary_stream("stdin"), say, day_first=day_comes_first(day_first)
        )
        if as_json:
            typer.echo(found.as_json(say))
        else:
            show(found, say)
