"""JSON: one value a line, an array, or an object that holds one. Never all of it in memory."""

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

from crisisctl.intake.rows import MAX_RECORD, Problem, Row
from crisisctl.words import Words, words

Value = Any
"""What JSON holds; every number is the text that it was written as."""
Users = dict[str, Value]
LISTS = ("data", "statuses", "tweets", "posts", "mentions", "messages", "comments", "results",
         "items", "value")  # fmt: skip
"""Where pages of an API keep their rows."""
MAX_DEPTH = 4
MAX_COLUMNS = 1000
_BLOCK = 2**16
_SPACE = re.compile(r"[\s,\ufeff]*")
_SCRIPT = re.compile(r"[\s\ufeff]{0,9}window\.YTD\.[\w.]{1,99}\s{0,9}=\s{0,9}")
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def line_rows(stream: TextIO) -> Iterator[Row | Problem]:
    """A JSON value on each line: a line that can't be read is reported, the others count."""
    number = 0
    while line := stream.readline(MAX_RECORD):
        number += 1
        if len(line) >= MAX_RECORD:
            while line and not line.endswith(("\n", "\r")):
                line = stream.readline(MAX_RECORD)
            yield Problem(number, _too_long())
        elif line.strip():
            yield from _of_line(line, number)


def _of_line(line: str, number: int) -> Iterator[Row | Problem]:
    try:
        value = _DECODER.decode(line.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        yield Problem(number, words("this line is not JSON"))
        return
    yield from _of_value(value, number, {})


def document_rows(stream: TextIO) -> Iterator[Row | Problem]:
    """The rows of a document; where it stops being JSON, that line is reported, and it ends."""
    window = _Window(stream)
    window.skip(_SCRIPT)
    try:
        while window.peek():
            yield from _of_top(window)
    except (ValueError, RecursionError):
        yield Problem(window.line, words("this is not JSON: nothing from here on could be read"))


def _of_top(window: "_Window") -> Iterator[Row | Problem]:
    """The rows of an array, or of the page of an API, each from its own line; or the one row."""
    head = window.peek()
    page = window.ahead() if head == "{" else None
    if head == "[":
        window.step()
        yield from _elements(window, {})
    elif head == "{" and (page is None or _listed(page) is not None):
        window.step()
        yield from _members(window, _users(page))
    else:
        line = window.line
        yield from _of_value(window.value(), line, {})


def _elements(window: "_Window", users: Users) -> Iterator[Row | Problem]:
    while (head := window.peek()) != "]":
        if not head:
            yield Problem(window.line, words("the file ends in the middle of its list"))
            return
        line = window.line
        yield from _of_value(window.value(), line, users)
    window.step()


def _members(window: "_Window", users: Users) -> Iterator[Row | Problem]:
    """The rows in the lists of an object; what else it says is passed over."""
    while (head := window.peek()) != "}":
        if not head:
            yield Problem(window.line, words("the file ends in the middle of its list"))
            return
        key = window.value()
        window.colon()
        if key in LISTS and window.peek() == "[":
            window.step()
            yield from _elements(window, users)
        else:
            window.value()
    window.step()


def _of_value(value: Value, line: int, users: Users) -> Iterator[Row | Problem]:
    """The row that a value is, or those of the page that it is."""
    rows = _listed(value)
    if rows is not None:
        users = _users(value)
        for one in rows:
            yield from _of_value(one, line, users)
    elif isinstance(value, dict):
        yield Row(line, _flat(_signed(value, users)))
    else:
        yield Problem(line, words("a row in JSON is an object: {example}", example='{"text": …}'))


def _listed(value: Value) -> list[Value] | None:
    """The list of objects that a page of an API holds, if it is one."""
    if not isinstance(value, dict):
        return None
    lists = (value[key] for key in LISTS if isinstance(value.get(key), list))
    return next((one for one in lists if all(isinstance(row, dict) for row in one)), None)


def _users(page: Value) -> Users:
    """The authors that the X API puts beside its posts, by their ids."""
    includes = page.get("includes") if isinstance(page, dict) else None
    users = includes.get("users") if isinstance(includes, dict) else None
    known = users if isinstance(users, list) else []
    return {one["id"]: one for one in known if isinstance(one, dict) and _is_id(one.get("id"))}


def _signed(row: dict[str, Value], users: Users) -> dict[str, Value]:
    """A post with its author, where the page knows who that is."""
    number = row.get("author_id")
    author = users.get(number) if isinstance(number, str) else None
    return row if author is None else {**row, "author": author}


def _is_id(value: Value) -> bool:
    return isinstance(value, str)


def _flat(value: dict[str, Value]) -> dict[str, str]:
    """Every text and number, by its path: `user.screen_name`. Lists are left out."""
    cells: dict[str, str] = {}
    _flatten(value, "", cells, MAX_DEPTH)
    return cells


def _flatten(value: dict[str, Value], path: str, cells: dict[str, str], depth: int) -> None:
    for key, one in value.items():
        if isinstance(one, str):
            cells[path + key] = one
        elif isinstance(one, dict) and depth and len(cells) < MAX_COLUMNS:
            _flatten(one, f"{path}{key}.", cells, depth - 1)
        elif one is True or one is False:
            cells[path + key] = "true" if one else "false"
        elif one is None:
            cells[path + key] = ""


def _too_long() -> Words:
    return words("a row of more than {limit} characters", limit=MAX_RECORD)


class _Window:
    """The stretch of a document that its next value needs."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = self._begun = 0
        self._ended = False
        self.line = 1

    def skip(self, pattern: re.Pattern[str]) -> None:
        """Past what `pattern` finds right here."""
        self._more()
        found = pattern.match(self._text, self._at)
        self._go(found.end() if found else self._at)

    def peek(self) -> str:
        """The next character that is neither blank nor a comma; nothing at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            assert found is not None
            self._go(found.end())
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def step(self) -> None:
        """Past one character."""
        self._at += 1

    def colon(self) -> None:
        """Past the colon of a member. Raises ValueError where none stands."""
        if self.peek() != ":":
            raise ValueError
        self.step()

    def ahead(self) -> Value:
        """The value that begins here, without going past it; None if it can't be held."""
        line = self.line
        try:
            value = self.value()
        except ValueError:
            return None
        self._at, self.line = self._begun, line
        return value

    def value(self) -> Value:
        """The value that begins here. Raises ValueError if none does, or it is too large."""
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except ValueError:
                if len(self._text) - self._at > MAX_RECORD or not self._more():
                    raise
                continue
            self._begun = self._at
            self._go(end)
            return value

    def _go(self, end: int) -> None:
        self.line += self._text.count("\n", self._at, end)
        self._at = end

    def _more(self) -> bool:
        """Read on: as much again as is held, so that a long value is not begun too often."""
        kept = self._text[self._at :]
        block = "" if self._ended else self._stream.read(max(_BLOCK, len(kept)))
        self._ended = not block
        self._text, self._at = kept + block, 0
        return bool(block)
