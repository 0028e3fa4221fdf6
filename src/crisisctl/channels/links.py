"""Where the links stand in a text, as twitter-text finds them: X counts each as 23."""

import re
from collections.abc import Iterator
from functools import lru_cache

from crisisctl.channels.hosts import (
    CYRILLIC,
    DOTTED,
    LATIN,
    Grammar,
    Link,
    balanced,
    found,
    latin_hosts,
)
from crisisctl.channels.late import Late

_MAX_LENGTH = 4096  # with its scheme counted twice, as twitter-text does
_MAX_LABEL = 63  # RFC 1035, counted after Punycode
_MAX_SLUG = 40
_FULL_STOPS = re.compile(r"[\u3002\uff0e\uff61]")  # Punycode takes them for dots
_SLUG = Late(r"https?://t\.co/([a-z0-9]++)", re.IGNORECASE | re.ASCII)
_BEYOND_BMP = re.compile(r"[\U00010000-\U0010ffff]")

# What most links look like, between blanks: X's own, and those of common domains.
_USUAL = re.compile(
    r"http(?<![^ \n\xa0]http)s?://(?:t\.co/[A-Za-z0-9]{1,40}+"
    r"|(?!t\.co)(?:[a-z][a-z0-9]{0,40}\.){1,3}(?:com|org|net|fr|eu|uk|io|me)"
    r"(?:/(?::?[A-Za-z0-9/_-]|\.[A-Za-z]){0,400}+(?:\?[A-Za-z0-9/_&=-]{1,400}+)?+)?+)"
    r"(?![^ \n\xa0.,!)]|[.,!)][^ \n\xa0])"
)
_ENDS = rf"#+\-/-9=_a-z{LATIN}{CYRILLIC}"
_TAIL = r"!$%&'*,.:;@\[\]|~\u2013"
_PARENTHESES = balanced(_ENDS + _TAIL)
_X = Grammar(
    schemes="https?",
    # Parentheses end a path only right after an end: a slip of the original, kept.
    path=rf"(?:(?:[{_TAIL}]|{_PARENTHESES})*+[{_ENDS}]++)*+(?:{_PARENTHESES})*+",
    query_tail=r"!$%'()*+,.:;?@\[\]|~",
    query_ends=r"#&\-/-9=_a-z",
)


def links(text: str, *, bare: bool) -> Iterator[tuple[int, int]]:
    """Where links start and end; `bare` also takes those without a scheme ("example.com").

    Source: twitter-text 3.1.0, `extractUrlsWithIndices`. The text is taken to be in NFC.
    """
    if not DOTTED.search(text) or not (bare or "://" in text):
        return iter(())
    return iter(_links(text, bare=bare))


@lru_cache(maxsize=1)
def _links(text: str, *, bare: bool) -> tuple[tuple[int, int], ...]:
    """Kept for one text: it is counted, and then asked where it leads."""
    usual = _usual(text)
    return tuple(_found(text, bare=bare)) if usual is None else usual


def _usual(text: str) -> tuple[tuple[int, int], ...] | None:
    """The links of a text with usual ones only, found in a tenth of the time; None of another."""
    found = list(_USUAL.finditer(text))
    # Each dot of theirs is before a letter: as many in all, and no link can be elsewhere.
    if sum([match[0].count(".") for match in found]) != len(DOTTED.findall(text)):
        return None
    return tuple([match.span() for match in found])


def _found(text: str, *, bare: bool) -> Iterator[tuple[int, int]]:
    if text.isascii():
        yield from _in_units(text, bare=bare)
        return
    units = _BEYOND_BMP.sub(_surrogates, text)  # as in JavaScript: it decides where names begin
    place = seen = 0
    for start, end in _in_units(units, bare=bare):
        begins = place + _code_points(units[seen:start])
        seen, place = end, begins + _code_points(units[start:end])
        yield begins, place


def is_host(host: str) -> bool:
    """Whether the labels of a host have lengths that exist."""
    if host.startswith("xn--") and next(latin_hosts(host), None) is None:
        return False
    short = len(host) <= _MAX_LABEL and host.isascii() and host.isprintable()
    return short or all(_encoded_length(label) <= _MAX_LABEL for label in host.split("."))


def is_short_enough(link: Link) -> bool:
    """Whether the link is one that a platform still shortens."""
    scheme = link.host - link.begin or len("https://")
    return link.end - link.begin + scheme <= _MAX_LENGTH


def _surrogates(match: re.Match[str]) -> str:
    rest = ord(match[0]) - 0x10000
    return chr(0xD800 + (rest >> 10)) + chr(0xDC00 + (rest & 0x3FF))


def _code_points(units: str) -> int:
    return len(_joined(units))


def _joined(units: str) -> str:
    if units.isascii():
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _in_units(text: str, *, bare: bool) -> Iterator[tuple[int, int]]:
    for link in found(text, _X):
        host = text[link.host : link.host_end]
        if not (is_short_enough(link) and is_host(host)):
            continue
        if link.begin < link.host:
            yield from _schemed(text, link)
        elif bare and not (link.begin and text[link.begin - 1] in "-_./"):
            yield from _bare(host, link)


def _schemed(text: str, link: Link) -> Iterator[tuple[int, int]]:
    slug = _SLUG.compiled.match(text, link.begin, link.end)
    if slug is None:
        yield link.begin, link.end
    elif len(slug[1]) <= _MAX_SLUG:  # X's own shortener has no path beyond its slug
        yield link.begin, _X.query_end(text, slug.end(), link.end)


def _bare(host: str, link: Link) -> Iterator[tuple[int, int]]:
    """Only the parts in Latin letters are links; the path belongs to the last of them."""
    hosts = list(latin_hosts(host))
    done = 0
    for number, one in enumerate(hosts, start=1):
        start = host.index(one, done)
        done = start + len(one)
        tail = link.end - link.host_end if link.path and number == len(hosts) else 0
        yield link.begin + start, link.begin + done + tail


def _encoded_length(label: str) -> int:
    parts = _FULL_STOPS.split(_joined(label))
    return len(parts) - 1 + sum(map(_part_length, parts))


def _part_length(part: str) -> int:
    if len(part) > _MAX_LABEL or (part.isascii() and part.isprintable()):
        return len(part)  # Punycode, which takes its time, only makes it longer
    return len(b"xn--" + part.encode("punycode"))
