"""How much of each kind of saying stands in a text: what the score is made of."""

from collections.abc import Sequence

from crisisctl.sense.vocabulary import END, UNKNOWN, Tree

GOOD = frozenset({"good", "great"})
BAD = frozenset({"bad", "mild", "broken", "delay", "awful", "trouble"})
_REACH = 3
"""Words that a "not" reaches over."""
_STOPS = frozenset({"stop", "exclaims", "asks", "but"})
_END = "\0"
"""What no phrase goes on with."""


def meanings(codes: Sequence[str], tree: Tree) -> dict[str, int]:
    """How often each meaning is said, the longest phrase first; what is negated has its own."""
    said: dict[str, int] = {}
    after, negated = 0, -1
    codes = [*codes, _END, _END]  # a phrase may look two words ahead
    for at in [at for at, code in enumerate(codes) if code in tree]:
        if at < after:  # inside the phrase before
            continue
        node, after = tree[codes[at]], at + 1
        ahead = codes[after] or codes[after + 1]
        if ahead in node:
            meaning, after = _longest(node, codes, after)
        else:
            meaning = node.get(END, "")
        if meaning == "not":
            negated = after + _REACH
        elif meaning in _STOPS:
            negated = -1
        elif at < negated:
            meaning = "ungood" if meaning in GOOD else "unbad" if meaning in BAD else meaning
        if meaning:
            said[meaning] = said.get(meaning, 0) + 1
    return said


def _longest(node: Tree, codes: Sequence[str], at: int) -> tuple[str, int]:
    """The meaning of the longest phrase, and where it ends; unknown words may stand inside."""
    meaning, end = node.get(END, ""), at
    while True:
        if codes[at] is UNKNOWN:
            at += 1
        if (deeper := node.get(codes[at])) is None:
            return meaning, end
        node = deeper
        at += 1
        if END in node:
            meaning, end = node[END], at
