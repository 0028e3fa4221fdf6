"""What a text is made of: of ASCII, told in a tenth of the time that an expression takes."""

import re
from string import ascii_letters, ascii_uppercase, digits as ascii_digits

_NO_DIGITS = bytes(set(range(256)) - set(ascii_digits.encode()))
_LOUD_SIGNS = f"{ascii_uppercase}?".encode()
_CAPITALS = bytes.maketrans(_LOUD_SIGNS, b"A" * len(_LOUD_SIGNS))
# All that is not ASCII becomes a question mark, and may be a letter.
_WORD, _SIGNS = f"{ascii_letters}{ascii_digits}?".encode(), b".*-"
_SHAPES = bytes.maketrans(_WORD + _SIGNS, b"a" * len(_WORD) + b" " * len(_SIGNS))
_DIGIT = re.compile(r"\d")
_LOUD = re.compile(r"[^\W\d_a-zà-öø-ÿ]{4}")
# What is neither of Latin letters nor of the punctuation that goes with them.
_UNUSUAL = re.compile("[^\0-\u0261\u2010-\u2027\u202f-\u205e\u20ac]")


def digits(text: str) -> int:
    """How many digits there are, of any script."""
    if text.isascii():
        return len(text.encode().translate(None, _NO_DIGITS))
    return len(_DIGIT.findall(text))


def unusual(text: str) -> str:
    """All but what French and English are written with: most texts have none of it."""
    return "" if text.isascii() else "".join(_UNUSUAL.findall(text))


def is_loud(text: str) -> bool:
    """Whether four capitals stand together, or letters of a script that knows none."""
    # One letter for all of them, and for all that is not ASCII, which is looked at then.
    if b"AAAA" not in text.encode("ascii", "replace").translate(_CAPITALS):
        return False
    return _LOUD.search(text) is not None


def may_be_spaced(text: str) -> bool:
    """Whether four letters may stand one by one, as in "o r d e r" and "o.r.d.e.r"."""
    return "_" in text or b" a a a" in text.encode("ascii", "replace").translate(_SHAPES)
