"""Numbers with letters in them that stand for digits, by mistake or to be overlooked."""

import re

_LETTERS = "OolI|S"
_AS_DIGITS = str.maketrans(_LETTERS, "001115")
_BESIDE_DIGITS = re.compile(
    rf"(?<![^\W_])[{_LETTERS}]{{1,3}}+(?=\d)|(?<=\d)[{_LETTERS}]{{1,3}}+(?![^\W\d_])"
)
_BESIDE_ONE = re.compile(rf"[{_LETTERS}](?:(?<=\d.)|(?=\d))")  # quick to look for, and rare


def as_digits(text: str) -> str:
    """The text, place for place, as one reads it who takes "O6 l2" for 06 12."""
    if not _BESIDE_ONE.search(text):
        return text
    return _BESIDE_DIGITS.sub(lambda letters: letters[0].translate(_AS_DIGITS), text)
