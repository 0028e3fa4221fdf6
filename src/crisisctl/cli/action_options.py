"""Options of `crisisctl action`; as in `options.py`, their help is said once the language is."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.model.events import ActionKind
from crisisctl.words import words


class Format(StrEnum):
    """How actions are printed."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"


What = Annotated[
    str | None,
    typer.Argument(metavar="TEXT|ID", help=str(words("What must change, or its id: a1."))),
]
AnyIncident = Annotated[
    str | None, typer.Option(help=str(words("An incident; the last one without it.")))
]
Text = Annotated[str, typer.Option(metavar="TEXT", help=str(words("Other words for it.")))]
Kind = Annotated[ActionKind | None, typer.Option(help=str(words("What it is for.")))]
Owner = Annotated[str, typer.Option(metavar="ROLE", help=str(words("The role that does it.")))]
Due = Annotated[str, typer.Option(metavar="DAY", help=str(words("By when: 2027-01-15.")))]
Verify = Annotated[
    str, typer.Option(metavar="TEXT", help=str(words("How one will know that it is done.")))
]
Change = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help=str(words("The change of the playbook, as a diff."))),
]
Done = Annotated[bool, typer.Option("--done", help=str(words("It is done.")))]
Verified = Annotated[
    bool, typer.Option("--verified", help=str(words("Somebody has looked: it holds.")))
]
Shape = Annotated[Format, typer.Option("--format", help=str(words("How actions are listed.")))]
IntoLessons = Annotated[
    Path | None,
    typer.Option(
        "--lessons", metavar="FILE", help=str(words("Write them into this lessons.yaml."))
    ),
]
Propose = Annotated[
    bool, typer.Option("--propose", help=str(words("Print changes of the playbook, as a diff.")))
]
