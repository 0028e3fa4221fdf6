"""How many parts an SMS travels in: each is billed, and may come late or out of order.

Source: 3GPP TS 23.038 (the alphabets) and TS 23.040 (the header of six octets that joins parts).
"""

from crisisctl.channels.graphemes import clusters

PARTS = {"GSM-7": (160, 153), "UCS-2": (70, 67)}
"""Room in a text that travels alone, and in each of several parts, in the alphabet's own unit."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")  # an escape goes before each


def alphabet(text: str) -> str:
    """`GSM-7`, or `UCS-2` as soon as one character has no place in GSM-7."""
    return "GSM-7" if _BASIC.union(_EXTENSION).issuperset(text) else "UCS-2"


def count(text: str) -> int:
    """The length in the unit of its alphabet: septets, or UTF-16 code units."""
    return sum(_sizes(text))


def segments(text: str) -> int:
    """The number of parts. None cuts an escape, a surrogate pair or a grapheme in two."""
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
    return [part for cluster in clusters(text) for part in _printed(cluster)]


def _printed(cluster: str) -> list[str]:
    return ["\r", "\n"] if cluster == "\r\n" else [cluster]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
