"""The facts as a team knows them: what team.yaml says stands before what this program knows."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from crisisctl.channels.channel import FACTS, Channel, Window
from crisisctl.channels.fact import Fact, Grade
from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.words import Words

if TYPE_CHECKING:  # pydantic comes with the model: only whoever has a team needs it
    from crisisctl.model.channel_facts import ChannelFacts, Stated
    from crisisctl.model.team import Team

Accounts = frozenset[tuple[str, str]]
"""Channels, each with a handle there."""
_TEXTS = ("links", "mentions", "markup")
_WINDOWS = ("after_comment", "after_message")


def known_channels(team: "Team") -> Channels:
    """Every channel, with the facts that the team has checked itself."""
    own = {
        name: _told(CHANNELS[name], account.facts)
        for name, account in team.channels.items()
        if account.facts is not None and name in CHANNELS
    }
    return {**CHANNELS, **own} if own else CHANNELS


def accounts(team: "Team") -> Accounts:
    """Who we are, and where."""
    return frozenset((name, handle_of(one.handle)) for name, one in team.channels.items())


def handle_of(author: str) -> str:
    """A handle, however it is written."""
    return author.strip().removeprefix("@").casefold()


def _told(row: Channel, facts: "ChannelFacts") -> Channel:
    given = {name: getattr(facts, name) for name in FACTS}
    own: dict[str, Any] = {
        name: _fact(name, stated, getattr(row, name))
        for name, stated in given.items()
        if stated is not None
    }
    return replace(row, **own)


def _fact(name: str, stated: "Stated", ours: Fact[Any]) -> Fact[Any]:
    value = _value(name, stated.value, ours.value)
    return Fact(value, stated.reason, Grade.TEAM, stated.checked, by=stated.by or "")


def _value(name: str, value: Any, ours: Any) -> Any:  # noqa: ANN401 - a fact is about anything
    if name in _TEXTS:
        return Words("{text}", {"text": value})
    if name in _WINDOWS:
        lasts = timedelta(seconds=value.worst_seconds)
        return Window(lasts, once=ours is not None and ours.once) if lasts else None
    return value
