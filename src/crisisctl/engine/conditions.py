"""Whether a `when` holds. Doubt counts as yes: `unknown` opens what `yes` opens."""

from collections.abc import Mapping
from typing import Any

from crisisctl.engine.run import Run
from crisisctl.model.conditions import DOUBT, NO_VALUES, as_answer
from crisisctl.model.events import DESK
from crisisctl.model.incident import Place


def holds(condition: str | Mapping[str, Any], run: Run, place: Place) -> bool:
    """Whether `condition` holds at `place`, given what is answered and decided by now."""
    if isinstance(condition, str):
        name = condition.removeprefix("not ").strip()
        return _truth(run, place, name) is not condition.startswith("not ")
    return all(_matches(run, place, name, wanted) for name, wanted in condition.items())


def _truth(run: Run, place: Place, name: str) -> bool:
    return value_of(run, place, name) not in NO_VALUES


def _matches(run: Run, place: Place, name: str, wanted: object) -> bool:
    value = value_of(run, place, name)
    listed = wanted if isinstance(wanted, list | tuple) else [wanted]
    allowed = [as_answer(one) for one in listed]
    return value in allowed or (value == DOUBT and "yes" in allowed)


def value_of(run: Run, place: Place, name: str) -> str:
    """What is known under `name`: an input, a decision, or a fact; empty if nothing is."""
    mention = run.mention_of(place.flow)
    if name == "severity":
        return run.incident.severity
    if mention is not None and name in ("channel", "language"):
        return mention.channel if name == "channel" else mention.language
    answers = run.incident.answers
    if (place.flow, name) in answers:
        return answers[place.flow, name]
    if ("", name) in answers:
        return answers["", name]
    return _choice(run, place, name)


def _choice(run: Run, place: Place, step: str) -> str:
    """What was decided at a step of the same playbook: inside a call, that call's own."""
    for flow in (place.flow, DESK):
        finished = run.incident.finished.get(Place(flow, call_of(place) + step))
        if finished is not None and not finished.skipped:
            return finished.choice or "yes"
    return ""


def call_of(place: Place) -> str:
    """What stands before a step's own id: the calls that lead to its playbook."""
    return place.step[: place.step.rfind("/") + 1]
