"""Text in the columns of a terminal: how wide it is, where it breaks, what stands under it."""

import re
import unicodedata
from collections.abc import Iterator

from crisisctl.model.findings import Position

_WORDS = re.compile(
    r"\{?id: +[\w.-]+"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'"
    r"|[^\s,:{}\[\]\"']+"
)
"""What stands at a place in YAML: the name of a step, a text in quotes, or a key or value."""


def columns(text: str) -> int:
    """How many columns a text takes, near enough to put a caret under it."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    nothing = sum(
        unicodedata.combining(character) > 0 or character in "\u200d\ufe0f" for character in text
    )
    return len(text) + wide - nothing


def wrap(text: str, room: int) -> Iterator[str]:
    """Lines of at most `room` columns, broken at spaces; a longer word has a line of its own."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and columns(longer) > room:
            yield line
            longer = word
        line = longer
    yield line


def underlined(source: str, at: Position, room: int) -> tuple[str, str]:
    """The source line in at most `room` columns, and carets under the words at a position.

    Where the position does not say how wide its words are, they go to the next mark of YAML. A
    long line is cut on both sides of them.
    """
    source = source.replace("\t", " ")
    begin = min(at.column - 1, len(source))
    end = begin + (at.width or _width(source, begin))
    before, meant, rest = source[:begin], source[begin:end], source[begin:]
    before = _cut(before[::-1], max(room // 3, room - columns(rest)))[::-1]
    rest = _cut(rest, room - columns(before))
    wide = max(min(columns(meant), columns(rest)), 1)
    return before + rest, " " * columns(before) + "^" * wide


def _width(source: str, begin: int) -> int:
    found = _WORDS.match(source, begin)
    return len(found[0]) if found else 1


def _cut(text: str, room: int) -> str:
    """The beginning of a text, with an ellipsis if it is not all."""
    if columns(text) <= room:
        return text
    kept = ""
    for character in text:
        if columns(kept + character) >= room:
            break
        kept += character
    return f"{kept}…"
