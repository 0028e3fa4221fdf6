"""The plainest templates, read without Jinja2: nearly all texts, in a tenth of the time.

Names and `if`s without anything else give the very parts that Jinja2's tree gives; a source that
holds more is Jinja2's to read. Lint reads every text of every playbook, and did little else.
"""

import re
from typing import NamedTuple

from crisisctl.replies.parts import Asked, Choice, Name, Part, Parts

_NAME = r"[a-z][a-z0-9_]*"
_TAG = re.compile(
    rf"(?<!\{{)\{{\{{ (?P<shown>{_NAME}(?:\.{_NAME})?) \}}\}}"
    rf"|(?<!\{{)\{{% (?:if (?P<asked>{_NAME}(?:\.{_NAME})?)(?: is defined)?"
    r"|(?P<other>else|endif)) %\}"
)
_OPENING = re.compile(r"\{[{%#]")
# What Jinja2 reads as something else than a name, or `parse` refuses as one.
_LOGIC = frozenset({"and", "or", "not", "in", "is", "if", "else", "elif"})
_WORDS = _LOGIC | {"true", "false", "none", "self", "loop", "caller", "varargs", "kwargs"}
_MAX_IFS = 10


def plain_parts(source: str) -> tuple[Parts, frozenset[str]] | None:
    """The parts of a source and the dotted names in it; None where Jinja2 must read it."""
    tags = list(_TAG.finditer(source))
    if "\r" in source or len(_OPENING.findall(source)) != len(tags):
        return None
    names = frozenset(tag["shown"] or tag["asked"] for tag in tags if not tag["other"])
    if any(name.partition(".")[0] in _WORDS for name in names):
        return None
    reader = _Reader(source)
    if not all(reader.take(tag) for tag in tags) or not reader.end():
        return None
    return reader.bodies[0], names


class _If(NamedTuple):
    """An `if` that is open, and what it has so far."""

    body: list[Part]
    other: list[Part]


class _Reader:
    """The bodies that are open, the template's own first, and the `if`s that opened them."""

    def __init__(self, source: str) -> None:
        self.bodies: list[list[Part]] = [[]]
        self._source = source.removesuffix("\n")  # as Jinja2 does
        self._ifs: list[_If] = []
        self._done = 0

    def take(self, tag: re.Match[str]) -> bool:
        self._text(tag.start())
        self._done = tag.end()
        if tag["shown"]:
            self.bodies[-1].append(Name(tag["shown"]))
            return True
        if tag["asked"]:
            return self._if(Asked(tag["asked"]))
        if not self._ifs:
            return False
        return self._else(self._ifs[-1]) if tag["other"] == "else" else self._endif()

    def end(self) -> bool:
        self._text(len(self._source))
        return not self._ifs

    def _text(self, end: int) -> None:
        if self._done < end:
            self.bodies[-1].append(self._source[self._done : end])

    def _if(self, asked: Asked) -> bool:
        opened = _If([], [])
        self.bodies[-1].append(Choice([(asked, opened.body)], opened.other))
        self.bodies.append(opened.body)
        self._ifs.append(opened)
        return len(self._ifs) <= _MAX_IFS

    def _else(self, opened: _If) -> bool:
        if self.bodies[-1] is opened.other:
            return False
        self.bodies[-1] = opened.other
        return True

    def _endif(self) -> bool:
        self._ifs.pop()
        self.bodies.pop()
        return True
