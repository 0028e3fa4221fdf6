"""The words of a text, and how each hangs together with the one before."""

import re
from functools import cached_property, lru_cache
from itertools import accumulate

from crisisctl.replies.spans import Span

APART, LOOSE, TIGHT = range(3)
"""Another clause begins; commas, quotes or emoji stand between; one phrase goes on."""

_TOKEN = re.compile(r"((?<![\w@])\w++|[#%°])")
_ENDS = frozenset(".!?…;:\n–—(|")
_OPENS = _ENDS | {",", "-"}
_JOINS = frozenset(" \t'-")
_WIDEST = 4


class Tokens:
    """A folded text taken apart (`crisisctl.replies.plain`); an empty word ends it.

    `signs` are the words, and a question mark if there is any.
    `gaps[i]` stands before word i, `joint(i)` judges it, `spans[i]` is where the word stands.
    """

    def __init__(self, text: str) -> None:
        self._parts = _TOKEN.split(text)  # a gap, a word, a gap, and so on
        self.gaps = self._parts[::2]
        self.words = self._parts[1::2]
        self._end = len(self.words)
        self.words.append("")
        self.signs = [*self.words, "?"] if "?" in text else self.words

    @cached_property
    def spans(self) -> list[Span]:
        ends = list(accumulate(map(len, self._parts)))
        return list(zip(ends[::2], ends[1::2], strict=False))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands, in order; the empty one nowhere."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            if word in places:
                places[word].append(at)
            else:
                places[word] = [at]
        del places[""]
        return places

    def joint(self, at: int) -> int:
        return APART if at == self._end else _joint(self.gaps[at])

    def begins(self, at: int) -> bool:
        """Whether a clause begins with word `at`."""
        return at == 0 or not _OPENS.isdisjoint(self.gaps[at])


@lru_cache(maxsize=1024)  # nearly all are a comma, a full stop or an apostrophe
def _joint(gap: str) -> int:
    if gap == "." or (len(gap) <= _WIDEST and _JOINS.issuperset(gap.replace("\n", " "))):
        return TIGHT
    return LOOSE if _ENDS.isdisjoint(gap) else APART
