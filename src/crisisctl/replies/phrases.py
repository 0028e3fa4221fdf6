"""A notation for phrases, and one pass that finds all of them in a text.

A line is a phrase: words between blanks, in order. What stands between two words of a text may be
blanks, an apostrophe or a hyphen: « pouvez-vous » and « pouvez vous » are the same two words.
Accents and case do not count.

    sorry|apologies         one of several words; do_not is two words
    apologi*                a word that begins so
    [very]                  a word that may be missing
    don't                   also dont
    .3                      up to three words of any kind, in the same sentence
    !if|whether             what must not follow
    ,                       there may be a comma
    ?                       a question mark follows
    ^                       at the beginning of a sentence or of a clause

A phrase begins with a word that says which phrases are worth trying there, so that a text is read
once. Nothing in the notation repeats without a bound: the time grows with the text and no faster.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

Span = tuple[int, int]

_WORD = re.compile(r"(?<![\w@])\w++")
_HEAD = 4  # letters of a phrase's first word that its index looks at
_BETWEEN = r"[\s'-]{1,4}+"
_AFTER_ANY = r"[^\w.!?…;:\n]{1,4}+"  # words that nobody chose may stand between commas or quotes
_END = r"(?!\w)"
_BEGINS = r"(?:(?<![\s\S])|(?<=[\n.!?…:;,(–—-])|(?<=[.!?…:;,(–—-]\s))"


class Phrases:
    """Named sets of phrases; `find` reads a text once for all of them."""

    def __init__(self, blocks: Iterable[tuple[str, str]]) -> None:
        heads: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for name, block in blocks:
            for line in filter(None, map(str.strip, fold(block).splitlines())):
                for head in _heads(line):
                    heads[head][name].append(line)
        self._heads = {head: [_Try(*one) for one in sets.items()] for head, sets in heads.items()}

    def find(self, text: str) -> Mapping[str, list[Span]]:
        """Find every phrase in a folded text (`crisisctl.replies.plain`), by the set's name."""
        found: dict[str, list[Span]] = defaultdict(list)
        for word in _WORD.finditer(text):
            for one in self._heads.get(word[0][:_HEAD], ()):
                match = one.pattern.match(text, word.start())
                if match:
                    found[one.name].append(match.span())
        return found


class _Try:
    """What may begin with a word; compiled when the word is first met."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self._lines = lines

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(map(_pattern, dict.fromkeys(self._lines))))


def fold(text: str) -> str:
    """Lower case without accents, one character for one."""
    return text.lower().translate(_ACCENTS)


_ACCENTS = {
    code: plain
    for code in range(0xC0, 0x250)
    if len(plain := unicodedata.normalize("NFD", chr(code))[0]) and ord(plain) != code
}


def _heads(line: str) -> Iterator[str]:
    first = line.removeprefix("^ ").split()[0]
    for alternative in first.split("|"):
        word = re.match(r"[^\W_]+", alternative)
        if word is None or (len(word[0]) < _HEAD and alternative == f"{word[0]}*"):
            raise ValueError(f"no phrase may begin with {alternative!r}: {line!r}")
        yield word[0][:_HEAD]
        if "n't" in alternative:
            yield f"{word[0]}t"[:_HEAD]


def _pattern(line: str) -> str:
    pieces, between = [], ""
    for element in line.split():
        match element[0], element[1:]:
            case "^", "":
                pieces.append(_BEGINS)
            case ",", "":
                pieces.append(r"\s?,?")
            case "?", "":
                pieces.append(r"\s{0,3}+\?")
            case ".", count if count:
                pieces.append(rf"(?:{_AFTER_ANY}\w++){{0,{count}}}?")
                between = _AFTER_ANY
            case "!", unwanted if unwanted:
                pieces.append(rf"(?!{_BETWEEN}{_either(unwanted)})")
            case "[", _:
                pieces.append(rf"(?:{between}{_either(element.strip('[]'))})?")
            case _:
                pieces.append(between + _either(element))
                between = _BETWEEN
    return "".join(pieces)


def _either(alternatives: str) -> str:
    return f"(?:{'|'.join(map(_words, alternatives.split('|')))}){_END}"


def _words(alternative: str) -> str:
    between = _BETWEEN.replace("\\", "\\\\")
    escaped = re.escape(alternative).replace(r"\*", r"\w*+").replace("œ", "(?:œ|oe)")
    return re.sub(r"_|'|\\-", between, escaped.replace("n't", r"n[\s']?t"))
