"""What each platform allows: data, each row dated and graded by how surely it is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class Unit(StrEnum):
    """What a platform counts; `crisisctl.channels.counting` does the counting."""

    X_WEIGHT = "x-weight"
    GRAPHEME = "grapheme"
    MASTODON = "mastodon"
    EMOJI_AS_BYTES = "emoji-as-bytes"
    SMS = "sms"
    UTF16 = "utf-16"
    CODE_POINT = "code-point"
    BYTE = "byte"


class Grade(StrEnum):
    """How surely a fact is known; a row carries the grade of its weakest limit."""

    VERIFIED = "V"  # seen on the platform's own code or server
    DOCUMENTED = "D"  # read in the platform's own documentation or source
    PRACTITIONER = "P"  # other products agree on it
    UNCHECKED = "U"  # from memory


@dataclass(frozen=True, slots=True)
class Channel:
    """A platform's limits; `None` where it has no such text or no limit of its own."""

    id: str
    name: str
    reply_limit: int | None
    post_limit: int | None
    private_limit: int | None
    unit: Unit
    private_unit: Unit
    source: str
    grade: Grade
    checked: date


_CHECKED = date(2026, 11, 22)

# Where the unit is not documented, the row takes the one that counts more: UTF-16 code units.
_ROWS = (
    Channel(
        "x", "X", 280, 280, 10_000, Unit.X_WEIGHT, Unit.CODE_POINT,
        "twitter-text configuration v3; direct messages: other products", Grade.PRACTITIONER,
        _CHECKED,
    ),
    Channel(
        "facebook", "Facebook", 8_000, 63_206, 2_000, Unit.UTF16, Unit.UTF16,
        "other products; the unit is not documented", Grade.PRACTITIONER, _CHECKED,
    ),
    Channel(
        "instagram", "Instagram", 2_200, 2_200, 1_000, Unit.CODE_POINT, Unit.BYTE,
        "other products; direct messages are counted in bytes", Grade.PRACTITIONER, _CHECKED,
    ),
    Channel(
        "linkedin", "LinkedIn", 1_250, 3_000, 1_900, Unit.UTF16, Unit.UTF16,
        "other products, which disagree: the lowest figures", Grade.PRACTITIONER, _CHECKED,
    ),
    Channel(
        "bluesky", "Bluesky", 300, 300, 1_000, Unit.GRAPHEME, Unit.GRAPHEME,
        "lexicons app.bsky.feed.post and chat.bsky.convo.defs; also ten bytes a grapheme",
        Grade.DOCUMENTED, _CHECKED,
    ),
    Channel(
        "mastodon", "Mastodon", 500, 500, 500, Unit.MASTODON, Unit.MASTODON,
        "status_length_validator.rb; the default, a server may allow more", Grade.DOCUMENTED,
        _CHECKED,
    ),
    Channel(
        "threads", "Threads", 500, 500, None, Unit.EMOJI_AS_BYTES, Unit.CODE_POINT,
        "developers.facebook.com/docs/threads", Grade.DOCUMENTED, _CHECKED,
    ),
    Channel(
        "tiktok", "TikTok", 150, 2_200, 6_000, Unit.UTF16, Unit.UTF16,
        "other products; captions: developers.tiktok.com", Grade.PRACTITIONER, _CHECKED,
    ),
    Channel(
        "youtube", "YouTube", 10_000, 5_000, None, Unit.CODE_POINT, Unit.CODE_POINT,
        "other products; a post is a video's description", Grade.PRACTITIONER, _CHECKED,
    ),
    Channel(
        "google-play", "Google Play", 350, None, None, Unit.CODE_POINT, Unit.CODE_POINT,
        "androidpublisher v3 discovery document", Grade.DOCUMENTED, _CHECKED,
    ),
    Channel(
        "whatsapp", "WhatsApp", None, None, 4_096, Unit.CODE_POINT, Unit.CODE_POINT,
        "other products; inside the 24 hours that a person's message opens", Grade.PRACTITIONER,
        _CHECKED,
    ),
    Channel(
        "sms", "SMS", None, None, None, Unit.SMS, Unit.SMS,
        "3GPP TS 23.038: a longer text travels in several parts", Grade.UNCHECKED, _CHECKED,
    ),
    Channel(
        "email", "E-mail", None, None, None, Unit.BYTE, Unit.BYTE,
        "RFC 5322 limits lines, not messages", Grade.UNCHECKED, _CHECKED,
    ),
)  # fmt: skip

CHANNELS: Mapping[str, Channel] = MappingProxyType({row.id: row for row in _ROWS})


def channel_name(channel_id: str) -> str:
    """A channel as people call it; a place of the team's own is called by its id."""
    return CHANNELS[channel_id].name if channel_id in CHANNELS else channel_id


def is_private(channel_id: str) -> bool:
    """Whether nothing that is written there can be read by the public, as e-mail or SMS."""
    row = CHANNELS.get(channel_id)
    return row is not None and row.reply_limit is None and row.post_limit is None


def limit(channel_id: str, audience: str, *, reply: bool) -> int | None:
    """The longest text that the channel takes, in the unit it counts for this audience.

    Raises `KeyError` for a channel that isn't in `CHANNELS`.
    """
    channel = CHANNELS[channel_id]
    if audience != "public":
        return channel.private_limit
    return channel.reply_limit if reply else channel.post_limit
