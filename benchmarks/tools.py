"""What the benchmarks share: a row of the table, and how a spread of times is written."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One ratio, the most that it may be, and the figures behind it."""

    name: str
    ratio: float
    limit: float
    shown: str


def spread(seconds: list[float]) -> str:
    """Least, median and most, in milliseconds."""
    least, middle, most = min(seconds), statistics.median(seconds), max(seconds)
    return f"{least * 1000:.1f}/{middle * 1000:.1f}/{most * 1000:.1f} ms"
