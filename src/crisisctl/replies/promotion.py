"""Words that sell, which have no place in a crisis: hashtags, offers, calls to buy."""

import re

from crisisctl.replies.lexicon import Reading
from crisisctl.replies.plain import plain
from crisisctl.replies.spans import Span

_HASHTAG = re.compile(r"(?<![\w&/#])#[^\W\d]\w{1,60}+")
_PERCENT_OFF = re.compile(r"[-–−]\s?\d{1,2}\s?%|\b\d{1,2}\s?% off\b", re.IGNORECASE)


def promotions(text: str) -> list[Span]:
    """Where a text sells something, in order."""
    read = plain(text)
    found = [read.span(*span) for span in Reading(read.text).spans("promo")]
    found += [match.span() for one in (_HASHTAG, _PERCENT_OFF) for match in one.finditer(text)]
    return sorted(found)
