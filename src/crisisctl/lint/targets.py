"""The files that a command names: playbooks by path, by folder or by id."""

import os
from pathlib import Path

from crisisctl.errors import PlaybookError, UsageError, reason
from crisisctl.playbooks.catalog import ENDINGS, FOLDER, NOT_PLAYBOOKS, find
from crisisctl.words import words


def targets(names: list[str]) -> list[Path]:
    """The files of these names, each once; of ./playbooks without names.

    Raises `UsageError` where there is nothing of a name, or no playbook at all, `PlaybookError`
    where a folder can't be read.
    """
    if not names and not Path(FOLDER).is_dir():
        raise UsageError(
            words("There is no {folder} folder here: say what to lint.", folder=FOLDER),
            words("crisisctl init"),
        )
    files = [file for name in names or [FOLDER] for file in _files_of(name)]
    if not files:
        raise UsageError(
            words("There is no playbook in {paths}.", paths=", ".join(names) or FOLDER),
            words("crisisctl init"),
        )
    return list({file.absolute(): file for file in files}.values())


def playbooks_in(folder: Path) -> list[Path]:
    """The playbooks of a folder, by name. Raises `PlaybookError` where it can't be read."""
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        raise PlaybookError(
            words("{path} can't be read: {why}.", path=folder, why=reason(error))
        ) from None
    return [one for one in files if one.suffix in ENDINGS and one.name not in NOT_PLAYBOOKS]


def _files_of(name: str) -> list[Path]:
    path = Path(name)
    there = os.path.lexists(name)  # false for a name that is too long, where Path's own raise
    if there and os.path.isdir(name):  # noqa: PTH112 - Path's raises where it may not look
        return playbooks_in(path)
    return [path] if there else [_by_name(name)]


def _by_name(name: str) -> Path:
    found = find(name)
    if found is None:
        raise UsageError(
            words("There is no file and no playbook named {name}.", name=name),
            words("crisisctl lint playbooks"),
        )
    return found.path
