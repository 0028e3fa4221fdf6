"""The options of `report`: docs/report.md tells each at length."""

from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.reporting import Format
from crisisctl.reports.level import Level
from crisisctl.words import words

LastIncident = Annotated[
    str | None, typer.Argument(help=str(words("An incident; the last one without it.")))
]
Form = Annotated[
    Format | None,
    typer.Option("--format", help=str(words("Markdown without it, a page with --open."))),
]
ForWhom = Annotated[
    Level, typer.Option(help=str(words("One page, the whole review, or a summary for outside.")))
]
Output = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help=str(words("A new file; the screen without it."))),
]
Shown = Annotated[bool, typer.Option("--open", help=str(words("Open it in your browser.")))]
AsJson = Annotated[bool, typer.Option("--json", help=str(words("Print JSON.")))]
Names = Annotated[
    bool, typer.Option("--names", help=str(words("Show people's own names and handles.")))
]
Review = Annotated[
    bool, typer.Option("--review", help=str(words("Say what to mend before it is shared.")))
]
Trend = Annotated[bool, typer.Option("--trend", help=str(words("Hold incidents side by side.")))]
