"""What pydantic has against a value, in words for whoever wrote it."""

import difflib
import re
from collections.abc import Iterable
from typing import Any

from crisisctl.playbooks.keys import Loc
from crisisctl.playbooks.problems import quoted
from crisisctl.words import Words, words

Complaint = tuple[Words, Words | None]
"""What is wrong, and how to mend it if that can be told."""

_KINDS = {
    "string_type": words("text"),
    "dict_type": words("a mapping"),
    "model_type": words("a mapping"),
    "tuple_type": words("a list"),
    "int_type": words("a whole number"),
    "bool_type": words("true or false"),
}
_TRANSLATED = frozenset(["title", "when", "ask", "label", "text", "decide", "traps", "variants"])
_NAME = words("“{given}” is not a name: lower-case letters, digits and hyphens, 64 at most.")
_PATTERNS = {
    "^(?:(?:phone|sms": words(
        "“{given}” must be the name of an environment variable, such as phone:env:CARE_PHONE:"
        " phone numbers and secrets stay out of git."
    ),
    "^24/7$": words(
        "“{given}” is no hours: write 24/7, or days and hours such as mon-fri 08:00-20:00."
    ),
    "^(?:[a-z0-9-]": words("“{given}” is not a host: write it like lumen.example, nothing more."),
    "^CC": words("“{given}” is not a rule: CC and three digits, such as CC306."),
    "^[A-Z]{2}$": words("“{given}” is not a country: two capital letters, such as FR."),
    "^https": words("“{given}” must be an address that begins with https://, without spaces."),
    "^sev": words("“{given}” is not a severity: sev1, sev2, sev3 or sev4."),
    "^[a-z]{2}$": words("“{given}” is not a language: two letters, such as fr or en."),
    "^[A-Z]{3}$": words("“{given}” is not a currency: three capital letters, such as EUR."),
    "^[0-9a-f]{64}$": words("“{given}” is not a SHA-256: 64 digits and letters from a to f."),
    "^[a-z][a-z0-9_]": words(
        "“{given}” is not a name of an input: lower-case letters, digits and underscores."
    ),
}


def complain(kind: str, path: Loc, given: object, context: dict[str, Any]) -> Complaint:
    """Say one error of pydantic's, by its kind, about the value at `path`."""
    if isinstance(own := context.get("words"), Words):
        return own, None
    if kind in _KINDS:
        return _expected(kind, path, given)
    if kind in ("enum", "literal_error"):
        return _one_of(path, given, str(context["expected"]))
    if kind == "string_pattern_mismatch":
        return _pattern(str(given), str(context["pattern"]))
    if kind == "string_too_short" and given:
        name, least = name_of(path), context["min_length"]
        return words("{name} is shorter than {count} characters.", name=name, count=least), None
    return _size(kind, path, context), None


def did_you_mean(given: str, known: Iterable[str]) -> Words | None:
    """A suggestion, if something known looks like what was written."""
    close = difflib.get_close_matches(given[:80], sorted(known), n=1, cutoff=0.6)
    return words("Did you mean `{known}`?", known=close[0]) if close else None


def name_of(path: Loc) -> Words | str:
    """How a person calls the value at a path."""
    if not path:
        return words("This file")
    if isinstance(path[-1], str):
        return f"`{quoted(path[-1])}`"
    parent = next((part for part in reversed(path) if isinstance(part, str)), "")
    return words("Item {number} of `{name}`", number=path[-1] + 1, name=parent)


def _expected(kind: str, path: Loc, given: object) -> Complaint:
    wanted, name = _KINDS[kind], name_of(path)
    if given is None:
        message = words("{name} has no value: it must be {kind}.", name=name, kind=wanted)
        return message, _cure(kind, path, given)
    message = words("{name} must be {kind}, not {given}.", name=name, kind=wanted, given=_a(given))
    return message, _cure(kind, path, given)


def _a(given: object) -> Words:
    match given:
        case bool():
            return words("true or false")
        case int() | float():
            return words("the number {number}", number=str(given))
        case dict():
            return words("a mapping")
        case list():
            return words("a list")
        case _:
            return words("text")


def _cure(kind: str, path: Loc, given: object) -> Words | None:
    match kind, given:
        case "string_type", bool():
            return words('Put it in quotes: "{text}".', text=str(given).lower())
        case "string_type", int() | float():
            return words('Put it in quotes: "{text}".', text=str(given))
        case "int_type", str() if given.isdecimal():
            return words("Write it without quotes.")
        case "tuple_type", str() if re.fullmatch("[a-z0-9-]+", given):
            return words("Put it in brackets: [{text}].", text=quoted(given))
        case "dict_type", None | str() if _TRANSLATED & set(path[-2:]):
            return words("Write it in each language: {example}.", example="{fr: …, en: …}")
        case _:
            return None


def _one_of(path: Loc, given: object, expected: str) -> Complaint:
    allowed = re.findall("'([^']*)'", expected)
    message = words("{name} is one of: {allowed}.", name=name_of(path), allowed=", ".join(allowed))
    return message, did_you_mean(str(given), allowed)


def _pattern(given: str, pattern: str) -> Complaint:
    sentence = next((say for begin, say in _PATTERNS.items() if pattern.startswith(begin)), None)
    if sentence is not None:
        return Words(sentence.template, {"given": quoted(given)}), None
    slug = re.sub("[^a-z0-9]+", "-", given.lower()).strip("-")[:64]
    advice = words("Did you mean `{known}`?", known=slug) if slug else None
    return Words(_NAME.template, {"given": quoted(given)}), advice


def _size(kind: str, path: Loc, context: dict[str, Any]) -> Words:
    name = name_of(path)
    match kind:
        case "string_too_short" | "too_short":
            return words("{name} is empty.", name=name)
        case "string_too_long":
            most = context["max_length"]
            return words("{name} is longer than {count} characters.", name=name, count=most)
        case "too_long":
            return words("{name} holds more than {count}.", name=name, count=context["max_length"])
        case "greater_than_equal":
            return words("{name} must be {least} or more.", name=name, least=context["ge"])
        case "less_than_equal":
            return words("{name} must be {most} or less.", name=name, most=context["le"])
        case _:  # a kind that the model does not use today
            return words("{name} can't be used here ({problem}).", name=name, problem=kind)
