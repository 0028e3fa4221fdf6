"""What may be filled in for a variable of a text: the bounds that its approver saw."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from pydantic import model_serializer, model_validator

from crisisctl.model.base import Part, wrong
from crisisctl.words import words


class ValueType(StrEnum):
    """What kind of value it is; none has a line break."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    URL = "url"


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


_SHORT = re.compile(rf"(?P<type>{'|'.join(ValueType)})(?: (?P<longest>[1-9][0-9]{{0,4}}))?")
_NUMBER = re.compile(r"-?[0-9]+")
_TIME = re.compile(r"([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)?")
_URL = re.compile(r"https://\S+")
_IS: Mapping[ValueType, Callable[[str], object]] = MappingProxyType(
    {
        ValueType.TEXT: lambda value: "\n" not in value and "\r" not in value,
        ValueType.NUMBER: _NUMBER.fullmatch,
        ValueType.DATE: _is_date,
        ValueType.TIME: _TIME.fullmatch,
        ValueType.URL: _URL.fullmatch,
    }
)


class Bound(Part):
    """One of some values; or any of a type, in at most `max_length` characters.

    In a file it is short: `["yes", "no"]`, or `text 40`.
    """

    one_of: tuple[str, ...] | None = None
    type: ValueType | None = None
    max_length: int | None = None

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: Any) -> Any:  # noqa: ANN401 - what YAML gave
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return {"one-of": tuple(value)}
        found = _SHORT.fullmatch(value) if isinstance(value, str) else None
        if found is not None:
            longest = found["longest"]
            return {"type": ValueType(found["type"]), "max-length": longest and int(longest)}
        if isinstance(value, dict):
            return value
        raise wrong("bound", words("A bound is a list of values, or a type such as `text 40`."))

    @model_serializer
    def _written(self) -> Any:  # noqa: ANN401 - what JSON takes
        if self.one_of is not None:
            return list(self.one_of)
        return " ".join(str(part) for part in (self.type, self.max_length) if part is not None)

    def allows(self, value: str) -> bool:
        """Whether a value is one of those that were approved."""
        if self.one_of is not None:
            return value in self.one_of
        fits = self.max_length is None or len(value) <= self.max_length
        return fits and self.type is not None and bool(_IS[self.type](value))

    def holds(self, other: "Bound") -> bool:
        """Whether every value that `other` allows is allowed here, as the same type of value."""
        if other.one_of is not None:
            return all(self.allows(value) for value in other.one_of)
        if self.one_of is not None or self.type is not other.type:
            return False
        longest = other.max_length
        return self.max_length is None or (longest is not None and longest <= self.max_length)
