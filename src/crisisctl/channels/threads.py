"""How Threads counts: characters, but an emoji as its bytes.

Source: developers.facebook.com/docs/threads, "Limitations".
"""

import re

MOST_LINKS = 5
"""Different links of one text: what has more has been refused since 22 December 2025."""

# Wider than the emoji of Unicode: where its documentation is silent, the longer count is safe.
_BASE = (
    r"[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23fa\u24c2\u25aa-\u25fe"
    r"\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_ONE = rf"{_BASE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?+"
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_EMOJI = re.compile(
    r"[#*0-9]\ufe0f?+\u20e3|[\U0001f1e6-\U0001f1ff]{2}"
    r"|\U0001f3f4[\U000e0020-\U000e007e]++\U000e007f"
    rf"|(?:[\u00a9\u00ae]\ufe0f|(?![\u00a9\u00ae]){_ONE}(?:\u200d{_ONE})*+)"
)


def count(text: str) -> int:
    """The length in characters, each emoji counting as many as it has bytes in UTF-8."""
    emoji = sum(len(one.encode()) for one in _EMOJI.findall(text))
    return len(_EMOJI.sub("", text)) + emoji


def is_refused(text: str) -> bool:
    """Whether it holds more links than Threads takes."""
    return len({one.rstrip(".,;:!?)»”") for one in _LINK.findall(text)}) > MOST_LINKS
