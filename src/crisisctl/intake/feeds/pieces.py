"""Rows that come piece by piece, as a file grows or a pipe flows: the header counts for all."""

import io
from collections.abc import Sequence
from dataclasses import replace

from crisisctl.errors import UsageError
from crisisctl.intake.columns import mapped
from crisisctl.intake.documents import line_rows
from crisisctl.intake.feeds.rows import Settings, batch, looks_like_header, told
from crisisctl.intake.files import Form, Source
from crisisctl.intake.rows import Problem, Row
from crisisctl.intake.tables import rows as table_rows
from crisisctl.ports import Batch
from crisisctl.words import words

HEAD = 2**20
"""Bytes from the beginning that tell form, columns, and the order of day and month."""
PATIENCE = 2**16
"""Bytes after which a quote that nobody closed is no reason to wait for the end of its row."""
_ENCODINGS = {"utf-8": "utf-8-sig", "utf-8-sig": "utf-8-sig", "cp1252": "cp1252"}
"""Those whose newline is one byte, and how a piece is read in them."""
_NEWLINE, _QUOTE = b"\n", b'"'


class Pieces:
    """How a stream is read, told once by its `head`: a header, or the first rows in JSON."""

    def __init__(self, name: str, head: bytes, settings: Settings) -> None:
        """Raises `UsageError` for what can't be read by pieces, or holds no mentions."""
        source = Source(name, io.BytesIO(head), looks_like_header)
        self._shape = source.shape
        if self._shape.form is Form.DOCUMENT or self._shape.encoding.name not in _ENCODINGS:
            raise UsageError(
                words(
                    "{file} can't be read while it grows: it is no table or JSON Lines in UTF-8.",
                    file=name,
                ),
                words("Put finished exports into a folder, and watch the folder."),
            )
        found = told(source, settings.wishes)
        self._settings = settings
        self._columns = dict.fromkeys(self._shape.columns)
        self._order = found.order
        self._reading = found.reading(settings.now(), settings.wishes)

    def end(self, buffer: bytes) -> int:
        """Where the last whole row of `buffer` ends: at a newline that no quote holds."""
        newline = buffer.rfind(_NEWLINE) + 1
        if self._shape.form is Form.LINES:
            return newline
        end, quotes = newline, buffer.count(_QUOTE, 0, newline)
        while end and quotes % 2:
            before = buffer.rfind(_NEWLINE, 0, end - 1) + 1
            quotes -= buffer.count(_QUOTE, before, end)
            end = before
        return end if end or len(buffer) < PATIENCE else newline

    def batch(self, piece: bytes, line: int, cursor: str) -> Batch:
        """The rows of a piece that follows `line` lines; the first begins with the header."""
        encoding = _ENCODINGS[self._shape.encoding.name]
        text = io.StringIO(piece.decode(encoding, "replace"), newline="")
        rows = [one._replace(line=one.line + line) for one in self._rows(text, line)]
        self._learn([row for row in rows if isinstance(row, Row)])
        return batch(rows, self._reading, cursor)

    def _rows(self, text: io.StringIO, line: int) -> list[Row | Problem]:
        shape = self._shape
        if shape.form is Form.LINES:
            return list(line_rows(text))
        header = 0 if line else shape.header_line
        return list(table_rows(text, shape.delimiter, shape.columns, header))

    def _learn(self, rows: Sequence[Row]) -> None:
        """Learn columns, which lines in JSON name themselves, and if the day comes first."""
        columns, wishes = self._reading.columns, self._settings.wishes
        names = {name: None for row in rows for name in row.cells}
        if not names.keys() <= self._columns.keys():
            self._columns |= names
            columns = mapped(self._columns, wishes.columns)
        for row in rows:
            self._order.see(row.cells.get(columns["posted"], ""))
        first = self._order.verdict if wishes.day_first is None else wishes.day_first
        dates = replace(self._reading.dates, day_first=first)
        now = self._settings.now()
        self._reading = replace(self._reading, columns=columns, dates=dates, now=now)
