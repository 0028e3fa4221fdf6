"""Tables of text: CSV, TSV, what semicolons divide. A bad quote costs its own row and no other."""

import csv
from collections.abc import Iterator
from typing import TextIO

from crisisctl.intake.rows import MAX_RECORD, Problem, Row
from crisisctl.words import Words, words

MAX_LINES = 1000
"""Lines of the longest row: a mention that is longer is a quote that nobody closed."""


class _TooLong(Exception):  # noqa: N818 - a turn in the reading, never seen outside
    """The row that is being read goes on past what a row may be."""


class _Lines:
    """Physical lines, counted; those of the row that is being read are kept, to be read again."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._again: list[str] = []
        self._size = 0
        self.number = 0
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else self._stream.readline(MAX_RECORD)
        if not line:
            raise StopIteration
        self.number += 1
        self.taken.append(line)
        self._size += len(line)
        if self._size >= MAX_RECORD or len(self.taken) > MAX_LINES:
            self._skip(line)
            raise _TooLong
        return line

    def begin(self) -> None:
        """Forget the row that has been read."""
        self.taken.clear()
        self._size = 0

    def give_back(self) -> str:
        """Have all lines of this row but its first read again; the first is the answer."""
        first, *others = self.taken
        self._again.extend(reversed(others))
        self.number -= len(others)
        return first

    def _skip(self, line: str) -> None:
        """To the end of a line that is longer than a row may be."""
        while line and not line.endswith(("\n", "\r")):
            line = self._stream.readline(MAX_RECORD)


def records(
    stream: TextIO, delimiter: str, width: int = 0
) -> Iterator[tuple[int, list[str]] | Problem]:
    """Each row with the line on which it begins; blank lines are none.

    A row whose quotes don't add up is read again as one line, as a spreadsheet would. Where that
    leaves a quote open, or has not `width` cells, it is reported, and the next line begins a row.
    """
    csv.field_size_limit(MAX_RECORD)  # a row has one limit, and its fields no shorter one
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.begin()
        begin = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, _TooLong):
            yield _one_line(lines.give_back(), begin, delimiter, width)
            continue
        if cells:
            yield begin, cells


def _one_line(
    line: str, number: int, delimiter: str, width: int
) -> tuple[int, list[str]] | Problem:
    if len(line) >= MAX_RECORD:
        return Problem(number, words("a row of more than {limit} characters", limit=MAX_RECORD))
    ended = line if line.endswith(("\n", "\r")) else f"{line}\n"
    cells = next(csv.reader([ended], delimiter=delimiter))
    if cells[-1].endswith(("\n", "\r")) or len(cells) != (width or len(cells)):
        return Problem(number, words("a quote opens in this row and is not closed"))
    return number, cells


def rows(
    stream: TextIO, delimiter: str, header: tuple[str, ...], header_line: int
) -> Iterator[Row | Problem]:
    """The rows under `header`, which begins on `header_line`.

    Cells that a row lacks are empty; cells that no column has are a problem.
    """
    width, empty, unnamed = len(header), [""] * len(header), "" in header
    for found in records(stream, delimiter, width):
        if isinstance(found, Problem):
            yield found
            continue
        line, cells = found
        if line <= header_line:
            continue
        if len(cells) < width:
            cells += empty[len(cells) :]
        if len(cells) > width and any(cells[width:]):
            yield Problem(line, _too_wide(len(cells), width))
        else:
            named = dict(zip(header, cells, strict=False))
            if unnamed:  # spreadsheets number their rows in a column without a name
                del named[""]
            yield Row(line, named)


def _too_wide(cells: int, columns: int) -> Words:
    return words("{cells} cells for {columns} columns", cells=cells, columns=columns)
