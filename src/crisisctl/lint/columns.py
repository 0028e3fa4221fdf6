"""Text in the columns of a terminal: how wide it is, where it breaks, what stands under it."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from crisisctl.model.findings import Position

_WORDS = re.compile(
    r"\{?id: +[\w.-]+"
    r'|(?<!\\)"(?:\\.|[^"\\])*+"'
    r"|'[^']*+'"
    r"|[^\s,:{}\[\]\"']+"
)
"""What stands at a place in YAML: the name of a step, a text in quotes, or a key or value."""


def columns(text: str) -> int:
    """How many columns a text takes, near enough to put a caret under it."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    nothing = sum(
        unicodedata.combining(character) > 0 or character in "\u200d\ufe0f" for character in text
    )
    return len(text) + wide - nothing


def wrap(text: str, room: int) -> Iterator[str]:
    """Lines of at most `room` columns, broken at spaces; a longer word has a line of its own."""
    line, used = list[str](), 0
    for word in text.split(" "):
        wide = columns(word)
        if line and used + 1 + wide > room:
            yield " ".join(line)
            line, used = [], 0
        used += wide + bool(line)
        line.append(word)
    yield " ".join(line)


class Excerpt(NamedTuple):
    """A line of a file, parted at the words that are meant."""

    before: str
    words: str
    after: str

    def carets(self) -> str:
        """What stands under it: a caret for each column of the words, at least one."""
        return " " * columns(self.before) + "^" * max(columns(self.words), 1)


def excerpt(source: str, at: Position, room: int) -> Excerpt:
    """The source line of a position in at most `room` columns.

    Where the position does not say how wide its words are, they go to the next mark of YAML. A
    long line is cut on both sides of them.
    """
    source = source.replace("\t", " ")
    begin = min(at.column - 1, len(source))
    wide = at.width or _width(source, begin)
    before, rest = source[:begin], cut(source[begin:], room)
    taken = max(columns(rest), 1)  # at the end of a line, a caret stands under nothing
    before = cut(before[::-1], max(room // 3, room - taken))[::-1]
    rest = cut(rest, room - columns(before))
    return Excerpt(before, rest[:wide], rest[wide:])


def _width(source: str, begin: int) -> int:
    found = _WORDS.match(source, begin)
    return len(found[0]) if found else 1


def cut(text: str, room: int) -> str:
    """The beginning of a text, with an ellipsis if it is not all; it looks no further."""
    kept = 0
    for number, wide in enumerate(accumulate(map(columns, text)), start=1):
        if wide > room:
            return f"{text[:kept]}…"
        if wide < room:
            kept = number
    return text
