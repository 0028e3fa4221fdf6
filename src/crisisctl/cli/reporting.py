"""`crisisctl report`: a post-mortem in one of its formats, to where it is wanted."""

import json
import webbrowser
from enum import StrEnum
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import typer

from crisisctl.cli.safe import safe
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.reports.level import Level
from crisisctl.words import words

if TYPE_CHECKING:
    from crisisctl.reports.facts import Facts


class Format(StrEnum):
    """What a report can be written as: for a repository, a browser, a program, a spreadsheet."""

    MD = "md"
    HTML = "html"
    JSON = "json"
    CSV = "csv"


def check_level(level: Level, wanted: Format, *, names: bool) -> None:
    """Raise `UsageError` for what no level can be: data are whole, and names stay inside."""
    if level is not Level.REVIEW and wanted in (Format.JSON, Format.CSV):
        raise UsageError(
            words("{format} holds everything: a level is for people.", format=wanted),
            words("crisisctl report --level {level} --format html", level=level),
        )
    if level is Level.EXTERNAL and names:
        raise UsageError(
            words("What goes outside names nobody."), words("crisisctl report --level external")
        )


def written(facts: "Facts", wanted: Format, say: Speaker, *, names: bool, level: Level) -> str:
    """The report as the text of a file."""
    match wanted:
        case Format.HTML:
            from crisisctl.reports import html

            return html.render(facts, say, names=names, level=level)
        case Format.CSV:
            from crisisctl.reports import timeline_csv

            return timeline_csv.render(facts, say, names=names)
        case Format.JSON:
            told = facts.as_json(say, names=names)
            return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        case Format.MD:
            from crisisctl.reports import markdown

            return safe(markdown.render(facts, say, names=names, level=level))


def deliver(text: str, name: str, out: Path | None, say: Speaker, *, show: bool) -> None:
    """Write `text` to a new file `out`, to the screen without one; `show` opens it.

    To be shown without `out`, it goes to a file `name` in a folder of its own that only its owner
    can read.
    """
    from crisisctl.outlets.file import write_new

    if out is None and not show:
        typer.echo(text.encode(), nl=False)  # bytes: Windows would write \r\r\n
        return
    path = out or Path(mkdtemp(prefix="crisisctl-")) / name
    write_new(path, text.removesuffix("\n"))
    typer.echo(say(words("Written to {path}.", path=path)), err=True)
    if show and not webbrowser.open(path.absolute().as_uri()):
        typer.echo(
            say(words("No browser could be opened here: open the file yourself.")), err=True
        )
