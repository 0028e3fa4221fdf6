"""How long a text is to the platform that will carry it."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType

from crisisctl.channels.facts import CHANNELS, Unit

_BYTES_PER_GRAPHEME = 10  # Bluesky: 300 graphemes and 3,000 bytes, 1,000 and 10,000


def length(channel_id: str, text: str, audience: str = "public") -> int:
    """The length of `text` in the unit that the channel counts for this audience.

    Raises `KeyError` for a channel that isn't in `CHANNELS`.
    """
    return _counter(_unit(channel_id, audience))(text)


def fits(channel_id: str, text: str, limit: int, audience: str = "public") -> bool:
    """Whether the channel takes `text`, which is not only a matter of its length.

    Bluesky also limits bytes, X refuses some characters, and Mastodon's server counts a link
    without a scheme in full.
    """
    unit = _unit(channel_id, audience)
    return _counter(unit)(text) <= limit and _is_taken(unit, text, limit)


def _is_taken(unit: Unit, text: str, limit: int) -> bool:
    match unit:
        case Unit.GRAPHEME:
            return _bytes(text) <= limit * _BYTES_PER_GRAPHEME
        case Unit.X_WEIGHT:
            return not _module(unit).is_refused(text)
        case Unit.MASTODON:
            return bool(_module(unit).count_at_server(text) <= limit)
        case _:
            return True


def fits_whatever(channel_id: str, size: int, limit: int, audience: str = "public") -> bool:
    """Whether the channel takes every text of `size` characters, whatever they are.

    Never so for X: it refuses some characters at any length.
    """
    unit = _unit(channel_id, audience)
    return unit is not Unit.X_WEIGHT and size * _HEAVIEST[unit] <= limit


def _unit(channel_id: str, audience: str) -> Unit:
    channel = CHANNELS[channel_id]
    return channel.unit if audience == "public" else channel.private_unit


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _counter(unit: Unit) -> Callable[[str], int]:
    if unit in _PLAIN:
        return _PLAIN[unit]
    count: Callable[[str], int] = _module(unit).count
    return count


@cache
def _module(unit: Unit) -> ModuleType:
    """Imported when a text is first counted this way: some tables take 20 ms to make."""
    return import_module(f"crisisctl.channels.{_MODULES[unit]}")


_PLAIN: dict[Unit, Callable[[str], int]] = {
    Unit.UTF16: _utf16,
    Unit.CODE_POINT: len,
    Unit.BYTE: _bytes,
}
_MODULES = {
    Unit.X_WEIGHT: "x_weight",
    Unit.MASTODON: "mastodon",
    Unit.GRAPHEME: "graphemes",
    Unit.EMOJI_AS_BYTES: "threads",
    Unit.SMS: "sms",
}

_HEAVIEST: dict[Unit, int] = {
    Unit.MASTODON: 6,  # a link of four counts 23
    Unit.GRAPHEME: 1,  # and four bytes, of the ten that it may have
    Unit.EMOJI_AS_BYTES: 4,
    Unit.SMS: 2,
    Unit.UTF16: 2,
    Unit.CODE_POINT: 1,
    Unit.BYTE: 4,
}
"""What one character can count at most."""
