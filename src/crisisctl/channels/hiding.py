"""Where a reply of somebody else can be hidden: data, each row dated and graded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from crisisctl.channels.facts import Grade
from crisisctl.words import Words, words


class Hiding(StrEnum):
    """What we can hide of what others say to us in public."""

    OURS = "under-ours"  # what stands under our own posts
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class HidingRule:
    """A platform's rule: `condition` says what it depends on, `source` who says so."""

    channel: str
    hiding: Hiding
    condition: Words
    source: str
    grade: Grade
    checked: date


_CHECKED = date(2026, 11, 22)

_ROWS = (
    HidingRule(
        "x", Hiding.OURS,
        words("replies in conversations that we started; one click still shows them"),
        "X API, hide replies", Grade.DOCUMENTED, _CHECKED,
    ),
    HidingRule(
        "facebook", Hiding.OURS, words("comments on our page; their author still sees them"),
        "Graph API, `is_hidden` of a comment", Grade.DOCUMENTED, _CHECKED,
    ),
    HidingRule(
        "instagram", Hiding.OURS,
        words("comments on our posts; a hidden comment can't be answered"),
        "Instagram Platform, comment moderation", Grade.DOCUMENTED, _CHECKED,
    ),
    HidingRule(
        "linkedin", Hiding.NOTHING,
        words("a comment on our page can only be deleted"), "nothing found", Grade.UNCHECKED,
        _CHECKED,
    ),
    HidingRule(
        "bluesky", Hiding.OURS,
        words("replies in threads that we started, 300 of them; who may reply can be limited"),
        "lexicon app.bsky.feed.threadgate", Grade.VERIFIED, _CHECKED,
    ),
    HidingRule(
        "mastodon", Hiding.NOTHING,
        words("an account can only be muted, blocked or reported"), "nothing found",
        Grade.UNCHECKED, _CHECKED,
    ),
    HidingRule(
        "threads", Hiding.OURS,
        words("replies right under our posts; those under them follow"),
        "Threads API, manage_reply", Grade.DOCUMENTED, _CHECKED,
    ),
    HidingRule(
        "tiktok", Hiding.OURS, words("comments on our videos"), "TikTok API for Business",
        Grade.UNCHECKED, _CHECKED,
    ),
    HidingRule(
        "youtube", Hiding.OURS, words("comments on our videos: held for review, or rejected"),
        "YouTube Data API, comments.setModerationStatus", Grade.DOCUMENTED, _CHECKED,
    ),
    HidingRule(
        "google-play", Hiding.NOTHING, words("a review can only be reported"),
        "androidpublisher v3 discovery document", Grade.DOCUMENTED, _CHECKED,
    ),
)  # fmt: skip

HIDING_RULES: Mapping[str, HidingRule] = MappingProxyType({row.channel: row for row in _ROWS})
"""One row for each platform of `crisisctl.channels.facts.CHANNELS` on which the public reads."""
