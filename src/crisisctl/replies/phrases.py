"""Which of some thousand phrases can stand in a text at all: nearly none, and only those are read.

A phrase needs certain words; its four rarest are asked for. Each word has a number whose bits say
for which phrases it is the rarest needed, for which the next rarest, and so on. The bits of all
words of a text together leave the phrases that have all they need.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from crisisctl.replies.notation import Phrase
from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import Tokens

_GOES_ON = re.compile(r"\|\n\s*")
_NEEDED = 4
"""Words of a phrase that are asked for, the rarest: the others are in most texts."""
MOST_WORDS = 2**14
"""Kept with their bits: replies use few words, but names without end."""


def indexed(blocks: Iterable[tuple[str, str]]) -> str:
    """The index of named blocks of the notation, where a line that ends with | goes on.

    A line a phrase, and a line a word with the numbers of its bits: a row of bits for the rarest
    word of each phrase, one for the next rarest, and so on. It is text, so that it can be kept in
    a file, and most of it is never looked at again.
    """
    phrases = [
        Phrase(name, line)
        for name, block in blocks
        for line in filter(None, map(str.strip, _GOES_ON.sub("|", fold(block)).split("\n")))
    ]
    bits = defaultdict[str, list[str]](list)
    for number, phrase in enumerate(phrases):
        # The empty word, which ends every text, stands for those that a short phrase has not.
        needed = [*phrase.keys, *[frozenset([""])] * _NEEDED][:_NEEDED]
        for rank, some in enumerate(needed):
            for word in some:
                bits[word].append(str(rank * len(phrases) + number))
    index = (f"{word}\t{' '.join(numbers)}" for word, numbers in sorted(bits.items()))
    return "\n".join((*(f"{one.name}\t{one.line}" for one in phrases), "", *index))


class Phrases:
    """Named sets of phrases, by an index of theirs; each is read when a text holds its words."""

    def __init__(self, index: str) -> None:
        rows, _, keys = index.partition("\n\n")
        self._lines = rows.split("\n")
        self._numbers = dict(key.split("\t") for key in keys.split("\n") if key)
        self._longest = max(map(len, self._numbers), default=0)
        self._bits: dict[str, int] = {}
        self._read: dict[int, Phrase] = {}

    def find(self, text: str) -> Mapping[str, list[Span]]:
        """Where phrases stand in a folded text, by the set's name."""
        read = Tokens(text)
        likely = self.likely(read.signs).items()
        return {name: spans for name, some in likely if (spans := places(some, read))}

    def likely(self, text_words: Iterable[str]) -> Mapping[str, Collection[Phrase]]:
        """The phrases that a text of these folded words may hold, by the set's name.

        The empty word has to be one of them, and a question mark, if the text has any.
        """
        known, together = self._bits, 0
        for word in text_words:
            together |= known[word] if word in known else self._learn(word)
        return self._of(together)

    def _of(self, together: int) -> Mapping[str, Collection[Phrase]]:
        size = len(self._lines)
        likely = together & ((1 << size) - 1)
        for rank in range(1, _NEEDED):
            likely &= together >> rank * size
        found: dict[str, list[Phrase]] = defaultdict(list)
        while likely:
            number = likely.bit_length() - 1
            likely ^= 1 << number
            phrase = self._read.get(number) or self._phrase(number)
            found[phrase.name].append(phrase)
        return found

    def _learn(self, word: str) -> int:
        if len(self._bits) == MOST_WORDS:
            self._bits.clear()
        stems = (f"{word[:size]}*" for size in range(1, min(len(word), self._longest) + 1))
        bits = 0
        for key in (word, *stems):
            for number in self._numbers.get(key, "").split():
                bits |= 1 << int(number)
        self._bits[word] = bits
        return bits

    def _phrase(self, number: int) -> Phrase:
        phrase = self._read[number] = Phrase(*self._lines[number].split("\t"))
        return phrase


def places(phrases: Collection[Phrase], read: Tokens) -> list[Span]:
    """Where they stand, in the order of beginnings; the longest first where two begin together."""
    found = {span for one in phrases for span in one.found(read)} if phrases else ()
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
