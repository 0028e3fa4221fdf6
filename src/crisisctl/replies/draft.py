"""A text about to leave the house, with what the checks need to know about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from crisisctl.replies.lexicon import Lexicon
from crisisctl.replies.plain import Plain


@dataclass(frozen=True, slots=True)
class Draft:
    """`text` is what the writer sees; `plain` is what the lexicons read."""

    text: str
    plain: Plain
    channel: str
    audience: str
    kind: str
    reply: bool
    lexicons: tuple[Lexicon, ...]
    known_private: Sequence[str]

    @property
    def public(self) -> bool:
        return self.audience == "public"

    def quote(self, start: int, end: int) -> str:
        """Quote the offending words on one line."""
        return " ".join(self.text[start:end].split())
