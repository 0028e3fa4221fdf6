"""A first look at a playbook, so that the first question comes at once.

Loading judges every file, which takes a moment; how bad it is can be asked meanwhile. Nothing
peeked at is trusted: the loader has its say before anything begins.
"""

from dataclasses import dataclass

from crisisctl.playbooks.catalog import find
from crisisctl.playbooks.document import read

MAX_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Ladder:
    """What the first question needs: the playbook's title, and its severities, worst first."""

    title: dict[str, str]
    severities: dict[str, dict[str, str]]


def peek(name: str) -> Ladder | None:
    """The ladder of a playbook; None where anything looks odd: the loader will say what."""
    found = find(name)
    if found is None or not found.path.is_file():
        return None
    with found.path.open("rb") as file:
        document = read(file.read(MAX_BYTES + 1), name)
    value = document.value
    if document.problems or not isinstance(value, dict):
        return None
    title, severity = value.get("title"), value.get("severity")
    if not _texts(title) or not isinstance(severity, dict) or not severity:
        return None
    rungs = {level: rung.get("when") for level, rung in sorted(severity.items()) if isinstance(rung, dict)}
    if not all(_texts(when) for when in rungs.values()) or len(rungs) < len(severity):
        return None
    return Ladder(title, rungs)


def _texts(value: object) -> bool:
    return isinstance(value, dict) and bool(value) and all(isinstance(v, str) for v in value.values())
