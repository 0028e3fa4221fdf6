"""Running git and ssh-keygen: no shell, no settings of a repository's own, and not for ever.

`subprocess` costs 10 ms: import this module only where proof of an approval is asked for.
"""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.words import words

TIMEOUT = 20
"""Seconds that git or ssh-keygen may take over a file of at most 1 MiB."""
_KEPT = ("PATH", "PATHEXT", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")
_SCRUBBED = {
    "LC_ALL": "C",
    "HOME": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}
"""What in a repository may name a program to start, or another author, is not heeded."""


class ProgramError(PlaybookError):
    """A program says no."""


def output(
    command: Sequence[str], folder: Path, sent: bytes = b"", *, by_hand: bool = False
) -> bytes:
    """What a program prints in `folder`.

    Raises `ProgramError` with what it complains of, `PlaybookError` where it can't be asked.
    `by_hand` where somebody sits before it, who may have to type a passphrase or touch a key: it
    gets their own environment, and the time they need.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and every argument is ours
            command,
            input=sent,
            capture_output=True,
            cwd=folder,
            env=None if by_hand else kept | _SCRUBBED,
            timeout=None if by_hand else TIMEOUT,
            check=False,
        )
    except FileNotFoundError:
        raise PlaybookError(words("{program} is not installed.", program=command[0])) from None
    except (OSError, subprocess.TimeoutExpired):
        raise PlaybookError(words("{program} does not answer.", program=command[0])) from None
    if done.returncode:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip() or "?"
        why = said.splitlines()[-1]  # what comes before it are hints
        raise ProgramError(words("{program} says: {what}", program=command[0], what=why[:200]))
    return done.stdout
