"""Counts over time: every row lands, or is reported with its line."""

import gzip
import io

import pytest

from crisisctl.errors import UsageError
from crisisctl.intake.files import opened
from crisisctl.intake.series import Pair, pair_of, series


def read(text):
    raw = text if isinstance(text, bytes) else text.encode()
    with opened("-", io.BytesIO(raw)) as source:
        columns = pair_of(source)
        return columns, columns and series(source, columns)


def readings(text):
    return [(f"{at:%d %H:%M}", value) for at, value, _ in read(text)[1].readings]


PLAIN = "timestamp,value\n2026-03-02 10:00:00,5\n2026-03-02 10:05:00,7.5\n"
LINES = """{"timestamp": "2026-03-02T10:00:00Z", "value": 5}
{"timestamp": 1772445900, "value": 7.5}
"""
DOCUMENT = """[{"created_at": "2026-03-02T11:00:00+01:00", "count": "5"},
 {"created_at": "2026-03-02T10:05Z", "count": 7.5}]"""
SAME = [("02 10:00", 5.0), ("02 10:05", 7.5)]


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "\ufeff" + PLAIN.replace("\n", "\r\n"),
        PLAIN.replace(",", ";").replace("value", "Valeur"),
        PLAIN.replace(",", "\t").replace("timestamp", "Date"),
        PLAIN.partition("\n")[2],
        pytest.param(gzip.compress(PLAIN.encode()), id="gzip"),  # its bytes hold the time
        PLAIN.encode("utf-16"),
        LINES,
        DOCUMENT,
    ],
)
def test_every_form_gives_the_same_readings(text):
    assert readings(text) == SAME


def test_a_series_without_a_header_is_told_by_its_first_row():
    columns, found = read("2026-03-02 10:00:00,5\n2026-03-02 10:05:00,7.5\n")
    assert columns == Pair("2026-03-02 10:00:00", "5", headless=True)
    assert [one.line for one in found.readings] == [1, 2]


def test_rows_are_put_in_the_order_of_time():
    assert readings("time,value\n2026-03-02 10:05,7.5\n2026-03-02 10:00,5\n") == SAME


def test_what_cannot_be_read_is_reported_with_its_line():
    rows = ["3", "", "nan", "inf", "-1", "1,5", "lots", "1e300", "9"]
    lines = [f'2026-03-02 10:{number:02},"{value}"' for number, value in enumerate(rows)]
    _, found = read("\n".join(["timestamp,value", *lines, "yesterdayish,4", ",4"]))
    assert [one.value for one in found.readings] == [3.0, 9.0]
    assert [(one.line, str(one.reason)) for one in found.problems] == [
        (3, "it has no value"),
        (4, "this is no count: nan"),
        (5, "this is no count: inf"),
        (6, "this is no count: -1"),
        (7, "this is no count: 1,5"),
        (8, "this is no count: lots"),
        (9, "this is no count: 1e300"),
        (11, "this is no time: yesterdayish"),
        (12, "it has no time"),
    ]


def test_of_two_rows_of_one_moment_the_first_counts():
    _, found = read("ts,value\n".replace("ts", "time") + "2026-03-02 10:00,1\n" * 2)
    assert [one.value for one in found.readings] == [1.0]
    assert [(one.line, str(one.reason)) for one in found.problems] == [
        (3, "the same moment as line 2, which counts")
    ]


def test_a_zone_is_told_from_none():
    assert not read(PLAIN)[1].zoned
    assert read(PLAIN.replace(":00,", ":00+01:00,"))[1].zoned


def test_days_that_could_be_months_are_refused_unless_a_row_tells():
    with pytest.raises(UsageError, match="02/03/2026 may be two dates"):
        read("date,value\n02/03/2026 10:00,5\n")
    assert readings("date,value\n02/03/2026 10:00,5\n13/03/2026 10:00,6\n")[0] == SAME[0]


@pytest.mark.parametrize("text", ["created_at,text\n2026-03-02,hello\n", "a,b\n1,2\n"])
def test_what_is_no_series_is_none(text):
    assert read(text)[0] is None
