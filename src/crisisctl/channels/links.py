"""Where the links stand in a text, as X and Mastodon see them (both use twitter-text)."""

import re
from collections.abc import Iterator

MAX_LENGTH = 4096  # a longer link is not shortened
_MAX_LABEL = 63  # RFC 1035, counted after Punycode

# Without a scheme only well-known endings make a link, or "etc.Nous" would weigh 23.
_ENDINGS = (
    "com|org|net|edu|gov|mil|int|info|biz|name|pro|app|dev|page|blog|shop|store|online|site|tech"
    "|xyz|club|link|live|news|media|cloud|agency|help|support|care|paris|bzh|alsace|corsica|bank"
    "|health|travel|museum|aero|asia|cat|coop|jobs|mobi|post|tel|social|space|website|world"
    "|a[cdefgilmoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]"
    "|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]"
    "|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]"
    "|s[abcdeghijklmnorstuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]"
)
# No link starts inside a word, a mention, a hashtag or an amount; none ends inside an address.
_SCHEME = (
    r"(?<![a-z0-9@＠$#＃])https?://(?:[\w-]++\.)+(?:[a-z]{2,63}+(?![a-z0-9@+-])|[^\W\d_a-z]++)"
)
_BARE = (
    r"(?<![a-z0-9\u00c0-\u024f@＠$#＃_./-])(?:[a-z0-9\u00c0-\u024f-]++\.)+"
    rf"(?:{_ENDINGS})(?![a-z0-9@+-])"
)
_LETTERS = r"a-z0-9_\u00c0-\u024f\u0400-\u04ff"
_PORT = r"(?::\d{1,5}+)?"
_PATH = rf"(?:/(?:[{_LETTERS}!*';:=+,.$/%#\[\]\-–~@|&]|\([{_LETTERS}.=\-]*+\))*+)?"
_QUERY = rf"(?:\?[{_LETTERS}!?*'@();:&=+$/%#\[\]\-.,~|]*+)?"
_WITH_SCHEME = re.compile(f"(?P<host>{_SCHEME}){_PORT}{_PATH}{_QUERY}", re.IGNORECASE)
_ANY = re.compile(f"(?P<host>{_SCHEME}|{_BARE}){_PORT}{_PATH}{_QUERY}", re.IGNORECASE)


def links(text: str, *, bare: bool) -> Iterator[tuple[int, int]]:
    """Where links start and end; `bare` also takes those without a scheme ("example.com")."""
    for match in (_ANY if bare else _WITH_SCHEME).finditer(text):
        # What closes a sentence is not part of the link that ends it.
        tail = match.group()[len(match["host"]) :].rstrip("!*';:,.$%[]~@|&?(")
        end = match.end("host") + len(tail)
        if end - match.start() <= MAX_LENGTH and _is_host(match["host"].rpartition("/")[2]):
            yield match.start(), end


def _is_host(host: str) -> bool:
    labels = host.split(".")
    return "_" not in labels[-2] and all(map(_is_label, labels))


def _is_label(label: str) -> bool:
    if label != label.strip("-_"):
        return False
    return len(label if label.isascii() else b"xn--" + label.encode("punycode")) <= _MAX_LABEL
