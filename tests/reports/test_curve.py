from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from crisisctl.engine.measures import Share
from crisisctl.reports.curve import LONGEST, QUARTER, Post, Tone, curve

NOON = datetime(2026, 10, 12, 12, tzinfo=UTC)


def at(minutes: float, negative: bool | None = None) -> Post:
    return Post(NOON + timedelta(minutes=minutes), negative)


def test_peak_half_life_and_area_above_the_baseline():
    quiet = [at(-15 * quarter) for quarter in range(1, 20)]
    storm = [at(1)] * 9 + [at(16)] * 5 + [at(31)] * 4
    found = curve([*quiet, *storm], NOON, NOON + timedelta(hours=1))
    assert (found.baseline, found.peak and found.peak.mentions) == (1, 9)
    assert found.half_life == timedelta(minutes=30)
    assert found.above_baseline == 8 + 4 + 3
    assert found.to_peak == timedelta(minutes=285)


def test_too_few_quiet_hours_tell_no_baseline():
    found = curve([at(1), at(2)], NOON, NOON)
    assert (found.baseline, found.above_baseline, found.half_life) == (None, None, None)


def test_nothing_written_has_no_curve():
    found = curve([], NOON, NOON)
    assert (found.quarters, found.peak, found.negative) == ((), None, Share(0, 0))


def test_only_what_was_read_is_in_the_negative_share():
    found = curve([at(1, negative=True), at(2, negative=False), at(3)], NOON, NOON)
    assert found.negative == Share(1, 2)


def test_before_and_after_a_message():
    posts = [at(-61, negative=True), at(-60, negative=True), at(0, negative=False), at(60)]
    assert Tone(posts).around(NOON, timedelta(hours=1)) == (Share(1, 1), Share(0, 1))


@given(st.lists(st.integers(-20_000, 20_000), max_size=30))
def test_every_mention_is_counted_once(minutes):
    found = curve([at(one) for one in minutes], NOON, NOON)
    assert sum(one.mentions for one in found.quarters) + found.outside == len(minutes)
    assert len(found.quarters) <= LONGEST / QUARTER + 1
