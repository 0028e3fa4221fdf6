"""A text in a file of its own, which only its owner can read."""

import os
from pathlib import Path

from crisisctl.errors import UsageError, reason
from crisisctl.words import Words, words

ONLY_MINE = 0o600


def not_new(text: str) -> Words | None:
    """Why nothing can be written to the file that `text` names, as far as can be told before."""
    try:
        path = named(text)
        if path.exists():
            return words("There is such a file already: name another.")
        there = path.parent.is_dir()
    except (OSError, RuntimeError):  # a name too long, or the folder of a user who isn't
        there = False
    return None if there else words("There is no such folder.")


def named(text: str) -> Path:
    """The file that somebody names, with their own folder for `~`."""
    return Path(text.strip()).expanduser()


def write_new(path: Path, content: str | bytes) -> None:
    """Write bytes, or a text and the end of its line, to a new file.

    Raises `UsageError`: nothing is ever written over.
    """
    try:
        written = content if isinstance(content, bytes) else f"{content}\n".encode()
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_MINE)
        with os.fdopen(opened, "wb") as file:
            file.write(written)
    except FileExistsError:
        raise UsageError(
            words("There is a file {path} already: it was left alone.", path=path),
            words("Name another file."),
        ) from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError(words("{path} can't be written: {why}", path=path, why=why)) from None
