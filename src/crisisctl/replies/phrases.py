"""A notation for phrases, and one pass that finds all of them in a text.

A line is a phrase: words between blanks, in order. What stands between two words of a text may be
blanks, an apostrophe or a hyphen: « pouvez-vous » and « pouvez vous » are the same two words.
Accents and case do not count.

    sorry|apologies         one of several words; do_not is two words
    apologi*                a word that begins so
    don't                   also dont
    [very]                  a word that may be missing
    .3                      up to three words of any kind, in the same clause
    !if|whether             what must not follow
    ,                       there may be a comma
    ?                       a question mark follows
    ^                       at the beginning of a sentence or of a clause

A phrase is tried only where its first word stands, word by word, and nothing in the notation
repeats without a bound: the time grows with the text and no faster. Regular expressions for as many
words took a third of a second to compile.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from crisisctl.replies.spans import Span

_TOKEN = re.compile(r"(?<![\w@])\w++|[#%°]")
_STEM = 4  # letters of a stem that the index looks at
_ENDS = frozenset(".!?…;:\n–—(|")
_JOINS = frozenset(" \t'-")


class Phrases:
    """Named sets of phrases; `find` reads a text once for all of them."""

    def __init__(self, blocks: Iterable[tuple[str, str]]) -> None:
        self._words: dict[str, list[_Phrase]] = defaultdict(list)
        self._stems: dict[str, list[_Phrase]] = defaultdict(list)
        for name, block in blocks:
            for line in filter(None, map(str.strip, fold(block).splitlines())):
                self._add(_Phrase(name, line))

    def find(self, text: str) -> Mapping[str, list[Span]]:
        """Find every phrase in a folded text (`crisisctl.replies.plain`), by the set's name."""
        found: dict[str, list[Span]] = defaultdict(list)
        tokens = Tokens.of(text)
        for at, word in enumerate(tokens.words):
            phrases: Sequence[_Phrase] = self._words.get(word, ())
            if stems := self._stems.get(word[:_STEM]):
                phrases = [*phrases, *stems]
            for one in phrases:
                end = one.end(tokens, at)
                if end:
                    found[one.name].append((tokens.spans[at][0], tokens.spans[end - 1][1]))
        return found

    def _add(self, phrase: "_Phrase") -> None:
        first = phrase.line.removeprefix("^ ").partition(" ")[0]
        words, stems = set[str](), set[str]()
        for alternative in first.split("|"):
            one = _TOKEN.findall(alternative.replace("_", " "))[0]
            if alternative == f"{one}*":
                stems.add(one[:_STEM])
            else:
                words |= {one, f"{one}t"} if "n't" in alternative else {one}
        for word in words:
            self._words[word].append(phrase)
        for stem in stems:
            self._stems[stem].append(phrase)


class Tokens(NamedTuple):
    """The words of a text; `gaps[i]` is what stands before word i, the last what ends the text."""

    words: list[str]
    spans: list[Span]
    gaps: list[str]

    @classmethod
    def of(cls, text: str) -> "Tokens":
        words, spans, gaps, done = [], [], [], 0
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            words.append(token[0])
            spans.append((start, end))
            gaps.append(text[done:start])
            done = end
        gaps.append(text[done:])
        return cls(words, spans, gaps)

    def joined(self, at: int, *, loosely: bool) -> bool:
        """Whether word `at` belongs to the same phrase as the one before it."""
        gap = self.gaps[at]
        if gap == " ":
            return True
        if loosely:
            return _ENDS.isdisjoint(gap)
        return gap == "." or (len(gap) <= _STEM and _JOINS.issuperset(gap.replace("\n", " ")))

    def begins(self, at: int) -> bool:
        """Whether a clause begins with word `at`."""
        return at == 0 or not (_ENDS | {",", "-"}).isdisjoint(self.gaps[at])


class _Choice:
    """One of several words, or of several rows of words."""

    def __init__(self, alternatives: str) -> None:
        self.words: set[str] = set()
        self.rows: dict[str, list[list[str]]] = defaultdict(list)
        self.marks: set[str] = set()
        for alternative in alternatives.split("|"):
            self._add(alternative.replace("_", " "))
        self.stems = tuple(word[:-1] for word in self.words if word.endswith("*"))

    def _add(self, alternative: str) -> None:
        if "n't" in alternative:
            self._add(alternative.replace("n't", "nt"))
        row = re.findall(r"\w+\*?|[#%°]", alternative)
        if not row:
            self.marks.add(alternative)
        elif len(row) == 1:
            self.words.add(row[0])
        else:
            self.rows[row[0]].append(row[1:])

    def ends(self, tokens: Tokens, at: int) -> Iterator[int]:
        """Where what is chosen at word `at` may end."""
        if at >= len(tokens.words):
            return
        word = tokens.words[at]
        for row in self.rows.get(word, ()):
            if _follows(row, tokens, at + 1):
                yield at + 1 + len(row)
        if word in self.words or (self.stems and word.startswith(self.stems)):
            yield at + 1


def _follows(row: list[str], tokens: Tokens, at: int) -> bool:
    if at + len(row) > len(tokens.words):
        return False
    for place, wanted in enumerate(row, at):
        word = tokens.words[place]
        same = word.startswith(wanted[:-1]) if wanted[-1] == "*" else word == wanted
        if not same or not tokens.joined(place, loosely=False):
            return False
    return True


class _Phrase:
    """A line of the notation, read when its first word is first met."""

    def __init__(self, name: str, line: str) -> None:
        self.name = name
        self.line = line

    @cached_property
    def _elements(self) -> list[tuple[str, _Choice | int]]:
        return [_element(one) for one in self.line.split()]

    def end(self, tokens: Tokens, at: int) -> int:
        """Count the words up to the end of the phrase that begins at word `at`; 0 if none does."""
        return self._end(tokens, at, 0, first=True, loosely=False)

    def _end(self, tokens: Tokens, at: int, number: int, *, first: bool, loosely: bool) -> int:
        if number == len(self._elements):
            return at
        kind, value = self._elements[number]
        ends: Iterable[int] = ()
        match kind, value:
            case ",", _:
                loosely, ends = True, (at,)
            case "^", _:
                ends = (at,) if tokens.begins(at) else ()
            case "?", _:
                ends = (at,) if tokens.gaps[at].lstrip().startswith("?") else ()
            case "!", _Choice():
                ends = () if _stands(value, tokens, at) else (at,)
            case ".", int():
                loosely, ends = True, _any(tokens, at, value)
            case _, _Choice() if first or tokens.joined(at, loosely=loosely):
                ends = value.ends(tokens, at)
        if kind == "[":
            ends = (*ends, at)
        first = first and kind == "^"
        kept = loosely and kind != "word"
        for end in ends:
            whole = self._end(tokens, end, number + 1, first=first, loosely=kept)
            if whole:
                return whole
        return 0


def _stands(unwanted: _Choice, tokens: Tokens, at: int) -> bool:
    gap = tokens.gaps[at].lstrip()
    if gap[:1] in unwanted.marks:
        return True
    return tokens.joined(at, loosely=False) and any(unwanted.ends(tokens, at))


def _any(tokens: Tokens, at: int, count: int) -> Iterator[int]:
    yield at
    for end in range(at + 1, at + 1 + count):
        if end > len(tokens.words) or not tokens.joined(end - 1, loosely=True):
            return
        yield end


def _element(text: str) -> tuple[str, _Choice | int]:
    if text in {",", "^", "?"}:
        return text, 0
    if text[0] == ".":
        return ".", int(text[1:])
    if text[0] in "![":
        return text[0], _Choice(text.strip("![]"))
    return "word", _Choice(text)


def fold(text: str) -> str:
    """Lower case without accents, one character for one."""
    return text.lower().translate(_ACCENTS)


_ACCENTS = {
    code: plain
    for code in range(0xC0, 0x250)
    if ord(plain := unicodedata.normalize("NFD", chr(code))[0]) != code
}
