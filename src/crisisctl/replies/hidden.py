"""Characters that nobody sees: they can turn a link or a sentence around, or carry a message."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import SAFE_LINKS
from crisisctl.words import Words, words

# ZWJ and ZWNJ belong inside emoji and inside scripts such as Persian and Hindi, nowhere else.
_JOINS = r"[\u0590-\u1fff\u2100-\U000dffff]"
# Marks and isolates for scripts from right to left, which need them beside numbers and names.
_MARKS = r"\u061c\u200e\u200f\u2066-\u2069"
_IDEOGRAPHS = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
_ALWAYS = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b"
    r"\u2028-\u202e\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffc"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
_FLAG = r"\U0001f3f4[\U000e0020-\U000e007e]++\U000e007f"  # such as Scotland's
_REST = (
    rf"(?<!{_JOINS})[\u200c\u200d]++|[\u200c\u200d]++(?!{_JOINS})|[\u200c\u200d]{{2,}}+"
    r"|[\ufe00-\ufe0f]{2,}+|(?<=[A-Za-z\s])[\ufe00-\ufe0f]"
    rf"|(?<!{_IDEOGRAPHS})[\U000e0100-\U000e01ef]++|[\U000e0100-\U000e01ef]{{2,}}+"
)
_SUSPECT = re.compile(rf"[{_ALWAYS}{_MARKS}\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_FROM_THE_RIGHT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def invisible(draft: Draft) -> Iterator[TextFinding]:
    """CC225: hidden characters, but those that an emoji or a script needs."""
    text = draft.text
    usual = not draft.unusual and text.replace("\n", "").isprintable()  # quick, and true of most
    if usual or not _SUSPECT.search(text):
        return
    for match in _hidden("" if _is_from_the_right(text) else _MARKS).finditer(text):
        if match["hidden"]:
            yield TextFinding(SAFE_LINKS, _told(match["hidden"]), *match.span())


@cache  # made where a text is suspect: each takes as long as the reading of ten texts
def _hidden(marks: str) -> re.Pattern[str]:
    return re.compile(rf"{_FLAG}|(?P<hidden>[{_ALWAYS}{marks}]++|{_REST})")


def _is_from_the_right(text: str) -> bool:
    return bool(_FROM_THE_RIGHT.search(text)) and _isolates_end(text)


def _isolates_end(text: str) -> bool:
    """Whether each isolate is closed: one that is not turns around what stands after the text."""
    return sum(map(text.count, "\u2066\u2067\u2068")) == text.count("\u2069")


def _told(hidden: str) -> Words:
    names = ", ".join(map(_name, dict.fromkeys(hidden)))
    if len(hidden) == 1:
        return words(
            "a hidden character stands here ({name}): delete it, or type the words again",
            name=names,
        )
    return words(
        "{count} hidden characters stand here ({names}): delete them, or type the words again",
        count=len(hidden),
        names=names,
    )


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")
