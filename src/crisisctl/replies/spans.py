"""Spans of a text among one another; every list here is in the order of its beginnings."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

Span = tuple[int, int]


def apart(spans: Sequence[Span], covers: Sequence[Span]) -> Iterator[Span]:
    """Those that touch none of the covers, which do not touch one another."""
    starts = [start for start, _ in covers]
    for start, end in spans:
        before = bisect_right(starts, end - 1) - 1
        if before < 0 or covers[before][1] <= start:
            yield start, end


def at(parts: Sequence[Span], place: int) -> int:
    """Count the part that a place is in; the parts leave no gap."""
    return bisect_right(parts, place, key=lambda part: part[0]) - 1


def sorted_into(parts: Sequence[Span], spans: Sequence[Span]) -> list[list[Span]]:
    """The spans of each part."""
    found: list[list[Span]] = [[] for _ in parts]
    for span in spans:
        found[at(parts, span[0])].append(span)
    return found


def disjoint(spans: Sequence[Span]) -> Iterator[Span]:
    """Without those that begin inside an earlier one."""
    reach = 0
    for start, end in spans:
        if start >= reach:
            reach = end
            yield start, end
