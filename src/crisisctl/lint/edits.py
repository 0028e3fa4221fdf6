"""Small changes to a file's text, by the places of its parts: all else stays as it was written."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import yaml

from crisisctl.lint.subject import Loc
from crisisctl.playbooks.problems import Place

_PARSER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_LINE = re.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_IDLE = re.compile(r"([ \t]*)(?:#.*)?[\r\n]*")
_OPENING = (yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken)
_CLOSING = (yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)


class Source:
    """A text by lines (with their breaks, from 0) and by offsets."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = _LINE.findall(text)
        self._starts = [0, *accumulate(map(len, self.lines))]

    @property
    def line_break(self) -> str:
        """How the lines of this file end."""
        first = self.lines[0] if self.lines else ""
        return first[len(first.rstrip("\r\n")) :] or "\n"

    def offset(self, at: Place | None) -> int:
        """The offset of a place; the end of the text without one."""
        return len(self.text) if at is None else self._starts[at[0] - 1] + at[1] - 1

    def row(self, at: Place | None) -> int:
        """The line of a place, from 0; one past the last without one."""
        return len(self.lines) if at is None else at[0] - 1

    def is_flow(self, at: Place) -> bool:
        """Whether a mapping at this place is written in braces."""
        return self.text.startswith("{", self.offset(at))

    def content_end(self, first: int, stop: int, indent: int) -> int:
        """The row after what belongs to row `first`, looking back from `stop`.

        Blank lines, and comments no deeper than `indent`, belong to what follows.
        """
        while stop > first + 1 and self._is_idle(self.lines[stop - 1], indent):
            stop -= 1
        return stop

    def _is_idle(self, line: str, indent: int) -> bool:
        found = _IDLE.fullmatch(line)
        return found is not None and (not line.strip() or len(found[1]) <= indent)


def flow_parts(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The offsets of each `key: value` of the mapping in braces that begins at `start`.

    `stop` is an offset past its end. Empty for one that holds a comment, which belongs to no part.
    """
    whole = text[start:stop]
    bounds: list[int] = []
    depth = at = 0
    for token in yaml.scan(whole, Loader=_PARSER):
        if "#" in whole[at : token.start_mark.index]:
            return []
        at = token.end_mark.index
        depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
        if _is_bound(token, depth):
            bounds.append(token.start_mark.index)
        if depth == 0 and bounds:
            break
    parts = [_stripped(whole, a + 1, b) for a, b in pairwise(bounds)]
    return [(start + a, start + b) for a, b in parts if a < b]


def _is_bound(token: yaml.Token, depth: int) -> bool:
    """The brace that opens, its own commas, and the one that closes."""
    if depth == 1:
        return isinstance(token, yaml.FlowMappingStartToken | yaml.FlowEntryToken)
    return depth == 0 and isinstance(token, _CLOSING)


def _stripped(text: str, start: int, stop: int) -> tuple[int, int]:
    part = text[start:stop]
    return stop - len(part.lstrip()), start + len(part.rstrip())


Edit = tuple[int, int, str]
"""From one offset to another, and the text that comes there instead."""


class Change(NamedTuple):
    """A mapping that is to be mended: what its text and its value become.

    `edit` is None where nobody knows how.
    """

    loc: Loc
    edit: Edit | None
    mend: Callable[[Mapping[str, object]], dict[str, object]]


def changed(value: object, changes: Iterable[Change]) -> object:
    """The value of a file after these changes."""
    mends = {one.loc: one.mend for one in changes}

    def after(one: object, loc: Loc) -> object:
        if isinstance(one, list):
            return [after(item, (*loc, number)) for number, item in enumerate(one)]
        if not isinstance(one, dict):
            return one
        whole = {key: after(child, (*loc, key)) for key, child in one.items()}
        return mends[loc](whole) if loc in mends else whole

    return after(value, ())


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text with these edits, which do not overlap."""
    parts, at = [], 0
    for start, stop, new in sorted(edits):
        parts += [text[at:start], new]
        at = stop
    return "".join([*parts, text[at:]])
