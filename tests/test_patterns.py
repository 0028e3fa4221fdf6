"""No regular expression of the package backtracks: each is tried on texts made against it."""

import re
from itertools import islice

from benchmarks.patterns import attacks, patterns, seconds, worst

TINY, SHORT, LONG = 22, 1_000, 8_000
PATIENCE = 0.1
"""Seconds that only an expression takes that doubles its work with every character."""
GROWTH = 3 * LONG / SHORT
"""Three times that of a linear expression; a quadratic one grows 64-fold where this says 24."""
NOTHING = 0.0005


SLOW = [re.compile(one) for one in (r"(?:a+)+b", r"\s+$", r"<.*?>", r"\w+@\w+")]


def grows_too_fast(pattern):
    tiny, _ = worst(pattern, TINY)
    if tiny > PATIENCE:
        return True
    _, at = worst(pattern, 300)
    short, long = (next(islice(attacks(pattern, size), at, None)) for size in (SHORT, LONG))
    before = max(seconds(pattern, short), NOTHING)
    return all(seconds(pattern, long) > GROWTH * before for _ in range(3))  # not by chance


def test_the_walk_finds_expressions_wherever_they_stand():
    found = patterns()
    assert len(found) > 150
    parts = ("shout._CAPITALS", "hosts._NAME", "yaml_syntax._CASES", "homes._FRENCH")
    for part in parts:
        assert any(part in name for name in found)


def test_what_backtracks_is_found():
    assert all(grows_too_fast(one) for one in SLOW)


def test_no_expression_backtracks():
    assert [name for name, one in patterns().items() if grows_too_fast(one)] == []
