"""Lines with meaning, in the colours of a terminal; plain where there is none."""

import sys
from collections.abc import Iterable

import typer

from crisisctl.cli.safe import safe
from crisisctl.lint.spans import Line, Tone, plain

STYLES = {
    Tone.ERROR: "bold red",
    Tone.WARNING: "bold yellow",
    Tone.INFO: "bold cyan",
    Tone.GOOD: "bold green",
    Tone.STRONG: "bold",
    Tone.PLAIN: "",
    Tone.QUIET: "dim",
}


def paint(lines: Iterable[Line]) -> None:
    """Print to standard output. `NO_COLOR` is heeded, and no text is read as markup."""
    if not sys.stdout.isatty():
        typer.echo(safe(plain(lines)), nl=False)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(markup=False, highlight=False, emoji=False, soft_wrap=True)
    for line in lines:
        spans = [(safe(span.text), STYLES[span.tone]) for span in line]
        console.print(Text.assemble(*spans))
