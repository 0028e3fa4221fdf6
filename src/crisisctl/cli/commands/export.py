"""`crisisctl export`: a run as a file, to go on with it on another machine or to hand it over.

The file holds every event with its hash and everything that was said about people: keep it as you
keep the journal. `import-journal` takes it in there, bit for bit.

    crisisctl export viral-complaint-1 --out run.jsonl
    crisisctl export viral-complaint-1 | gzip > run.jsonl.gz
"""

from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.evidence import file_of, no_such
from crisisctl.cli.state import state
from crisisctl.i18n import Speaker
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Write a run into a file, for another machine.")))
    def export(
        context: typer.Context,
        incident: Annotated[str, typer.Argument(help=say(words("An incident.")))],
        out: Annotated[
            Path | None,
            typer.Option(metavar="FILE", help=say(words("A new file; the screen without it."))),
        ] = None,
    ) -> None:
        from crisisctl.outlets.file import write_new
        from crisisctl.stores.bundle import lines_of

        lines = list(lines_of(file_of(state(context)), incident))
        if not lines:
            raise no_such(incident)
        if out is None:
            typer.echo("".join(lines), nl=False)
            return
        write_new(out, "".join(lines).removesuffix("\n"))
        typer.echo(say(words("Written to {path}.", path=out)))
