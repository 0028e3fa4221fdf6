"""Sentences of the timeline about actions: what must change, and whether it did."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.reports.said import Said
from crisisctl.words import Words, words

SENTENCES: Mapping[type[e.Fact], Callable[[Any, Run], Words]] = MappingProxyType(
    {
        e.ActionOpened: lambda event, _: words(
            "Action {action}: {text}", action=event.action, text=Said(event.text)
        ),
        e.ActionChanged: lambda event, _: words(
            "Action {action} was agreed on anew.", action=event.action
        ),
        e.ActionDone: lambda event, _: words("Action {action} is done.", action=event.action),
        e.ActionVerified: lambda event, _: words(
            "Action {action} was verified: it holds.", action=event.action
        ),
    }
)
