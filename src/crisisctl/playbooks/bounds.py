"""What a playbook and its team let stand for each variable of a text."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from crisisctl.channels.helplines import numbers
from crisisctl.model.bounds import Bound, ValueType
from crisisctl.model.messages import Audience, Message
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Input, InputType
from crisisctl.words import Words, in_language, words

MAX_LINK = 100
MAX_PERSONAL = 40
"""Characters of a link to a post, and of an operator's own words for one person. Lint counts with
them, so that what it finds to fit also fits when it is said; X and Mastodon count 23 for a link.
"""
_MAX_AUTHOR = 50
_HANDLES = MappingProxyType({"x": 16, "instagram": 31, "threads": 31, "tiktok": 25})
"""A stranger's name, and the longest handle with its @ where a platform allows no longer one."""
_CHOICES: Mapping[InputType, tuple[str, ...]] = MappingProxyType(
    {InputType.YES_NO: ("yes", "no"), InputType.YES_NO_UNKNOWN: ("yes", "no", "unknown")}
)
_TYPED: Mapping[str, tuple[ValueType, int | None]] = MappingProxyType(
    {
        "now": (ValueType.TIME, None),
        "next_update": (ValueType.TIME, None),
        "mention.url": (ValueType.URL, MAX_LINK),
        "personal": (ValueType.TEXT, MAX_PERSONAL),
    }
)


class Spot(NamedTuple):
    """Where a text is said: in which playbook and language, and on which channels."""

    plan: Plan
    playbook: str
    language: str
    channels: tuple[str, ...]


def places(plan: Plan, message: Message) -> tuple[str, ...]:
    """Where a message may be said: on its channels, on any of ours, or in the house."""
    if message.audience is Audience.INTERNAL:
        return (Audience.INTERNAL,)
    return message.channels or tuple(plan.team.channels) or (Audience.INTERNAL,)


def longest_author(channel: str) -> int:
    """How many characters of an author's name stand in a text on a channel, at most."""
    return _HANDLES.get(channel, _MAX_AUTHOR)


def addressed(author: str, channel: str) -> str:
    """An author's name as a text says it: of one that is too long for a channel, its first words.

    Lint proves that no longer one makes a text too long.
    """
    limit = longest_author(channel)
    if len(author) <= limit:
        return author
    return author[: limit + 1].rpartition(" ")[0].strip() or author[:limit]


def declared(spot: Spot, name: str) -> Bound | None:
    """What may stand for a variable today; None for one that nobody declares."""
    asked = spot.plan.playbooks[spot.playbook].inputs.get(name)
    if asked is not None:
        return _of_input(asked)
    if name == "mention.author":
        longest = max(map(longest_author, spot.channels), default=_MAX_AUTHOR)
        return Bound(type=ValueType.TEXT, max_length=longest)
    if name in _TYPED:
        kind, limit = _TYPED[name]
        return Bound(type=kind, max_length=limit)
    return _ours(spot, name)


def _of_input(asked: Input) -> Bound:
    if asked.type in _CHOICES:
        return Bound(one_of=_CHOICES[asked.type])
    timed = asked.type in (InputType.DATE, InputType.TIME)
    return Bound(type=ValueType(asked.type), max_length=None if timed else asked.max_length)


def _ours(spot: Spot, name: str) -> Bound | None:
    """What team.yaml and the playbook say themselves: it is approved as it stands."""
    team, title = spot.plan.team, spot.plan.playbook.title
    accounts = [team.channels[one] for one in spot.channels if one in team.channels]
    known: Mapping[str, Iterable[str | None]] = {
        "brand": [team.brand],
        "signature": [team.signature],
        "incident.title": [in_language(title, spot.language)],
        "links.status": [team.status_page],
        "links.dark": [team.dark_page],
        "links.dm": [one.dm_link for one in accounts],
        "links.form": [one.form_link for one in accounts],
        "mention.channel": spot.channels,
    }
    lines = numbers(team.countries, spot.language)
    values = [lines[name]] if name in lines else known.get(name)
    if values is None:
        return None
    return Bound(one_of=tuple(dict.fromkeys(one for one in values if one is not None)))


def described(bound: Bound) -> Words:
    """A bound for people."""
    if bound.one_of is not None:
        return _listed([one for one in bound.one_of if one])
    limit = bound.max_length
    match bound.type:
        case ValueType.NUMBER:
            return words("a number of {limit} digits at most", limit=limit)
        case ValueType.DATE:
            return words("a date")
        case ValueType.TIME:
            return words("a time")
        case ValueType.URL:
            return words("a link of {limit} characters at most", limit=limit)
        case _:
            return words("a text of {limit} characters at most", limit=limit)


def _listed(values: list[str]) -> Words:
    if not values:
        return words("nothing")
    if len(values) == 1:
        return words("“{value}”, always", value=values[0])
    return words("one of {values}", values=", ".join(f"“{one}”" for one in values))
