"""A text about to leave the house, with what the checks need to know about it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from crisisctl.channels.facts import Channels
from crisisctl.replies.lexicon import Reading
from crisisctl.replies.plain import Plain, plain


@dataclass(eq=False)
class Draft:
    """`text` is what the writer sees; `plain` is what the lexicons read.

    Nobody changes one. It is not frozen, since that takes as long as a rule: one is made a text.
    """

    text: str
    channel: str
    audience: str
    language: str
    kind: str
    reply: bool
    severity: str
    approved_by_legal: bool
    known_private: Sequence[str]
    channels: Channels
    link_hosts: Collection[str] | None = None
    sent_before: int = 0
    offered: Collection[Decimal] = ()

    @cached_property
    def plain(self) -> Plain:
        return plain(self.text)

    @cached_property
    def reading(self) -> Reading:
        return Reading(self.plain.text)

    @property
    def public(self) -> bool:
        return self.audience == "public"

    @property
    def first_word(self) -> bool:
        """Whether it is the first that the public hears of us."""
        return self.public and self.kind in {"acknowledgement", "holding"}

    def quote(self, start: int, end: int) -> str:
        """Quote the offending words on one line."""
        return " ".join(self.text[start:end].split())
