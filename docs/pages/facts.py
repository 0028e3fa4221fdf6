"""Tables of what the code knows: exit codes, events."""

import inspect
import types
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from crisisctl.errors import ExitCode
from crisisctl.model.events import Event, Fact, PersonalMark
from pages.writing import meanings, page, table

NOT_FIELDS = ("v", "type")
TYPE_NAMES = {
    str: "text",
    bool: "true or false",
    int: "whole number",
    date: "day",
    datetime: "moment",
    types.NoneType: "nothing",
}


def pages() -> dict[str, str]:
    """One page a table."""
    return {"exit-codes.md": _codes(), "events.md": _events()}


def _codes() -> str:
    said = meanings(ExitCode)
    rows = [(int(code), code.name.lower(), said[code.name]) for code in ExitCode]
    return page(
        "Exit codes",
        "What `crisisctl` answers to the shell. An error is one sentence on standard error, with"
        " the next command to type under it.",
        table(("Code", "Name", "Meaning"), rows),
    )


def _events() -> str:
    events = sorted(get_args(Event), key=lambda one: str(one.model_fields["type"].default))
    return page(
        "Events",
        "What a journal can hold: `crisisctl log --json` prints one event a line, with `seq`,"
        " `at`, `type`, `actor` and `data`. Every event also has its version, `v`. A `type` is"
        " never reused or renamed. Fields marked **personal** are kept in rows of their own:"
        " [the journal](journal.md) says why.",
        *(block for event in events for block in _event(event)),
    )


def _event(event: type[Fact]) -> list[str]:
    fields = {n: f for n, f in event.model_fields.items() if n not in NOT_FIELDS}
    own = vars(event).get("__doc__")
    rows = [(f"`{name}`", _type(field.annotation), _note(field)) for name, field in fields.items()]
    return [
        f"## {event.model_fields['type'].default}",
        inspect.cleandoc(own) if own else "",
        table(("Field", "Type", ""), rows) if rows else "No fields.",
    ]


def _note(field: FieldInfo) -> str:
    personal = any(isinstance(mark, PersonalMark) for mark in field.metadata)
    optional = "" if field.is_required() else "optional"
    return ", ".join(filter(None, ("**personal**" if personal else "", optional)))


def _type(annotation: Any) -> str:  # noqa: ANN401 - any type hint
    inner = get_args(annotation)
    origin = get_origin(annotation)
    if origin is Literal:
        return ", ".join(f"`{one}`" for one in inner)
    if origin in (Union, types.UnionType):
        return " or ".join(map(_type, inner))
    if origin is tuple:
        return f"list of {_type(inner[0])}"
    if origin is dict:
        return f"mapping of {_type(inner[0])} to {_type(inner[1])}"
    return _one_of(annotation) or TYPE_NAMES[annotation]


def _one_of(annotation: type) -> str:
    """The values of an enumeration; nothing for any other type."""
    if not issubclass(annotation, StrEnum):
        return ""
    return ", ".join(f"`{one}`" for one in annotation)
