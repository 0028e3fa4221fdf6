"""What `import` and `watch` have in common: where mentions land, and how rows become mentions.

The language is not known yet: `help_text` says the help.
"""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from crisisctl.cli.options import DayFirst, day_comes_first
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.words import words

if TYPE_CHECKING:  # loaded when the command runs
    from crisisctl.intake.surveys import Wishes
    from crisisctl.model.team import Team

Incident = Annotated[
    str | None, typer.Option(help=str(words("An incident; the desk without it.")))
]
Columns = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="FIELD=COLUMN,…", help=str(words("Which column holds what."))),
]
Channel = Annotated[
    str, typer.Option(metavar="NAME", help=str(words("Where no row says it, such as x.")))
]
Zone = Annotated[
    str | None,
    typer.Option(metavar="ZONE", help=str(words("Of times that name none: Europe/Paris."))),
]


class Asked(NamedTuple):
    """How rows are to be read, for whom times are said, and the team that promises answers."""

    wishes: "Wishes"
    speaker: Speaker
    team: "Team | None"


def asked(
    columns: list[str] | None,
    channel: str,
    day_first: DayFirst | None,
    zone: str | None,
    say: Speaker,
) -> Asked:
    """What these options mean here. Raises `UsageError` for what none can mean."""
    from crisisctl.channels.own import accounts
    from crisisctl.cli.own_channels import team_here
    from crisisctl.intake.surveys import Wishes

    team = team_here(say)
    speaker = say.in_zone(_zone(zone) or (team.zone if team is not None else None))
    first, own = day_comes_first(day_first), accounts(team) if team is not None else frozenset()
    return Asked(Wishes(_mapping(columns), channel, first, speaker.zone, own), speaker, team)


def _zone(name: str | None) -> str | None:
    """A zone by its name. Raises `UsageError` for one that there is not."""
    from zoneinfo import ZoneInfo

    try:
        return name and ZoneInfo(name).key
    except (KeyError, ValueError, OSError):  # unknown, no name of a zone, a folder of zones
        raise UsageError(
            words("“{name}” is not a time zone: Europe/Paris, say.", name=name)
        ) from None


def _mapping(given: list[str] | None) -> dict[str, str]:
    """What `--map` says, which may stand several times. Raises `UsageError`."""
    pairs = [pair for one in given or [] for pair in one.split(",")]
    if any("=" not in pair for pair in pairs):
        raise UsageError(
            words("--map takes FIELD=COLUMN: author=user,posted=created_at"),
            words("crisisctl import FILE --dry-run"),
        )
    return {field.strip(): column for field, _, column in (pair.partition("=") for pair in pairs)}
