"""Whether a channel takes a text of this size."""

from collections.abc import Iterator

from crisisctl.channels.counting import fits, length
from crisisctl.channels.facts import CHANNELS, limit
from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import CHANNEL_LENGTH
from crisisctl.words import Words, words


def too_long(draft: Draft) -> Iterator[TextFinding]:
    """CC202: the platform would refuse the text or cut it; the span is the part that is over."""
    allowed = limit(draft.channel, draft.audience, reply=draft.reply)
    if allowed is None or fits(draft.channel, draft.text, allowed, draft.audience):
        return
    start = _first_over(draft, allowed)
    yield TextFinding(CHANNEL_LENGTH, _message(draft, allowed), start, len(draft.text))


def _message(draft: Draft, allowed: int) -> Words:
    counted = length(draft.channel, draft.text, draft.audience)
    name = CHANNELS[draft.channel].name
    if counted <= allowed:
        return words(
            "{channel} takes {limit} characters but also limits bytes, and this text has too "
            "many: shorten it, or use fewer emoji",
            channel=name,
            limit=allowed,
        )
    return words(
        "this text counts {length} on {channel}, which takes {limit}: cut at least {over}",
        channel=name,
        length=counted,
        limit=allowed,
        over=counted - allowed,
    )


def _first_over(draft: Draft, allowed: int) -> int:
    """Find where the longest beginning that fits ends, without counting a huge text often."""
    low, high = 0, allowed
    while high < len(draft.text) and _fits(draft, high, allowed):
        low, high = high, 2 * high
    high = min(high, len(draft.text))
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _fits(draft, middle, allowed) else (low, middle)
    return low


def _fits(draft: Draft, size: int, allowed: int) -> bool:
    return fits(draft.channel, draft.text[:size], allowed, draft.audience)
