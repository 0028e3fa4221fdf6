"""Who can read a text where it is said, and whose limits hold for it there."""

from crisisctl.channels.facts import CHANNELS, Channels, is_private
from crisisctl.model.messages import Audience

WITHOUT_LIMIT = "email"
"""Stands for what no platform carries."""


def readers(audience: Audience, channel: str, *, of_mention: bool) -> Audience:
    """Who reads a text meant for `audience` on `channel`, `"internal"` among ourselves.

    A mention is answered where only its author reads, if the text is private. The desk talks to
    no single person: what it says on one of our accounts is public, whatever it was meant to be.
    """
    if channel == Audience.INTERNAL:
        return Audience.INTERNAL
    alone = of_mention or is_private(channel)
    return Audience.PRIVATE if audience is Audience.PRIVATE and alone else Audience.PUBLIC


def carrier(channel: str, audience: str, channels: Channels = CHANNELS) -> str:
    """The channel whose limits hold for a text that is said on `channel`.

    What stays in the house, or goes to a place of the team's own, has none, as e-mail has none.
    Nor has a private talk that began where there are no private messages: it goes on elsewhere.
    """
    row = channels.get(channel)
    private = audience == Audience.PRIVATE
    if row is None or (private and row.limit(audience, reply=True).value == 0):
        return WITHOUT_LIMIT
    return channel
