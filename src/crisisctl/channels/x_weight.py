"""How X weighs a text: twitter-text 3.1.0, with its configuration v3.

Source: docs.x.com, "Counting characters", and github.com/twitter/twitter-text, config/v3.json.
"""

import re
import unicodedata

from crisisctl.channels.links import links
from crisisctl.channels.x_emoji import SEQUENCE, SIGN

LINK = 23
_INVALID = ("\ufeff", "\ufffe", "\uffff")
_HEAVY = re.compile(r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")


def count(text: str) -> int:
    """The length that X compares with its limit: a link is 23, an emoji or an ideogram 2."""
    text = unicodedata.normalize("NFC", text)
    found = links(text, bare=True)
    if text.isascii():
        return len(text) + sum(LINK - end + start for start, end in found)
    total = place = 0
    for start, end in found:
        total += _weigh(text[place:start]) + LINK
        place = end
    return total + _weigh(text[place:])


def is_refused(text: str) -> bool:
    """Whether it holds one of the three characters that X takes in no text."""
    return any(map(text.__contains__, _INVALID))


def _weigh(text: str) -> int:
    heavy = 0 if text.isascii() else len(_HEAVY.findall(text))
    if not heavy or not SIGN.search(text):  # signs of emoji are heavy themselves
        return len(text) + heavy
    text, sequences = SEQUENCE.compiled.subn("", text)
    return 2 * sequences + len(text) + len(_HEAVY.findall(text))
