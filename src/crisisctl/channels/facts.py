"""What each platform allows: every channel, by its id."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.channels.channel import Channel
from crisisctl.channels.rows.messengers import EMAIL, SMS, WHATSAPP
from crisisctl.channels.rows.microblogs import BLUESKY, MASTODON, THREADS, X
from crisisctl.channels.rows.networks import FACEBOOK, INSTAGRAM, LINKEDIN
from crisisctl.channels.rows.stores import APP_STORE, GOOGLE_PLAY
from crisisctl.channels.rows.videos import TIKTOK, YOUTUBE

Channels = Mapping[str, Channel]
"""Channels by id: those of `CHANNELS`, or as a team knows them (`crisisctl.channels.own`)."""

_ALL = (
    X, FACEBOOK, INSTAGRAM, LINKEDIN, BLUESKY, MASTODON, THREADS, TIKTOK, YOUTUBE, APP_STORE,
    GOOGLE_PLAY, WHATSAPP, SMS, EMAIL,
)  # fmt: skip
CHANNELS: Channels = MappingProxyType({row.id: row for row in _ALL})


def channel_name(channel_id: str) -> str:
    """A channel as people call it; a place of the team's own is called by its id."""
    return CHANNELS[channel_id].name if channel_id in CHANNELS else channel_id


def is_private(channel_id: str) -> bool:
    """Whether nothing that is written there can be read by the public, as e-mail or SMS."""
    row = CHANNELS.get(channel_id)
    return row is not None and row.is_private


def limit(
    channel_id: str, audience: str, *, reply: bool, channels: Channels = CHANNELS
) -> int | None:
    """The longest text that the channel takes, in the unit it counts for this audience.

    None where there is no limit, as for what stays in the house; 0 where there is no such text.
    Raises `KeyError` for a channel that isn't in `channels`.
    """
    row = channels[channel_id]
    return None if audience == "internal" else row.limit(audience, reply=reply).value
