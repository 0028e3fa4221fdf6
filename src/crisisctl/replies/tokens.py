"""The words of a text, and how each hangs together with the one before."""

import re
from itertools import accumulate
from typing import NamedTuple

from crisisctl.replies.spans import Span

APART, LOOSE, TIGHT = range(3)
"""Another clause begins; commas, quotes or emoji stand between; one phrase goes on."""

_TOKEN = re.compile(r"((?<![\w@])\w++|[#%°])")
_ENDS = frozenset(".!?…;:\n–—(|")
_OPENS = _ENDS | {",", "-"}
_JOINS = frozenset(" \t'-")
_WIDEST = 4


class Tokens(NamedTuple):
    """`gaps[i]` stands before word i and `joints[i]` judges it; one more of each ends the text."""

    words: list[str]
    spans: list[Span]
    gaps: list[str]
    joints: list[int]

    def begins(self, at: int) -> bool:
        """Whether a clause begins with word `at`."""
        return at == 0 or not _OPENS.isdisjoint(self.gaps[at])


def tokens(text: str) -> Tokens:
    """Take a folded text apart (`crisisctl.replies.plain`)."""
    parts = _TOKEN.split(text)  # a gap, a word, a gap, and so on
    ends = list(accumulate(map(len, parts)))
    words, gaps = [*parts[1::2], ""], parts[::2]
    joints = [TIGHT if gap == " " else _joint(gap) for gap in gaps]
    joints[-1] = APART
    return Tokens(words, list(zip(ends[::2], ends[1::2], strict=False)), gaps, joints)


def _joint(gap: str) -> int:
    if gap == "." or (len(gap) <= _WIDEST and _JOINS.issuperset(gap.replace("\n", " "))):
        return TIGHT
    return LOOSE if _ENDS.isdisjoint(gap) else APART
