"""Where playbooks are: `./playbooks`, then the user's own folder, then the library."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = "playbooks"
TEAM = "team.yaml"
LOCK = "approvals.lock"
LESSONS = "lessons.yaml"
NOT_PLAYBOOKS = (TEAM, LESSONS)
ENDINGS = (".yaml", ".yml")


class Found(NamedTuple):
    """A playbook's file, and the folder whose team and approvals go with it."""

    id: str
    path: Path
    library: bool


@cache
def library() -> Path:
    """The playbooks that ship with the program: beside it in a wheel, at the top in a checkout."""
    here = Path(__file__).resolve().parents[1]
    packed = here / "library"
    return packed if packed.is_dir() else here.parents[1] / FOLDER


def folders() -> Iterator[Path]:
    """Every folder that may hold playbooks, the nearest first."""
    yield Path.cwd() / FOLDER
    yield own_folder()
    yield library()


def own_folder() -> Path:
    """The user's playbooks, whatever folder they stand in."""
    home = os.environ.get("CRISISCTL_HOME")
    if home:
        return Path(home) / FOLDER
    from platformdirs import user_config_path  # noqa: PLC0415 - 20 ms, only where it is asked

    return user_config_path("crisisctl", appauthor=False) / FOLDER


def find(name: str) -> Found | None:
    """The nearest playbook of that id, or the file of that path."""
    if name.endswith(ENDINGS):
        return at(Path(name)) if os.path.lexists(name) else None
    if set(name) & set("/\\\0"):
        return None  # an id is no way to other folders
    for folder in folders():
        path = folder / f"{name}.yaml"
        if os.path.lexists(path):
            return Found(name, path, library=folder == library())
    return None


def at(path: Path) -> Found:
    """The file of a path, whatever its ending."""
    return Found(path.stem, path, library=real(path).parent == library())


def real(path: Path) -> Path:
    """Where a path leads in the end; one that leads in a circle is answered too.

    `Path.resolve` raises `RuntimeError` there, up to Python 3.12.
    """
    return Path(os.path.realpath(path))


def available() -> Iterator[Found]:
    """Every playbook that `start` can find, the nearest of each id."""
    seen: set[str] = set()
    for folder in folders():
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
            if path.name not in NOT_PLAYBOOKS and path.stem not in seen:
                seen.add(path.stem)
                yield Found(path.stem, path, library=folder == library())
