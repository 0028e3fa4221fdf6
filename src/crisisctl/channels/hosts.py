"""Where host names stand in a text, as twitter-text finds them for X and Mastodon.

Its regular expression tries every ending of a name from every beginning; here each name is read
once, from its last label to its first, so that a text costs time by its length only.
"""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from crisisctl.channels.late import Late
from crisisctl.channels.tlds import ASCII, INTERNATIONAL

LATIN = (
    r"\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0260\u0263\u0268\u0269"
    r"\u026f\u0272\u0275\u0280\u0283\u0288-\u028c\u0292\u02bb\u0300-\u036f\u0399\u03b9"
    r"\u1e00-\u1eff\u1fbe\u2c65\u2c66\u2c7e\u2c7f\ua7dc"
)
CYRILLIC = r"\u0400-\u04ff\u1c80-\u1c87"
"""The letters and marks of paths in either case, for a class of `re` that ignores ASCII's."""

_MARKS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
DOTTED = re.compile(r"\.[^\W\d_]")
"""In every host, since a top-level domain begins with a letter; a sentence ends in a blank."""
_PORT = re.compile(r"(?::[0-9]++)?+")
_LONGEST_SCHEME = len("gopher://")
_NAME = re.compile(rf"[^!#-,/:-@\[-\^{{-~\ufeff\ufffe\uffff{_SPACES}{_MARKS}]++")
_GLUE = r"#$0-9@A-Za-z\ufeff\uff03\uff20\ufffe\uffff"  # no link begins right after one of these
_GLUED = re.compile(rf"(?<=[{_GLUE}])")
_BEGINNING = re.compile(rf"(?<![{_GLUE}])[^-_]")
_LATIN_LABELS = Late(rf"(?<![-a-zA-Z0-9{LATIN}])(?:[-a-zA-Z0-9{LATIN}]++\.)++")
_TOKEN = re.compile(r"[-0-9a-z@+]*+", re.IGNORECASE | re.ASCII)
_GOES_ON = re.compile(r"[-0-9a-zA-Z@+]")
_PUNYCODE = Late(r"xn--[-0-9a-z]++", re.IGNORECASE | re.ASCII)
_SIZES = sorted({len(name) for name in INTERNATIONAL}, reverse=True)
_BEGINNINGS = frozenset(name[0] for name in INTERNATIONAL)


class Link(NamedTuple):
    """Where a link begins, its host, and its end; `begin` is `host` if it has no scheme."""

    begin: int
    host: int
    host_end: int
    path: bool
    end: int


class Grammar:
    """What a platform's links begin with, and what their paths and queries are made of.

    A path or a query ends in one of its `ends`; it may hold its `tail` only before such an end.
    """

    def __init__(self, *, schemes: str, path: str, query_tail: str, query_ends: str) -> None:
        """Take expressions for schemes and path, and what classes hold for the query."""
        flags = re.IGNORECASE | re.ASCII
        self._scheme = re.compile(rf"(?:{schemes})://\Z", flags)
        self._path = Late(rf"(?:/{path})?+", flags)
        self._query = Late(rf"(?:\?(?:[{query_tail}]*+[{query_ends}]++)++)?+", flags)

    def scheme_start(self, text: str, host: int) -> int | None:
        """Where the scheme begins that ends right before the host; None without one."""
        scheme = self._scheme.search(text, max(0, host - _LONGEST_SCHEME), host)
        return scheme.start() if scheme else None

    def link(self, text: str, begin: int, host: int, host_end: int) -> Link:
        """The link with this host, to the end of its port, path and query."""
        port = path = host_end
        if text.startswith(":", host_end):
            port = path = _end(_PORT.match(text, host_end), host_end)
        if text.startswith("/", port):
            path = _end(self._path.compiled.match(text, port), port)
        end = self.query_end(text, path, len(text))
        return Link(begin, host, host_end, path > port, end)

    def query_end(self, text: str, at: int, limit: int) -> int:
        """Where the query ends that begins at `at`: right there without one."""
        if not text.startswith("?", at):
            return at
        return _end(self._query.compiled.match(text, at, limit), at)


def _end(part: re.Match[str] | None, at: int) -> int:
    return part.end() if part else at


def balanced(chars: str) -> str:
    """Parentheses around what a class of `re` holds, two deep, and never empty."""
    some, more = f"[{chars}]++", f"[{chars}]*+"
    return rf"\((?:{some}(?:\({some}\){more})?+|\({some}\){more})\)"


class _Label(NamedTuple):
    """A part of a name, up to its dot; `end` is where the host ends that goes through it."""

    begin: int
    dot: int
    end: int
    last: bool

    def start(self, text: str, lowest: int) -> int | None:
        """The first place at or after `lowest` where a host can begin inside this label."""
        if text[self.dot - 1] in "-_":
            return None
        lowest = max(self.begin, lowest)
        if self.last:  # only the labels before it may hold an underscore
            lowest = max(lowest, text.rfind("_", self.begin, self.dot) + 1)
        beginning = _BEGINNING.search(text, lowest, self.dot)
        return beginning.start() if beginning else None


def found(text: str, grammar: Grammar) -> Iterator[Link]:
    """Everything that looks like a link, with or without a scheme, from left to right."""
    free = at = 0
    while dot := DOTTED.search(text, at):
        # No blank stands in a name: those before the last one have no such dot.
        at = max(at, text.rfind(" ", at, dot.start()) + 1)
        while at <= dot.start():
            name = _NAME.search(text, at)
            if name is None:
                return
            if "." in name[0].rstrip("."):  # what ends a sentence is no host
                for link in _in_name(text, name, free, grammar):
                    free = link.end
                    yield link
            at = max(name.end(), free)


def _in_name(text: str, name: re.Match[str], free: int, grammar: Grammar) -> Iterator[Link]:
    for label in _labels(text, *name.span()):
        if label.dot <= free:  # inside the link before
            continue
        start = label.start(text, label.begin)
        scheme = grammar.scheme_start(text, start) if start == name.start() else None
        if scheme is None or not _is_free(text, scheme, free):
            scheme = start = _start(text, label, free)
        if scheme is None or start is None:
            continue
        link = grammar.link(text, scheme, start, label.end)
        free = link.end
        yield link


def _start(text: str, label: _Label, free: int) -> int | None:
    """A link takes a character before it, which no other may have taken, or begins the text."""
    if free or label.begin:
        return label.start(text, free + 1)
    second = label.start(text, 1)
    return second if second == 1 else label.start(text, 0)


def _is_free(text: str, begin: int, free: int) -> bool:
    return begin == free == 0 or (begin > free and _GLUED.match(text, begin) is None)


def _labels(text: str, begin: int, end: int) -> list[_Label]:
    *parts, top = text[begin:end].split(".")
    labels: list[_Label] = []
    dot = end - len(top) - 1
    beyond: int | None = None
    for part in reversed(parts):
        last = beyond is None
        stop = domain_end(text, dot + 1) if beyond is None else beyond
        beyond = None
        if stop is not None:
            labels.append(_Label(dot - len(part), dot, stop, last))
            beyond = stop if _is_whole(part, last=last) else None
        dot -= len(part) + 1
    return labels[::-1]


def _is_whole(label: str, *, last: bool) -> bool:
    return bool(label) and label.strip("-_") == label and not (last and "_" in label)


def domain_end(text: str, at: int) -> int | None:
    """Where the top-level domain at `at` ends; None if none stands there."""
    end = _end(_TOKEN.match(text, at), at)
    name = text[at:end].lower()
    if name in ASCII:
        return end
    if name.startswith("xn--") and (punycode := _PUNYCODE.compiled.match(text, at)):
        return punycode.end()
    if text[end : end + 1].isascii():  # in each of the others is a letter beyond ASCII
        return None
    ahead = text[at : at + _SIZES[0]].upper()
    if ahead[:1] not in _BEGINNINGS:
        return None
    room = len(text) - at
    ends = (at + size for size in _SIZES if size <= room and ahead[:size] in INTERNATIONAL)
    return next((end for end in ends if not _GOES_ON.match(text, end)), None)


def latin_hosts(host: str) -> Iterator[str]:
    """The parts of a host that make a link without a scheme: labels in Latin letters only."""
    for labels in _LATIN_LABELS.compiled.finditer(host):
        sizes = list(accumulate(len(label) + 1 for label in labels[0][:-1].split(".")))
        ends = (domain_end(host, labels.start() + size) for size in reversed(sizes))
        if (end := next(filter(None, ends), None)) is not None:
            yield host[labels.start() : end]
