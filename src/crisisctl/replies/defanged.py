"""Addresses written so that they are no links, though anybody can make one of them: evil[.]com."""

import re
from collections.abc import Iterator

from crisisctl.channels.late import Late
from crisisctl.channels.tlds import ASCII
from crisisctl.replies.spans import Span

_SIGNS = re.compile(
    r"[\[({] ?(?:\.|dot\b|point\b)|h(?:xx|\*\*|__)ps?|\[:|\[//| dot | \. "
    r"|[\u3002\uff0e\uff61\u2024]",
    re.IGNORECASE,
)
"""One of these is in all of them."""
_SOME = ("[", "(", "{", "hxx", "h**", "h__", " dot ", " . ", *"\u3002\uff0e\uff61\u2024")
"""And one of these, which take a tenth of the time: most texts are done here."""
_LABEL = r"[a-z0-9](?:[\w-]{0,62}+)"
_IN_BRACKETS = r" ?[\[({] ?(?:\.|dot|point) ?[\])}] ?"
_OTHER_DOTS = r"[\u3002\uff0e\uff61\u2024]"
_SPOKEN = r" (?:dot|\.) (?=(?:com|net|org|info|biz|fr|io|co|shop|online|xyz|ru|top)\b)"
_DOT = re.compile(rf"{_IN_BRACKETS}|{_OTHER_DOTS}|{_SPOKEN}", re.IGNORECASE)
_SCHEME = r"(?:h(?:xx|\*\*|__|tt)ps?(?:\[:\]//|\[://\]|:\[//\]|://)|(?<![\w.@-]))"
_ADDRESS = Late(
    rf"{_SCHEME}(?P<host>{_LABEL}(?:(?:\.|{_IN_BRACKETS}|{_OTHER_DOTS}|{_SPOKEN}){_LABEL}){{1,6}}+)",
    re.IGNORECASE,
)
_PLAIN = Late(r"(?:https?://)?[\w.-]+", re.IGNORECASE)
_AT = Late(r"(?:@|[\[({] ?(?:at|arobase|@) ?[\])}]|\bat|arobase) ?$", re.IGNORECASE)
_AT_REACH = 12
_NO_NAMES = frozenset({"the", "a", "an", "le", "un", "this", "that", "every", "any"})
"""Before "dot com", which is also what a boom was called."""


def defanged(text: str) -> Iterator[tuple[Span, str]]:
    """Where such addresses stand, and the hosts that they stand for."""
    if not any(map(text.lower().__contains__, _SOME)) or not _SIGNS.search(text):
        return
    for match in _ADDRESS.compiled.finditer(text):
        if _PLAIN.compiled.fullmatch(match[0]):
            continue
        labels = _DOT.sub(".", match["host"]).lower().split(".")
        before = text[max(0, match.start() - _AT_REACH) : match.start()]
        known = labels[-1] in ASCII or match.start("host") > match.start()
        if known and labels[0] not in _NO_NAMES and not _AT.compiled.search(before):
            yield match.span(), ".".join(labels)
