"""A text about to leave the house, with what the checks need to know about it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.replies.characters import is_loud, unusual
from crisisctl.replies.lexicon import Reading
from crisisctl.replies.plain import Plain, plain
from crisisctl.replies.sizes import Size, sized


@dataclass(eq=False)
class Draft:
    """`text` is what the writer sees; `plain` is what the lexicons read, `reading` what they find.

    Nobody changes one. It is not frozen, since that takes as long as a rule: one is made a text.
    """

    text: str
    channel: str
    audience: str
    language: str
    kind: str
    reply: bool = True
    severity: str = ""
    approved_by_legal: bool = False
    known_private: Sequence[str] = ()
    channels: Channels = field(default_factory=lambda: CHANNELS)
    link_hosts: Collection[str] | None = None
    sent_before: int = 0
    offered: Collection[Decimal] = ()

    plain: Plain = field(init=False)
    reading: Reading = field(init=False)
    public: bool = field(init=False)

    def __post_init__(self) -> None:
        self.plain = plain(self.text)
        self.reading = Reading(self.plain.text)
        self.public = self.audience == "public"
        self.unusual = unusual(self.text)
        """What of it is neither Latin letters nor their punctuation."""
        self.is_loud = is_loud(self.text)
        """Whether four capitals stand together, or letters of a script that knows none."""

    @cached_property
    def size(self) -> Size:
        """How long it is where it goes."""
        return sized(
            self.text, self.channel, self.audience, reply=self.reply, channels=self.channels
        )

    @property
    def first_word(self) -> bool:
        """Whether it is the first that the public hears of us."""
        return self.public and self.kind in {"acknowledgement", "holding"}

    def quote(self, start: int, end: int) -> str:
        """Quote the offending words on one line."""
        return " ".join(self.text[start:end].split())
