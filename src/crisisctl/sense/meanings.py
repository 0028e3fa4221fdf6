"""How much of each kind of saying stands in a text: what the score is made of."""

from collections.abc import Sequence

from crisisctl.sense.vocabulary import END, UNKNOWN, Tree

GOOD = frozenset({"good", "great"})
BAD = frozenset({"bad", "mild", "broken", "delay", "awful", "trouble"})
_REACH = 3
"""Words that a "not" reaches over."""
_STOPS = frozenset({"stop", "exclaims", "asks", "but"})


def meanings(codes: Sequence[str], tree: Tree) -> dict[str, int]:
    """How often each meaning is said, the longest phrase first; what is negated has its own."""
    said: dict[str, int] = {}
    end, last, negated = 0, len(codes), -1
    for at in [at for at, code in enumerate(codes) if code in tree]:
        if at < end:  # inside the phrase before
            continue
        meaning, end = _longest(tree, codes, at, last)
        if meaning == "not":
            negated = end + _REACH
        elif meaning in _STOPS:
            negated = -1
        elif at < negated:
            meaning = "ungood" if meaning in GOOD else "unbad" if meaning in BAD else meaning
        if meaning:
            said[meaning] = said.get(meaning, 0) + 1
    return said


def _longest(tree: Tree, codes: Sequence[str], at: int, last: int) -> tuple[str, int]:
    """The meaning of the longest phrase, and where it ends; unknown words may stand inside."""
    node = tree[codes[at]]
    at += 1
    meaning, end = node.get(END, ""), at
    while at < last:
        code = codes[at]
        if code is UNKNOWN and at + 1 < last:
            at += 1
            code = codes[at]
        node = node.get(code)
        if node is None:
            break
        at += 1
        if END in node:
            meaning, end = node[END], at
    return meaning, end
