"""What is wrong with a file before its meaning is looked at."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from crisisctl.model.findings import Level
from crisisctl.words import Words, words

# A hostile file has a million problems; nobody cures more than these in one go.
MAX_PROBLEMS = 1_000
_LONGEST_QUOTE = 40

# Line and column, both from 1, columns in characters.
Place = tuple[int, int]


class Problem(NamedTuple):
    """What keeps a file from being read as it is meant, and the cure.

    `line` and `column` count from 1, columns in characters, and stand inside the file: at most
    one column past the end of a line. `end_column` is one past the last character. What is
    `misread` by other tools is text to us: a file that only we read may hold it.
    """

    message: Words
    line: int
    column: int
    hint: Words | None = None
    end_column: int | None = None
    level: Level = Level.ERROR
    misread: bool = False


class Problems:
    """Every problem of one file: in its order, each once, and no more than a person can use."""

    def __init__(self, lines: Sequence[str], found: Iterable[Problem] = ()) -> None:
        self._lines = lines
        self._found = list(found)
        self._too_many = False

    def add(
        self,
        message: Words,
        at: Place,
        hint: Words | None = None,
        end: Place | None = None,
        *,
        misread: bool = False,
    ) -> None:
        if len(self._found) == MAX_PROBLEMS:
            self._too_many = True
            return
        line, column = self._inside(at)
        end_column = end[1] if end and end[0] == line and end[1] > column else None
        self._found.append(Problem(message, line, column, hint, end_column, misread=misread))

    def in_order(self) -> tuple[Problem, ...]:
        in_file = sorted(self._found, key=lambda problem: (problem.line, problem.column))
        # The parser also trips over what a check has named already.
        found = [problem for problem, _ in groupby(in_file)]
        if self._too_many:
            message = words(
                "There are more problems: these are the first {count}.", count=len(found)
            )
            found.append(Problem(message, found[-1].line, found[-1].column))
        return tuple(found)

    def _inside(self, at: Place) -> Place:
        """The nearest place in the file: the parser also points past its end."""
        line, column = at
        if line > len(self._lines):
            return len(self._lines), len(self._lines[-1]) + 1
        return line, min(column, len(self._lines[line - 1]) + 1)


def quoted(text: str) -> str:
    """A text short enough to stand in a message."""
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
