"""What is known of a platform, one fact a field."""

from dataclasses import dataclass, fields
from datetime import timedelta
from typing import NamedTuple

from crisisctl.channels.fact import Fact
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import Words


class Window(NamedTuple):
    """How long we may write to a person from when they wrote; None: no end is known.

    `once`: one message only, until they answer.
    """

    lasts: timedelta | None = None
    once: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """A platform. A limit of None is no limit of its own; 0: there is no such text there.

    `after_comment` and `after_message` tell how long what a person wrote lets us write to them in
    private; None: it does not.
    """

    id: str
    name: str
    reply_limit: Fact[int | None]
    post_limit: Fact[int | None]
    private_limit: Fact[int | None]
    unit: Fact[Unit]
    private_unit: Fact[Unit]
    links: Fact[Words]
    mentions: Fact[Words]
    markup: Fact[Words]
    reach: Fact[Reach]
    after_comment: Fact[Window | None]
    after_message: Fact[Window | None]
    hiding: Fact[Hiding]

    @property
    def is_private(self) -> bool:
        """Whether nothing that is written there can be read by the public."""
        return self.reply_limit.value == self.post_limit.value == 0

    def limit(self, audience: str, *, reply: bool) -> Fact[int | None]:
        """The longest text that it takes, in the unit it counts for this audience.

        What is written where only one person reads is a private message, whomever it is for.
        """
        if audience == "public" and not self.is_private:
            return self.reply_limit if reply else self.post_limit
        if self.reach.value is Reach.NOBODY:
            why = self.reach
            return Fact(0, why.source, why.grade, why.checked, why.note, why.by)
        return self.private_limit

    def counted_in(self, audience: str) -> Fact[Unit]:
        """What it counts in a text for this audience."""
        return self.unit if audience == "public" else self.private_unit


FACTS = tuple(one.name for one in fields(Channel) if one.name not in ("id", "name"))
"""The fields that are facts, in the order in which they are told."""
