"""Which mentions say the same: copies, and copies with a name, a link or a word changed."""

import re
from operator import add
from zlib import crc32

_WORDS = re.compile(
    rb"[a-z\xc3-\xf4](?<![@#/.a-z\x80-\xff].)[a-z\x80-\xff]{4,}(?!://|@)", re.DOTALL
)
"""Words of five letters and more, that are no part of a handle, a hashtag or a link.

What stands before is looked at behind the first letter: a letter is quick to look for.
"""
_FEW = 5


def alike(text: str) -> str:
    """The same for near-duplicates; empty for what is too short to tell.

    Of the pairs of long words that stand beside one another, the two whose hashes are least
    (Broder's min-wise hashing, 1997): a change elsewhere leaves them, and two texts that have both
    in common are copies. A text of a few words has to have them all.
    """
    words = _WORDS.findall(text.casefold().encode("utf-8", "replace"))
    if len(words) < _FEW:
        return f"{crc32(b' '.join(words)):08x}" if len(words) > 1 else ""
    pairs = sorted({*map(crc32, map(add, words, words[1:]))})
    least, second = pairs[:2] if len(pairs) > 1 else (*pairs, 0)
    return f"{least:08x}{second:08x}"
