"""What every store does to events at its border: clean the text, number, refuse a stale writer."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, TypeVar

from pydantic import BaseModel

from crisisctl.errors import Conflict
from crisisctl.model.events import Actor, Event, Record
from crisisctl.words import words

Model = TypeVar("Model", bound=BaseModel)
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def clean(text: str) -> str:
    """Replace NUL and lone surrogates by U+FFFD: JSON can carry both, UTF-8 stores can't."""
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC; a naive one would be a guess."""
    assert moment.tzinfo is not None, "a moment without a zone reached the journal"
    return moment.astimezone(UTC)


def iso(moment: datetime) -> str:
    """ISO 8601 in UTC, always to the microsecond: text that sorts as time does."""
    return in_utc(moment).isoformat(timespec="microseconds")


def numbered(
    expected: int, at: datetime, actor: Actor, events: Iterable[Event]
) -> tuple[Record, ...]:
    """`events` as they will read back: clean text, UTC moments, `seq` from `expected + 1`."""
    who, when = _normal(actor), in_utc(at)
    return tuple(
        Record(seq=seq, at=when, actor=who, event=_normal(event))
        for seq, event in enumerate(events, start=expected + 1)
    )


def expect(incident: str, expected: int, last: int) -> None:
    """Raise `Conflict` unless the last record is the one that the writer has seen."""
    if last != expected:
        raise Conflict(
            words(
                "Somebody else wrote to {incident} first: yours is not saved.", incident=incident
            ),
            words("Read what happened: crisisctl resume {incident}", incident=incident),
        )


def _normal(model: Model) -> Model:
    return type(model).model_validate(_plain(model.model_dump()))


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever an event holds
    match value:
        case str():
            return clean(value)
        case datetime():
            return in_utc(value)
        case dict():
            return {_plain(key): _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case _:
            return value
