"""`crisisctl report`: a post-mortem in one of its formats, to where it is wanted."""

import json
import sys
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
    """What a report can be written as: for a repository, a browser, paper, a program, a table."""

    MD = "md"
    HTML = "html"
    PDF = "pdf"
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


def check_screen(wanted: Format, out: Path | None, *, show: bool) -> None:
    """Raise `UsageError` for bytes that would go to a terminal, which takes them for orders."""
    if wanted is Format.PDF and out is None and not show and sys.stdout.isatty():
        raise UsageError(
            words("A PDF can't be shown in a terminal."),
            words("crisisctl report --format pdf --out report.pdf"),
        )


def written(facts: "Facts", wanted: Format, say: Speaker, *, names: bool, level: Level) -> bytes:
    """The report as the bytes of a file, the same on every system."""
    match wanted:
        case Format.PDF:
            from crisisctl.reports import pdf

            return pdf.render(facts, say, names=names, level=level)
        case Format.HTML:
            from crisisctl.reports import html

            return html.render(facts, say, names=names, level=level).encode()
        case Format.CSV:
            from crisisctl.reports import timeline_csv

            return timeline_csv.render(facts, say, names=names).encode()
        case Format.JSON:
            told = facts.as_json(say, names=names)
            return f"{json.dumps(told, ensure_ascii=False, indent=2)}\n".encode()
        case Format.MD:
            from crisisctl.reports import markdown

            return safe(markdown.render(facts, say, names=names, level=level)).encode()


def deliver(report: bytes, name: str, out: Path | None, say: Speaker, *, show: bool) -> None:
    """Write `report` to a new file `out`, to the screen without one; `show` opens it.

    To be shown without `out`, it goes to a file `name` in a folder of its own that only its owner
    can read.
    """
    from crisisctl.outlets.file import write_new

    if out is None and not show:
        typer.echo(report, nl=False)
        return
    path = out or Path(mkdtemp(prefix="crisisctl-")) / name
    write_new(path, report)
    typer.echo(say(words("Written to {path}.", path=path)), err=True)
    if show and not webbrowser.open(path.absolute().as_uri()):
        typer.echo(
            say(words("No browser could be opened here: open the file yourself.")), err=True
        )
