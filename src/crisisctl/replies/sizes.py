"""Whether a channel takes a text of this size."""

from collections.abc import Iterator
from dataclasses import dataclass

from crisisctl.channels.counting import fits, length
from crisisctl.channels.facts import CHANNELS, limit
from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import CHANNEL_LENGTH
from crisisctl.words import Words, words


def too_long(draft: Draft) -> Iterator[TextFinding]:
    """CC202, as part of what the gate says."""
    return oversize(draft.text, draft.channel, draft.audience, reply=draft.reply)


def oversize(text: str, channel: str, audience: str, *, reply: bool) -> Iterator[TextFinding]:
    """CC202: the platform would refuse the text or cut it; the span is the part that is over."""
    allowed = limit(channel, audience, reply=reply)
    if allowed is None or fits(channel, text, allowed, audience):
        return
    sized = _Sized(text, channel, audience)
    message = sized.message(allowed)
    yield TextFinding(CHANNEL_LENGTH, message, sized.first_over(allowed), len(text))


@dataclass(frozen=True, slots=True)
class _Sized:
    text: str
    channel: str
    audience: str

    def message(self, allowed: int) -> Words:
        counted = length(self.channel, self.text, self.audience)
        name = CHANNELS[self.channel].name
        if counted <= allowed:
            return _why_refused(self.channel, allowed)
        return words(
            "this text counts {length} on {channel}, which takes {limit}: cut at least {over}",
            channel=name,
            length=counted,
            limit=allowed,
            over=counted - allowed,
        )

    def first_over(self, allowed: int) -> int:
        """Find where the longest beginning that fits ends, without counting a huge text often."""
        low, high = 0, allowed
        while high < len(self.text) and self._fits(high, allowed):
            low, high = high, 2 * high
        high = min(high, len(self.text))
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._fits(middle, allowed) else (low, middle)
        return low

    def _fits(self, size: int, allowed: int) -> bool:
        return fits(self.channel, self.text[:size], allowed, self.audience)


def _why_refused(channel: str, allowed: int) -> Words:
    """What a platform refuses in a text that is short enough, as `fits` knows it."""
    name = CHANNELS[channel].name
    match channel:
        case "x":
            return words(
                "{channel} refuses a text with the invisible character U+FEFF, U+FFFE or U+FFFF "
                "in it: take it out",
                channel=name,
            )
        case "mastodon":
            return words(
                "{channel}'s server counts a link without https:// in full, and takes {limit}: "
                "write https:// before it",
                channel=name,
                limit=allowed,
            )
        case _:
            return words(
                "{channel} takes {limit} characters but also limits bytes, and this text has too "
                "many: shorten it, or use fewer emoji",
                channel=name,
                limit=allowed,
            )
