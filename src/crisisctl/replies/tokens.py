"""The words of a text, and how each hangs together with the one before."""

import re
from typing import NamedTuple

from crisisctl.replies.spans import Span

APART, LOOSE, TIGHT = range(3)
"""Another clause begins; commas, quotes or emoji stand between; one phrase goes on."""

_TOKEN = re.compile(r"(?<![\w@])\w++|[#%°]")
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
    found = Tokens([], [], [], [])
    done = 0
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        found.words.append(token[0])
        found.spans.append((start, end))
        found.gaps.append(text[done:start])
        done = end
    found.words.append("")
    found.gaps.append(text[done:])
    found.joints.extend(TIGHT if gap == " " else _joint(gap) for gap in found.gaps)
    found.joints[-1] = APART
    return found


def _joint(gap: str) -> int:
    if gap == "." or (len(gap) <= _WIDEST and _JOINS.issuperset(gap.replace("\n", " "))):
        return TIGHT
    return LOOSE if _ENDS.isdisjoint(gap) else APART
