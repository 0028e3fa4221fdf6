"""`crisisctl import-journal`: take in a run that `export` has written on another machine.

Nothing is taken in unless all of the file is there and each row fits the one before. A run that is
here already goes on where the file goes further; one that has gone on here in another way is
refused. The rows are the same, bit for bit; the seal is this machine's own.

    crisisctl import-journal run.jsonl
"""

import sys
import zlib
from collections.abc import Iterator
from gzip import BadGzipFile, GzipFile
from io import BufferedReader, FileIO
from typing import Annotated

import typer

from crisisctl.cli.evidence import file_of
from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.errors import UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.words import words

GZIP = b"\x1f\x8b"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Take in a run from another machine.")))
    def import_journal(
        context: typer.Context,
        file: Annotated[
            str, typer.Argument(help=say(words("What export wrote (- is the input).")))
        ],
    ) -> None:
        from crisisctl.stores.bundle import read_bundle, take_in

        bundle = read_bundle(_lines(file))
        new, name = take_in(file_of(state(context), new=True), bundle), bundle.header.incident
        told = words("{incident}: {count} event(s) taken in.", incident=name, count=new)
        known = words("{incident} is here already, to the last event.", incident=name)
        typer.echo(safe(say(told if new else known)))


def _lines(file: str) -> Iterator[str]:
    """The lines of a file, packed by gzip or not."""
    try:
        with BufferedReader(FileIO(sys.stdin.fileno() if file == "-" else file)) as raw:
            packed = raw.peek(len(GZIP)).startswith(GZIP)
            for line in GzipFile(fileobj=raw) if packed else raw:
                yield line.decode()
    except (EOFError, UnicodeDecodeError, BadGzipFile, zlib.error):
        raise UsageError(
            words("{file} is cut short, or no text.", file=file),
            words("crisisctl export INCIDENT --out FILE"),
        ) from None
    except OSError as error:
        raise UsageError(
            words("{file} can't be read: {why}.", file=file, why=reason(error))
        ) from None
