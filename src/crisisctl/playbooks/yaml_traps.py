"""Unquoted text that YAML, or another YAML tool, reads as something else.

A playbook is read by editors, schema checkers and CI, some after YAML 1.1, some after 1.2. What
they would not all read alike must stand in quotes. Values follow the core schema of YAML 1.2
(https://yaml.org/spec/1.2.2/#103-core-schema), without the spellings that 1.1 reads otherwise.
"""

import re

from crisisctl.words import Words, words

_CONSTANTS = {"": None, "null": None, "true": True, "false": False}
_NUMBER_STARTS = frozenset("-0123456789")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,32})?")

# https://yaml.org/type/bool.html, without the two spellings that 1.2 kept
_BOOLEANS = frozenset(
    spelling
    for word in ("y", "n", "yes", "no", "on", "off", "true", "false")
    for spelling in (word, word.title(), word.upper())
) - {"true", "false"}
# The format's own `on:`, and the ids that the options of a decision like to have: a key is always
# text to us, and these are too natural to forbid.
_KEYS_AS_TEXT = frozenset(["on", "yes", "no", "y", "n"])

_OTHER_STARTS = frozenset("+-.0123456789~N=")
_OTHERS = (
    (re.compile("~|Null|NULL"), words("nothing")),
    (re.compile("="), words("a sign of its own")),
    (
        re.compile(r"(?<![0-9_])[-+]?[0-9][0-9_]*+(?::[0-5]?[0-9])++(?:\.[0-9_]*)?"),
        words("a number in base sixty"),
    ),
    (re.compile("[-+]?0x[0-9a-fA-F_]+"), words("a hexadecimal number")),
    (re.compile("[-+]?0b[01_]+"), words("a binary number")),
    (re.compile("[-+]?0(?:o[0-7_]+|[0-7_]+)"), words("an octal number")),
    (re.compile(r"[-+]?0[0-9_]+(?:\.[0-9_]*)?"), words("a number without its leading zero")),
    (re.compile(r"\+[0-9][0-9_]*(?:\.[0-9_]*)?"), words("a number without its plus sign")),
    (re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"), words("no number at all")),
    (re.compile(r"-?[0-9]{19,}(?:\.[0-9_]*)?"), words("a number with its last digits lost")),
    (
        re.compile(r"[-+]?(?:\.[0-9][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?"),
        words("a number written in another way"),
    ),
)

_HASHTAG = re.compile(r"(?<![ \t])[ \t]++(#[^\s#!]\S*+)")


def plain_value(text: str) -> str | int | float | bool | None:
    """The value of an unquoted text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] in _NUMBER_STARTS and _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text


def other_reading(text: str) -> Words | None:
    """What another YAML tool makes of an unquoted text that stays text for us."""
    if text in _BOOLEANS:
        return words("true or false")
    if text[:1] not in _OTHER_STARTS:
        return None
    return next((reading for pattern, reading in _OTHERS if pattern.fullmatch(text)), None)


def other_reading_of_key(text: str) -> Words | None:
    return None if text in _KEYS_AS_TEXT else other_reading(text)


def cure(text: str) -> Words:
    if text in _BOOLEANS:
        return words('Write "{text}" if it is text, true or false if it is a switch.', text=text)
    return words('Write "{text}".', text=text)


def hashtag(line: str, column: int) -> re.Match[str] | None:
    """The `#tag` that follows a value which ends before `column` (from 0), and so is lost."""
    return _HASHTAG.match(line, column)
