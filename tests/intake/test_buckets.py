"""Mentions by their five minutes: counted once, in any order."""

import io
from datetime import UTC

import pytest

from crisisctl.errors import UsageError
from crisisctl.intake.buckets import Counted
from crisisctl.intake.files import opened
from crisisctl.spikes.mentions import SAMPLED


def count(text, judge=lambda text: "bad" in text):
    with opened("-", io.BytesIO(text.encode())) as source:
        return Counted(source, UTC, judge)


def shown(found):
    return [(f"{one.at:%H:%M}", one.count, one.judged, one.negative) for one in found.buckets]


def test_rows_in_any_order_fall_into_their_five_minutes():
    found = count(
        "created_at,text\n2026-03-02 10:07,bad\n2026-03-02 09:59:59,fine\n2026-03-02 10:09,fine\n"
    )
    assert shown(found) == [("09:55", 1, 1, 0), ("10:05", 2, 2, 1)]
    assert found.taken == 3


def test_the_same_row_twice_counts_once_and_a_rounded_id_merges_nothing():
    row = "5.70306E+17,2026-03-02 10:00,{}\n"
    found = count("id,created_at,text\n" + row.format("one") * 2 + row.format("two"))
    assert (found.taken, found.duplicates) == (2, 1)


@pytest.mark.parametrize(
    ("column", "yes", "no"),
    [("negative", "true", "0"), ("Sentiment", "Négatif", "neutre"), ("sentiment", "NEG", "pos")],
)
def test_a_column_decides_before_the_judge(column, yes, no):
    rows = [f"2026-03-02 10:00,text,{said}" for said in (yes, no, "?")]
    found = count("\n".join([f"date,text,{column}", *rows]), judge=lambda _: True)
    assert shown(found) == [("10:00", 3, 3, 2)]


def test_the_judge_is_asked_for_a_sample_only():
    asked = []
    rows = "2026-03-02 10:00,bad\n" * 300
    found = count("date,text\n" + rows, judge=lambda text: asked.append(text) or True)
    assert shown(found) == [("10:00", 300, SAMPLED, SAMPLED)]
    assert len(asked) == SAMPLED


def test_a_row_without_a_time_is_reported():
    found = count("date,text\nsoon,hello\n2026-03-02 10:00,hello\n")
    assert [(one.line, str(one.reason)) for one in found.problems] == [
        (2, "this is no time: soon ")
    ]


def test_times_are_needed():
    with pytest.raises(UsageError, match=r"no column of times\. Its columns: a, text"):
        count("a,text\n1,hello\n")
