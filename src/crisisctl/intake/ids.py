"""A platform's own ids, where a spreadsheet has left them whole."""

import re
from collections.abc import Iterable

_SCIENTIFIC = re.compile(r"(?<![0-9])[0-9]{1,40}+(?:[.,][0-9]{1,40}+)?+[eE]\+?[0-9]{1,4}")
_EXACT = 15
"""Digits that a spreadsheet keeps of a number: what follows becomes zeros."""
_ROUND = "000000"
"""Zeros at the end of a long id that no true one has: of these, one in a million."""
_IN_LINK = re.compile(r"(?:x|twitter)\.com/([A-Za-z0-9_]{1,15})/status(?:es)?/([0-9]{5,25})")
_LONGEST = 200


def whole_id(text: str) -> str:
    """The id, or nothing if it may be that of several: `5.70306E+17`, `570306000000000000`."""
    if text.isdecimal() and not text.endswith(_ROUND):  # nearly every one
        return text[:_LONGEST]
    if not text:
        return ""
    said = text.strip()[:_LONGEST].removeprefix("'").strip('="')  # how spreadsheets are held off
    if said.endswith(".0") and said[:-2].isdecimal():
        said = said[:-2]
        return said if len(said) <= _EXACT else ""
    if _SCIENTIFIC.fullmatch(said) or (is_rounded(said) and said.endswith(_ROUND)):
        return ""
    return said


def is_rounded(said: str) -> bool:
    """Whether a number has nothing but zeros past the digits that a spreadsheet keeps."""
    return len(said) > _EXACT and said.isdecimal() and not said[_EXACT:].strip("0")


def are_mangled(ids: Iterable[tuple[str, str]]) -> bool:
    """Whether a column's ids are worth nothing, told by its first rows: ids and their texts.

    So where most long ones are rounded, or where one id stands by different texts.
    """
    texts: dict[str, str] = {}
    long = rounded = 0
    for said, text in ids:
        long += len(said) > _EXACT
        rounded += is_rounded(said)
        if said and texts.setdefault(said, text) != text:
            return True
    return rounded * 2 > long


def from_link(url: str) -> tuple[str, str]:
    """The author and the id that a link to a post on X names; nothing in another link."""
    found = _IN_LINK.search(url)
    return (found[1], found[2]) if found else ("", "")
