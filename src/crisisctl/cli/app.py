"""The Typer application: every command, its words in the reader's language."""

from typing import Annotated

import typer

from crisisctl import __version__
from crisisctl.cli import commands
from crisisctl.cli.state import State
from crisisctl.i18n import LANGUAGES, Speaker
from crisisctl.words import words


def build(say: Speaker) -> typer.Typer:
    """The application, speaking one language."""
    app = typer.Typer(
        name="crisisctl",
        help=say(words("A crisis desk in a terminal.")),
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    def version(asked: bool) -> None:
        if asked:
            typer.echo(f"crisisctl {__version__}")
            raise typer.Exit

    @app.callback()
    def options(
        context: typer.Context,
        lang: Annotated[
            str | None, typer.Option(metavar="|".join(LANGUAGES), help=say(words("Language.")))
        ] = None,
        store: Annotated[
            str | None,
            typer.Option(
                metavar="URL", help=say(words("Where the journal is: sqlite:///journal.db"))
            ),
        ] = None,
        person: Annotated[
            str | None, typer.Option("--as", metavar="NAME", help=say(words("Who you are.")))
        ] = None,
        _: Annotated[
            bool,
            typer.Option(
                "--version", callback=version, is_eager=True, help=say(words("Show the version."))
            ),
        ] = False,
    ) -> None:
        del lang  # read before the application is built, so that this help speaks it
        context.obj = State(say, store, person)

    for command in commands.ALL:
        command.register(app, say)
    return app
