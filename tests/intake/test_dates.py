"""What programs write for a date, read exactly or not at all."""

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from crisisctl.intake.dates import AmbiguousDate, Dates, Doubt, survey

PARIS = ZoneInfo("Europe/Paris")
AT = datetime(2026, 1, 2, 14, 5, tzinfo=PARIS).astimezone(UTC)
MOMENTS = st.integers(1_104_534_000, 2_051_218_800).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-02T14:05:00+01:00",
        "2026-01-02T13:05:00Z",
        "2026-01-02T13:05:00.123456789Z",
        "2026-01-02 14:05",
        "2026-01-02 14:05:00 +0100",
        "2026-01-02 13:05:00 UTC",
        "2026-01-02 14:05 (CET)",
        "2026/01/02 14:05:00",
        "Fri Jan 02 13:05:00 +0000 2026",
        "Fri Jan  2 14:05:00 CET 2026",
        "Fri, 02 Jan 2026 13:05:00 GMT",
        "2 janv. 2026 14:05",
        "ven. 2 janvier 2026 à 14 h 05",
        "2 janvier 2026 14h05",
        "Jan 2, 2026 2:05 PM",
        "January 2nd, 2026 at 2:05 p.m.",
        "2:05 PM · Jan 2, 2026",
        "02-Jan-2026 14:05",
        "1767359100",
        "1767359100000",
        "46024.586805556",
        "46024,586805556",
        "20260102140500",
    ],
)
def test_one_moment_in_many_hands(text):
    assert Dates(zone=PARIS).read(text).at == AT


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("02/01/2026 14:05", True),
        ("2.1.26 14:05", True),
        ("01/02/2026 2:05 PM", False),
        ("1-2-2026 14:05", False),
    ],
)
def test_day_and_month_stand_as_they_are_said_to(text, day_first):
    assert Dates(day_first, PARIS).read(text).at == AT


def test_date_and_time_may_stand_apart():
    assert Dates(True, PARIS).read("02/01/2026", "14:05").at == AT


@pytest.mark.parametrize("text", ["02/03/2026", "2.3.26 14:05", "11-12-2026"])
def test_what_may_be_two_dates_is_neither(text):
    with pytest.raises(AmbiguousDate):
        Dates(None, PARIS).read(text)


@pytest.mark.parametrize("text", ["13/01/2026", "01/13/2026", "05/05/2026"])
def test_what_can_be_one_date_only_is_that_one(text):
    assert Dates(None, UTC).read(text).at.month in (1, 5)


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "14:05", "2026-02-30", "31/13/2026", "25:00 2026-01-02", "13/25/2026 9:00",
        "2026-01-02 14:05 foo", "5.7E+17", "1.76736E+12", "0001-01-01", "9999-12-31T23:59-12:00",
        "12", "2026", "13:05 PM 2026-01-02", "1 2 3 4 2026", "²/³/2026",
    ],
)  # fmt: skip
def test_what_is_no_date_is_said_to_be_none(text):
    with pytest.raises(ValueError):  # noqa: PT011 - any of them: AmbiguousDate is one
        Dates(True, PARIS).read(text)


def test_a_day_without_its_time_begins_at_midnight():
    told = Dates(None, PARIS).read("2026-01-02")
    assert told == (datetime(2026, 1, 1, 23, tzinfo=UTC), Doubt.DAY_ONLY)


def test_a_time_that_the_clocks_skip_is_an_hour_later():
    told = Dates(None, PARIS).read("2026-03-29 02:30")
    assert told == (datetime(2026, 3, 29, 1, 30, tzinfo=UTC), Doubt.SKIPPED)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone can't be set")
def test_this_machines_clock_changes_as_any_other(monkeypatch):
    try:
        monkeypatch.setenv("TZ", "Europe/Paris")
        time.tzset()
        told = [Dates().read(f"2026-{day} 02:30") for day in ("03-29", "10-25", "07-01")]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert told == [
        (datetime(2026, 3, 29, 1, 30, tzinfo=UTC), Doubt.SKIPPED),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), Doubt.REPEATED),
        (datetime(2026, 7, 1, 0, 30, tzinfo=UTC), Doubt.NONE),
    ]


def test_a_time_that_the_clocks_repeat_is_the_first():
    told = Dates(None, PARIS).read("2026-10-25 02:30")
    assert told == (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), Doubt.REPEATED)


def test_a_time_with_its_own_zone_is_never_in_doubt():
    assert Dates(None, PARIS).read("2026-10-25T02:30+01:00").doubt is Doubt.NONE


@given(
    MOMENTS, st.sampled_from(["%Y-%m-%dT%H:%M:%S", "%d/%m/%Y %H:%M:%S", "%d %b %Y %I:%M:%S %p"])
)
def test_what_is_written_is_read(moment, form):
    assert Dates(True, UTC).read(moment.strftime(form)).at == moment


@given(MOMENTS, st.booleans())
def test_the_order_that_is_said_is_the_one_read(moment, day_first):
    form = "%d/%m/%y %H:%M" if day_first else "%m/%d/%y %H:%M"
    read = Dates(day_first, UTC).read(moment.strftime(form)).at
    assert read == moment.replace(second=0)


@given(st.text(max_size=40))
def test_any_text_is_a_moment_or_none(text):
    try:
        at = Dates(None, PARIS).read(text).at
    except ValueError:
        at = AT
    assert at.tzinfo is UTC


@pytest.mark.parametrize(
    ("texts", "verdict", "ambiguous"),
    [
        (["02/03/2026", "13/03/2026"], True, False),
        (["02/03/2026", "03/13/2026"], False, False),
        (["02/03/2026", "05/05/2026"], None, True),
        (["02/03/2026", "13/03/2026", "03/13/2026"], None, True),
        (["13/03/2026", "03/13/2026"], None, False),
        (["2026-02-03", "Jan 2, 2026"], None, False),
        ([], None, False),
    ],
)
def test_a_column_tells_its_order(texts, verdict, ambiguous):
    order = survey(texts)
    assert (order.verdict, order.ambiguous) == (verdict, ambiguous)
