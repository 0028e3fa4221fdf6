"""Tables of what the code knows: exit codes, channels, events."""

import inspect
import types
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from crisisctl.channels.facts import CHANNELS, Grade, Unit
from crisisctl.channels.helplines import HELPLINES
from crisisctl.channels.hiding import HIDING_RULES, HidingRule
from crisisctl.channels.reach import PRIVATE_ROUTES, PrivateRoute
from crisisctl.errors import ExitCode
from crisisctl.i18n import Speaker
from crisisctl.model.events import Event, Fact, PersonalMark
from pages.writing import meanings, page, table

UNIT_NAMES = {
    Unit.X_WEIGHT: "what twitter-text 3.1.0 counts: a link is 23, an emoji or an ideogram 2",
    Unit.GRAPHEME: "graphemes, what a reader calls a character; ten bytes each on average",
    Unit.MASTODON: "graphemes, a link is 23, a far mention counts without its server",
    Unit.EMOJI_AS_BYTES: "characters, an emoji as its UTF-8 bytes",
    Unit.SMS: "septets of GSM-7, or UTF-16 code units where GSM-7 lacks a character",
    Unit.UTF16: "UTF-16 code units",
    Unit.CODE_POINT: "Unicode code points",
    Unit.BYTE: "UTF-8 bytes",
}
NOT_FIELDS = ("v", "type")
TYPE_NAMES = {
    str: "text",
    bool: "true or false",
    int: "whole number",
    datetime: "moment",
    types.NoneType: "nothing",
}


def pages() -> dict[str, str]:
    """One page a table."""
    return {"exit-codes.md": _codes(), "channels.md": _channels(), "events.md": _events()}


def _codes() -> str:
    said = meanings(ExitCode)
    rows = [(int(code), code.name.lower(), said[code.name]) for code in ExitCode]
    return page(
        "Exit codes",
        "What `crisisctl` answers to the shell. An error is one sentence on standard error, with"
        " the next command to type under it.",
        table(("Code", "Name", "Meaning"), rows),
    )


def _channels() -> str:
    said = meanings(Grade)
    rows = [
        (
            f"`{one.id}`", one.name, _number(one.reply_limit), _number(one.post_limit),
            f"`{one.unit}`", _number(one.private_limit), f"`{one.private_unit}`",
            one.source, one.grade, one.checked,
        )
        for one in CHANNELS.values()
    ]  # fmt: skip
    head = (
        "Channel", "Name", "Reply", "Post", "Unit", "Private", "Private unit", "Source", "Grade",
        "Checked",
    )  # fmt: skip
    return page(
        "Channels",
        "What each platform takes, in the unit in which it counts: `crisisctl channels` shows it"
        " too. A dash: no such text there, or no limit of its own. Platforms change"
        " without notice: each row has its date.",
        table(head, rows),
        "## Units",
        table(("Unit", "What is counted"), ((f"`{unit}`", UNIT_NAMES[unit]) for unit in Unit)),
        "## Grades",
        table(("Grade", "Meaning"), ((grade, said[grade.name]) for grade in Grade)),
        "## Private messages",
        "Whether any two accounts can write to each other where nobody else reads it.",
        table(
            ("Channel", "Can write", "It depends", "Source", "Grade", "Checked"),
            (_depends(one.channel, one.reach, one) for one in PRIVATE_ROUTES.values()),
        ),
        "## Hiding",
        "What of others can be hidden. Hide as little as you can: what disappears is shared as a"
        " picture.",
        table(
            ("Channel", "Hides", "It depends", "Source", "Grade", "Checked"),
            (_depends(one.channel, one.hiding, one) for one in HIDING_RULES.values()),
        ),
        "## Help lines",
        "What `{{ helpline }}` and `{{ emergency }}` say in a text: the numbers of the `countries`"
        " of `team.yaml`, each with its country where there are several. Without `countries`, of"
        " those where the text's language is spoken. A number typed into a text is a finding of"
        " [CC225](rules/CC225.md): it is right in one country and wrong in the next. Call yours"
        " before you rely on it.",
        table(("Country", "Listens", "Emergency", "Source", "Grade", "Checked"), _helplines()),
    )


def _depends(channel: str, answer: StrEnum, row: HidingRule | PrivateRoute) -> tuple[object, ...]:
    condition = Speaker("en")(row.condition)
    return f"`{channel}`", f"`{answer}`", condition, row.source, row.grade, row.checked


def _helplines() -> Iterator[tuple[object, ...]]:
    for one in HELPLINES.values():
        yield f"`{one.country}`", one.listen, one.emergency, one.source, one.grade, one.checked


def _number(limit: int | None) -> str:
    return "—" if limit is None else f"{limit:,}"


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
