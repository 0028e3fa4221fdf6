"""Who can be written to in private on each platform: data, each row dated and graded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from crisisctl.channels.facts import Grade
from crisisctl.words import Words, words


class Reach(StrEnum):
    """Whether any two accounts can write to each other where nobody else reads it."""

    ANYBODY = "anybody"
    CONDITIONAL = "conditional"  # on their settings, on who follows whom, on who wrote first
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class PrivateRoute:
    """A platform's private messages: what they depend on, and who says so."""

    channel: str
    reach: Reach
    condition: Words
    source: str
    grade: Grade
    checked: date


_CHECKED = date(2026, 11, 22)

_ROWS = (
    PrivateRoute(
        "x", Reach.CONDITIONAL,
        words("their settings, who follows whom, or a conversation that is already open"),
        "`receives_your_dm` in X's API", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "facebook", Reach.CONDITIONAL,
        words("they write first, or one private reply to a comment within seven days"),
        "Messenger Platform, private replies", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "instagram", Reach.CONDITIONAL,
        words("they write first, or one private reply to a comment within seven days"),
        "Instagram Platform, private replies", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "linkedin", Reach.CONDITIONAL,
        words("a first-degree contact, or a conversation that is already open"),
        "LinkedIn, Messages API", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "bluesky", Reach.CONDITIONAL,
        words("what they allow: everybody, those they follow, or nobody"),
        "`allowIncoming` of chat.bsky.actor.declaration", Grade.VERIFIED, _CHECKED,
    ),
    PrivateRoute(
        "mastodon", Reach.CONDITIONAL,
        words("they may filter strangers; the administrators of both servers can read it"),
        "Mastodon's documentation, posting", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "tiktok", Reach.CONDITIONAL,
        words("a business account outside Europe, and they write first"),
        "other products", Grade.PRACTITIONER, _CHECKED,
    ),
    PrivateRoute(
        "threads", Reach.NOBODY,
        words("there are no private messages"),
        "Threads' API has none", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "youtube", Reach.NOBODY,
        words("there are no private messages"),
        "other products", Grade.PRACTITIONER, _CHECKED,
    ),
    PrivateRoute(
        "google-play", Reach.NOBODY,
        words("one public reply to a review, and no private messages"),
        "androidpublisher v3 discovery document", Grade.DOCUMENTED, _CHECKED,
    ),
    PrivateRoute(
        "whatsapp", Reach.ANYBODY,
        words("whoever has our number; we answer within 24 hours of their message"),
        "other products", Grade.PRACTITIONER, _CHECKED,
    ),
    PrivateRoute(
        "sms", Reach.ANYBODY,
        words("whoever has our number"),
        "well known", Grade.UNCHECKED, _CHECKED,
    ),
    PrivateRoute(
        "email", Reach.ANYBODY,
        words("whoever has our address"),
        "well known", Grade.UNCHECKED, _CHECKED,
    ),
)  # fmt: skip

PRIVATE_ROUTES: Mapping[str, PrivateRoute] = MappingProxyType({row.channel: row for row in _ROWS})
"""One row for each platform of `crisisctl.channels.facts.CHANNELS`."""
