"""What can be said of a platform, in one word each: the answers that a fact may have."""

from enum import StrEnum


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


class Reach(StrEnum):
    """Who can be written to where nobody else reads it."""

    ANYBODY = "anybody"  # whoever has our number or address
    CONDITIONAL = "conditional"  # on their settings, on who follows whom, on who wrote first
    EXPOSED = "exposed"  # it is called direct or private, and others can read it
    NOBODY = "nobody"  # there are no private messages


class Hiding(StrEnum):
    """What we can hide of what others say to us in public."""

    OURS = "under-ours"  # what stands under our own posts
    NOTHING = "nothing"  # what others say stays as it is
