"""The JSON Schema (Draft-07) of what `report --format json` writes, made of its facts."""

import json
from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from inspect import getdoc
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from crisisctl.model.incident import Place
from crisisctl.reports.facts import SCHEMA, Facts
from crisisctl.words import Words

LEFT_OUT = "people"
"""Our own people stand in no report."""
_SIMPLE: Mapping[type, dict[str, Any]] = {
    str: {"type": "string"},
    Words: {"type": "string", "description": "A sentence, in the language of the report."},
    bool: {"type": "boolean"},  # in front of what it is a subclass of, as `datetime` below
    int: {"type": "integer"},
    float: {"type": "number"},
    NoneType: {"type": "null"},
    datetime: {"type": "string", "format": "date-time", "description": "UTC."},
    date: {"type": "string", "format": "date"},
    timedelta: {"type": "number", "description": "Seconds."},
    Decimal: {"type": "string", "description": "An amount, in decimal."},
}


def schema() -> str:
    """The schema as JSON; each part says in a sentence what it is."""
    definitions: dict[str, Any] = {}
    whole = _object(Facts, definitions)
    del whole["properties"][LEFT_OUT]
    whole["properties"] = {"schema": {"const": SCHEMA}, **whole["properties"]}
    whole["required"] = ["schema", *(one for one in whole["required"] if one != LEFT_OUT)]
    made = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **whole,
        "definitions": dict(sorted(definitions.items())),
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - any type
    parts = get_args(kind)
    origin = get_origin(kind)
    if origin is None:
        return _plain(kind, definitions)
    if origin is UnionType:
        return {"anyOf": [_of(one, definitions) for one in parts]}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin is tuple:
        return _tuple(parts, definitions)
    return {"type": "object", "additionalProperties": _of(parts[1], definitions)}


def _tuple(parts: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    if parts[-1] is Ellipsis:
        return {"type": "array", "items": _of(parts[0], definitions)}
    items = [_of(one, definitions) for one in parts]
    return {"type": "array", "items": items, "minItems": len(items), "maxItems": len(items)}


def _plain(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    if issubclass(kind, Enum):
        return {"enum": [one.value for one in kind]}
    if kind is Place or (is_dataclass(kind) and kind is not Words):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}
            definitions[kind.__name__] = _object(kind, definitions)
        return {"$ref": f"#/definitions/{kind.__name__}"}
    return next(dict(made) for known, made in _SIMPLE.items() if issubclass(kind, known))


def _object(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    parts = {name: _of(one, definitions) for name, one in get_type_hints(kind).items()}
    return {
        "title": kind.__name__,
        "description": (getdoc(kind) or "").partition("\n\n")[0].replace("\n", " "),
        "type": "object",
        "properties": parts,
        "required": [*parts],
        "additionalProperties": False,
    }
