"""A first look at a playbook, so that the first question comes at once.

Loading judges every file, which takes a moment; how bad it is can be asked before. Nothing peeked
at is trusted: the loader has its say before anything begins.
"""

from dataclasses import dataclass

from crisisctl.playbooks.catalog import TEAM, find
from crisisctl.playbooks.document import read
from crisisctl.playbooks.files import OnDisk, read_bytes

Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Ladder:
    """What the first question needs: the playbook's title, and when each severity applies."""

    title: Texts
    severity: dict[str, Texts]


def peek(name: str) -> Ladder | None:
    """The ladder of a playbook, worst first; None if anything is odd: the loader will say what.

    Raises `PlaybookError` where the file can't be read.
    """
    found = find(name)
    if found is None:
        return None
    document = read(read_bytes(found.path), name)
    value = document.value
    if document.problems or not isinstance(value, dict):
        return None
    title, ladder = _texts(value.get("title")), value.get("severity")
    if title is None or not isinstance(ladder, dict):
        return None
    severity: dict[str, Texts] = {}
    for level, rung in sorted(ladder.items()):
        when = _texts(rung.get("when")) if isinstance(rung, dict) else None
        if when is None:
            return None
        severity[level] = when
    return Ladder(title, severity) if severity else None


def peek_zone(name: str) -> str | None:
    """The zone of the team of a playbook; None if it names none, or anything is odd."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - 5 ms, for answers files alone

    found = find(name)
    raw = OnDisk(found).get(TEAM) if found is not None else None
    value = read(raw, TEAM).value if raw is not None else None
    zone = value.get("zone") if isinstance(value, dict) else None
    return zone if isinstance(zone, str) and zone in available_timezones() else None


def _texts(value: object) -> Texts | None:
    if not isinstance(value, dict) or not value:
        return None
    texts = {lang: text for lang, text in value.items() if isinstance(text, str)}
    return texts if len(texts) == len(value) else None
