"""A file written whole or not at all."""

import os
import shutil
import tempfile
from pathlib import Path

from crisisctl.errors import UsageError, reason
from crisisctl.playbooks.catalog import real
from crisisctl.words import words


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of a file, which keeps its mode; a link keeps pointing where it does.

    Raises `UsageError` where that can't be done: then the file is as it was.
    """
    target = real(path)
    try:
        _write(target, content)
    except OSError as error:
        message = words("{file} can't be written: {why}.", file=path, why=reason(error))
        raise UsageError(message) from None


def _write(target: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if target.exists():
            shutil.copymode(target, draft)
        else:
            draft.chmod(0o666 & ~_umask())
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """What the system takes away from a new file's mode; to know it is to set it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
