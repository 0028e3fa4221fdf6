"""How long a text is where it goes, and how long it may be."""

from collections.abc import Mapping
from typing import NamedTuple

from crisisctl.channels.counting import count
from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.channels.sms import segments
from crisisctl.model.platforms import Unit
from crisisctl.words import Words, words

INTERNAL = "internal"


class Size(NamedTuple):
    """How long a text is in the unit of its channel, and how long it may be; None: no limit.

    `parts` is how many an SMS travels in.
    """

    channel: str
    used: int
    room: int | None
    unit: Unit
    parts: int | None

    def said(self) -> Words:
        """The count, as a person reads it."""
        told = {"used": self.used, "room": self.room, "channel": self.channel}
        if self.channel == INTERNAL:
            return words("{used} characters, for the teams", **told)
        if self.parts is not None:
            return words("{used} characters, {channel}, parts: {parts}", parts=self.parts, **told)
        if self.room == 0:
            return words("{used} characters, and there is no such text on {channel}", **told)
        if self.unit is Unit.BYTE:
            return self._in_bytes(told)
        if self.room is None:
            return words("{used} characters, {channel}", **told)
        return words("{used} of {room} on {channel}", **told)

    def _in_bytes(self, told: Mapping[str, object]) -> Words:
        if self.room is None:
            return words("{used} bytes, {channel}", **told)
        return words("{used} of {room} bytes on {channel}", **told)


def sized(
    text: str, channel: str, audience: str, *, reply: bool, channels: Channels = CHANNELS
) -> Size:
    """The size of a text where it goes: a place of the team's own has no limit."""
    if channel not in channels:
        return Size(channel, len(text), None, Unit.CODE_POINT, None)
    row = channels[channel]
    unit = row.counted_in(audience).value
    return Size(
        row.name,
        count(unit, text),
        None if audience == INTERNAL else row.limit(audience, reply=reply).value,
        unit,
        segments(text) if unit is Unit.SMS else None,
    )
