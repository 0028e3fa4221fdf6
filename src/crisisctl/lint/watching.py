"""What was saved since we last looked: a glance at a few files, twice a second.

A glance costs some microseconds a file, and works alike on every system and on network drives. A
library that is told by the system would be one more binary to install, for a folder this small.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

PAUSE = 0.5
"""Seconds between two glances."""
Stamp = tuple[int, int]


def stamps(files: Iterable[Path]) -> dict[Path, Stamp | None]:
    """When each file was last written, and its size; None for one that is not there."""
    return {file: _stamp(file) for file in files}


def _stamp(file: Path) -> Stamp | None:
    try:
        facts = file.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size


def rounds(
    look: Callable[[], dict[Path, Stamp | None]], pause: Callable[[float], None]
) -> Iterator[None]:
    """One round at once, then one whenever something else is seen; it never ends by itself."""
    seen = None
    while True:
        now = look()
        if now == seen:
            pause(PAUSE)
        else:
            seen = now
            yield
