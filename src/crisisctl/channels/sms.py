"""How many parts an SMS travels in: each is billed, and may come late or out of order.

Source: 3GPP TS 23.038 (the alphabets) and TS 23.040 (the header of six octets that joins parts).
Where a part ends in the middle of an emoji, as sms-segments-calculator 1.3.0 of Twilio has it,
which knows the characters of Unicode 10.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from crisisctl.channels.graphemes import clusters

PARTS = {"GSM-7": (160, 153), "UCS-2": (70, 67)}
"""Room in a text that travels alone, and in each of several parts, in the alphabet's own unit."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_FAMILY = "\U0001f466\U0001f467\U0001f468\U0001f469"
_GLUED = _FAMILY + "♀♂⚕⚖✈❤🌈🌾🍳🎓🎤🎨🏫🏭💋💻💼🔧🔬🗨🚀🚒"
"""What a joiner joins to the character before it."""
_BASES = _FAMILY + (
    "☝⛹✊-✍🎅🏂-🏄🏇🏊-🏌👂👃👆-👐👮👰-👸👼💁-💃💅-💇💪🕴🕵🕺🖐🖕🖖🙅-🙇🙋-🙏🚣🚴-🚶🛀🛌🤘-🤜🤞🤟🤦🤰-🤹🤽🤾🧑-🧝"
)
"""What takes a colour of skin."""
_EXTENSION = frozenset("\f^{}\\[~]|€")  # an escape goes before each


def alphabet(text: str) -> str:
    """`GSM-7`, or `UCS-2` as soon as one character has no place in GSM-7."""
    return "GSM-7" if _BASIC.union(_EXTENSION).issuperset(text) else "UCS-2"


def count(text: str) -> int:
    """The length in the unit of its alphabet: septets, or UTF-16 code units."""
    if alphabet(text) == "GSM-7":
        return len(text) + sum(map(text.count, _EXTENSION))
    return _units(text)


def segments(text: str) -> int:
    """The number of parts: none cuts an escape or a character, as Unicode 10 knew it, in two."""
    sizes = _sizes(text)
    alone, joined = PARTS[alphabet(text)]
    if sum(sizes) <= alone:
        return 1
    parts, used = 1, 0
    for size in sizes:
        used += size
        if used > joined:
            parts, used = parts + 1, size
    return parts


def split(text: str) -> list[str]:
    """The parts themselves, as `segments` counts them."""
    sizes, pieces = _sizes(text), _pieces(text)
    alone, joined = PARTS[alphabet(text)]
    if sum(sizes) <= alone:
        return [text]
    parts, used = [""], 0
    for size, piece in zip(sizes, pieces, strict=True):
        used += size
        if used > joined:
            parts, used = [*parts, ""], size
        parts[-1] += piece
    return parts


def _sizes(text: str) -> list[int]:
    if alphabet(text) == "GSM-7":
        return [2 if character in _EXTENSION else 1 for character in text]
    return [_units(piece) for piece in _pieces(text)]


def _pieces(text: str) -> list[str]:
    if alphabet(text) == "GSM-7":
        return list(text)
    return list(_joined(part for one in clusters(text) for part in _printed(one)))


def _printed(cluster: str) -> list[str]:
    """A character as it was told from its neighbours in Unicode 10, a line break in two."""
    if len(cluster) == 1:
        return [cluster]
    return ["\r", "\n"] if cluster == "\r\n" else list(filter(None, _breaks().split(cluster)))


def _joined(pieces: Iterable[str]) -> Iterator[str]:
    """Put what Unicode 10 joins to whatever stands before it back together."""
    whole = ""
    for piece in pieces:
        if whole and not (whole.endswith("\u200d") and piece[0] in _GLUED):
            yield whole
            whole = ""
        whole += piece
    yield whole


@cache
def _breaks() -> Any:  # noqa: ANN401 - regex has no types
    import regex  # noqa: PLC0415 - 14 ms that most starts don't need

    mark = r"\p{M}\u200c\u200d\U000e0020-\U000e007f"
    return regex.compile(
        rf"(?V1)(?<=\u200d)(?![{_GLUED}{mark}])|(?<=\p{{M}})(?=\p{{Lo}})"
        rf"|(?<![{_BASES}][{mark}]{{0,9}})(?=[\U0001f3fb-\U0001f3ff])"
    )


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
