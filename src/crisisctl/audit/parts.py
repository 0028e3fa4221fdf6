"""A text that was split to fit, as 1/2 and 2/2 or with an ellipsis: its parts are found again."""

import re
from dataclasses import dataclass

from crisisctl.audit.wordings import HANDLES, unsigned

_BARE = r"([1-9])\s?(?:/|of|sur)\s?([2-9])"
_MARK = rf"(?:\(\s?{_BARE}\s?\)|\[\s?{_BARE}\s?\]|(?<![\w/,-]){_BARE}(?![\w/%]))"
_AT_START = re.compile(rf"{_MARK}[.:\s]*", re.IGNORECASE)
_MARKS = re.compile(_MARK, re.IGNORECASE)
_NUMBER_FIRST = re.compile(r"([1-9])\s?[/:]\s+")
_TAIL = 90
"""Characters at the end in which a mark may stand before a signature or a link."""
_OPEN = re.compile(
    r"(?:\.{2,9}|…|\(cont(?:'?d|\.)?\)|\((?:suite|à suivre)\)|>>)\s{0,9}$", re.IGNORECASE
)
_GOES_ON = re.compile(r"\s{0,99}+(?:\.{2,3}|…|\((?:cont|suite)|[a-zà-öø-ÿœ])")


@dataclass(frozen=True, slots=True)
class Part:
    """A text without its mark: number `part` of `of`; `of` is 0 where only the number is told.

    Both are 0 where nothing is.
    """

    text: str
    part: int = 0
    of: int = 0


def marked(text: str) -> Part:
    """What a text says of being a part: `1/2`, `(1/2)`, `[1/2]`, `1 of 2`, `1 sur 2`, `1: `.

    The mark stands first, after handles, or last, before or after a signature or a link.
    """
    handles = HANDLES.match(text)
    begin = handles.end() if handles else 0
    first = _AT_START.match(text, begin)
    if first and _fits(first):
        return Part(text[:begin] + text[first.end() :], *_numbers(first))
    mark = _last_mark(text, begin)
    if mark:
        return Part((text[: mark.start()] + text[mark.end() :]).rstrip(), *_numbers(mark))
    alone = _NUMBER_FIRST.match(text, begin)
    return Part(text[:begin] + text[alone.end() :], int(alone[1])) if alone else Part(text)


def _last_mark(text: str, begin: int) -> re.Match[str] | None:
    marks = [one for one in _MARKS.finditer(text, max(begin, len(text) - _TAIL)) if _fits(one)]
    if not marks:
        return None
    after = text[marks[-1].end() :]
    return marks[-1] if not unsigned(after).strip(" .") else None


def _numbers(mark: re.Match[str]) -> tuple[int, int]:
    part, of = (int(one) for one in mark.groups() if one)
    return part, of


def _fits(mark: re.Match[str]) -> bool:
    part, of = _numbers(mark)
    return part <= of


def left_open(text: str) -> bool:
    """Whether a text breaks off, before its signature: "the flight that...", "(cont)"."""
    end = text[-_TAIL:]  # a signature and a link are no longer
    if not any(mark in end for mark in ("..", "…", ">>", ")")):
        return False
    return bool(_OPEN.search(end) or _OPEN.search(unsigned(end)))


def goes_on(text: str) -> bool:
    """Whether a text begins in the middle of a sentence: "...which was late"."""
    handles = HANDLES.match(text)
    return bool(_GOES_ON.match(text, handles.end() if handles else 0))
