"""Many texts in one file of ours, each once for ever: a line of JSON with its key.

    {"key": "outage-3/b1/m57", "at": "…", "channel": "x", "reply_to": "https://…", "text": "…"}

What stands there with its key is posted; a line that a kill has torn is not, and is cut off. Who
writes holds the file: two programs would not see each other's keys.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from crisisctl.errors import UsageError, reason
from crisisctl.ports import Parcel
from crisisctl.words import words

ONLY_MINE = 0o600


class JsonLines:
    """A file of texts that is open for writing, by this program alone."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path = path
        self._file = file
        _cut_torn_line(file)

    def posted(self) -> Iterator[tuple[str, datetime]]:
        """The keys of what stands there, with when it was posted.

        Raises UsageError for a file with something else in it.
        """
        self._file.seek(0)
        for number, line in enumerate(self._file, 1):
            try:
                said = json.loads(line)
                yield str(said["key"]), datetime.fromisoformat(said["at"])
            except (ValueError, TypeError, KeyError):
                raise UsageError(
                    words(
                        "{path} is no file of replies: line {number} is none.",
                        path=self._path,
                        number=number,
                    ),
                    words("Name a new file."),
                ) from None

    def post(self, parcels: Iterable[Parcel], at: datetime) -> None:
        """Add texts; they are on the disk when this returns. Raises OSError."""
        lines = "".join(_line(one, at) for one in parcels)
        self._file.seek(0, os.SEEK_END)
        self._file.write(lines.encode())
        self._file.flush()
        os.fsync(self._file.fileno())


@contextmanager
def open_json_lines(path: Path) -> Iterator[JsonLines]:
    """Open a file of texts, or make one that only its owner can read.

    Raises UsageError where it can't be, or another program writes to it.
    """
    try:
        opened = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), ONLY_MINE)
        with os.fdopen(opened, "r+b") as file:
            _hold(path, file)
            _keep_name(path)
            yield JsonLines(path, file)
    except OSError as error:
        raise UsageError(
            words("{path} can't be written: {why}", path=path, why=reason(error))
        ) from None


def _line(parcel: Parcel, at: datetime) -> str:
    said = {
        "key": parcel.key,
        "at": at.isoformat(),
        "channel": parcel.channel,
        "reply_to": parcel.reply_to,
        "text": parcel.text,
    }
    return json.dumps(said, ensure_ascii=False) + "\n"


def _cut_torn_line(file: BinaryIO) -> None:
    end = file.seek(0, os.SEEK_END)
    keep = end
    while keep and not _ends_line(file, keep):
        keep -= 1
    if keep != end:
        file.truncate(keep)


def _ends_line(file: BinaryIO, end: int) -> bool:
    file.seek(end - 1)
    return file.read(1) == b"\n"


def _hold(path: Path, file: BinaryIO) -> None:
    """Let nobody else write; the system lets go when this process ends, however it does."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there only

            file.seek(2**40)  # far behind what is written: others may read it
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise UsageError(
            words("Another program writes to {path}.", path=path),
            words("Wait until it is done, then type the same again."),
        ) from None


def _keep_name(path: Path) -> None:
    """Make a new file survive a power cut: its name is kept by its folder."""
    if sys.platform != "win32":
        folder = os.open(path.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
