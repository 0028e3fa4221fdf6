"""What an edit changed in a text, word by word."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_WORD = re.compile(r"\S+|\s+")
MAX_PAIRS, MAX_WORDS = 50_000, 6000
"""Pairs of equal words, and words, that are compared: `difflib` takes cubic time at worst."""
AROUND = 40
"""Characters that stand unchanged on each side of a change where it is shown."""


class Change(NamedTuple):
    """Words that went, and those in their place; either may be empty.

    `at` is where `after` stands, in characters from the start of the new text.
    """

    at: int
    before: str
    after: str


def word_changes(before: str, after: str) -> tuple[Change, ...]:
    """The words that differ, in the order of the text; none where the texts are the same.

    A word is what stands between blanks. What differs too much to be compared is one change.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    found, at = [], 0
    for _, i, j, k, m in _opcodes(old, new):
        gone, come = "".join(old[i:j]), "".join(new[k:m])
        if gone != come:
            found.append(Change(at, gone, come))
        at += len(come)
    return tuple(found)


def _opcodes(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    times = Counter(old)
    pairs = sum(times[word] for word in new if not word.isspace())
    if pairs > MAX_PAIRS or len(old) + len(new) > MAX_WORDS:
        return _ends_alike(old, new)
    return SequenceMatcher(str.isspace, old, new, autojunk=False).get_opcodes()


def _ends_alike(
    old: Sequence[str], new: Sequence[str]
) -> Sequence[tuple[str, int, int, int, int]]:
    """One change, between what the texts begin with and what they end with."""
    most = min(len(old), len(new))
    first = next((i for i in range(most) if old[i] != new[i]), most)
    most -= first
    last = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    i, k = len(old) - last, len(new) - last
    return [
        ("equal", 0, first, 0, first),
        ("replace", first, i, first, k),
        ("equal", i, len(old), k, len(new)),
    ]


def marked(changes: Sequence[Change], after: str) -> str:
    """The new text with its changes marked, as `git diff --word-diff` does: `[-old-]{+new+}`.

    What stays the same is shortened; a blank or an invisible character that only one side has is
    shown by its code, such as `⟨U+00A0⟩`.
    """
    return "".join(_pieces(changes, after))


def _pieces(changes: Sequence[Change], after: str) -> Iterator[str]:
    end = 0
    for change in changes:
        yield _shortened(after[end : change.at], first=end == 0)
        if change.before:
            yield f"[-{_shown(change.before, change.after)}-]"
        if change.after:
            yield f"{{+{_shown(change.after, change.before)}+}}"
        end = change.at + len(change.after)
    yield _shortened(after[end:], first=end == 0, last=True)


def _shortened(kept: str, *, first: bool, last: bool = False) -> str:
    head, tail = 0 if first else AROUND, 0 if last else AROUND
    if len(kept) <= head + tail + 1:
        return kept
    return f"{kept[:head]}…{kept[len(kept) - tail :]}"


def _shown(text: str, other: str) -> str:
    own = Counter(text) - Counter(other)
    return "".join(_code(one) if one in own and _unseen(one) else one for one in text)


def _unseen(character: str) -> bool:
    return character != " " and unicodedata.category(character)[0] in "ZCM"


def _code(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"
