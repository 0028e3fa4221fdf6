"""Which of some thousand phrases can stand in a text at all: nearly none, and only those are read.

A phrase needs certain words, and two of them side by side. Each word has numbers, whose bits say
for which phrases it is the rarest needed, or the next rarest, or one of the two. The bits of all
words of a text together leave the phrases that have what they need.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from crisisctl.replies.notation import Phrase
from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import Tokens

_GOES_ON = re.compile(r"\|\n\s*")
_END = frozenset([""])
"""The empty word, which ends every text, stands for those that a short phrase has not."""
MOST_WORDS = 2**14
"""Kept with their bits: replies use few words, but names without end."""


def indexed(blocks: Iterable[tuple[str, str]]) -> str:
    """The index of named blocks of the notation, where a line that ends with | goes on.

    A line a phrase, and a line a word with the numbers of its bits: a row of bits for the next
    rarest word of each phrase, one for the rarest, and one each for the two of its pair. It is
    text, so that it can be kept in a file, and most of it is never looked at again.
    """
    phrases = [
        Phrase(name, line)
        for name, block in blocks
        for line in filter(None, map(str.strip, _GOES_ON.sub("|", fold(block)).split("\n")))
    ]
    bits = defaultdict[str, list[str]](list)
    for number, phrase in enumerate(phrases):
        rarest, next_rarest = [*phrase.keys, _END, _END][:2]
        # Common words are never the rarest: their rows stay short.
        for row, some in enumerate((next_rarest, rarest, *(phrase.pair or (_END, _END)))):
            for word in some:
                bits[word].append(str(row * len(phrases) + number))
    index = (f"{word}\t{' '.join(numbers)}" for word, numbers in sorted(bits.items()))
    return "\n".join((*(f"{one.name}\t{one.line}" for one in phrases), "", *index))


class Phrases:
    """Named sets of phrases, by an index of theirs; each is read when a text holds its words."""

    def __init__(self, index: str) -> None:
        rows, _, keys = index.partition("\n\n")
        self._lines = rows.split("\n")
        numbers = dict(key.split("\t") for key in keys.split("\n") if key)
        self._bits = _Bits(numbers, len(self._lines))
        self._read: dict[int, Phrase] = {}

    def find(self, text: str) -> Mapping[str, list[Span]]:
        """Where phrases stand in a folded text, by the set's name."""
        read = Tokens(text)
        likely = self.by_name(self.likely(read.signs)).items()
        return {name: spans for name, some in likely if (spans := places(some, read))}

    def likely(self, text_words: Sequence[str]) -> int:
        """The phrases that a text of these folded words may hold, a bit for each.

        The empty word has to be one of them, and a question mark, if the text has any.
        """
        rows = [*map(self._bits.__getitem__, text_words)]
        together = 0
        for needed, _, _ in rows:
            if needed:  # most have none, and joining nothing copies all there is so far
                together |= needed
        likely = together & together >> len(self._lines)
        return likely and likely & self._side_by_side(rows)

    def _side_by_side(self, rows: Iterable["_Rows"]) -> int:
        """The phrases that have no pair, or the words of theirs one after the other."""
        _, found, _ = self._bits[""]
        before = 0
        for _, first, second in rows:
            if before and second:
                found |= before & second
            before = first
        return found

    def by_name(self, likely: int) -> Mapping[str, Collection[Phrase]]:
        """These phrases, by the set's name."""
        found: dict[str, list[Phrase]] = {}
        for phrase in self._chosen(likely):
            found.setdefault(phrase.name, []).append(phrase)
        return found

    def of(self, name: str, likely: int) -> Collection[Phrase]:
        """Those of these phrases that are in one set."""
        return self._chosen(likely & self._sets[name]) if name in self._sets else ()

    @cached_property
    def _sets(self) -> Mapping[str, int]:
        sets = defaultdict[str, int](int)
        for number, line in enumerate(self._lines):
            sets[line.partition("\t")[0]] |= 1 << number
        return dict(sets)

    def _chosen(self, likely: int) -> list[Phrase]:
        found = []
        while likely:
            number = likely.bit_length() - 1
            likely ^= 1 << number
            found.append(self._read.get(number) or self._phrase(number))
        return found

    def _phrase(self, number: int) -> Phrase:
        phrase = self._read[number] = Phrase(*self._lines[number].split("\t"))
        return phrase


_Rows = tuple[int, int, int]
"""Bits of a word: both rows of those needed, then for each of the two of a pair."""


class _Bits(dict[str, _Rows]):
    """The bits of each word that was asked for, so far."""

    def __init__(self, numbers: Mapping[str, str], size: int) -> None:
        """Take the numbers of the bits of words and of stems, between blanks, and of phrases."""
        super().__init__()
        self._numbers, self._size = numbers, size
        stems = [len(key) - 1 for key in numbers if key.endswith("*")]
        self._shortest, self._longest = min(stems, default=1), max(stems, default=0)

    def __missing__(self, word: str) -> _Rows:
        if len(self) == MOST_WORDS:
            self.clear()
        longest = min(len(word), self._longest)
        stems = (f"{word[:size]}*" for size in range(self._shortest, longest + 1))
        bits = 0
        for key in (word, *stems):
            for number in self._numbers.get(key, "").split():
                bits |= 1 << int(number)
        self[word] = rows = self._rows(bits) if bits else _NOTHING
        return rows

    def _rows(self, bits: int) -> _Rows:
        size, row = self._size, (1 << self._size) - 1
        return bits & (1 << 2 * size) - 1, bits >> 2 * size & row, bits >> 3 * size


_NOTHING: _Rows = (0, 0, 0)


def places(phrases: Collection[Phrase], read: Tokens) -> list[Span]:
    """Where they stand, in the order of beginnings; the longest first where two begin together."""
    found = {span for one in phrases for span in one.found(read)} if phrases else ()
    return sorted(found, key=lambda span: (span[0], -span[1]))


def fold(text: str) -> str:
    """Lower case without accents, straight apostrophes, plain blanks; one character for one."""
    return text.lower() if text.isascii() else _UNFOLDED.sub(_folded, text).lower()


def _folded(letter: re.Match[str]) -> str:
    return _SAME.get(letter[0], letter[0])


_BLANKS = dict.fromkeys("\u00a0\u202f\u2009", " ")
_APOSTROPHES = dict.fromkeys("’ʼ‘", "'")
_ACCENTS = {
    letter: plain.lower()
    for letter in map(chr, range(0xC0, 0x250))
    if (plain := unicodedata.normalize("NFD", letter)[0]) != letter
}
_SAME = _ACCENTS | _APOSTROPHES | _BLANKS
_UNFOLDED = re.compile("[\u00a0\u00c0-\u024f\u02bc\u2009\u2018\u2019\u202f]")
"""All of these, and few others."""
