"""Standard input: rows as they come, until whoever writes them is done."""

from collections.abc import Iterator
from io import BytesIO
from tempfile import TemporaryFile
from typing import BinaryIO, Protocol

from crisisctl.intake.feeds.pieces import Pieces
from crisisctl.intake.feeds.rows import Settings, looks_like_header, whole
from crisisctl.intake.files import PIPE, Form, Source
from crisisctl.ports import Batch

BLOCK = 2**16


class Raw(Protocol):
    """Bytes as they come: what is there, as soon as there is any; nothing at the end."""

    def read(self, size: int, /) -> bytes | None:
        """At most `size` bytes."""
        ...


def raw(stream: BinaryIO) -> Raw:
    """The stream without its buffer: Python can't end while another thread waits at one."""
    found: Raw = getattr(stream, "raw", stream)
    return found


class Pipe:
    """A table or JSON Lines, row by row; one document in JSON when it is whole."""

    def __init__(self, stream: Raw, settings: Settings) -> None:
        self._stream = stream
        self._settings = settings

    def read(self, cursor: str) -> Iterator[Batch]:
        del cursor  # a pipe can't go back
        head = self._head()
        if not head.strip():
            return
        if Source(PIPE, BytesIO(head), looks_like_header).shape.form is Form.DOCUMENT:
            yield from self._document(head)
        else:
            yield from self._rows(head)

    def _head(self) -> bytes:
        """The first line, and what came with it."""
        head = b""
        while (not head.strip() or b"\n" not in head) and (block := self._stream.read(BLOCK)):
            head += block
        return head

    def _rows(self, buffer: bytes) -> Iterator[Batch]:
        pieces = Pieces(PIPE, buffer[: buffer.rfind(b"\n") + 1] or buffer, self._settings)
        line = 0
        while True:
            if end := pieces.end(buffer):
                yield pieces.batch(buffer[:end], line, "")
                line += buffer.count(b"\n", 0, end)
                buffer = buffer[end:]
            block = self._stream.read(BLOCK)
            if not block:
                break
            buffer += block
        if buffer.strip():
            yield pieces.batch(buffer, line, "")

    def _document(self, head: bytes) -> Iterator[Batch]:
        with TemporaryFile() as copy:
            copy.write(head)
            while block := self._stream.read(BLOCK):
                copy.write(block)
            yield from whole(Source(PIPE, copy, looks_like_header), self._settings, "", "")
