"""The options of `lint`: docs/lint.md tells each at length."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.model.findings import Level
from crisisctl.words import words


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"


Paths = Annotated[
    list[str] | None,
    typer.Argument(help=str(words("Playbooks or folders; ./playbooks without them."))),
]
Form = Annotated[Format, typer.Option("--format", help=str(words("How to write what is found.")))]
Output = Annotated[
    Path | None, typer.Option(metavar="FILE", help=str(words("Write it into this file.")))
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES",
        help=str(words("Judge by these rules only: CC304, CC2 for all of a kind, a name.")),
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="RULES", help=str(words("Leave these rules out; commas between them."))),
]
FailOn = Annotated[
    Level | None, typer.Option(help=str(words("What code 1 begins with; error without it.")))
]
Config = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help=str(words("Settings; the nearest crisisctl.toml without it."))
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help=str(words("Findings that are accepted: only new ones count."))
    ),
]
WriteBaseline = Annotated[
    bool, typer.Option("--write-baseline", help=str(words("Accept what is found now.")))
]
Fix = Annotated[
    bool, typer.Option("--fix", help=str(words("First mend what has one right answer.")))
]
Diff = Annotated[
    bool, typer.Option("--diff", help=str(words("Show what --fix would change, and stop.")))
]
Watch = Annotated[
    bool, typer.Option("--watch", help=str(words("Lint again whenever a file is saved.")))
]
