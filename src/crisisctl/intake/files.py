"""Any export as rows: packing, encoding, form and columns are told, and nothing is held whole."""

import io
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from shutil import copyfileobj
from typing import BinaryIO, TextIO

from crisisctl.errors import UsageError, reason
from crisisctl.intake.columns import recognised
from crisisctl.intake.documents import document_rows, line_rows
from crisisctl.intake.encodings import DAMAGED, Encoding, encoding_of, unpacked
from crisisctl.intake.rows import Problem, Row
from crisisctl.intake.tables import records, rows as table_rows
from crisisctl.words import words

PIPE = "-"
DELIMITERS = "\t;,|"
_PROBE = 2**16
_LINES_BEFORE_HEADER = 20
_ROWS_FOR_COLUMNS = 200
_PROBED = 50
Score = Callable[[Sequence[str]], int]
"""How much a row of a table looks like the names of the columns that somebody wants."""


class Form(StrEnum):
    """How a file holds its rows."""

    TABLE = "table"
    LINES = "json-lines"
    DOCUMENT = "json"


@dataclass(frozen=True, slots=True)
class Shape:
    """What was told of a file. `columns` of JSON are those of its first rows."""

    form: Form
    encoding: Encoding
    columns: tuple[str, ...]
    delimiter: str = ""
    header_line: int = 0


class Source:
    """A file that is read as often as it takes; `stream` must be able to go back."""

    def __init__(self, name: str, stream: BinaryIO, score: Score) -> None:
        """Tell its shape. Raises `UsageError` for what holds no rows at all."""
        self.name = name
        self._stream = stream
        self.size = stream.seek(0, io.SEEK_END)
        self.shape = self._tell(score)

    @property
    def position(self) -> int:
        """How many of its `size` bytes have been read in this pass."""
        return self._stream.tell()

    def rows(self) -> Iterator[Row | Problem]:
        """All rows, from the first, in order; what can't be read is reported where it stands."""
        line = 0
        with self._text(self.shape.encoding.name) as text:
            try:
                for found in self._read(text):
                    line = found.line
                    yield found
            except DAMAGED:
                yield Problem(line + 1, words("the packed file is damaged: the rest is lost"))
            except OSError as error:
                why = reason(error)
                yield Problem(line + 1, words("the rest can't be read: {why}", why=why))

    def _read(self, text: TextIO) -> Iterator[Row | Problem]:
        match self.shape.form:
            case Form.LINES:
                return line_rows(text)
            case Form.DOCUMENT:
                return document_rows(text)
            case Form.TABLE:
                shape = self.shape
                return table_rows(text, shape.delimiter, shape.columns, shape.header_line)

    @contextmanager
    def text(self) -> Iterator[TextIO]:
        """The whole as text, from its beginning."""
        with self._text(self.shape.encoding.name) as text:
            yield text

    @contextmanager
    def _text(self, encoding: str) -> Iterator[TextIO]:
        text = io.TextIOWrapper(
            unpacked(self._stream), encoding=encoding, errors="replace", newline=""
        )
        try:
            yield text
        finally:
            if not self._stream.closed:  # somebody has left in the middle
                text.detach()

    def _tell(self, score: Score) -> Shape:
        encoding = encoding_of(self._stream, self.name)
        with self._text(encoding.name) as text:
            probe = _begin(text)
        if not probe.strip("\ufeff \t\r\n\0"):
            raise UsageError(words("{file} is empty.", file=self.name))
        form = _form(probe)
        if form is not Form.TABLE:
            return self._json_shape(form, encoding)
        delimiter, header, line = _table(probe, score)
        return Shape(form, encoding, tuple(header), delimiter, line)

    def _json_shape(self, form: Form, encoding: Encoding) -> Shape:
        self.shape = Shape(form, encoding, ())
        first = islice(self.rows(), _ROWS_FOR_COLUMNS)
        columns = {name: None for row in first if isinstance(row, Row) for name in row.cells}
        return Shape(form, encoding, tuple(columns))


@contextmanager
def opened(
    name: str, standard_input: BinaryIO, score: Score = lambda row: len(recognised(row))
) -> Iterator[Source]:
    """The file that is called `name`; what can be read once only is copied to a temporary one.

    Raises `UsageError` where it can't be opened, or is no file of rows.
    """
    with ExitStack() as stack:
        try:
            stream = standard_input
            if name != PIPE:
                stream = stack.enter_context(Path(name).open("rb"))
            if name == PIPE or not stream.seekable():
                stream = stack.enter_context(_copied(stream))
            source = Source(name, stream, score)
        except OSError as error:
            why = reason(error)
            raise UsageError(words("{file} can't be read: {why}.", file=name, why=why)) from None
        yield source


@contextmanager
def _copied(stream: BinaryIO) -> Iterator[BinaryIO]:
    with tempfile.TemporaryFile() as copy:
        copyfileobj(stream, copy)
        yield copy


def _begin(text: TextIO) -> str:
    """The first lines, or what of them is not damaged."""
    probe = io.StringIO()
    with suppress(*DAMAGED):
        while probe.tell() < _PROBE and (line := text.readline(_PROBE)):
            probe.write(line)
    return probe.getvalue()


def _form(probe: str) -> Form:
    begin = probe.lstrip("\ufeff \t\r\n")
    if begin.startswith(("[", "window.YTD.")):
        return Form.DOCUMENT
    if _mostly_objects(begin):
        return Form.LINES
    if not begin.startswith("{"):
        return Form.TABLE
    first, _, others = begin.partition("\n")
    following = others.lstrip()
    whole = first.rstrip().endswith("}") and following[:1] in ("", "{")
    return Form.LINES if whole else Form.DOCUMENT


def _mostly_objects(text: str) -> bool:
    """Whether most lines are an object, whatever the first one is."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    return 2 * sum(one.startswith("{") and one.endswith("}") for one in lines) > len(lines)


def _table(probe: str, score: Score) -> tuple[str, list[str], int]:
    """The delimiter, the names of the columns, and the line that they stand on.

    The names need not come first: some exports say before them who made them, and when.
    """
    if probe[:4].lower() == "sep=":  # what Excel writes, and hides
        found = _heads(probe, probe[4], score)
        return max(found, key=lambda one: one[0], default=(0, 0, probe[4], [""], 1))[2:]
    heads = [head for delimiter in DELIMITERS for head in _heads(probe, delimiter, score)]
    best = max(heads, key=lambda one: one[:2], default=(0, 0, ",", [""], 1))
    return best[2:]


def _heads(
    probe: str, delimiter: str, score: Score
) -> Iterator[tuple[int, int, str, list[str], int]]:
    """Rows that may be the header: how good, how even what follows is, and the header itself."""
    whole = probe if len(probe) < _PROBE else probe[: probe.rfind("\n") + 1]
    found = list(islice(records(io.StringIO(whole, newline=""), delimiter), _PROBED))
    read = [one for one in found if not isinstance(one, Problem)]
    for number, (line, cells) in enumerate(read[:_LINES_BEFORE_HEADER]):
        even = sum(len(other) == len(cells) for _, other in read[number:]) if len(cells) > 1 else 0
        names = [cell.strip().lstrip("\ufeff") for cell in cells]
        yield score(names), even, delimiter, _apart(names), line


def _apart(names: list[str]) -> list[str]:
    """Each name once: the second `date` of a header is `date (2)`."""
    met = Counter[str]()
    for at, name in enumerate(names):
        met[name] += 1
        names[at] = name if met[name] == 1 else f"{name} ({met[name]})"
    return names
