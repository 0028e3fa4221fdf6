"""Which of some thousand phrases can stand in a text at all: nearly none, and only those are read.

A phrase needs certain words. The rarest of them is its key: a text is asked once for all the keys
that it holds, and of the phrases found so, those remain whose next rarest word it has too.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from operator import itemgetter

from crisisctl.replies.notation import STEM, Phrase
from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import Tokens

_Row = tuple[frozenset[str], list[frozenset[str]], Phrase]
_BEGINNING = itemgetter(slice(STEM))
_GOES_ON = re.compile(r"\|\n\s*")


class Phrases:
    """Named sets of phrases: blocks of the notation, where a line that ends with | goes on."""

    def __init__(self, blocks: Iterable[tuple[str, str]]) -> None:
        self._by_key: dict[str, list[_Row]] = defaultdict(list)
        for name, block in blocks:
            for line in filter(None, map(str.strip, _GOES_ON.sub("|", fold(block)).split("\n"))):
                phrase = Phrase(name, line)
                rarest, *others = phrase.keys
                row = others[0] if others else rarest, others[1:], phrase
                for key in rarest:
                    self._by_key[key].append(row)

    def find(self, text: str) -> Mapping[str, list[Span]]:
        """Where phrases stand in a folded text, by the set's name."""
        read = Tokens(text)
        likely = self.likely(read.words).items()
        return {name: spans for name, some in likely if (spans := places(some, read))}

    def likely(self, text_words: Iterable[str]) -> Mapping[str, Collection[Phrase]]:
        """The phrases that a text of these folded words may hold, by the set's name."""
        words = set(text_words)
        said = words.union(map(_BEGINNING, words))
        apart = said.isdisjoint
        found: dict[str, set[Phrase]] = {}
        for rows in filter(None, map(self._by_key.get, said)):
            for next_rarest, others, phrase in rows:
                if apart(next_rarest) or (others and any(map(apart, others))):
                    continue
                found.setdefault(phrase.name, set()).add(phrase)
        return found


def places(phrases: Iterable[Phrase], read: Tokens) -> list[Span]:
    """Where they stand, in the order of beginnings; the longest first where two begin together."""
    found = {span for one in phrases for span in one.found(read)}
    return sorted(found, key=lambda span: (span[0], -span[1]))


def fold(text: str) -> str:
    """Lower case without accents, straight apostrophes, plain blanks; one character for one."""
    return text.lower() if text.isascii() else text.translate(_SAME).lower()


_BLANKS = dict.fromkeys("\u00a0\u202f\u2009", " ")
_APOSTROPHES = dict.fromkeys("’ʼ‘", "'")
_ACCENTS = {
    letter: plain.lower()
    for letter in map(chr, range(0xC0, 0x250))
    if (plain := unicodedata.normalize("NFD", letter)[0]) != letter
}
_SAME = str.maketrans(_ACCENTS | _APOSTROPHES | _BLANKS)
