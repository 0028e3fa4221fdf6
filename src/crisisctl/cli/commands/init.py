"""`crisisctl init`: copy the example library and make it one's own."""

import re
import shutil
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.errors import Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import FOLDER, LOCK, TEAM, library
from crisisctl.session.operator import Pressed, Prompt
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Copy the example playbooks here and make them your own.")))
    def init(
        brand: Annotated[str | None, typer.Option(help=say(words("Your brand's name.")))] = None,
        handle: Annotated[
            str | None, typer.Option(help=say(words("Your handle, such as @MaisonLumen.")))
        ] = None,
        status_page: Annotated[
            str | None, typer.Option(help=say(words("Your status page (https://…), if any.")))
        ] = None,
    ) -> None:
        target = Path(FOLDER)
        if target.exists():
            raise UsageError(
                words("{folder} is here already: nothing was changed.", folder=target),
                words("crisisctl lint {folder}", folder=target),
            )
        name = brand or _ask(say, "brand", say(words("Your brand's name?")))
        own_handle = handle or _ask(say, "handle", say(words("Your handle? (@…)")))
        page = (
            status_page
            if status_page is not None
            else _ask(
                say,
                "status-page",
                say(words("Your status page? (https://…, Enter if none)")),
                optional=True,
            )
        )
        _copy(target)
        team = target / TEAM
        team.write_text(_own(team.read_text("utf-8"), name, own_handle, page), "utf-8")
        typer.echo(say(words("{folder} is yours now.", folder=target)))
        typer.echo(
            say(
                words(
                    "Next: put your people into {team}, then crisisctl lint {folder}",
                    team=team,
                    folder=target,
                )
            )
        )


def _copy(target: Path) -> None:
    """Everything but the approvals: nobody at this brand has said yes to anything yet."""
    try:
        shutil.copytree(library(), target, ignore=shutil.ignore_patterns(LOCK))
    except OSError as error:
        raise UsageError(
            words("{folder} can't be written: {why}.", folder=target, why=error.strerror or error)
        ) from None


def _own(team: str, brand: str, handle: str, status_page: str) -> str:
    """The example's team file under another name; its people stay, to be replaced."""
    quoted = brand.replace("\\", "").replace('"', "'")
    team = re.sub(r"(?m)^brand:.*$", lambda _: f'brand: "{quoted}"', team)
    team = re.sub(r"(?m)^example: true\n", "", team)
    page = f"status-page: {status_page}\n" if status_page else ""
    team = re.sub(r"(?m)^status-page:.*\n", lambda _: page, team)
    at = handle if handle.startswith("@") else f"@{handle}"
    return re.sub(r'(?m)(handle:\s*)"?@[\w.@-]+"?', lambda found: f'{found[1]}"{at}"', team)


def _ask(say: Speaker, name: str, question: str, *, optional: bool = False) -> str:
    if not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."),
            words("crisisctl init --brand NAME --handle @NAME"),
        )
    from crisisctl.cli.prompts import TerminalOperator
    from crisisctl.clock import SystemClock

    operator = TerminalOperator(SystemClock(), say, Screen())
    result = operator.ask(Prompt(f"init.{name}", question, optional=optional))
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was written."), words("crisisctl init"))
    return result.value
