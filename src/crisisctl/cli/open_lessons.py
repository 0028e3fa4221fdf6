"""What past runs of a playbook asked to change and nobody has done: said before the next one."""

from collections.abc import Iterator
from itertools import groupby

from crisisctl.i18n import Speaker
from crisisctl.model.plan import Plan
from crisisctl.ports import Journal
from crisisctl.session.lessons import StillOpen, still_open
from crisisctl.session.operator import Card, Tone
from crisisctl.words import words

MOST = 5
"""So many are named of each run: an incident has begun."""


def open_lessons(journal: Journal, plan: Plan, say: Speaker) -> Iterator[Card]:
    """A card for each past run that has left something open."""
    found = still_open(journal, plan.main, plan.lessons.actions)
    for incident, actions in groupby(found, lambda one: one.incident):
        left = list(actions)
        title = words(
            "Still open since {incident}: {count} action(s).", incident=incident, count=len(left)
        )
        lines = tuple(_line(one, say) for one in left[:MOST])
        yield Card(say(title), lines, Tone.ALARM)


def _line(one: StillOpen, say: Speaker) -> str:
    if not one.owner or not one.due:
        return one.text
    return say(words("{text} ({owner}, {day})", text=one.text, owner=one.owner, day=one.due))
