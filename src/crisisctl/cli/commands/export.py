"""`crisisctl export`: a run as a file, to go on with it on another machine or to hand it over.

The file holds every event with its hash and everything that was said about people: keep it as you
keep the journal. `import-journal` takes it in there, bit for bit.

    crisisctl export viral-complaint-1 --out run.jsonl
    crisisctl export viral-complaint-1 | gzip > run.jsonl.gz

`--legal` makes an archive for a lawyer instead: the journal with its hashes, what `verify` says of
it, its head, and a table of every text that was sent, word for word, with who approved it. In that
table an apostrophe stands before a text that a spreadsheet would take for a formula.

    crisisctl export viral-complaint-1 --legal --out viral-complaint-1.zip
"""

from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.evidence import file_of, no_such
from crisisctl.cli.legal import legal_file
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
        legal: Annotated[
            bool, typer.Option("--legal", help=say(words("An archive for a lawyer (zip).")))
        ] = False,
    ) -> None:
        from crisisctl.outlets.file import write_new
        from crisisctl.stores.bundle import lines_of

        journal = file_of(state(context))
        lines = list(lines_of(journal, incident))
        if not lines:
            raise no_such(incident)
        if legal:
            path = out or Path(f"{incident}.zip")
            write_new(path, legal_file(journal, incident, lines))
            typer.echo(say(words("Written to {path}.", path=path)))
            return
        written = "".join(lines).encode()
        if out is None:
            typer.echo(written, nl=False)
            return
        write_new(out, written)
        typer.echo(say(words("Written to {path}.", path=out)))
