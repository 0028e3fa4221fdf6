"""Addresses of people's connections: personal data too (CJEU, C-582/14, Breyer)."""

import re
from collections.abc import Iterator

from crisisctl.channels.late import Late
from crisisctl.replies.spans import Span

_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_ADDRESS = Late(
    rf"(?<![\w.:/@-])(?:{_OCTET}(?:(?:\.|\[\.\]){_OCTET}){{3}}(?![\w/]|[.:-]\d)"
    r"|(?=[^\s.]{0,40}(?:::|(?::[0-9a-f]{1,4}){7}))"
    r"[0-9a-f]{1,4}(?:::?[0-9a-f]{1,4}){2,7}+(?![\w:./]))",
    re.IGNORECASE,
)
_SOME_ADDRESS = re.compile(r"\d\[?\.\]?\d{1,3}\[?\.\]?\d{1,3}\[?\.|[0-9a-fA-F]:[0-9a-fA-F:]")
# Of a network at home, of many, or of a resolver that everybody uses (RFC 1918, 3927, 4193, 4291).
_NOBODYS = Late(
    r"(?:0|10|127|22[4-9]|2[345]\d)\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\."
    r"|(?:8\.8\.8\.8|8\.8\.4\.4|1\.[01]\.[01]\.1|9\.9\.9\.\d+|208\.67\.22\d\.\d+)$|fe[89ab]|f[cd]"
)
# Versions and chapters have four numbers too.
_NUMBERED = Late(
    r"\b(?:v|versions?|updates?|mises? [aà] jour|firmware|build|release|ios|ipados|android|chrome"
    r"|firefox|safari|edge|windows|macos|driver|pilotes?|patch|section|chapt[ei]r\w{0,2}"
    r"|chapitre|article|clause|paragraphe?|annexe?|score|dns|alpha|beta|rc)\b[^.!?\n]{0,15}$",
    re.IGNORECASE,
)
_LIKE_A_VERSION = Late(r"1?\d\.")
_OF_A_NETWORK = Late(
    r"\b(?:ips?|ipv[46]|adresses?|address(?:es)?|connect\w*|connex\w*|log(?:ged|s|in|ins)?|session"
    r"|internet|box|network|r[ée]seau|from|depuis|bloqu\w+|(?:un)?block\w*)\b",
    re.IGNORECASE,
)
_REACH = 40
_DOTS, _COLONS = 3, 2
"""Of a shortest address of version 4, and of version 6."""


def ip_addresses(text: str) -> Iterator[Span]:
    """Addresses of the Internet, versions 4 and 6, that may be a person's."""
    some = text.count(".") >= _DOTS or text.count(":") >= _COLONS
    if not some or not _SOME_ADDRESS.search(text):
        return
    for match in _ADDRESS.compiled.finditer(text):
        nobodys = _NOBODYS.compiled.match(match[0].replace("[.]", ".").lower())
        if not nobodys and not _is_version(text, *match.span()):
            yield match.span()


def _is_version(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _REACH) : start]
    if _NUMBERED.compiled.search(before):
        return True
    low = _LIKE_A_VERSION.compiled.match(text, start)
    near = before + text[end : end + _REACH]
    return low is not None and not _OF_A_NETWORK.compiled.search(near)
