"""A folder into which some program puts exports: each is taken whole, once it is still."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.rows import Settings, whole
from crisisctl.intake.files import opened
from crisisctl.ports import Batch

STILL = timedelta(seconds=5)
"""A file that was written to so shortly ago is perhaps not whole yet."""
_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".download", ".swp", "~")
Seen = dict[str, list[int]]
"""The size and the moment of the last change, by the name of each file that was taken."""


class Folder:
    """Files in any form that `import` reads; what lies in folders below is not looked at."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self._path = path
        self._settings = settings

    def read(self, cursor: str) -> Iterator[Batch]:
        known: Seen = json.loads(cursor) if cursor else {}
        found = self._finished()
        seen = {name: stamp for name, stamp in known.items() if name in found}
        for name, stamp in sorted(found.items(), key=lambda one: one[1][1]):
            if seen.get(name) != stamp:
                before = json.dumps(seen)
                seen[name] = stamp
                yield from self._taken(name, before, json.dumps(seen))

    def _finished(self) -> Seen:
        """Every file that has been still for a while."""
        found: Seen = {}
        now = self._settings.now()
        with os.scandir(self._path) as entries:
            for entry in entries:
                if entry.name.startswith((".", "~$")) or entry.name.endswith(_UNFINISHED):
                    continue
                if not entry.is_file():
                    continue
                told = entry.stat()
                changed = datetime.fromtimestamp(told.st_mtime, UTC)
                if told.st_size and not now - STILL < changed <= now:
                    found[entry.name] = [told.st_size, told.st_mtime_ns]
        return found

    def _taken(self, name: str, before: str, after: str) -> Iterator[Batch]:
        """The rows of a file; one that is no export is said once, and does not stop the others."""
        try:
            with opened(str(self._path / name), BytesIO()) as source:
                yield from whole(source, self._settings, before, after)
        except UsageError as error:
            yield Batch((), after, [(0, error.message)])
