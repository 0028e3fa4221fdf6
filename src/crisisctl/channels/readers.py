"""Who can read a text where it is said."""

from crisisctl.channels.facts import is_private
from crisisctl.model.messages import Audience


def readers(audience: Audience, channel: str, *, of_mention: bool) -> Audience:
    """Who reads a text meant for `audience` on `channel`, `"internal"` among ourselves.

    A mention is answered where only its author reads, if the text is private. The desk talks to
    no single person: what it says on one of our accounts is public, whatever it was meant to be.
    """
    if channel == Audience.INTERNAL:
        return Audience.INTERNAL
    alone = of_mention or is_private(channel)
    return Audience.PRIVATE if audience is Audience.PRIVATE and alone else Audience.PUBLIC
