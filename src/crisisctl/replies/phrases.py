"""A notation for phrases, and one pass that finds all of them in a text.

A line is a phrase: words between blanks, in order; a line that ends with | goes on. What stands
between two words of a text may be blanks, an apostrophe or a hyphen: « pouvez-vous » and « pouvez
vous » are the same two words. Accents and case do not count.

    sorry|apologies         one of several words; do_not is two words
    apologi*                a word that begins so
    don't                   also dont
    [very]                  a word that may be missing
    .3                      up to three words of any kind, in the same clause
    !if|whether             what must not follow
    ,                       there may be a comma
    ?                       a question mark follows
    ^                       at the beginning of a sentence or of a clause

A phrase is tried only where its first word stands, and nothing in the notation repeats without a
bound: the time grows with the text and no faster. Regular expressions for as many words take a
third of a second to compile.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property

from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import LOOSE, TIGHT, Tokens, tokens

_STEM = 4  # letters of a stem that the index looks at
_TOKEN = re.compile(r"\w+\*?|[#%°]")
_GOES_ON = re.compile(r"\|\n\s*")

Match = Callable[[Tokens, int, int], int]
"""From a word on, if the joint before it is no looser than the last argument allows: how many
words there are up to the end of the phrase, 0 if this is not the phrase."""


class Phrases:
    """Named sets of phrases; `find` reads a text once for all of them."""

    def __init__(self, blocks: Iterable[tuple[str, str]]) -> None:
        self._words: dict[str, list[_Phrase]] = defaultdict(list)
        self._heads: dict[str, _Head] = {}
        self._stems: dict[str, list[_Phrase]] = defaultdict(list)
        for name, block in blocks:
            for line in filter(None, map(str.strip, _GOES_ON.sub("|", fold(block)).split("\n"))):
                self._add(name, line)

    def find(self, text: str) -> Mapping[str, list[Span]]:
        """Find every phrase in a folded text (`crisisctl.replies.plain`), by the set's name."""
        found: dict[str, list[Span]] = defaultdict(list)
        read = tokens(text)
        for at, (start, _) in enumerate(read.spans):
            for one in self._likely(read.words[at], read.words[at + 1]):
                end = one.match(read, at, 0)
                if end:
                    found[one.name].append((start, read.spans[end - 1][1]))
        return found

    def _likely(self, word: str, following: str) -> "list[_Phrase]":
        head = self._heads.get(word)
        if head is None:
            stems = self._stems.get(word[:_STEM], [])
            if word not in self._words:  # words without end may begin so: none of them is kept
                return stems
            head = self._heads[word] = _Head(word, self._words[word], stems)
        return head.before(following)

    def _add(self, name: str, line: str) -> None:
        phrase = _Phrase(name, line)
        for alternative in line.removeprefix("^ ").partition(" ")[0].split("|"):
            for row in _rows(alternative):
                if row[0].endswith("*"):
                    self._stems[row[0][:_STEM]].append(phrase)
                elif phrase not in self._words[row[0]]:
                    self._words[row[0]].append(phrase)


class _Head:
    """The phrases that begin with one word, sorted by the words that may come next."""

    def __init__(self, word: str, phrases: "list[_Phrase]", stems: "list[_Phrase]") -> None:
        self._always = [*stems]
        self._before: dict[str, list[_Phrase]] = defaultdict(list)
        for phrase in phrases:
            coming = phrase.second_words(word)
            if coming is None:
                self._always.append(phrase)
            for one in coming or ():
                self._before[one].append(phrase)

    def before(self, following: str) -> "list[_Phrase]":
        named = self._before.get(following)
        return self._always + named if named else self._always


class _Phrase:
    """A line of the notation, read when its first word is first met."""

    def __init__(self, name: str, line: str) -> None:
        self.name = name
        self._line = line

    @cached_property
    def match(self) -> Match:
        match: Match = _end
        elements = self._line.split()
        for number, element in reversed(list(enumerate(elements, 1))):
            if element[0] == ".":
                match = _any(int(element[1:]), _first_words(elements[number:]), match)
            else:
                match = _element(element, match)
        return match

    def second_words(self, first: str) -> set[str] | None:
        """Which words may come second; None if that can't be told from a list."""
        elements = [one for one in self._line.split() if one != "^"]
        rows = [row for one in elements[0].split("|") for row in _rows(one) if row[0] == first]
        coming = {row[1] for row in rows if len(row) > 1}
        if any(len(row) == 1 for row in rows):
            others = _first_words(elements[1:])
            return None if others is None else coming | others
        return None if any(one.endswith("*") for one in coming) else coming


def _first_words(elements: list[str]) -> set[str] | None:
    if not elements or elements[0][0] in ".?^" or "*" in elements[0]:
        return None
    if elements[0] == "," or elements[0][0] == "!":
        return _first_words(elements[1:])
    words = {row[0] for one in elements[0].strip("[]").split("|") for row in _rows(one)}
    if elements[0][0] != "[":
        return words
    others = _first_words(elements[1:])
    return None if others is None else words | others


def _end(_read: Tokens, at: int, _joint: int) -> int:
    return at


def _element(text: str, then: Match) -> Match:
    if text == ",":
        return lambda read, at, _: then(read, at, LOOSE)
    if text in _CONDITIONS:
        holds = _CONDITIONS[text]
        return lambda read, at, joint: then(read, at, joint) if holds(read, at) else 0
    if text[0] == "!":
        return _unless(text[1:], then)
    chosen = _choice(text.strip("[]"), then)
    if text[0] == "[":
        return lambda read, at, joint: chosen(read, at, joint) or then(read, at, joint)
    return chosen


_CONDITIONS: dict[str, Callable[[Tokens, int], bool]] = {
    "^": Tokens.begins,
    "?": lambda read, at: read.gaps[at].lstrip().startswith("?"),
}


def _choice(alternatives: str, then: Match) -> Match:
    rows = [row for one in alternatives.split("|") for row in _rows(one)]
    words = {row[0] for row in rows if len(row) == 1}
    stems = tuple(row[0][:-1] for row in rows if len(row) == 1 and row[0].endswith("*"))
    longer: dict[str, list[list[str]]] = defaultdict(list)
    for row in rows:
        if len(row) > 1:
            longer[row[0]].append(row[1:])

    def match(read: Tokens, at: int, joint: int) -> int:
        if read.joints[at] < joint:
            return 0
        word = read.words[at]
        for row in longer.get(word, ()):
            end = _follows(row, read, at + 1) and then(read, at + 1 + len(row), TIGHT)
            if end:
                return end
        if word in words or (stems and word.startswith(stems)):
            return then(read, at + 1, TIGHT)
        return 0

    return match


def _follows(row: list[str], read: Tokens, at: int) -> bool:
    for place, wanted in enumerate(row, at):
        if read.joints[place] < TIGHT:
            return False
        word = read.words[place]
        if not (word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted):
            return False
    return True


def _any(count: int, following: set[str] | None, then: Match) -> Match:
    def match(read: Tokens, at: int, _joint: int) -> int:
        for end in range(at, at + count + 1):
            if following is None or read.words[end] in following:
                whole = then(read, end, LOOSE)
                if whole:
                    return whole
            if read.joints[end] < LOOSE:
                return 0
        return 0

    return match


def _unless(unwanted: str, then: Match) -> Match:
    stands = _choice(unwanted, lambda _read, _at, _joint: 1)
    marks = tuple(one for one in unwanted.split("|") if one and not _TOKEN.search(one))

    def match(read: Tokens, at: int, joint: int) -> int:
        if marks and read.gaps[at].lstrip().startswith(marks):
            return 0
        return 0 if stands(read, at, TIGHT) else then(read, at, joint)

    return match


@cache
def _rows(alternative: str) -> tuple[list[str], ...]:
    """The words of an alternative, one spelling after the other."""
    if alternative.isalpha():
        return ([alternative],)
    spellings = dict.fromkeys((alternative, alternative.replace("n't", "nt")))
    rows = (_TOKEN.findall(spelling.replace("_", " ")) for spelling in spellings)
    return tuple(row for row in rows if row)


def fold(text: str) -> str:
    """Lower case without accents, one character for one."""
    return text.lower() if text.isascii() else _ACCENTED.sub(_plain, text).lower()


def _plain(letter: re.Match[str]) -> str:
    return _ACCENTS.get(letter[0], letter[0])


_ACCENTED = re.compile("[\u00c0-\u024f]")
_ACCENTS = {
    letter: plain.lower()
    for letter in map(chr, range(0xC0, 0x250))
    if (plain := unicodedata.normalize("NFD", letter)[0]) != letter
}
