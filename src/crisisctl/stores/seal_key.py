"""The key that seals a journal: a file that only its owner may read, apart from the journal.

It is made with the first journal, in the folder of the user's settings; CRISISCTL_KEY names
another file, such as one on a disk that those who could edit the journal can't reach.
"""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from crisisctl.errors import JournalError, reason
from crisisctl.playbooks.catalog import own_folder
from crisisctl.words import words

VARIABLE = "CRISISCTL_KEY"
FILE_NAME = "seal.key"
BYTES = 32
"""As long as what HMAC-SHA-256 makes of it (RFC 2104, section 3)."""


def key_file(environ: Mapping[str, str]) -> Path:
    """Where the key is, or will be."""
    named = environ.get(VARIABLE)
    return Path(named) if named else own_folder().parent / FILE_NAME


def key_at(path: Path) -> bytes | None:
    """The key in the file at `path`; None where there is none.

    Raises `JournalError` for a file that can't be read or holds something else.
    """
    try:
        text = path.read_text("ascii").strip()
        key = bytes.fromhex(text)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _useless(path, reason(error)) from None
    except ValueError:
        key = b""
    if len(key) != BYTES:
        raise _useless(path, words("it holds no key"))
    return key


def make_key(path: Path) -> bytes:
    """The key at `path`, made now if there is none. Raises `JournalError` and OSError."""
    key = key_at(path)
    if key is not None:
        return key
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w", encoding="ascii") as out:
            out.write(secrets.token_hex(BYTES) + "\n")
        _keep_first(draft, path)
    finally:
        draft.unlink()
    made = key_at(path)
    assert made is not None
    return made


def _keep_first(draft: Path, path: Path) -> None:
    """Give the file its name, unless another process was faster."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return


def _useless(path: Path, why: object) -> JournalError:
    return JournalError(
        words("The key {path} that seals the journal can't be used: {why}.", path=path, why=why),
        words("Put the right file there, or name it: CRISISCTL_KEY=FILE"),
    )
