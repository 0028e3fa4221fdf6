"""`crisisctl schema`: the JSON Schema that editors read, and programs.

Point your editor at it and it completes keys and underlines mistakes as you type. `init`
puts both beside your playbooks. `report` describes what `crisisctl report --format json` writes.

    crisisctl schema playbook
    crisisctl schema report
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
    REPORT = "report"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(
        help=say(words("Print the JSON Schema (Draft-07) of a playbook, a team or a report."))
    )
    def schema(
        kind: Annotated[Kind, typer.Argument(help=say(words("Which file.")))] = Kind.PLAYBOOK,
    ) -> None:
        if kind is Kind.REPORT:
            from crisisctl.reports import schema as of_report

            typer.echo(of_report.schema(), nl=False)
            return
        from crisisctl.playbooks import schema as made

        typer.echo(made.schema(kind), nl=False)
