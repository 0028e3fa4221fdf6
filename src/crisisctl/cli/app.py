"""The Typer application: its options, and its commands, each imported only when it is used."""

from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from crisisctl import __version__
from crisisctl.cli.commands import NAMES, module_of
from crisisctl.cli.help_text import explained, in_words, spoken
from crisisctl.cli.state import State
from crisisctl.errors import UsageError
from crisisctl.i18n import LANGUAGES, Speaker
from crisisctl.words import words


def build(say: Speaker) -> typer.Typer:
    """The application, speaking one language."""

    class Commands(TyperGroup):
        """Looks a command up by importing its module: `--version` imports none of them."""

        def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401 - Typer's own Click
            del ctx
            return list(NAMES)

        def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401 - as above
            del ctx
            if cmd_name not in NAMES:
                return None
            one = typer.Typer(rich_markup_mode=None, add_completion=False)
            import_module(module_of(cmd_name)).register(one, say)
            one.registered_commands[0].cls = spoken(say)
            command = get_command(one)
            command.name = cmd_name
            return command

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as above
            if args[0] not in NAMES and not ctx.resilient_parsing:
                raise _no_such_command(args[0])
            return super().resolve_command(ctx, args)

        def get_help(self, ctx: Any) -> str:  # noqa: ANN401 - as above
            return in_words(super().get_help(ctx), say)

        def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401 - as above
            return explained(super().get_params(ctx), say)

    app = typer.Typer(
        name="crisisctl",
        cls=Commands,
        help=say(words("A crisis desk in a terminal.")),
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_options(say))
    return app


def _no_such_command(name: str) -> UsageError:
    from crisisctl.playbooks.complaints import did_you_mean

    message = words("There is no command {name}.", name=name)
    return UsageError(message, did_you_mean(name, NAMES) or words("crisisctl -h"))


def _options(say: Speaker) -> Any:  # noqa: ANN401 - a callback, typed by what Typer reads of it
    def version(asked: bool) -> None:
        if asked:
            typer.echo(f"crisisctl {__version__}")
            raise typer.Exit

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
        # What it says was read before the application was built, so that this help speaks it.
        if lang is not None and lang[:2].lower() not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise UsageError(words("--lang takes {known}, not {lang}.", known=known, lang=lang))
        context.obj = State(say, store, person)
        context.call_on_close(context.obj.close)

    return options
