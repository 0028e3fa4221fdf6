"""What people wrote, kept apart from our own words until a surface has made it safe."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta
from types import NoneType
from typing import Any

from crisisctl.words import Words

Say = Callable[[Words], str]
"""Says words in the reader's language: `crisisctl.i18n.Speaker`, or `str`."""


class Said(str):
    """Text that somebody typed: a stranger's, or an operator's, never ours to trust."""

    __slots__ = ()


class Confidential(Said):
    """Text that was meant for one person: a report shows it only together with names."""

    __slots__ = ()


_NO_TEXT = (int, datetime, timedelta, NoneType)
"""Most of what a report holds, told apart at once."""


def each_text(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - any value
    """Copy `value` with `change` applied to every text in it, at any depth."""
    return value if isinstance(value, _NO_TEXT) else _changed(value, change)


def _changed(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - any value
    match value:
        case str():
            return change(value)
        case Words():
            return Words(value.template, each_text(value.params, change))
        case Mapping():
            return {key: each_text(one, change) for key, one in value.items()}
        case tuple() | list():
            items = [each_text(one, change) for one in value]
            return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
        case _ if is_dataclass(value) and not isinstance(value, type):
            changes = {f.name: each_text(getattr(value, f.name), change) for f in fields(value)}
            return replace(value, **changes)
        case _:
            return value
