from datetime import UTC, datetime, timedelta

from crisisctl.clock import ContinuedClock, DrillClock, SystemClock

THEN = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)


def test_a_drills_clock_never_goes_back():
    clock = DrillClock(THEN)
    clock.move_by(timedelta(minutes=5))
    clock.move_to(THEN)
    assert clock.now() == THEN + timedelta(minutes=5)


def test_continued_time_goes_on_from_where_it_was():
    clock = ContinuedClock(THEN)
    assert timedelta(0) <= clock.now() - THEN <= timedelta(seconds=5)
    assert SystemClock().now() > THEN
