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

_Row = tuple[frozenset[str], tuple[frozenset[str], ...], Phrase]
"""The words of which one must stand in a text too: the next rarest, then the others."""
_BEGINNING = itemgetter(slice(STEM))
_GOES_ON = re.compile(r"\|\n\s*")


def indexed(blocks: Iterable[tuple[str, str]]) -> str:
    """The index of named blocks of the notation, where a line that ends with | goes on.

    A line a phrase, and a line a key with the numbers of its phrases: text, so that it can be kept
    in a file, and most of it is never looked at again.
    """
    rows: list[str] = []
    keys = defaultdict[str, list[str]](list)
    for name, block in blocks:
        for line in filter(None, map(str.strip, _GOES_ON.sub("|", fold(block)).split("\n"))):
            rarest, *others = Phrase(name, line).keys
            for key in sorted(rarest):
                keys[key].append(str(len(rows)))
            needed = ("|".join(sorted(words)) for words in others or [rarest])
            rows.append("\t".join((name, line, *needed)))
    index = (f"{key}\t{' '.join(numbers)}" for key, numbers in sorted(keys.items()))
    return "\n".join((*rows, "", *index))


class Phrases:
    """Named sets of phrases, by an index of theirs; each is read when a text holds its key."""

    def __init__(self, index: str) -> None:
        rows, _, keys = index.partition("\n\n")
        self._lines = rows.split("\n")
        self._numbers = dict(key.split("\t") for key in keys.split("\n") if key)
        self._read: dict[str, list[_Row]] = {}
        self._known: dict[str, _Row] = {}

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
        for key in self._numbers.keys() & said:
            for next_rarest, others, phrase in self._read.get(key) or self._rows(key):
                if apart(next_rarest) or (others and any(map(apart, others))):
                    continue
                found.setdefault(phrase.name, set()).add(phrase)
        return found

    def _rows(self, key: str) -> list[_Row]:
        numbers = self._numbers[key].split()
        for number in numbers:
            if number not in self._known:
                self._known[number] = _row(self._lines[int(number)])
        self._read[key] = [self._known[number] for number in numbers]
        return self._read[key]


def _row(line: str) -> _Row:
    name, phrase, *needed = line.split("\t")
    next_rarest, *others = (frozenset(words.split("|")) for words in needed)
    return next_rarest, tuple(others), Phrase(name, phrase)


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
