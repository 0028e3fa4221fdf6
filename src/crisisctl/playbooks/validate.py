"""A document against the model: every problem at once, each with its place and a cure."""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from crisisctl.model.base import Part
from crisisctl.model.findings import Finding, Position
from crisisctl.playbooks.complaints import Complaint, complain, did_you_mean, name_of
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.keys import Loc, keys_at
from crisisctl.playbooks.problems import quoted
from crisisctl.playbooks.rules import FORMAT, READABLE
from crisisctl.words import words

P = TypeVar("P", bound=Part)
_OF_KEY = "[key]"  # how pydantic ends the place of a key that is wrong itself


def validate(document: Document, model: type[P]) -> tuple[P | None, list[Finding]]:
    """The model that a document describes (None if it can't), and what is wrong with it."""
    found = [
        Finding(READABLE, p.message, Position(document.path, p.line, p.column), p.hint)
        for p in document.problems
    ]
    if not isinstance(document.value, dict):
        if not found:  # a file that breaks off has said so
            whole = words("This file must be a mapping: `key: value` lines.")
            found = [Finding(FORMAT, whole, Position(document.path))]
        return None, found
    checked: P | None
    try:
        # By the keys of the format only: `first_reply` is Python's business.
        checked = model.model_validate(document.value, by_alias=True, by_name=False)
    except ValidationError as error:
        found += _findings(error, document, model)
        checked = None
    found += _valueless(document, {finding.position for finding in found})
    return (None if found else checked), sorted(found, key=_place)


def _valueless(document: Document, known: set[Position]) -> Iterator[Finding]:
    """Keys and items without a value: `next:` is a line that somebody forgot to finish."""
    assert isinstance(document.value, dict)
    for path in _nulls(document.value):
        where = Position(document.path, *document.value_position(path))
        if where not in known:
            yield Finding(FORMAT, words("{name} has no value.", name=name_of(path)), where)


def _nulls(value: dict[str, object] | list[object], at: Loc = ()) -> Iterator[Loc]:
    """No deeper than `tree` lets a file be."""
    children = value.items() if isinstance(value, dict) else enumerate(value)
    for part, child in children:
        if child is None:
            yield (*at, part)
        elif isinstance(child, dict | list):
            yield from _nulls(child, (*at, part))


def _place(finding: Finding) -> Position:
    return finding.position


def _findings(error: ValidationError, document: Document, model: type[Part]) -> list[Finding]:
    by_place: dict[tuple[Position, str], Finding] = {}
    for detail in faults(error):
        finding = _finding(detail, document, model)
        by_place.setdefault((finding.position, str(finding.message)), finding)
    return list(by_place.values())


def faults(error: ValidationError) -> list[ErrorDetails]:
    """What is wrong, and not that a list is too short because an item of it is wrong."""
    details = error.errors(include_url=False)
    inside = {one["loc"][:size] for one in details for size in range(len(one["loc"]))}
    return [one for one in details if one["type"] != "too_short" or one["loc"] not in inside]


def place_of(detail: ErrorDetails, value: object) -> Loc:
    """The part of `value` that is wrong, or that lacks something."""
    return _in_document(detail["loc"], value)[0]


def _finding(detail: ErrorDetails, document: Document, model: type[Part]) -> Finding:
    path, of_key = _in_document(detail["loc"], document.value)
    kind = detail["type"]
    message, advice = _say(detail, path, model, of_key=of_key)
    about_key = of_key or kind in ("extra_forbidden", "missing")
    where = document.key_position(path) if about_key else document.value_position(path)
    return Finding(FORMAT, message, Position(document.path, *where), advice)


def _in_document(loc: Loc, value: object) -> tuple[Loc, bool]:
    """The part of pydantic's place that stands in the file, and whether it means the key there.

    Pydantic also names branches of unions, and items of a list where one thing stands for it.
    """
    path: list[str | int] = []
    for number, part in enumerate(loc, start=1):
        children = _children(value)
        if part in children:
            value = children[part]
            path.append(part)
        elif part == _OF_KEY and number == len(loc):
            return tuple(path), True
    return tuple(path), False


def _children(value: object) -> dict[str | int, object]:
    if isinstance(value, dict):
        return value
    return dict(enumerate(value)) if isinstance(value, list) else {}


def _say(detail: ErrorDetails, path: Loc, model: type[Part], *, of_key: bool) -> Complaint:
    loc = detail["loc"]
    if detail["type"] == "extra_forbidden":
        return _unknown_key(quoted(str(loc[-1])), keys_at(model, loc[:-1]))
    if detail["type"] == "missing":
        return words("The key `{key}` is missing here.", key=loc[-1]), None
    message, advice = complain(detail["type"], path, detail["input"], detail.get("ctx", {}))
    if of_key and advice is None:
        advice = did_you_mean(str(detail["input"]), keys_at(model, _around(loc)))
    return message, advice


def _unknown_key(key: str, known: set[str]) -> Complaint:
    here = words("What can stand here: {keys}.", keys=", ".join(sorted(known)))
    return words("Unknown key `{key}`.", key=key), did_you_mean(key, known) or here


def _around(loc: Loc) -> Loc:
    """The mapping that holds a wrong key; an action keeps its languages in a `text` of its own."""
    above = loc[:-2]
    return above[:-1] if above[-1:] == ("text",) else above
