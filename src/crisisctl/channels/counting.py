"""How long a text is to the platform that will carry it."""

import re
import unicodedata
from collections.abc import Callable

from crisisctl.channels.facts import CHANNELS, Unit
from crisisctl.channels.links import links

_LINK_WEIGHT = 23  # X and Mastodon shorten every link to this
_BYTES_PER_GRAPHEME = 10  # Bluesky: 300 graphemes and 3,000 bytes, 1,000 and 10,000

# Wider than the emoji of Unicode, which changes no count: all of these weigh 2 alone. Those from
# U+1FA70 on join no sequence, because X's own counter is too old to know them.
_EMOJI_BASE = (
    r"[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23fa\u24c2\u25aa-\u25fe"
    r"\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001fa6f]"
)
_EMOJI_ONE = rf"{_EMOJI_BASE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?+"
_EMOJI = re.compile(
    r"[#*0-9]\ufe0f?+\u20e3|[\U0001f1e6-\U0001f1ff]{2}"
    r"|\U0001f3f4[\U000e0020-\U000e007e]++\U000e007f"
    rf"|(?:[\u00a9\u00ae]\ufe0f|(?![\u00a9\u00ae]){_EMOJI_ONE}(?:\u200d{_EMOJI_ONE})*+)"
)
# twitter-text v3, config/v3.json: these weigh 2, everything else 1.
_HEAVY = re.compile(r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_REMOTE_MENTION = re.compile(r"(?<![\w@/=])(@\w++)@[\w-]++(?:\.[\w-]++)++")
_MAX_DOMAIN = 253


def length(channel_id: str, text: str, audience: str = "public") -> int:
    """The length of `text` in the unit that the channel counts for this audience.

    Raises `KeyError` for a channel that isn't in `CHANNELS`.
    """
    return _COUNTERS[_unit(channel_id, audience)](text)


def fits(channel_id: str, text: str, limit: int, audience: str = "public") -> bool:
    """Whether the channel takes `text`, which for Bluesky is also a matter of bytes."""
    unit = _unit(channel_id, audience)
    if unit is Unit.GRAPHEME and _bytes(text) > limit * _BYTES_PER_GRAPHEME:
        return False
    return _COUNTERS[unit](text) <= limit


def fits_whatever(channel_id: str, size: int, limit: int, audience: str = "public") -> bool:
    """Whether the channel takes every text of `size` characters, whatever they are."""
    return size * _HEAVIEST[_unit(channel_id, audience)] <= limit


def _unit(channel_id: str, audience: str) -> Unit:
    channel = CHANNELS[channel_id]
    return channel.unit if audience == "public" else channel.private_unit


def _x_weight(text: str) -> int:
    """Count as twitter-text v3 does: docs.x.com, "Counting characters"."""
    text, count = _without_links(unicodedata.normalize("NFC", text), bare=True)
    text, emoji = _EMOJI.subn("", text)
    return _LINK_WEIGHT * count + 2 * emoji + len(text) + len(_HEAVY.findall(text))


def _without_links(text: str, *, bare: bool) -> tuple[str, int]:
    spans = list(links(text, bare=bare))
    starts = [0, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(text)]
    return "".join(text[a:b] for a, b in zip(starts, ends, strict=True)), len(spans)


def _mastodon(text: str) -> int:
    """Count as Mastodon's status_length_validator.rb does, without a content warning."""
    text, count = _without_links(text, bare=False)
    return _LINK_WEIGHT * count + _graphemes(_REMOTE_MENTION.sub(_local_part, text))


def _local_part(mention: re.Match[str]) -> str:
    host = mention.group()[len(mention[1]) + 1 :]
    return mention[1] if len(host) <= _MAX_DOMAIN else mention.group()


def _graphemes(text: str) -> int:
    if text.isascii():
        return len(text) - text.count("\r\n")
    import regex  # noqa: PLC0415 - 14 ms that most starts don't need

    return len(regex.findall(r"\X", text))


def _emoji_as_bytes(text: str) -> int:
    return len(_EMOJI.sub("", text)) + sum(_bytes(emoji) for emoji in _EMOJI.findall(text))


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


_COUNTERS: dict[Unit, Callable[[str], int]] = {
    Unit.X_WEIGHT: _x_weight,
    Unit.MASTODON: _mastodon,
    Unit.GRAPHEME: _graphemes,
    Unit.EMOJI_AS_BYTES: _emoji_as_bytes,
    Unit.UTF16: _utf16,
    Unit.CODE_POINT: len,
    Unit.BYTE: _bytes,
}

_HEAVIEST: dict[Unit, int] = {
    Unit.X_WEIGHT: 6,  # NFC makes three of some characters; a link of four counts 23
    Unit.MASTODON: 3,  # no link with a scheme is shorter than ten
    Unit.GRAPHEME: 1,
    Unit.EMOJI_AS_BYTES: 4,
    Unit.UTF16: 2,
    Unit.CODE_POINT: 1,
    Unit.BYTE: 4,
}
"""What one character can count at most."""
