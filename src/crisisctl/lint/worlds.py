"""The cases that a flow can be walked in: what its conditions may find to be true."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from crisisctl.engine.flow import Flow, Node
from crisisctl.lint.subject import Subject

MAX_QUESTIONS = 5
"""Inputs whose answer is followed from step to step: 32 cases. The others may change their mind,
which can only add a path that no run takes."""


@dataclass(frozen=True, slots=True)
class World:
    """One case; what it does not settle may turn out either way."""

    severity: str
    channel: str
    answers: Mapping[str, bool]

    def holds(self, condition: str | Mapping[str, Any]) -> bool | None:
        """Whether a `when` holds; None if it may."""
        if isinstance(condition, str):
            name = condition.removeprefix("not ").strip()
            answer = self.answers.get(name)
            return None if answer is None else answer is not condition.startswith("not ")
        lines = [self._matches(name, wanted) for name, wanted in condition.items()]
        if False in lines:
            return False
        return None if None in lines else True

    def does(self, node: Node) -> bool:
        """Whether the step at `node` may be done."""
        return (
            node.step is None or node.step.when is None or self.holds(node.step.when) is not False
        )

    def skips(self, node: Node) -> bool:
        """Whether the step at `node` may be passed by."""
        if node.step is None or node.step.when is None:
            return False
        return self.holds(node.step.when) is not True

    def _matches(self, name: str, wanted: object) -> bool | None:
        known = {"severity": self.severity, "channel": self.channel}.get(name)
        if not known:
            return None
        return known in (wanted if isinstance(wanted, list | tuple) else [wanted])


def worlds(subject: Subject, flow: Flow) -> Iterator[World]:
    """Every case that makes a difference to `flow`; each severity is one."""
    conditions = [node.step.when for node in flow.nodes.values() if node.step and node.step.when]
    questions = _questions(conditions)
    by_channel = any(isinstance(one, dict) and "channel" in one for one in conditions)
    channels = tuple(subject.plan.team.channels) if by_channel else ()
    for severity, channel in product(subject.playbook.severities, channels or ("",)):
        for answers in product((True, False), repeat=len(questions)):
            yield World(severity, channel, dict(zip(questions, answers, strict=True)))


def _questions(conditions: list[str | dict[str, Any]]) -> list[str]:
    """What is asked more than once: only there can two steps disagree."""
    names = Counter(one.removeprefix("not ").strip() for one in conditions if isinstance(one, str))
    return [name for name, count in names.items() if count > 1][:MAX_QUESTIONS]
