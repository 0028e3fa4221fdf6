"""A document against the model: every problem at once, each with its place and a cure."""

import difflib
import re
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from crisisctl.model.base import Part, kebab
from crisisctl.model.findings import Finding, Position
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.rules import FORMAT, READABLE
from crisisctl.words import Words, words

P = TypeVar("P", bound=Part)
Loc = tuple[str | int, ...]


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
    try:
        checked = model.model_validate(document.value)
    except ValidationError as error:
        return None, sorted(found + _findings(error, document, model), key=_place)
    return (None if found else checked), found


def _place(finding: Finding) -> Position:
    return finding.position


def _findings(error: ValidationError, document: Document, model: type[Part]) -> list[Finding]:
    known = all_keys(model)
    by_place: dict[tuple[Position, Words], Finding] = {}
    for detail in error.errors(include_url=False):
        finding = _finding(detail, document, known)
        by_place.setdefault((finding.position, finding.message), finding)
    return list(by_place.values())


def _finding(detail: ErrorDetails, document: Document, known: set[str]) -> Finding:
    loc = tuple(part for part in detail["loc"] if part != "[key]")
    message, advice = _say(detail, loc, known)
    about_key = detail["type"] in ("extra_forbidden", "missing") or "[key]" in detail["loc"]
    where = document.key_position(loc) if about_key else document.value_position(loc)
    return Finding(FORMAT, message, Position(document.path, *where), advice)


def _say(detail: ErrorDetails, loc: Loc, known: set[str]) -> tuple[Words, Words | None]:
    context = detail.get("ctx", {})
    key = str(loc[-1]) if loc else ""
    match detail["type"]:
        case "extra_forbidden":
            return words("Unknown key `{key}`.", key=key), did_you_mean(key, known)
        case "missing":
            return words("The key `{key}` is missing here.", key=key), None
        case "literal_error" | "enum":
            options = re.findall(r"'([^']*)'|(\b1\b)", str(context.get("expected", "")))
            allowed = [a or b for a, b in options]
            message = words("`{key}` is one of: {allowed}.", key=key, allowed=", ".join(allowed))
            return message, did_you_mean(str(detail["input"]), set(allowed))
        case "string_pattern_mismatch":
            return _pattern(str(detail["input"]), str(context.get("pattern"))), None
        case "string_type" | "dict_type" | "tuple_type" | "int_type" | "bool_type" as kind:
            return _expected(key, kind, detail["input"]), None
        case _ if isinstance(context.get("words"), Words):
            return context["words"], None
        case _:
            return words("`{key}`: {problem}.", key=key, problem=detail["msg"]), None


def did_you_mean(given: str, known: set[str]) -> Words | None:
    """A suggestion, if something known looks like what was written."""
    close = difflib.get_close_matches(given, sorted(known), n=1, cutoff=0.6)
    return words("Did you mean `{known}`?", known=close[0]) if close else None


def _pattern(given: str, pattern: str) -> Words:
    if pattern.startswith("^env:"):
        return words(
            "“{given}” must be the name of an environment variable, such as env:CARE_PHONE:"
            " phone numbers and secrets stay out of git.",
            given=given,
        )
    if pattern.startswith("^https"):
        return words("“{given}” must be an address that begins with https://.", given=given)
    if pattern.startswith("^sev"):
        return words("“{given}” is not a severity: sev1, sev2, sev3 or sev4.", given=given)
    if pattern == r"^[a-z]{2}$":
        return words("“{given}” is not a language: two letters, such as fr or en.", given=given)
    return words(
        "“{given}” is not a name: lower-case letters, digits and hyphens"
        " (underscores for an input).",
        given=given,
    )


_KINDS = {
    "string_type": words("text"),
    "dict_type": words("a mapping"),
    "tuple_type": words("a list"),
    "int_type": words("a whole number"),
    "bool_type": words("true or false"),
}


def _expected(key: str, kind: str, given: object) -> Words:
    return words(
        "`{key}` must be {kind}, not {given}.", key=key, kind=_KINDS[kind], given=_a(given)
    )


def _a(given: object) -> Words:
    match given:
        case None:
            return words("nothing")
        case bool():
            return words("true or false")
        case int() | float():
            return words("a number")
        case dict():
            return words("a mapping")
        case list():
            return words("a list")
        case _:
            return words("text")


def all_keys(model: type[Part]) -> set[str]:
    """Every key that the format knows, anywhere below `model`."""
    seen: set[type[Part]] = set()
    keys: set[str] = set()
    todo: list[Any] = [model]
    while todo:
        part = todo.pop()
        if isinstance(part, type) and issubclass(part, Part) and part not in seen:
            seen.add(part)
            keys.update(kebab(name) for name in part.model_fields)
            todo.extend(field.annotation for field in part.model_fields.values())
        else:
            todo.extend(getattr(part, "__args__", ()))
    return keys
