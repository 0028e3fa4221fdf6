"""A text as the lexicons read it, with the way back to the text as it was written."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from crisisctl.replies.characters import may_be_spaced
from crisisctl.replies.phrases import fold

# What changes offsets: letters with loose accents, characters that nobody sees, the endings of
# inclusive writing (« désolé·e·s », « désolé(e)s »), and words written out: "o r d e r".
_UNEVEN = re.compile(
    r"[^\W\d_][\u0300-\u036f]++|[\u00ad\u200b-\u200f\u2060\ufeff]++"
    r"|(?<=[^\W\d_])(?:[·•‧][^\W\d_]{1,5}){1,2}+(?!\w)|(?<=[^\W\d_])\((?:e|s|es|ne|le)\)s?"
    r"|(?<=é)\.e(?:\.s)?(?!\w)"
    r"|(?<![^\W_])[^\W\d_](?:[ ._*-][^\W\d_](?![^\W_])){3,}+"
)
_WRITTEN_OUT = re.compile(r"[ ._*-]\w[ ._*-]\w[ ._*-]\w(?![^\W_])")
_UNEVEN_SIGN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff·•‧]")
_UNEVEN_ENDINGS = ("(e)", "(s)", "(es)", "(ne)", "(le)", "é.e")
# The words of an address are not the writer's.
_LINK = re.compile(r"://(?:(?<=http://)|(?<=https://))(\S*[^\s.,;:!?…)»])")
_WWW = re.compile(r"www\.(\S*[^\s.,;:!?…)»])")
_SENTENCE_END = re.compile(
    r"[.!?…\n](?:"  # one class to look for: most characters are done with it
    r"(?<=[.!?…])(?<![.!?…].)[.!?…]*+(?:\n++|(?=\s|$))"
    r"|(?<=\n)[ \t]{0,20}+\n++"  # one line break may stand in the middle of a sentence
    r"|(?<=\n)(?<!:\n)(?=[ \t]{0,20}+(?:[-–—•*·▪►✓]|\d{1,2}[.)]))"  # an item begins anew
    r")"
)


class Plain(NamedTuple):
    """Lower-case text and, where it is not even with the original, where each character was."""

    text: str
    origins: tuple[int, ...] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where these characters stand in the original text."""
        if self.origins is None:
            return start, end
        # The end takes the loose accents of the last letter along.
        last = self.origins[end - 1] + 1 if start < end else 0
        return self.origins[start], max(last, self.origins[end])

    def sentences(self) -> Iterator[tuple[int, int]]:
        start = 0
        for mark in _SENTENCE_END.finditer(self.text):
            yield start, mark.end()
            start = mark.end()
        if start < len(self.text):
            yield start, len(self.text)


def plain(text: str) -> Plain:
    """Normalise for the lexicons: straight apostrophes, plain blanks, lower case, no accents."""
    if _is_even(text):
        return Plain(_folded(text), None)
    pieces, origins, done = [], list[int](), 0
    for uneven in _UNEVEN.finditer(text):
        start, end = uneven.span()
        letters = _letters(uneven[0])
        pieces += [text[done:start], *letters.values()]
        origins += range(done, start)
        origins += [start + place for place, letter in letters.items() for _ in letter]
        done = end
    pieces.append(text[done:])
    origins += range(done, len(text) + 1)
    return Plain(_folded("".join(pieces)), tuple(origins))


def _letters(uneven: str) -> dict[int, str]:
    """What is left of something uneven, by its place there."""
    if not uneven[0].isalpha():
        return {}
    if _WRITTEN_OUT.search(uneven):
        return {place: letter for place, letter in enumerate(uneven) if letter.isalpha()}
    return {0: unicodedata.normalize("NFC", uneven)}


def _is_even(text: str) -> bool:
    if ("(" in text or "é.e" in text) and any(map(text.__contains__, _UNEVEN_ENDINGS)):
        return False
    if may_be_spaced(text) and _WRITTEN_OUT.search(text):
        return False
    return text.isascii() or not _UNEVEN_SIGN.search(text)


def _folded(text: str) -> str:
    return fold(_without_addresses(text))


def _without_addresses(text: str) -> str:
    if "://" in text:
        text = _LINK.sub(lambda link: "://" + "x" * len(link[1]), text)
    return _WWW.sub(lambda link: "www." + "x" * len(link[1]), text) if "www." in text else text
