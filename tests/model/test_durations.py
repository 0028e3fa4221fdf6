from datetime import UTC, datetime, timedelta
from typing import Annotated

import pytest
from hypothesis import given as law, strategies as st
from pydantic import TypeAdapter, ValidationError

from crisisctl.model.durations import RHYTHM, Duration, DurationField, LimitField, parse

LENGTHS = st.builds(Duration, st.integers(0, 3000 * 86400), st.integers(0, 400))
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@law(LENGTHS)
def test_what_is_written_is_read_back(length):
    assert parse(str(length)) == length


@law(LENGTHS, MOMENTS)
def test_no_length_lasts_longer_than_its_worst_case(length, start):
    lasts = length.after(start) - start
    assert timedelta(seconds=length.seconds) <= lasts
    assert lasts <= timedelta(seconds=length.worst_seconds)


@law(st.integers(1, 400), MOMENTS)
def test_business_days_end_on_a_business_day_at_the_same_time(days, start):
    end = Duration(business_days=days).after(start)
    assert end.weekday() < 5
    assert end.time() == start.time()


@law(LENGTHS, MOMENTS, MOMENTS)
def test_who_starts_later_does_not_end_sooner(length, one, other):
    first, second = sorted((one, other))
    assert length.after(first) <= length.after(second)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("90s", Duration(90)),
        ("1h30m", Duration(5400)),
        ("3d", Duration(3 * 86400)),
        ("5bd", Duration(0, 5)),
        ("1bd2h", Duration(7200, 1)),
        ("0s", Duration()),
    ],
)
def test_durations_as_they_are_written(text, length):
    assert parse(text) == length


@pytest.mark.parametrize(
    "text",
    ["", "5", "m", "5 m", "-5m", "5M", "1.5h", "5m\n", "٥m", "123456s", "99999d", "99999bd"],
)
def test_what_is_no_duration(text):
    with pytest.raises(ValueError, match=r"\A"):
        parse(text)


@pytest.mark.parametrize("value", [5, 5.0, None, True, ["5m"], "severity.first-reply"])
def test_a_field_takes_nothing_else(value):
    with pytest.raises(ValidationError, match="A duration is a number and a unit"):
        TypeAdapter(DurationField).validate_python(value)


def test_a_limit_may_leave_it_to_the_severity():
    assert (
        TypeAdapter(LimitField).validate_python("severity.first-reply") == "severity.first-reply"
    )


def test_a_rhythm_takes_time():
    rhythm = TypeAdapter(Annotated[DurationField, RHYTHM])
    assert rhythm.validate_python("1s") == Duration(1)
    with pytest.raises(ValidationError, match="a time above zero"):
        rhythm.validate_python("0m")
