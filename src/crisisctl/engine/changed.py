"""A changed part of an incident: a copy, since others may hold the part, or the part itself.

A long journal changes tens of thousands of parts, and `dataclasses.replace` alone would take half
of a resume's time.
"""

from typing import TypeVar

from crisisctl.model.incident import Incident

Part = TypeVar("Part")


def changed(incident: Incident, part: Part, **changes: object) -> Part:
    """`part`, a dataclass with slots, with some of its fields changed.

    While a journal is replayed from its beginning nobody else holds a part: it is changed itself.
    """
    copy = part if incident.replaying else _copy(part)
    for name, value in changes.items():
        setattr(copy, name, value)
    return copy


def _copy(part: Part) -> Part:
    kind = type(part)
    copy = object.__new__(kind)
    for name in kind.__slots__:  # type: ignore[attr-defined]
        setattr(copy, name, getattr(part, name))
    return copy
