"""What strangers write, fit for the journal: no control characters, no lone surrogates, no end."""

import re

MAX_TEXT = 10_000
MAX_LINE = 300
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def clean_text(text: str, limit: int = MAX_TEXT) -> str:
    """Text of several lines: controls become U+FFFD, what is over `limit` characters is cut."""
    if text.isprintable():  # nearly all that is imported: told at a tenth of the price
        return text[:limit]
    encodable = text.encode("utf-8", "replace").decode()
    return _CONTROLS.sub("\ufffd", encodable.replace("\r\n", "\n").replace("\r", "\n"))[:limit]


def clean_line(text: str, limit: int = MAX_LINE) -> str:
    """Text of one line: every run of white space is one space."""
    if text.isprintable() and " " not in text:  # a name, a link, an id
        return text[:limit]
    return " ".join(clean_text(text, limit * 4).split())[:limit]
