"""Options that several commands have. The language is not known yet: `help_text` says their help.

Declared the way Typer advises: an alias of `Annotated` for each.
"""

from enum import StrEnum
from typing import Annotated

import typer

from crisisctl.words import words


class DayFirst(StrEnum):
    """What 02/03 means: the second of March, or the third of February."""

    YES = "yes"
    NO = "no"


FirstDay = Annotated[
    DayFirst | None, typer.Option(help=str(words("Whether 02/03 is the second of March.")))
]
OpenIncident = Annotated[
    str | None, typer.Option(help=str(words("An incident; the last open one without it.")))
]
Answers = Annotated[
    str | None,
    typer.Option(metavar="FILE", help=str(words("Answer from a file (- reads standard input)."))),
]


def day_comes_first(told: DayFirst | None) -> bool | None:
    """What `--day-first` says; None where it says nothing."""
    return None if told is None else told is DayFirst.YES
