"""Answering out of the inbox: a mention is picked, walked to its first public word, and left."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from crisisctl.errors import Interrupted
from crisisctl.model.arrival import Line, State
from crisisctl.session.arrivals import hold, take_arrival
from crisisctl.session.asking import DECISION_KEYS
from crisisctl.session.desk import Desk
from crisisctl.session.inbox_acts import give_back
from crisisctl.session.operator import Answer, Card, Operator, Pressed, Prompt
from crisisctl.session.rendering import PERSONAL
from crisisctl.session.walk import Walk
from crisisctl.session.wish import Wish


class FirstWordOut(Exception):  # noqa: N818 - a turn of the inbox, not an error
    """The person has a public answer: the next in the inbox is more urgent than what follows."""


class OneWord:
    """Asks whoever answers out of the inbox until the first public word is out, and no further."""

    def __init__(self, operator: Operator, desk: Desk) -> None:
        self._operator = operator
        self._desk = desk
        self._mention = ""
        self._before: datetime | None = None
        self._decided: dict[str, str] = {}
        self._alone = False
        self._slot_left = False

    def begin(self, mention: str, *, alone: bool) -> None:
        """From now on it is about this mention; one that stands `alone` is like no other."""
        self._mention = mention
        self._before = self._desk.incident.mentions[mention].acked_at
        self._alone = alone
        self._slot_left = False

    def show(self, card: Card) -> None:
        """Show a card."""
        self._operator.show(card)

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        """Put a question. Raises `FirstWordOut` once nothing is as urgent as the next person."""
        mention = self._desk.incident.mentions.get(self._mention)
        if mention is not None and mention.acked_at != self._before:
            raise FirstWordOut
        if prompt.id == PERSONAL and not self._slot_left:
            self._slot_left = True
            return Answer("")  # one key less: whoever has a word for them says so at the text
        if not _decides(prompt):
            return self._operator.ask(prompt)
        told = self._operator.ask(replace(prompt, default=self._likely(prompt), numbered=True))
        if isinstance(told, Answer) and not self._alone:
            self._decided[prompt.id] = told.value
        return told

    def _likely(self, prompt: Prompt) -> str:
        """What was decided for the person before, if it can be decided here too."""
        last = "" if self._alone else self._decided.get(prompt.id, "")
        return last if last in [one.value for one in prompt.choices] else ""


def _decides(prompt: Prompt) -> bool:
    """Whether it is a decision of the playbook: it alone can't be skipped."""
    return bool(prompt.choices) and prompt.keys[: len(DECISION_KEYS) - 1] == DECISION_KEYS[:-1]


def pick(desk: Desk, line: Line | None) -> None:
    """Take what waits into a flow of its own; what is walked already is there.

    Raises `Refused` where somebody else has it in hand.
    """
    if line is not None and line.state is State.WAITING:
        give_back(desk, [line.number])  # taken by name, it is mine here too
        hold(desk, line.number)
        take_arrival(desk, line.number)


def answer(walk: Walk, mention: str) -> bool:
    """Walk a mention to its first public word. False if the operator left it before.

    Raises `Refused` where it can't be walked.
    """
    with suppress(FirstWordOut, Interrupted):
        if walk.desk.run.each_mention.start is None:
            walk.reply(Wish(mention))
        else:
            walk.go(only=mention)
    return walk.desk.incident.mentions[mention].settled
