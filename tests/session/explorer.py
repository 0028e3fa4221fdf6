"""An operator who tries, walk after walk, what still leads to something new."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from crisisctl.clock import DrillClock
from crisisctl.engine.flow import ExitKind, Flow, Node, lay_out
from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.model.steps import StepKind
from crisisctl.session.desk import begin
from crisisctl.session.operator import Answer, Card, Given, Key, Pressed, Prompt
from crisisctl.session.walk import Walk
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MENTIONS = 4
"""In one walk: each takes its own way through the flow of mentions."""
PATIENCE = timedelta(hours=5)
End = tuple[str, str]
"""A step, and the choice at it ("" where there is none to make)."""
SAMPLES = ("un exemple", "12", "2026-11-23", "14:30", "https://lumen.example/preuve", "yes", "fr")


@dataclass
class Explorer:
    """Answers every prompt; `tried` is shared by the walks of one playbook.

    `left` is what no walk has come to yet, `leads` what can follow from each choice.
    """

    tried: Counter[End]
    left: set[End] = field(default_factory=set)
    leads: Mapping[End, set[End]] = field(default_factory=dict)
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
        value = min(others, key=lambda one: (self._is_known((about, one)), self.tried[about, one]))
        if about == "a text" and self.tried[about, value]:
            value = "sent"  # what else can become of a text leads to no other end
        self.tried[about, value] += 1
        self.left.discard((about, value))
        return Answer(value, PATIENCE if value == "later" else None)

    def _is_known(self, choice: End) -> bool:
        """Whether other walks have come to all that can follow from it."""
        return self.left.isdisjoint(self.leads.get(choice, ()))

    def show(self, card: Card) -> None:
        self.cards.append(card)

    def _text(self, prompt: Prompt) -> str:
        candidates = (prompt.sample, *SAMPLES)
        return next(t for t in candidates if t and (prompt.check is None or not prompt.check(t)))


def walks(plan: Any, language: str, left: set[End], most: int) -> Iterator[list[Any]]:
    """The events of whole walks, until none is `left` of the ends, or after `most` of them."""
    tried = Counter[End]()
    leads = {choice: ends for flow in _flows(plan) for choice, ends in _leads(flow)}
    for _ in range(most):
        if not left:
            return
        events = explore(plan, language, Explorer(tried, set(left), leads))
        left -= reached(events)
        yield events


def explore(plan: Any, language: str, explorer: Explorer) -> list[Any]:
    """One whole walk, from the declaration to the closing: its events."""
    say = Speaker(language, UTC)
    severities = plan.playbook.severities
    explorer.tried["walks", ""] += 1
    severity = severities[explorer.tried["walks", ""] % len(severities)]
    desk = begin(MemoryJournal(), DrillClock(NOON), plan, "kim", severity, exercise=True)
    walked = Walk(desk, explorer, say, lambda _text: words("Copied."), attended=True)
    if desk.run.each_mention.start is not None:
        given = Given("x", "@zoe", "Où est ma commande ?", "", "12:00", language)
        walked.take_first_mention(given)
    walked.go()
    return [record.event for record in desk.journal.read(desk.incident.id)]


def every_end(plan: Any) -> set[End]:
    """Every way in which the steps of this very playbook end."""
    own = [node for flow in _flows(plan) for node in flow.nodes.values() if _is_own(node, plan)]
    return {end for node in own for end in _ends(node)}


def _flows(plan: Any) -> list[Flow]:
    return [lay_out(plan.playbooks, plan.main, of_mention=mention) for mention in (False, True)]


def _is_own(node: Node, plan: Any) -> bool:
    return node.playbook == plan.main and "/" not in node.id


def _leads(flow: Flow) -> Iterator[tuple[End, set[End]]]:
    """Each choice of the flow, with itself and every end that can follow from it."""
    for node in flow.nodes.values():
        for way in node.exits:
            if way.kind is ExitKind.OPTION:
                choice = (node.id.rpartition("/")[2], way.label)
                later = _from(flow, way.target)
                yield choice, {choice, *(end for one in later for end in _ends(flow.nodes[one]))}


def _from(flow: Flow, start: str | None) -> set[str]:
    """The nodes that can be come to from `start`, itself too."""
    found, new = set[str](), [start]
    while new:
        name = new.pop()
        if name is not None and name not in found:
            found.add(name)
            new += [way.target for way in flow.nodes[name].exits]
    return found


def _ends(node: Node) -> set[End]:
    return {(node.id, label) for label in _labels(node)}


def _labels(node: Node) -> set[str]:
    step = node.step
    if step is None:
        return set()
    if step.kind is StepKind.END:
        return {""}
    if step.kind is StepKind.DECIDE:
        return set(step.options or {})
    return set()


def reached(events: list[Any]) -> set[End]:
    """The ends that a walk came to, and every choice on its way."""
    return {
        (one.step, one.choice or "") for one in events if isinstance(one, e.StepDone) and one.step
    }
