"""How urgent a mention is, from 0 to 100, and why: what a tired person would put first."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import cache

from crisisctl.model.arrival import Arrival
from crisisctl.words import Words, words

REASONS: Mapping[str, tuple[int, Words]] = {
    "distress": (60, words("somebody may be in danger")),
    "threat": (40, words("a threat")),
    "personal-data": (25, words("shows personal data")),
    "press": (25, words("the press")),
    "large-account": (20, words("a large account")),
    "negative": (20, words("negative")),
    "question": (8, words("asks something")),
    "reply": (6, words("answers us")),
    "fast": (4, words("people wait less on this channel")),
}
"""What makes a mention urgent: by how much, and in words."""
MOST_URGENT = 100
_CALM = 5
"""What every mention has: each wants an answer or a reason."""
_FAST = frozenset({"x", "whatsapp", "sms"})
"""Where people expect an answer soonest: half of them within two hours on X (Lithium, 2013)."""
COMPLAINT = timedelta(minutes=60)
"""How long a complaint may wait for a first public word (Lithium, 2013: 72 % expect an hour)."""
_URGENT = frozenset({"negative", "distress", "threat"})
OTHER = timedelta(minutes=120)
"""How long anything else may: the ceiling on X, and nowhere is there a promise to do worse."""


def triage(
    arrival: Arrival, *, negative: bool, flags: tuple[str, ...]
) -> tuple[int, tuple[str, ...]]:
    """The priority of a mention and the codes of its reasons, the weightiest first."""
    answers, fast = bool(arrival.in_reply_to), arrival.channel in _FAST
    return _ranked(flags, negative=negative, answers=answers, fast=fast)


@cache
def _ranked(
    flags: tuple[str, ...], *, negative: bool, answers: bool, fast: bool
) -> tuple[int, tuple[str, ...]]:
    """As `triage`: a million mentions differ in this a few hundred times."""
    found = {*flags}
    found |= {
        code
        for code, holds in (("negative", negative), ("reply", answers), ("fast", fast))
        if holds
    }
    reasons = tuple(code for code in REASONS if code in found)
    return min(MOST_URGENT, _CALM + sum(REASONS[code][0] for code in reasons)), reasons


def in_words(reasons: tuple[str, ...]) -> list[Words]:
    """The reasons for a person."""
    unknown = (0, words("something else"))  # of a later version
    return [REASONS.get(code, unknown)[1] for code in reasons]


def patience(reasons: Iterable[str]) -> timedelta:
    """How long a first public word may take before any incident is declared.

    A complaint waits an hour, anything else two.
    """
    return OTHER if _URGENT.isdisjoint(reasons) else COMPLAINT
