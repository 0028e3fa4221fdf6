"""Where the files of a plan come from: a folder, or the copy in a run's journal."""

import os
import stat
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from crisisctl.errors import PlaybookError, reason
from crisisctl.playbooks.catalog import TEAM, Found, library
from crisisctl.words import words

MAX_BYTES = 1 << 20


class Files(Protocol):
    """Bytes by name of file; None where there is no such file."""

    @property
    def borrows_team(self) -> bool:
        """Whether the team is the library's, beside a playbook that is not."""
        ...

    @property
    def folder(self) -> Path | None:
        """Where the files stand on this machine, if they do."""
        ...

    def get(self, name: str) -> bytes | None:
        """Raises `PlaybookError` where there is something that can't be read."""
        ...

    def shown(self, name: str) -> str:
        """The path as a person knows it."""
        ...


class OnDisk:
    """The folder of a playbook; a team that it lacks is borrowed from the library."""

    def __init__(self, found: Found) -> None:
        self._main = f"{found.id}.yaml"
        self._path = found.path

    def get(self, name: str) -> bytes | None:
        path = self._where(name)
        return read_bytes(path) if os.path.lexists(path) else None

    def shown(self, name: str) -> str:
        folder, file = os.path.split(self._where(name))
        return _seen_from(os.getcwd(), folder) + file  # noqa: PTH109 - a key of its cache

    @property
    def folder(self) -> Path:
        return self._path.parent

    @property
    def borrows_team(self) -> bool:
        return self._where(TEAM).parent != self._path.parent

    def _where(self, name: str) -> Path:
        if name == self._main:
            return self._path  # it may end in .yml
        path = self._path.parent / name
        borrowed = name == TEAM and not os.path.lexists(path)
        return library() / TEAM if borrowed else path


@lru_cache(maxsize=64)  # four files of a folder are read for each playbook in it
def _seen_from(here: str, folder: str) -> str:
    """What a path in `folder` begins with for somebody who is in `here`."""
    path = Path(folder)
    shown = path.relative_to(here) if path.is_relative_to(here) else path
    return "" if shown == Path() else os.path.join(shown, "")  # noqa: PTH118 - a last slash


class InJournal:
    """The texts that a run took along when it began."""

    borrows_team = False
    folder = None

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def get(self, name: str) -> bytes | None:
        text = self._files.get(name)
        return None if text is None else text.encode()

    def shown(self, name: str) -> str:
        return name


def read_bytes(path: Path) -> bytes:
    """A file's bytes, or one more than is allowed. Raises `PlaybookError` if it can't be read."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            message = words("{path} is a folder, not a file.", path=path)
            raise PlaybookError(
                message, words("Rename it: a name that ends in .yaml is a playbook's.")
            )
        if not stat.S_ISREG(mode):  # a pipe would be waited for, a device never ends
            raise PlaybookError(words("{path} is not an ordinary file.", path=path))
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        message = words("{path} can't be read: {why}.", path=path, why=reason(error))
        raise PlaybookError(message) from None
