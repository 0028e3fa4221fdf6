"""Names of people out of a report: authors become `person 1`…, our own people their roles."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crisisctl.model.events import ERASED
from crisisctl.reports.said import Said, Say
from crisisctl.words import words

_WORD = re.compile(r"\w+")
SHORTEST = 3
"""A name of one shorter word is found only as `@name`: "No" is also a word."""
WIDEST_GAP = 2
"""Characters that may stand between two words of one name."""


def aliases(authors: Iterable[str], people: Mapping[str, str], say: Say) -> dict[str, str]:
    """What each name becomes; a person of ours who also wrote to us counts as ours."""
    strangers = [one for one in dict.fromkeys(authors) if one not in people and one != ERASED]
    numbered = {
        name: say(words("person {number}", number=number))
        for number, name in enumerate(strangers, start=1)
    }
    return numbered | dict(people)


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    alias: str

    def __len__(self) -> int:
        return len(self.words)


class Pseudonyms:
    """Replaces known names wherever they stand as whole words, with or without an `@`.

    One pass over the text, whatever the number of names. Only `Said` text is touched: a person
    who calls himself after a channel or a rule changes nothing else.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self._whole = known
        self._by_first: defaultdict[str, list[_Name]] = defaultdict(list)
        for name, alias in known.items():
            parts = tuple(word.casefold() for word in _WORD.findall(name))
            if parts:
                self._by_first[parts[0]].append(_Name(parts, alias))
        for candidates in self._by_first.values():
            candidates.sort(key=len, reverse=True)
        self._wordless = [name for name in known if not name.isascii() and not _WORD.search(name)]

    def __call__(self, text: str) -> str:
        if not isinstance(text, Said):
            return text
        if text in self._whole:
            return type(text)(self._whole[text])
        pieces, done = [], 0
        for start, end, alias in self._found(text):
            pieces += [text[done:start], alias]
            done = end
        changed = "".join([*pieces, text[done:]])
        for name in self._wordless:
            changed = changed.replace(name, self._whole[name])
        return type(text)(changed)

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        spans = [match.span() for match in _WORD.finditer(text)]
        done = 0
        for index, (start, _) in enumerate(spans):
            if start < done:
                continue
            for name in self._by_first.get(text[slice(*spans[index])].casefold(), ()):
                run = spans[index : index + len(name)]
                if _matches(text, run, name):
                    begin = start - 1 if text[start - 1 : start] == "@" else start
                    done = run[-1][1]
                    yield begin, done, name.alias
                    break


def _matches(text: str, spans: list[tuple[int, int]], name: _Name) -> bool:
    if tuple(text[start:end].casefold() for start, end in spans) != name.words:
        return False
    if any(after[0] - before[1] > WIDEST_GAP for before, after in pairwise(spans)):
        return False
    start, end = spans[0]
    return len(name) > 1 or end - start >= SHORTEST or text[start - 1 : start] == "@"
