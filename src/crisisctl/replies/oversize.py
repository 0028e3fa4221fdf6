"""Texts that a channel does not take: too long, or with characters and links that it refuses."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from crisisctl.channels import graphemes
from crisisctl.channels.channel import Channel
from crisisctl.channels.counting import fits, is_taken, length
from crisisctl.channels.fact import Fact
from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.model.findings import Level, Rule, TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import CHANNEL_LENGTH
from crisisctl.replies.sizes import INTERNAL
from crisisctl.words import Words, words

ONLY_BELIEVED = replace(CHANNEL_LENGTH, level=Level.WARNING)
"""CC202 for a limit that the platform has not written down: a warning, never an error."""


def too_long(draft: Draft) -> Iterator[TextFinding]:
    """CC202, as part of what the gate says."""
    size = draft.size
    if size.room is None or (
        size.used <= size.room and is_taken(size.unit, draft.text, size.room)
    ):
        return  # as nearly always
    yield from oversize(
        draft.text, draft.channel, draft.audience, reply=draft.reply, channels=draft.channels
    )


def oversize(
    text: str, channel: str, audience: str, *, reply: bool, channels: Channels = CHANNELS
) -> Iterator[TextFinding]:
    """CC202: the platform would refuse the text or cut it; the span is the part that is over.

    An error where the platform's own limit is known, a warning where it is only believed.
    """
    fact = channels[channel].limit(audience, reply=reply)
    allowed = fact.value
    if audience == INTERNAL or allowed is None:
        return
    if fits(channel, text, allowed, audience, channels):
        return
    part = _Part(text, channel, audience, channels)
    if allowed == 0:
        yield TextFinding(_by(fact), _no_such_text(channels[channel], audience), 0, len(text))
    else:
        rule = _by(fact) if part.is_counted_surely(allowed) else ONLY_BELIEVED
        yield TextFinding(rule, part.message(fact, allowed), part.first_over(allowed), len(text))


def _by(fact: Fact[int | None]) -> Rule:
    return CHANNEL_LENGTH if fact.grade.blocks else ONLY_BELIEVED


def _no_such_text(row: Channel, audience: str) -> Words:
    if audience == "public":
        return words("{channel} has no posts: there, answer what people write", channel=row.name)
    return words(
        "{channel} has no private messages: invite them to a form, an address or a number",
        channel=row.name,
    )


class _Part(NamedTuple):
    text: str
    channel: str
    audience: str
    channels: Channels

    def is_counted_surely(self, allowed: int) -> bool:
        """Whether it is over in the unit that is known, or else in whatever may be counted."""
        unit = self.channels[self.channel].counted_in(self.audience)
        return unit.grade.blocks or graphemes.count(self.text) > allowed

    def message(self, fact: Fact[int | None], allowed: int) -> Words:
        counted = length(self.channel, self.text, self.audience, self.channels)
        if counted <= allowed:
            return _why_refused(self.channel, allowed)
        told = {
            "channel": self.channels[self.channel].name,
            "length": counted,
            "limit": allowed,
            "over": counted - allowed,
        }
        if not fact.grade.blocks:
            return words(
                "this text counts {length} on {channel}, which takes {limit} as far as other"
                " products know: cut {over} to be sure",
                **told,
            )
        return words(
            "this text counts {length} on {channel}, which takes {limit}: cut at least {over}",
            **told,
        )

    def first_over(self, allowed: int) -> int:
        """Find where the longest beginning that fits ends, without counting a huge text often."""
        low, high = 0, allowed
        while high < len(self.text) and self.fits(high, allowed):
            low, high = high, 2 * high
        high = min(high, len(self.text))
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.fits(middle, allowed) else (low, middle)
        return low

    def fits(self, size: int, allowed: int) -> bool:
        part = self.text[:size]
        return fits(self.channel, part, allowed, self.audience, self.channels)


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
        case "threads":
            return words(
                "{channel} refuses a text with more than five different links: keep five at most",
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
