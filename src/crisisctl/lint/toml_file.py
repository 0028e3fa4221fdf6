"""A TOML file as a `Document`, so that what is wrong with it is told as for any other file."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from crisisctl.errors import PlaybookError, UsageError
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.files import read_bytes
from crisisctl.playbooks.source import split_lines
from crisisctl.playbooks.tree import Node
from crisisctl.words import words

MAX_BYTES = 8_192
"""Settings are a page long; tomllib takes quadratic time over a key of thousands of dots."""
_TABLE = re.compile(r"(?<!\s)\s*+\[([^\[\]]++)\]")
_KEY = re.compile(r"(?<!\s)\s*+(\"[^\"]*+\"|'[^']*+'|(?<![\w-])[\w-]++)\s*+=")


def read_toml(path: Path) -> Document:
    """Read settings. Raises `UsageError` where they can't be read, with the place."""
    try:
        raw = read_bytes(path)
    except PlaybookError as error:
        raise UsageError(error.message) from None
    if len(raw) > MAX_BYTES:
        message = words("{path} is larger than {count} bytes.", path=path, count=MAX_BYTES)
        raise UsageError(message, words("Settings are a page long: see docs/lint.md."))
    try:
        text = raw.decode("utf-8-sig")
        value = tomllib.loads(text)
    except UnicodeDecodeError:
        raise UsageError(words("{path} is not saved as UTF-8.", path=path)) from None
    except (ValueError, RecursionError) as error:  # ValueError: also a number of 5,000 digits
        message = words("{path} is not TOML: {why}.", path=path, why=str(error))
        raise UsageError(message) from None
    lines = split_lines(text)
    return Document(str(path), text, value, (), lines, _places(lines))


def _places(lines: Sequence[str]) -> Node:
    """Where the keys stand, which tomllib does not tell: tables are not nested in settings."""
    root = table = Node((1, 1), (1, 1), {})
    for number, line in enumerate(lines, start=1):
        if found := _TABLE.match(line):
            table = _add(root, found, number)
        elif found := _KEY.match(line):
            _add(table, found, number)
    return root


def _add(parent: Node, found: re.Match[str], line: int) -> Node:
    key, value = (line, found.start(1) + 1), (line, found.end() + 1)
    name = found[1].strip().strip("\"'")
    return parent.children.setdefault(name, Node(key, value, {}))
