"""What can still be checked of a file with mistakes: all but the parts that hold them.

Whoever mends a file wants to know all of it at once, wrong names beside wrong values.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError

from crisisctl.model.base import Part
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.problems import Place
from crisisctl.playbooks.validate import faults, place_of

P = TypeVar("P", bound=Part)
_ROUNDS = 10
"""Without a broken part, what holds it may be broken in turn; a value is not that deep."""
_NOBODY = "nobody"
TEAM_STAND_INS: Mapping[str, object] = {
    "crisisctl": 1,
    "brand": _NOBODY,
    "roles": {_NOBODY: {"title": {"xx": "…"}, "people": [{"name": _NOBODY}]}},
}


@dataclass(frozen=True, slots=True)
class Salvaged(Generic[P]):
    """A part of a file: names that went with the rest, and places where something is missing."""

    part: P
    document: Document
    lost: frozenset[str]
    gaps: frozenset[Place]


def playbook_stand_ins(name: str) -> dict[str, object]:
    """What stands for the keys that a playbook can't be without."""
    rung = {"when": {"xx": "…"}, "first-reply": "1h", "update-every": "1h"}
    return {
        "crisisctl": 1,
        "id": name,
        "title": {"xx": "…"},
        "owner": _NOBODY,
        "reviewed": "2026-01-01",
        "cluster": "victim",
        "languages": ["xx"],
        "severity": {f"sev{number}": rung for number in range(1, 5)},
        "steps": [{"id": _NOBODY, "end": {}}],
    }


def salvage(
    document: Document, model: type[P], stand_ins: Mapping[str, object]
) -> Salvaged[P] | None:
    """The model of what is sound in a document; None if nothing is."""
    left, gaps = document, set[Place]()
    for _ in range(_ROUNDS):
        whole = left.completed(stand_ins)
        try:
            part = model.model_validate(whole.value, by_alias=True, by_name=False)
        except ValidationError as error:
            broken = {place_of(detail, whole.value) for detail in faults(error)}
        else:
            lost = frozenset(_names(document.value)) - frozenset(_names(left.value))
            gaps.add(document.value_position(()))
            return Salvaged(part, whole, lost | {_NOBODY, "xx"}, frozenset(gaps))
        gaps |= {left.value_position(loc[:-1]) for loc in broken}
        left = left.without(broken)
    return None


def _names(value: object) -> Iterator[str]:
    """Every key, and every id of a step."""
    if isinstance(value, dict):
        yield from value
        if isinstance(value.get("id"), str):
            yield value["id"]
        for child in value.values():
            yield from _names(child)
    elif isinstance(value, list):
        for child in value:
            yield from _names(child)
