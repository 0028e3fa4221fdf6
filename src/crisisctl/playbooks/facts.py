"""What a condition may ask about, and which answers there can be."""

from collections.abc import Iterator, Mapping
from typing import Any

from crisisctl.channels.facts import CHANNELS
from crisisctl.model.playbook import InputType, Playbook
from crisisctl.model.steps import Step
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.playbooks.holes import Hole, unknown
from crisisctl.playbooks.keys import Loc
from crisisctl.words import words

_YES_NO = {
    InputType.YES_NO: frozenset(["yes", "no"]),
    InputType.YES_NO_UNKNOWN: frozenset(["yes", "no", "unknown"]),
}


class Facts:
    """The inputs, decisions and facts of a playbook; the answers are None where any may come."""

    def __init__(self, playbook: Playbook, steps: Iterator[Step]) -> None:
        self._answers: dict[str, frozenset[str] | None] = {
            step.id: frozenset(step.options) if step.options else None for step in steps
        }
        for name, asked in playbook.inputs.items():
            self._answers[name] = _YES_NO.get(asked.type)
        self._answers["severity"] = frozenset(playbook.severity)
        self._answers["channel"] = frozenset(CHANNELS)
        self._answers["language"] = frozenset(playbook.languages)

    def holes(self, condition: str | Mapping[str, Any], loc: Loc) -> Iterator[Hole]:
        """What a condition asks that nobody will ever answer."""
        what = words("input or decision")
        if isinstance(condition, str):
            name = condition.removeprefix("not ").strip()
            yield from unknown(loc, what, [name], self._answers)
            return
        yield from unknown(loc, what, condition, self._answers)
        for name, wanted in condition.items():
            yield from self._impossible(name, wanted, (*loc, name))

    def _impossible(self, name: str, wanted: object, loc: Loc) -> Iterator[Hole]:
        possible = self._answers.get(name)
        if possible is None:
            return
        for number, one in enumerate(wanted if isinstance(wanted, list | tuple) else [wanted]):
            answer = {True: "yes", False: "no"}[one] if isinstance(one, bool) else str(one)
            if answer not in possible:
                message = words("`{name}` is never `{answer}`.", name=name, answer=answer)
                yield Hole((*loc, number), message, did_you_mean(answer, possible), answer)
