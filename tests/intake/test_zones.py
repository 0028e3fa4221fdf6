"""Which zone a column names."""

from datetime import UTC, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from crisisctl.intake.zones import zone_of


@pytest.mark.parametrize(
    ("column", "zone"),
    [
        ("Timestamp (ET)", ZoneInfo("America/New_York")),
        ("Date [CET]", ZoneInfo("Europe/Paris")),
        ("Date (Europe/London)", ZoneInfo("Europe/London")),
        ("created_time_utc", UTC),
        ("Date (UTC)", UTC),
        ("date gmt ", UTC),
        ("Date (GMT+2)", timezone(timedelta(hours=2))),
        ("Published UTC-05:30", timezone(-timedelta(hours=5, minutes=30))),
    ],
)
def test_a_column_may_name_its_zone(column, zone):
    assert zone_of(column) == zone


@pytest.mark.parametrize(
    "column",
    ["date", "", "Date et", "created_at", "Time (s)", "Date (XXX)", "UTC+99", "outc",
     "Date (Nowhere/City)", "Date (../etc)", "Date (ET) local"],
)  # fmt: skip
def test_what_is_no_zone_is_none(column):
    assert zone_of(column) is None


def test_the_first_column_that_names_one_counts():
    assert zone_of("date", "time (UTC)") == UTC
