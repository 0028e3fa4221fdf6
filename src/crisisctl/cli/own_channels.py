"""The team of this folder, for a command that names no playbook."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.cli.safe import safe
from crisisctl.errors import PlaybookError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import FOLDER, TEAM, own_folder
from crisisctl.words import words

if TYPE_CHECKING:  # the model and YAML: only where there is a team
    from crisisctl.model.team import Team


def channels_here(say: Speaker) -> Channels:
    """The channels as the team knows them."""
    team = team_here(say)
    if team is None:
        return CHANNELS
    from crisisctl.channels.own import known_channels

    return known_channels(team)


def team_here(say: Speaker) -> "Team | None":
    """Of `playbooks/team.yaml` here, or else in the user's own folder.

    A file that can't be used counts for nothing, which is said: a text can be judged without.
    """
    path = next((one / TEAM for one in _folders() if os.path.lexists(one / TEAM)), None)
    team = _read(path) if path else None
    if path and team is None:
        message = words(
            "{path} can't be used: what it says of channels and links does not count. See:"
            " crisisctl lint {path}",
            path=path,
        )
        typer.echo(safe(say(message)), err=True)
    return team


def _folders() -> Iterator[Path]:
    yield Path(FOLDER)
    yield own_folder()  # 20 ms, where there is no other


def _read(path: Path) -> "Team | None":
    from crisisctl.model.team import Team
    from crisisctl.playbooks.document import read
    from crisisctl.playbooks.files import read_bytes
    from crisisctl.playbooks.validate import validate

    try:
        document = read(read_bytes(path), str(path))
    except PlaybookError:
        return None  # the caller says so, and lint says why
    return validate(document, Team)[0]
