"""The scorer of the benchmark, against figures worked out from NAB's definition by hand."""

import pytest
from benchmarks.nab import FEW_FALSE, STANDARD, Judged, Window, score, sigmoid

WINDOWS = [Window(400, 499), Window(700, 799)]


def rung(*rows, windows=WINDOWS):
    return [Judged(1000, list(rows), list(windows))]


def test_nothing_is_0_and_perfect_is_100():
    assert score(rung(), STANDARD) == 0
    assert score(rung(400, 700), STANDARD) == pytest.approx(100, abs=0.01)


def test_only_the_first_alarm_of_a_window_counts():
    assert score(rung(400, 450, 700), STANDARD) == score(rung(400, 700), STANDARD)


def test_the_end_of_a_window_is_worth_little_more_than_a_miss():
    late = score(rung(499, 700), STANDARD)
    assert 75 < late < 76


def test_what_false_alarms_cost():
    full = score(rung(400, 700), STANDARD)
    assert full - score(rung(200, 400, 700), STANDARD) == pytest.approx(100 * 0.11 / 4)
    assert full - score(rung(200, 400, 700), FEW_FALSE) == pytest.approx(100 * 0.22 / 4)
    near = full - score(rung(400, 510, 700), STANDARD)
    assert near == pytest.approx(-100 * 0.11 / 4 * sigmoid(11 / 99))


def test_the_first_rows_are_not_scored():
    early = Window(10, 60)
    assert score(rung(149, 400, 700), STANDARD) == score(rung(400, 700), STANDARD)
    assert score(rung(windows=[early, *WINDOWS]), STANDARD) == 0
    assert score(rung(150, 400, 700), STANDARD) < score(rung(400, 700), STANDARD)
