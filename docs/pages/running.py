"""The program at work for a page: in this process, at a fixed time and place, in 80 columns."""

import contextlib
import io
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from unittest.mock import patch

from crisisctl.cli.main import main
from crisisctl.clock import SystemClock
from crisisctl.i18n import Speaker

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""The morning after the night that the examples play in."""


@contextlib.contextmanager
def somewhere(folder: str) -> Iterator[None]:
    """Work in `folder`, with a journal of its own, whatever this machine is set to."""
    ours = {
        "CRISISCTL_HOME": os.path.join(folder, "home"),  # noqa: PTH118 - an environment's value
        "CRISISCTL_OPERATOR": "camille",
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
    }
    kept = {name: value for name, value in os.environ.items() if not _ours(name)}
    with (
        patch.dict(os.environ, kept | ours, clear=True),
        patch("crisisctl.cli.main.Speaker", partial(Speaker, zone=UTC)),
        patch.object(SystemClock, "now", lambda _self: NOW),
        contextlib.chdir(folder),
    ):
        yield


def _ours(name: str) -> bool:
    return name.startswith("CRISISCTL_") or name in ("LANG", "FORCE_COLOR", "NO_COLOR")


def printed(argv: Sequence[str], *, exit_code: int = 0) -> str:
    """What `crisisctl` with these arguments shows; ends this program on another exit code."""
    said = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)  # a report comes as bytes
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = main(argv)
    said.seek(0)
    text = said.read()
    if code != exit_code:
        raise SystemExit(f"crisisctl {' '.join(argv)} ended with {code}:\n{text}")
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines())
