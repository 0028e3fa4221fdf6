"""Who wrote a part of a playbook, as git's history has it."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.lint.extents import extent
from crisisctl.lint.subject import Loc
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.history import Author, authors

_KEY_ALONE = re.compile(r"(?<![-\s\w])[-\s]*+\w[\w-]*+:\s*+(?:[|>][-+0-9]*)?")
"""A line that only names what follows: it looks the same in many places."""


def writers(
    document: Document, path: Path, uncommitted: frozenset[Author] = frozenset()
) -> Callable[[Loc], frozenset[Author]]:
    """Tell who wrote the lines of a part; nobody where git can't tell.

    `uncommitted` are those who wrote what is in no commit yet, in a file that git knows.
    """

    @cache
    def known() -> dict[bytes, frozenset[Author]]:
        try:
            return dict(authors(path))
        except PlaybookError:
            return {}  # no repository: where one is asked for, CC009 says so

    def wrote(loc: Loc) -> frozenset[Author]:
        if not known():
            return frozenset()
        found = (known().get(line, uncommitted) for line in _lines(document, loc))
        return frozenset[Author]().union(*found)

    return wrote


def _lines(document: Document, loc: Loc) -> Iterator[bytes]:
    start, following = extent(document, loc)
    lines = document.text.split("\n")
    last = len(lines) if following is None else max(following[0] - 1, start[0])
    for line in lines[start[0] - 1 : last]:
        if line.strip() and not _KEY_ALONE.fullmatch(line):
            yield line.rstrip("\r").encode()
