"""How Mastodon counts a post: by graphemes, a link as 23, a far mention without its server.

Source: status_length_validator.rb and twitter_regex.rb of github.com/mastodon/mastodon. The server
takes a link without a scheme for words, the composer in a browser takes it for a link.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from crisisctl.channels import graphemes
from crisisctl.channels.hosts import DOTTED, Grammar, balanced, found
from crisisctl.channels.links import is_host, is_short_enough

LINK = 23
_MAX_DOMAIN = 253

_WHITE = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_TAIL = r"!*\"'「」;:=,.$%\[\]~&|@"
_ENDS = rf"^{_WHITE}<>()?{_TAIL}"
_FAR = r"\xa0-\U0010ffff"  # what an address may hold beyond ASCII (RFC 3987, "ucschar")
_LINKS = Grammar(
    schemes="https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini",
    path=rf"(?:[{_TAIL}]*+(?:[{_ENDS}]|{balanced(rf'^{_WHITE}<>()?')})++)*+",
    query_tail=r"!?*'();:+$%\[\].,~|@^",
    query_ends=rf"a-z0-9_&=#/\-{_FAR}",
)


def count(text: str) -> int:
    """The length that the composer shows; a content warning is added to it."""
    return graphemes.count(_shortened(text, bare=True))


def count_at_server(text: str) -> int:
    """The length that the server compares with its limit: a link without a scheme in full."""
    return graphemes.count(_shortened(text, bare=False))


def _shortened(text: str, *, bare: bool) -> str:
    parts: list[str] = []
    place = 0
    for start, end, short in sorted([*_mentions(text), *_links(text, bare=bare)]):
        if start >= place:  # of two that overlap, the first holds
            parts += text[place:start], short
            place = end
    return "".join([*parts, text[place:]])


def _links(text: str, *, bare: bool) -> Iterator[tuple[int, int, str]]:
    if not DOTTED.search(text) or not (bare or "://" in text):
        return
    for link in found(text, _LINKS):
        schemed = link.begin < link.host
        wanted = schemed or (bare and not (link.begin and text[link.begin - 1] in "-_./"))
        if wanted and is_short_enough(link) and is_host(text[link.host : link.host_end]):
            yield link.begin, link.end, "x" * LINK


def _mentions(text: str) -> Iterator[tuple[int, int, str]]:
    if "@" not in text:
        return
    for mention in _far_mention().finditer(text):
        host = mention[0][len(mention[1]) + 1 :]
        if "." in host and len(host) <= _MAX_DOMAIN:
            yield mention.start(), mention.end(), mention[1]


@cache
def _far_mention() -> Any:  # noqa: ANN401 - regex has no types
    import regex  # noqa: PLC0415 - for words in every script, and only where there is an @

    word = r"[\p{L}\p{M}\p{Nd}\p{Pc}\u0f0b]"  # Tibetan divides syllables by a mark
    after = r"(?![@＠]|://)"
    return regex.compile(rf"(?<![=/]|{word})(@[a-zA-Z0-9_]++)@{word}++(?:[.-]++{word}++)*+{after}")
