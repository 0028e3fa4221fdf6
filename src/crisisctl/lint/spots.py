"""Where words stand in a YAML file, whatever YAML did to their white space and their quotes."""

import re
from collections.abc import Sequence

from crisisctl.model.findings import Position

_ESCAPED = {"'": "''?", '"': r'\\?"', "\\": r"\\\\?"}
_BETWEEN = r"[\s\\]+?"
"""A text in double quotes may break its lines with a backslash."""
_FAR = 3
"""A text in a file is this many times as long as its value at most, its margins left aside."""
_MARGIN = 80


def spot(lines: Sequence[str], begins: Position, value: str, quote: str) -> Position:
    """Where `quote`, a part of the text `value` that begins at `begins`, stands; else `begins`.

    A folded text has other line breaks than its value, and a quoted one doubles its quotes. The
    width is that of the words on the first of their lines.
    """
    if not quote.strip() or _flat(quote) not in _flat(value):
        return begins
    room = len(value) * _FAR + _MARGIN * (value.count("\n") + 4)
    there = "\n".join([lines[begins.line - 1][begins.column - 1 :], *lines[begins.line :]])[:room]
    found = _pattern(quote).search(there)
    if found is None:
        return begins
    before, words = there[: found.start()], found.group().partition("\n")[0]
    line = begins.line + before.count("\n")
    margin = begins.column if line == begins.line else 1
    column = margin + len(before) - (before.rfind("\n") + 1)
    return Position(begins.path, line, column, len(words))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _pattern(quote: str) -> re.Pattern[str]:
    words = ("".join(_ESCAPED.get(one, re.escape(one)) for one in word) for word in quote.split())
    return re.compile(_BETWEEN.join(words))
