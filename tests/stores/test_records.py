from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, strategies as st

from crisisctl.stores.records import clean, in_utc, iso

MOMENTS = st.datetimes(
    min_value=datetime(1, 1, 3),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(9999, 12, 29),  # noqa: DTZ001
    timezones=st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))),
)


@given(st.text(st.characters(exclude_categories=())))
def test_clean_text_can_be_stored_and_stays_clean(text):
    cleaned = clean(text)
    assert "\0" not in cleaned.encode().decode()
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned


@given(MOMENTS, MOMENTS)
def test_written_moments_sort_as_time_does(one, other):
    assert (iso(one) < iso(other)) == (one < other)
    assert datetime.fromisoformat(iso(one)) == one


def test_a_naive_moment_is_refused():
    with pytest.raises(AssertionError):
        in_utc(datetime(2026, 1, 1))  # noqa: DTZ001
