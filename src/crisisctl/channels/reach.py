"""Who can be written to in private on each platform: data, each row dated and graded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from crisisctl.channels.facts import Grade


class Reach(StrEnum):
    """Whether any two accounts can write to each other where nobody else reads it."""

    ANYBODY = "anybody"
    CONDITIONAL = "conditional"  # on their settings, on who follows whom, on who wrote first
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class PrivateRoute:
    """A platform's private messages: `source` says what they depend on, and who says so."""

    channel: str
    reach: Reach
    source: str
    grade: Grade
    checked: date


_CHECKED = date(2026, 11, 22)

_ROWS = (
    PrivateRoute(
        "x", Reach.CONDITIONAL,
        "their settings, who follows whom, a thread that exists: `receives_your_dm` in X's API",
        Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "facebook", Reach.CONDITIONAL,
        "the person writes first, or one private reply to a comment within seven days: Messenger "
        "Platform, private replies", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "instagram", Reach.CONDITIONAL,
        "the person writes first, or one private reply within seven days: Instagram Platform, "
        "private replies", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "linkedin", Reach.CONDITIONAL,
        "a first-degree contact or a thread that exists: LinkedIn, Messages API",
        Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "bluesky", Reach.CONDITIONAL,
        "`allowIncoming` of chat.bsky.actor.declaration: all, following or none",
        Grade.VERIFIED, _CHECKED,
    ),
    PrivateRoute(
        "mastodon", Reach.CONDITIONAL,
        "they may filter people they do not follow; both servers' administrators can read it: "
        "Mastodon's documentation, posting", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "tiktok", Reach.CONDITIONAL,
        "a business account outside Europe, and they write first: other products",
        Grade.PRACTITIONER, _CHECKED,
    ),
    PrivateRoute(
        "threads", Reach.NOBODY, "no private messages in Threads' API", Grade.DOCUMENTED, _CHECKED
    ),
    PrivateRoute(
        "youtube", Reach.NOBODY, "YouTube has no private messages", Grade.PRACTITIONER, _CHECKED
    ),
    PrivateRoute(
        "google-play", Reach.NOBODY, "one public reply to a review: androidpublisher v3",
        Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "whatsapp", Reach.ANYBODY, "whoever has our number: other products", Grade.PRACTITIONER,
        _CHECKED,
    ),
    PrivateRoute("sms", Reach.ANYBODY, "whoever has our number", Grade.UNCHECKED, _CHECKED),
    PrivateRoute("email", Reach.ANYBODY, "whoever has our address", Grade.UNCHECKED, _CHECKED),
)  # fmt: skip

PRIVATE_ROUTES: Mapping[str, PrivateRoute] = MappingProxyType({row.channel: row for row in _ROWS})
"""One row for each platform of `crisisctl.channels.facts.CHANNELS`."""
