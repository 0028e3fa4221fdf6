"""The words that a language's lexicons know, and how the words of a text are read as them.

A line of a lexicon is a phrase: words between blanks, of which `a|b` is one of several, `a_b` is
two words, `remb*` any word that begins so, and `[still]` may be missing; a line that ends with |
goes on. Small words (articles, "very", « j’ai ») are left out of texts and of phrases alike, and
inflections read as one word, so that a short phrase stands for many.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, product
from typing import Any

from crisisctl.replies.phrases import fold
from crisisctl.sense.lexicons.english import ENGLISH
from crisisctl.sense.lexicons.english_small import ENGLISH_SAME, ENGLISH_SMALL
from crisisctl.sense.lexicons.french import FRENCH
from crisisctl.sense.lexicons.french_small import FRENCH_SAME, FRENCH_SMALL

UNKNOWN = ""
END = "="
"""In a tree of phrases: what a phrase that ends here means. No word is written so."""

Codes = tuple[str, ...]
Tree = dict[str, Any]
"""A tree of phrases: the words that go on, each with its own tree; the meaning under END."""

_STRANGE: Codes = (UNKNOWN,)
_PARTS = re.compile(
    r"[^\W\d_]++|\d++|[!?.,;…€$£%]|[:;=]-?[()\[\]/|dpo3]|<3"
    r"|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
)
_NOT_WORDS = ("@", "http", "www.")
_LONGEST = 40
"""Characters of a word that is remembered; a longer one is hardly a word that comes again."""
_MOST = 20_000
"""Words that are remembered, and as many that were met once."""
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_SHORTEST_STEM = 3
_GOES_ON = re.compile(r"\|\n\s*")

_LEXICONS = {
    "fr": (FRENCH, FRENCH_SMALL, FRENCH_SAME),
    "en": (ENGLISH, ENGLISH_SMALL, ENGLISH_SAME),
}
LANGUAGES = tuple(_LEXICONS)
_Phrase = tuple[str, list[list[Codes]], int]
"""Its meaning, what each of its words may be, and how many words it needs at least."""


class Vocabulary(dict[str, Codes]):
    """Words as texts write them, and the codes they are read as: those that come again stay."""

    def __init__(self, blocks: Mapping[str, str], small: str, same: str) -> None:
        super().__init__()
        self._once: dict[str, Codes] = {}
        self._small = frozenset(_plain(small).split())
        self._same = dict(_same(same))
        phrases = [self._phrase(meaning, line) for meaning, line in _lines(blocks)]
        self._known = {
            word for _, line, _ in phrases for one in line for row in one for word in row
        }
        self._stems = {word for word in self._known if word.endswith("*")}
        # What begins no stem, as names and misspellings mostly do, is told by one look.
        self._begun = {stem[:_SHORTEST_STEM] for stem in self._stems}
        self.tree: Tree = {}
        self._grow(phrases, sorted(self._known))

    def __missing__(self, word: str) -> Codes:
        codes = self._once.get(word)
        if codes is not None:
            if len(self) >= _MOST:
                self.clear()
            self[word] = codes
            return codes
        codes = self._codes(word)
        if len(word) <= _LONGEST:
            if len(self._once) >= _MOST:
                self._once.clear()
            self._once[word] = codes
        return codes

    def _codes(self, word: str) -> Codes:
        if word.startswith(_NOT_WORDS):
            return ()
        plain = _plain(word)
        if plain.isalpha():
            return self._read(plain)
        return tuple([code for part in _PARTS.findall(plain) for code in self._read(part)])

    def _read(self, part: str) -> Codes:
        if part.isdecimal():
            return ("0",)
        short = _short(part)
        said = self._same.get(part) or self._same.get(short) or part
        if said in self._small:
            return ()
        code, shorter = self._code(said), short if said is part else _short(said)
        if not code and shorter != said:
            code = self._code(shorter)
        return (code,) if code else _STRANGE

    def _code(self, spelling: str) -> str:
        if spelling in self._known:
            return spelling
        if spelling[:_SHORTEST_STEM] in self._begun:
            for length in range(min(len(spelling), _LONGEST), _SHORTEST_STEM - 1, -1):
                stem = spelling[:length] + "*"
                if stem in self._stems:
                    return stem
        return UNKNOWN

    def _phrase(self, meaning: str, line: str) -> _Phrase:
        # Of several words of which the small ones are left out, a single one would say too much.
        return meaning, list(self._elements(line)), 1 if " " not in line else 2

    def _elements(self, line: str) -> Iterator[list[Codes]]:
        """Of each word of a phrase what may stand there, small words left out."""
        for element in line.split():
            written = [one.split("_") for one in element.strip("[]").split("|")]
            rows = [tuple(self._same.get(one, one) for one in row) for row in written]
            left = [tuple(one for one in row if one not in self._small) for row in rows]
            options = list(dict.fromkeys(filter(None, left)))
            if options:
                yield [*options, ()] if element[0] == "[" else options

    def _grow(self, phrases: Iterable[_Phrase], known: Sequence[str]) -> None:
        spelt = cache(lambda word: _spellings(word, known))
        for meaning, line, fewest in phrases:
            for row in product(*line):
                for codes in product(*(spelt(word) for word in chain.from_iterable(row))):
                    if len(codes) >= fewest:
                        self._add(codes, meaning)

    def _add(self, codes: Codes, meaning: str) -> None:
        node = self.tree
        for code in codes:
            node = node.setdefault(code, {})
        if codes:
            node.setdefault(END, meaning)


def _plain(text: str) -> str:
    return fold(text).replace("n't", "nt")


def _short(word: str) -> str:
    """Without the letters that are drawn out: « nuuuul »."""
    if len(word) - len({*word}) < 2:  # noqa: PLR2004 - no letter stands three times
        return word
    return _STRETCHED.sub(r"\1", word)


def _spellings(word: str, known: Sequence[str]) -> list[str]:
    """The codes that a word of a phrase may be read as: longer stems, words that it begins."""
    if not word.endswith("*"):
        return [word]
    found = [word]
    for one in known[bisect_left(known, word[:-1]) :]:
        if not one.startswith(word[:-1]):
            break
        found.append(one)
    return list(dict.fromkeys(found))


def _lines(blocks: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for meaning, block in blocks.items():
        for line in filter(None, map(str.strip, _GOES_ON.sub("|", _plain(block)).split("\n"))):
            phrases = [line] if " " in line else line.replace("_", " ").split("|")
            yield from ((meaning, phrase.replace("'", " ")) for phrase in phrases)


def _same(block: str) -> Iterator[tuple[str, str]]:
    for line in filter(str.strip, fold(block).split("\n")):
        said, _, written = line.partition("=")
        for word in written.split():
            yield word, said.strip()


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of one of LANGUAGES."""
    return Vocabulary(*_LEXICONS[language])
