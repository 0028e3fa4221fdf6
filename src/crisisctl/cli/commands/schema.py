"""`crisisctl schema`: the JSON Schema that editors read.

Point your editor at it and it completes keys and underlines mistakes as you type. `init`
puts both beside your playbooks.

    crisisctl schema playbook
"""

from enum import StrEnum
from typing import Annotated

import typer

from crisisctl.i18n import Speaker
from crisisctl.words import words


class Kind(StrEnum):
    """What can be described."""

    PLAYBOOK = "playbook"
    TEAM = "team"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Print the JSON Schema (Draft-07) of a playbook or a team.")))
    def schema(
        kind: Annotated[Kind, typer.Argument(help=say(words("Which file.")))] = Kind.PLAYBOOK,
    ) -> None:
        from crisisctl.playbooks import schema as made

        typer.echo(made.schema(kind), nl=False)
