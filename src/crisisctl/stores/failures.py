"""Why a journal file can't be used, in a sentence, and what to type next.

Imported with the SQLite store only, hence when a journal is used.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crisisctl.errors import JournalError
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a journal file, and the cure.

    Both may hold `{path}`, its `{folder}`, `{then}` (what to type next) and `{detail}`.
    """

    cause: Words
    cure: Words


class Unusable(Exception):  # noqa: N818 - a finding; `explained` makes the error of it
    """The file was looked at and can't serve as a journal."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.cause.template)
        self.trouble = trouble


LOCKED = Trouble(
    words("Another program holds the journal {path}"),
    words("Close the other crisisctl, or wait a moment, then type: {then}"),
)
FOREIGN = Trouble(
    words("{path} is not a crisisctl journal"),
    words("Name another file: --store sqlite:///journal.db"),
)
DAMAGED = Trouble(
    words("The journal {path} is damaged"),
    words("Copy it to a safe place first, then start another: --store sqlite:///journal.db"),
)
READ_ONLY = Trouble(
    words("The journal {path}, or its folder, is read-only"),
    words("Make it writable, then type: {then}, or write elsewhere: --store sqlite:///journal.db"),
)
FULL = Trouble(
    words("The disk of the journal {path} is full"),
    words("Free some space, then type: {then}, or write elsewhere: --store sqlite:///journal.db"),
)
FAILING = Trouble(
    words("The disk of the journal {path} is full or failing"),
    words("Free some space, then type: {then}, or write elsewhere: --store sqlite:///journal.db"),
)
FORBIDDEN = Trouble(
    words("You have no permission for the journal {path}"),
    words("Get access to it, then type: {then}, or write elsewhere: --store sqlite:///journal.db"),
)
NO_FOLDER = Trouble(
    words("The journal {path} has no folder to stand in"),
    words("Create the folder {folder}, then type: {then}"),
)
NOT_A_FILE = Trouble(
    words("{path} is a folder or a device, not a journal"),
    words("Name a file in it: --store sqlite:///{path}/journal.db"),
)
LINK = Trouble(
    words("{path} is a symbolic link, which could lead a journal anywhere"),
    words("Name the file itself: --store sqlite:///journal.db"),
)
GONE = Trouble(
    words("The journal {path} was moved, deleted or replaced while it was in use"),
    words("Put it back, then type: {then}"),
)
NEWER = Trouble(
    words("The journal {path} was written by a newer crisisctl"),
    words("Upgrade: pip install --upgrade crisisctl"),
)

OTHER = Trouble(
    words("The journal {path} can't be used ({detail})"),
    words("Try again, or write elsewhere: --store sqlite:///journal.db"),
)

# Primary result codes: https://www.sqlite.org/rescode.html
_SQLITE = {
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_NOTADB: FOREIGN,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: FAILING,
    sqlite3.SQLITE_PERM: FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
}
_OS = {
    errno.EACCES: FORBIDDEN,
    errno.EPERM: FORBIDDEN,
    errno.EROFS: READ_ONLY,
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EIO: FAILING,
    errno.ENOENT: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EISDIR: NOT_A_FILE,
    errno.ELOOP: LINK,
}
_PRIMARY = 0xFF


@contextmanager
def explained(path: Path, *, saving: bool, then: str) -> Iterator[None]:
    """Turn what SQLite and the system raise into one JournalError; `then` is what to type."""
    try:
        yield
    except (sqlite3.Error, OSError, Unusable) as error:
        trouble = _trouble(error)
        places = {"path": path, "folder": path.parent, "then": then, "detail": str(error)}
        cause = Words(trouble.cause.template, places)
        if saving:
            message = words("{cause}: what you just entered is not saved.", cause=cause)
        else:
            message = words("{cause}: nothing could be read.", cause=cause)
        raise JournalError(message, Words(trouble.cure.template, places)) from error


def _trouble(error: Exception) -> Trouble:
    if isinstance(error, Unusable):
        return error.trouble
    if isinstance(error, OSError):
        return _OS.get(error.errno or 0, OTHER)
    # Errors that the sqlite3 module itself raises carry no code.
    return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY, OTHER)
