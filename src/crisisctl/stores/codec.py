"""An event as a row: its type, its version, its data, and apart from them what is personal.

In the row's JSON a personal value is only `{"sha256": …}`, the hash of a random salt and the
value; salt and value stand in a table of their own. Deleting them there erases the person for
good, and the hash chain, which covers the JSON, still verifies. An empty value stays as it is.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple, get_args

from pydantic_core import from_json

from crisisctl.clock import new_salt
from crisisctl.errors import JournalError
from crisisctl.model.events import ERASED, Event, personal_fields
from crisisctl.words import words


class PersonalValue(NamedTuple):
    """A value that may be erased, and the salt that keeps its hash from being guessed."""

    field: str
    salt: bytes
    value: str


class Encoded(NamedTuple):
    """An event ready to be stored; `data` is its JSON without `type`, `v` and personal values."""

    type: str
    v: int
    data: str
    personal: tuple[PersonalValue, ...]


def _name_of(model: type[Event]) -> tuple[str, int]:
    return model.model_fields["type"].default, model.model_fields["v"].default


MODELS: Mapping[tuple[str, int], type[Event]] = {
    _name_of(model): model for model in get_args(Event)
}
"""Every event that can stand in a journal, by its type and version."""


def digest(salt: bytes, value: str) -> str:
    """SHA-256 of `salt` followed by the UTF-8 of `value`, in hexadecimal."""
    return hashlib.sha256(salt + value.encode()).hexdigest()


def encode(event: Event) -> Encoded:
    """Take an event apart, with a fresh salt for each personal value."""
    data = event.model_dump(mode="json", exclude={"type", "v"})
    personal = tuple(
        PersonalValue(name, new_salt(), data[name])
        for name in personal_fields(type(event))
        if data[name]
    )
    data |= {name: {"sha256": digest(salt, value)} for name, salt, value in personal}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Encoded(event.type, event.v, text, personal)


class Reader(NamedTuple):
    """A model without pydantic's wrappers: they are a fifth of a long resume's time."""

    from_text: Callable[[str], Event]
    from_values: Callable[[Any], Event]
    personal: tuple[str, ...]


def decode(kind: str, version: int, data: str, personal: Mapping[str, str]) -> Event:
    """Put an event together again; a personal value that is gone reads as `ERASED`.

    Raises JournalError for an event of a newer program, ValueError or TypeError for one whose
    data can't be its own.
    """
    reader = reader_of(kind, version)
    if not reader.personal:
        return reader.from_text(data)
    values = from_json(data)
    for name in reader.personal:
        if name in values and isinstance(values[name], dict):
            values[name] = personal.get(name, ERASED)
    return reader.from_values(values)


@cache
def reader_of(kind: str, version: int) -> Reader:
    """What reading an event needs of its model. Raises JournalError for one of a newer program."""
    model = MODELS.get((kind, version))
    if model is None:
        raise JournalError(
            words(
                "This journal holds an event unknown to this program: {type}, version {version}.",
                type=kind,
                version=version,
            ),
            words("A newer crisisctl wrote it. Upgrade: pip install --upgrade crisisctl"),
        )
    model.model_rebuild()
    validator = model.__pydantic_validator__
    return Reader(validator.validate_json, validator.validate_python, personal_fields(model))


def proven(data: str, personal: PersonalValue) -> bool:
    """Whether a personal value is still the one that the event was written with."""
    try:
        values = dict(json.loads(data))
    except (ValueError, TypeError):
        return False
    name, salt, value = personal
    return values.get(name) == {"sha256": digest(salt, value)}
