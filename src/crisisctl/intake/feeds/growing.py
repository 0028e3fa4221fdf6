"""A file that grows: what is new at its end. That it was begun anew, or put aside, is noticed."""

import json
from collections.abc import Iterator
from glob import escape
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, NamedTuple

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.pieces import HEAD, Pieces
from crisisctl.intake.feeds.rows import Settings
from crisisctl.ports import Batch
from crisisctl.words import words

PIECE = 2**20
"""Bytes that are read at once: a row has at most as many characters."""
_BEFORE = 256
"""Bytes before a place by which it is known again."""


class Place(NamedTuple):
    """How far a file has been read: bytes, lines, and a digest of the last bytes before."""

    at: int = 0
    line: int = 0
    before: str = ""

    @property
    def cursor(self) -> str:
        return json.dumps(self)


START = Place()


class Growing:
    """A table or JSON Lines that some program appends to. A last line without its end waits."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self._path = path
        self._settings = settings
        self._pieces: Pieces | None = None

    def read(self, cursor: str) -> Iterator[Batch]:
        place = Place(*json.loads(cursor)) if cursor else START
        with self._path.open("rb") as stream:
            if _is_here(stream, place):
                yield from self._rest(stream, place)
                return
        yield from self._put_aside(place)
        self._pieces = None
        with self._path.open("rb") as stream:
            yield from self._rest(stream, START)

    def _rest(self, stream: BinaryIO, place: Place, *, ended: bool = False) -> Iterator[Batch]:
        """What stands behind `place`; also a last line without its end, once it has `ended`."""
        while piece := self._piece(stream, place, ended=ended):
            at = place.at + len(piece)
            after = Place(at, place.line + piece.count(b"\n"), _digest(stream, at))
            assert self._pieces is not None
            yield self._pieces.batch(piece, place.line, after.cursor)
            place = after

    def _piece(self, stream: BinaryIO, place: Place, *, ended: bool) -> bytes:
        stream.seek(place.at)
        buffer = stream.read(PIECE)
        if not buffer or (b"\n" not in buffer and len(buffer) < PIECE and not ended):
            return b""
        if self._pieces is None:
            stream.seek(0)
            self._pieces = Pieces(str(self._path), _lines(stream.read(HEAD)), self._settings)
        if len(buffer) < PIECE and ended:
            return buffer
        return buffer[: self._pieces.end(buffer)] or (buffer if len(buffer) == PIECE else b"")

    def _put_aside(self, place: Place) -> Iterator[Batch]:
        """What was not read yet of the file that had this name, and of those that had it since."""
        named = self._path.parent.glob(f"{escape(self._path.name)}?*")
        beside = sorted(filter(Path.is_file, named), key=lambda one: one.stat().st_mtime_ns)
        found = next((at for at, one in enumerate(beside) if _holds(one, place)), None)
        if found is None:
            lost = words("the file was begun anew: what it had held since the last look is lost")
            yield Batch((), START.cursor, [(0, lost)])
            return
        cursor = place.cursor
        for path in beside[found:]:
            try:
                for batch in self._ended(path, place):
                    cursor = batch.cursor
                    yield batch
            except UsageError as error:  # packed meanwhile, or somebody's notes
                yield Batch((), cursor, [(0, error.message)])
            place = START

    def _ended(self, path: Path, place: Place) -> Iterator[Batch]:
        self._pieces = None
        with path.open("rb") as stream:
            yield from self._rest(stream, place, ended=True)


def _lines(head: bytes) -> bytes:
    """Without the last line, if it is not whole."""
    return head[: head.rfind(b"\n") + 1] or head


def _holds(path: Path, place: Place) -> bool:
    with path.open("rb") as stream:
        return _is_here(stream, place)


def _is_here(stream: BinaryIO, place: Place) -> bool:
    """Whether this is the file that was read as far as `place`."""
    return place == START or _digest(stream, place.at) == place.before


def _digest(stream: BinaryIO, at: int) -> str:
    begin = max(0, at - _BEFORE)
    stream.seek(begin)
    before = stream.read(at - begin)
    return blake2b(before, digest_size=8).hexdigest() if len(before) == at - begin else ""
