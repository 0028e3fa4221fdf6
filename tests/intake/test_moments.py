from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, strategies as st

from crisisctl.intake.moments import parse_moment

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)  # 15:30 in Paris


def said(text, now=NOW):
    return parse_moment(text, now, PARIS).strftime("%m-%d %H:%M:%S")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("", "11-22 14:30:00"),
        ("now", "11-22 14:30:00"),
        ("À l’instant", "11-22 14:30:00"),
        ("14:05", "11-22 13:05:00"),
        ("14h05", "11-22 13:05:00"),
        ("14 h 05", "11-22 13:05:00"),
        ("14\u202fh\u00a005", "11-22 13:05:00"),
        ("à 14h", "11-22 13:00:00"),
        ("at 14:05", "11-22 13:05:00"),
        ("aujourd’hui à 14 h 05", "11-22 13:05:00"),
        ("23:59", "11-21 22:59:00"),
        ("hier 22h10", "11-21 21:10:00"),
        ("yesterday 22:10", "11-21 21:10:00"),
        ("22:10 yesterday", "11-21 21:10:00"),
        ("il y a 20 min", "11-22 14:10:00"),
        ("Il y a 20 minutes", "11-22 14:10:00"),
        ("20 min ago", "11-22 14:10:00"),
        ("20min", "11-22 14:10:00"),
        ("2h ago", "11-22 12:30:00"),
        ("il y a 2 h", "11-22 12:30:00"),
        ("il y a 1 h 30", "11-22 13:00:00"),
        ("1 hour 20 minutes ago", "11-22 13:10:00"),
        ("30 s ago", "11-22 14:29:30"),
        ("1 day ago", "11-21 14:30:00"),
        ("3 jours", "11-19 14:30:00"),
        ("il y a 2 semaines", "11-08 14:30:00"),
        ("2026-11-22T14:05", "11-22 13:05:00"),
        ("2026-11-22 14:05", "11-22 13:05:00"),
        ("2026-11-22T14:05Z", "11-22 14:05:00"),
        ("2026-11-22T14:05:09.7-05:00", "11-22 19:05:09"),
        ("2027-01-01T10:00", "01-01 09:00:00"),
    ],
)
def test_what_people_say(text, moment):
    assert said(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "25:00",
        "14:61",
        "14:5",
        "hier",
        "tomorrow 10:00",
        "5 min 10",
        "2pm",
        "-5 min",
        "٣:٠٥",
        "²:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59-12:00",
        "1969-12-31",
        "99999 min ago",
        "il y a",
    ],
)
def test_what_can_t_be_told(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself is the message
        parse_moment(text, NOW, PARIS)


def test_midnight_turns_the_day_in_the_zone_and_not_in_utc():
    after_midnight = datetime(2026, 11, 21, 23, 10, tzinfo=UTC)  # 00:10 on the 22nd in Paris
    assert said("00:05", after_midnight) == "11-21 23:05:00"
    assert said("23:50", after_midnight) == "11-21 22:50:00"
    assert said("hier 23:50", after_midnight) == "11-21 22:50:00"


def test_an_hour_that_a_clock_change_leaves_out_or_repeats():
    assert said("2026-03-29T02:30") == "03-29 01:30:00"
    assert said("2026-10-25T02:30") == "10-25 00:30:00"
    after = datetime(2026, 10, 25, 2, 0, tzinfo=UTC)
    assert said("02:30", after) == "10-25 00:30:00"


def test_without_a_zone_it_is_the_machine_s():
    local = NOW.astimezone() - timedelta(minutes=7)
    assert parse_moment(f"{local:%H:%M}", NOW) == NOW - timedelta(minutes=7)


@given(st.text(max_size=40) | st.from_regex(r"[0-9a-z :h+TZ-]{1,25}", fullmatch=True))
@example("0" * 5000)
@example("10000-01-01")
@example("\ud800")
def test_any_text_is_a_moment_or_a_value_error(text):
    try:
        moment = parse_moment(text, NOW, PARIS)
    except ValueError:
        return
    assert moment.tzinfo is UTC


@given(st.integers(0, 999), st.sampled_from(["min", "h", "d"]))
def test_ago_in_both_languages_is_the_same(count, unit):
    french = {"min": "min", "h": "heures", "d": "jours"}[unit]
    assert said(f"{count} {unit} ago") == said(f"il y a {count} {french}")
