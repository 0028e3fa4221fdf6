"""What a check has to say: about a file, or about a text."""

from dataclasses import dataclass
from enum import StrEnum

from crisisctl.words import Words


class Level(StrEnum):
    """How much a finding weighs: an error fails CI and blocks a send."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Rule:
    """A promise to users: neither `id` nor `name` is ever reused or renamed."""

    id: str
    name: str
    level: Level


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file; `line` and `column` count from 1, columns in characters.

    `width` is how many characters of the line are meant; 0 where nobody measured.
    """

    path: str
    line: int = 1
    column: int = 1
    width: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found in a file; `steps` is the path that breaks the promise, if any.

    `changes` is a text as it stands, with the words marked that are others than before. `places`
    tells where each of `steps` stands: None for the posting, which is no step of a file.
    """

    rule: Rule
    message: Words
    position: Position
    advice: Words | None = None
    steps: tuple[Words, ...] = ()
    changes: str = ""
    places: tuple[Position | None, ...] = ()


@dataclass(frozen=True, slots=True)
class TextFinding:
    """What a rule found in a text, between the characters `start` and `end`.

    `advice` says what to do instead, where the message does not.
    """

    rule: Rule
    message: Words
    start: int
    end: int
    advice: Words | None = None
