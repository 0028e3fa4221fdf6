"""The bytes of a file: unpacked, and in which encoding they are text."""

import codecs
import gzip
import zlib
from collections.abc import Iterator
from io import BufferedIOBase
from typing import BinaryIO, NamedTuple, cast

from crisisctl.errors import UsageError
from crisisctl.words import Words, words

BLOCK = 2**18
DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)
"""What a compressed file raises that ends too soon, or was changed."""
_GZIP = b"\x1f\x8b"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as UTF-16's does: it is asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT: tuple[tuple[bytes, Words], ...] = (
    (b"PK\x03\x04", words("It is a workbook or an archive: save it as CSV first.")),
    (b"\xd0\xcf\x11\xe0", words("It is an old workbook: save it as CSV first.")),
    (b"%PDF", words("It is a PDF: export a table instead.")),
    (b"BZh", words("It is packed with bzip2: gzip is the one that can be read.")),
    (b"\xfd7zXZ", words("It is packed with xz: gzip is the one that can be read.")),
)
_PROBE = 4096


class Encoding(NamedTuple):
    """The name of an encoding, and how many characters of the file are not written in it."""

    name: str
    broken: int = 0


def unpacked(stream: BinaryIO) -> BinaryIO:
    """The same bytes from their beginning, unpacked if they are gzip."""
    stream.seek(0)
    packed = stream.read(len(_GZIP)) == _GZIP
    stream.seek(0)
    return cast("BinaryIO", gzip.GzipFile(fileobj=stream, mode="rb")) if packed else stream


def encoding_of(stream: BinaryIO, name: str) -> Encoding:
    """The encoding of the whole of `stream`, told by its mark, or by what the bytes can be.

    Raises `UsageError` for a file of another kind, known by its first bytes.
    """
    begin = next(_blocks(stream), b"")
    for mark, why in _NOT_TEXT:
        if begin.startswith(mark):
            raise UsageError(words("{file} can't be read. {why}", file=name, why=why))
    for mark, encoding in _BOMS:
        if begin.startswith(mark):
            return Encoding(encoding)
    wide = _without_mark(begin[:_PROBE])
    return wide or _utf8_or_cp1252(stream)


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    source = unpacked(stream)
    try:
        while block := cast("BufferedIOBase", source).read1(BLOCK):  # what is whole so far
            yield block
    except DAMAGED:
        return  # what could be read tells enough; reading the rows says the rest


def _without_mark(begin: bytes) -> Encoding | None:
    """UTF-16 that does not say so: nearly every second byte of what is mostly ASCII is zero."""
    half = len(begin) // 2
    for name, zeros in (("utf-16-le", begin[1::2]), ("utf-16-be", begin[::2])):
        if half and zeros.count(0) > half * 0.6:
            return Encoding(name)
    return None


def _utf8_or_cp1252(stream: BinaryIO) -> Encoding:
    """UTF-8, unless more characters break its rules than keep them."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    broken = kept = 0
    for block in _blocks(stream):
        text = decoder.decode(block)
        if not text.isascii():
            broken += text.count("\ufffd")
            kept += len(block) - len(text)
    broken += decoder.decode(b"", final=True).count("\ufffd")
    return Encoding("cp1252") if broken > kept else Encoding("utf-8", broken)
