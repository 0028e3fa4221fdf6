"""Personal data that somebody has published of themselves: found, and covered."""

from functools import lru_cache

from crisisctl.replies.gate import judge
from crisisctl.replies.rules import PII_ECHO

Span = tuple[int, int]


@lru_cache(maxsize=256)
def exposed(text: str, language: str) -> tuple[Span, ...]:
    """Where a text shows personal data: what the gate would let nobody repeat in public."""
    found = judge(text, channel="email", audience="public", language=language, kind="update")
    return tuple((one.start, one.end) for one in found if one.rule.id == PII_ECHO.id)


def values(text: str, language: str) -> list[str]:
    """The words themselves, for the gate: no answer may repeat them, however they are written."""
    return [text[start:end] for start, end in exposed(text, language)]


def covered(text: str, language: str, cover: str = "▒▒▒") -> str:
    """The text with `cover` where it shows personal data."""
    pieces, done = [], 0
    for start, end in exposed(text, language):
        if start >= done:
            pieces += [text[done:start], cover]
        done = max(done, end)
    return "".join([*pieces, text[done:]])
