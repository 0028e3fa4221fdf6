"""Whether a `when` holds. Doubt counts as yes: `unknown` opens what `yes` opens."""

from collections.abc import Mapping
from typing import Any

from crisisctl.engine.run import Run
from crisisctl.model.events import DESK
from crisisctl.model.incident import Place

NO_VALUES = ("", "no")


def holds(condition: str | Mapping[str, Any], run: Run, flow: str) -> bool:
    """Whether `condition` holds for `flow`, given what is answered and decided by now."""
    if isinstance(condition, str):
        name = condition.removeprefix("not ").strip()
        return _truth(run, flow, name) is not condition.startswith("not ")
    return all(_matches(run, flow, name, wanted) for name, wanted in condition.items())


def _truth(run: Run, flow: str, name: str) -> bool:
    return value_of(run, flow, name) not in NO_VALUES


def _matches(run: Run, flow: str, name: str, wanted: object) -> bool:
    value = value_of(run, flow, name)
    allowed = wanted if isinstance(wanted, list | tuple) else [wanted]
    return value in [_as_answer(one) for one in allowed]


def _as_answer(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def value_of(run: Run, flow: str, name: str) -> str:
    """What is known under `name`: an input, a decision, or a fact; empty if nothing is."""
    mention = run.mention_of(flow)
    if name == "severity":
        return run.incident.severity
    if mention is not None and name in ("channel", "language"):
        return mention.channel if name == "channel" else mention.language
    answers = run.incident.answers
    if (flow, name) in answers:
        return answers[flow, name]
    if ("", name) in answers:
        return answers["", name]
    return _choice(run, flow, name)


def _choice(run: Run, flow: str, step: str) -> str:
    for where in (flow, DESK):
        finished = run.incident.finished.get(Place(where, step))
        if finished is not None and not finished.skipped:
            return finished.choice or "yes"
    return ""
