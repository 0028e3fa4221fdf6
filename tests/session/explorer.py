"""An operator who tries, walk after walk, what was tried least: sooner or later every way."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from crisisctl.clock import DrillClock
from crisisctl.engine.flow import Flow, Node
from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.model.steps import StepKind
from crisisctl.session.desk import begin
from crisisctl.session.operator import Answer, Card, Given, Key, Pressed, Prompt
from crisisctl.session.walk import Walk
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MENTIONS = 6
"""In one walk: each takes its own way through the flow of mentions."""
PATIENCE = timedelta(hours=5)
SAMPLES = ("un exemple", "12", "2026-11-23", "14:30", "https://lumen.example/preuve", "yes", "fr")


@dataclass
class Explorer:
    """Answers every prompt; `tried` is shared by the walks of one playbook."""

    tried: Counter[tuple[str, str]]
    cards: list[Card] = field(default_factory=list)
    mentions: int = 1

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        if isinstance(prompt.sample, Key):
            return Pressed(prompt.sample, "un exemple")
        if not prompt.choices:
            return Answer("" if prompt.optional else self._text(prompt))
        values = [choice.value for choice in prompt.choices]
        if "mention" in values and self.mentions < MENTIONS:
            self.mentions += 1
            return Answer("mention")
        if prompt.id == "close":
            return Answer("yes")
        about = "a text" if "sent" in values else prompt.id.rpartition("/")[2]
        others = [value for value in values if value != "mention"]
        value = min(others, key=lambda one: self.tried[about, one])
        if about == "a text" and self.tried[about, value]:
            value = "sent"  # what else can become of a text leads to no other end
        self.tried[about, value] += 1
        return Answer(value, PATIENCE if value == "later" else None)

    def show(self, card: Card) -> None:
        self.cards.append(card)

    def _text(self, prompt: Prompt) -> str:
        candidates = (prompt.sample, *SAMPLES)
        return next(t for t in candidates if t and (prompt.check is None or not prompt.check(t)))


def explore(plan: Any, language: str, tried: Counter[tuple[str, str]]) -> list[Any]:
    """One whole walk, from the declaration to the closing: its events."""
    say = Speaker(language, UTC)
    severities = plan.playbook.severities
    tried["walks", ""] += 1
    severity = severities[tried["walks", ""] % len(severities)]
    desk = begin(MemoryJournal(), DrillClock(NOON), plan, "kim", severity, exercise=True)
    walked = Walk(desk, Explorer(tried), say, lambda _text: words("Copied."), attended=True)
    if desk.run.each_mention.start is not None:
        given = Given("x", "@zoe", "Où est ma commande ?", "", "12:00", language)
        walked.take_first_mention(given)
    walked.go()
    return [record.event for record in desk.journal.read(desk.incident.id)]


def ends(flow: Flow, playbook: str) -> set[tuple[str, str]]:
    """Every way in which the steps of this very playbook end: a step, and the choice at it."""
    own = [
        node for node in flow.nodes.values() if node.playbook == playbook and "/" not in node.id
    ]
    return {(node.id, label) for node in own for label in _last(node)}


def _last(node: Node) -> set[str]:
    step = node.step
    if step is None:
        return set()
    if step.kind is StepKind.END:
        return {""}
    if step.kind is StepKind.DECIDE:
        return set(step.options or {})
    return set()


def reached(events: list[Any]) -> set[tuple[str, str]]:
    """The ends that a walk came to, and every choice on its way."""
    return {
        (one.step, one.choice or "") for one in events if isinstance(one, e.StepDone) and one.step
    }
