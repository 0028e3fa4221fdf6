"""A notation for phrases, and what it takes for one of them to stand in a text.

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

Nothing in the notation repeats without a bound: the time grows with the text and no faster.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache, cached_property

from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import LOOSE, TIGHT, Tokens

ASKS = "?"
"""The only sign of the notation that must stand in a text."""

_TOKEN = re.compile(r"\w+\*?|[#%°]")
_NEED_NOT_STAND = tuple("[.!,?^")
_NO_WORDS = (",", "^", ASKS)
_RARER = 4
"""How many times rarer a word is for each letter more: about so in French and in English."""
_COMMON_WORDS = """
a about account address also and any are as at back be been but by can dm do email for from get
have help here hi how i if in info is it just know let like look may me more need no not now number
of on one or our out phone please send so sorry sure team that the there they this time to us was
we well what when which will with would you your ll m re s t ve
au ce de des d en est et il je la le les nous on ou par pas plus pour que qui sur un une vous
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_COMMONER = 2
"""By how many letters these seem longer than they are by the measure above, in replies."""

_Match = Callable[[Tokens, int, int], int]
"""From a word on, if the joint before it is no looser than the last argument allows: how many
words there are up to the end of the phrase, 0 if this is not the phrase."""

_Pair = tuple[frozenset[str], frozenset[str]]


class Phrase:
    """A line of the notation, read no further than a text makes it necessary."""

    def __init__(self, name: str, line: str) -> None:
        self.name = name
        self.line = line

    def found(self, read: Tokens) -> list[Span]:
        """Where it stands, in any order."""
        places, match = read.places, self._match
        words, stems = self._firsts
        first = places.keys() & words
        if stems:
            first |= {word for word in places if word.startswith(stems)}
        return [
            (read.spans[at][0], read.spans[end - 1][1])
            for word in first
            for at in places[word]
            if (end := match(read, at, 0))
        ]

    @cached_property
    def keys(self) -> list[frozenset[str]]:
        """Of each word that must stand, the rarest first: one of these words and stems."""
        elements = [
            one for one in self.line.split() if one == ASKS or not one.startswith(_NEED_NOT_STAND)
        ]
        return sorted(map(_keys, elements), key=_commonness)

    @cached_property
    def pair(self) -> _Pair | None:
        """Of the rarest two words that must stand side by side, what each may be."""
        elements = [one for one in self.line.split() if one not in _NO_WORDS and one[0] != "!"]
        pairs = [
            pair
            for number, element in enumerate(elements)
            for pair in _pairs(element, elements[number + 1 :])
        ]
        return min(pairs, key=lambda two: _commonness(two[0]) * _commonness(two[1]), default=None)

    @cached_property
    def _firsts(self) -> tuple[frozenset[str], tuple[str, ...]]:
        first = self.line.removeprefix("^ ").partition(" ")[0]
        words = {row[0] for row in _rows_of(first)}
        stems = tuple(word[:-1] for word in words if word.endswith("*"))
        return frozenset(words), stems

    @cached_property
    def _match(self) -> _Match:
        match: _Match = _end
        elements = self.line.split()
        for number, element in reversed(list(enumerate(elements, 1))):
            if element[0] == ".":
                match = _any(int(element[1:]), _first_words(elements[number:]), match)
            else:
                match = _element(element, match)
        return match


@cache
def _keys(element: str) -> frozenset[str]:
    """Of each alternative the rarest word."""
    if element == ASKS or element.replace("|", "").isalpha():  # as most are
        return frozenset(element.split("|"))
    return frozenset([min(row, key=_commonness_of) for row in _rows_of(element)])


@cache
def _commonness(keys: frozenset[str]) -> float:
    return sum(map(_commonness_of, keys))


@cache
def _commonness_of(word: str) -> float:
    if word == "#":  # of every hashtag
        return 1
    if not word[0].isalpha():  # another sign, or a number
        return 0
    return float(_RARER) ** (_COMMONER * (word in _COMMON) - len(word.removesuffix("*")))


def _pairs(element: str, following: list[str]) -> Iterator[_Pair]:
    if element[0] in "[.":
        return
    rows = list(_rows_of(element))
    if all(len(row) > 1 for row in rows):
        yield frozenset(row[0] for row in rows), frozenset(row[1] for row in rows)
    after = _next_words(following)
    if after:
        yield frozenset(row[-1] for row in rows), after


def _next_words(elements: list[str]) -> frozenset[str]:
    """What the very next word must be one of; none if it may be any."""
    if not elements or elements[0][0] == ".":
        return frozenset()
    words = frozenset(row[0] for row in _rows_of(elements[0].strip("[]")))
    if elements[0][0] != "[":
        return words
    others = _next_words(elements[1:])
    return others and words | others


def _first_words(elements: list[str]) -> set[str] | None:
    """What the next word can be; None if no list tells."""
    if not elements or elements[0][0] in ".?^" or "*" in elements[0]:
        return None
    if elements[0] == "," or elements[0][0] == "!":
        return _first_words(elements[1:])
    words = {row[0] for row in _rows_of(elements[0].strip("[]"))}
    if elements[0][0] != "[":
        return words
    others = _first_words(elements[1:])
    return None if others is None else words | others


def _end(_read: Tokens, at: int, _joint: int) -> int:
    return at


def _element(text: str, then: _Match) -> _Match:
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
    ASKS: lambda read, at: read.gaps[at].lstrip().startswith("?"),
}


def _choice(alternatives: str, then: _Match) -> _Match:
    rows = list(_rows_of(alternatives))
    if all(len(row) == 1 and row[0][-1] != "*" for row in rows):  # as most are
        return _one_of({row[0] for row in rows}, then)
    return _any_of(rows, then)


def _one_of(words: set[str], then: _Match) -> _Match:
    def match(read: Tokens, at: int, joint: int) -> int:
        fits = read.words[at] in words and read.joint(at) >= joint
        return then(read, at + 1, TIGHT) if fits else 0

    return match


def _any_of(rows: list[list[str]], then: _Match) -> _Match:
    words = {row[0] for row in rows if len(row) == 1}
    stems = tuple(row[0][:-1] for row in rows if len(row) == 1 and row[0].endswith("*"))
    longer: dict[str, list[list[str]]] = defaultdict(list)
    for row in rows:
        if len(row) > 1:
            longer[row[0]].append(row[1:])

    def match(read: Tokens, at: int, joint: int) -> int:
        word = read.words[at]
        rows = longer.get(word, ())
        alone = word in words or (stems and word.startswith(stems))
        if not (rows or alone) or (joint and read.joint(at) < joint):
            return 0
        for row in rows:
            end = _follows(row, read, at + 1) and then(read, at + 1 + len(row), TIGHT)
            if end:
                return end
        return then(read, at + 1, TIGHT) if alone else 0

    return match


def _follows(row: list[str], read: Tokens, at: int) -> bool:
    for place, wanted in enumerate(row, at):
        if read.joint(place) < TIGHT:
            return False
        word = read.words[place]
        if not (word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted):
            return False
    return True


def _any(count: int, following: set[str] | None, then: _Match) -> _Match:
    def match(read: Tokens, at: int, _joint: int) -> int:
        for end in range(at, at + count + 1):
            if following is None or read.words[end] in following:
                whole = then(read, end, LOOSE)
                if whole:
                    return whole
            if read.joint(end) < LOOSE:
                return 0
        return 0

    return match


def _unless(unwanted: str, then: _Match) -> _Match:
    stands = _choice(unwanted, lambda _read, _at, _joint: 1)
    marks = tuple(one for one in unwanted.split("|") if one and not _TOKEN.search(one))

    def match(read: Tokens, at: int, joint: int) -> int:
        if marks and read.gaps[at].lstrip().startswith(marks):
            return 0
        return 0 if stands(read, at, TIGHT) else then(read, at, joint)

    return match


def _rows_of(element: str) -> Iterator[list[str]]:
    for alternative in element.split("|"):
        yield from _rows(alternative)


@cache
def _rows(alternative: str) -> tuple[list[str], ...]:
    """The words of an alternative, one spelling after the other."""
    if alternative.isalpha():
        return ([alternative],)
    spellings = dict.fromkeys((alternative, alternative.replace("n't", "nt")))
    rows = (_TOKEN.findall(spelling.replace("_", " ")) for spelling in spellings)
    return tuple(row for row in rows if row)
