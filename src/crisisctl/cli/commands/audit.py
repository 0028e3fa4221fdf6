"""`crisisctl audit`: hold past conversations against the five mistakes.

Reads an export of public conversations (CSV, TSV, JSON, JSON Lines, gzip, or `-` for standard
input): who wrote what and when, and what each post answers. It tells who never got an answer, how
long the others waited, where personal data was asked for or repeated in public, which invitations
to a private message failed or never came back, what was copied, and in which tone. It ends with
what to prepare first. What each figure counts is in docs/audit.md.

    crisisctl audit export.csv --brand maison-lumen

People are numbers and their data is masked; `--names` shows them as they are. A conversation is
opened by the id of one of its posts.

    crisisctl audit export.csv --show 1300000000000000001
"""

from enum import StrEnum
from typing import Annotated

import typer

from crisisctl.cli.options import FirstDay, day_comes_first
from crisisctl.i18n import Speaker
from crisisctl.words import words


class Format(StrEnum):
    """How an audit is printed."""

    TEXT = "text"
    MARKDOWN = "md"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Hold past conversations against the five mistakes.")))
    def audit(
        file: Annotated[
            str,
            typer.Argument(
                metavar="FILE",
                help=say(words("An export of conversations; - is standard input.")),
            ),
        ],
        brand: Annotated[
            list[str] | None,
            typer.Option(metavar="NAME", help=say(words("Who answers; may be given again."))),
        ] = None,
        channel: Annotated[
            str,
            typer.Option(metavar="NAME", help=say(words("Where posts stood that do not say it."))),
        ] = "x",
        day_first: FirstDay = None,
        show: Annotated[
            str | None,
            typer.Option(metavar="ID", help=say(words("Show the conversation around a post."))),
        ] = None,
        output: Annotated[
            Format, typer.Option("--format", help=say(words("text, or md for a page.")))
        ] = Format.TEXT,
        as_json: Annotated[bool, typer.Option("--json", help=say(words("Print JSON.")))] = False,
        names: Annotated[
            bool, typer.Option("--names", help=say(words("Show people's own names and handles.")))
        ] = False,
    ) -> None:
        from crisisctl.cli.auditing import Wish, audited, show_around, write

        wish = Wish(file, tuple(brand or ()), channel, day_comes_first(day_first))
        found, there = audited(wish, say)
        if show is not None:
            show_around(show, found, there, names=names)
        else:
            write(found, there, "json" if as_json else output, names=names)
