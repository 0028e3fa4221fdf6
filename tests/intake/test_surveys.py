"""What is told of a file before it is read, and its rows judged in order, on one core or many."""

import io
from datetime import UTC, datetime

import pytest

from crisisctl.errors import UsageError
from crisisctl.intake import many
from crisisctl.intake.columns import recognised
from crisisctl.intake.files import Source
from crisisctl.intake.many import judge_all
from crisisctl.intake.surveys import FIRST, Wishes, survey

NOW = datetime(2026, 11, 22, 21, tzinfo=UTC)


def source(*rows, header="id,author,date,text"):
    data = "\n".join([header, *rows]).encode()
    return Source("x.csv", io.BytesIO(data), lambda row: len(recognised(row)))


def test_a_late_date_decides_the_early_ones():
    rows = [f"{number},a,02/03/2026,b" for number in range(FIRST + 5)] + ["x,a,13/03/2026,b"]
    told = survey(source(*rows), Wishes(channel="x"))
    assert told.reading(NOW, Wishes()).dates.day_first is True


def test_what_the_user_says_goes_before_what_the_column_tells():
    told = survey(source("1,a,13/03/2026,b", "2,a,02/03/2026,b"), Wishes(day_first=False))
    assert told.reading(NOW, Wishes(day_first=False)).dates.day_first is False


@pytest.mark.parametrize(
    ("row", "wishes", "unnamed"),
    [
        ("1,a,2026-01-01,b,,", Wishes(), True),
        ("1,a,2026-01-01,b,,", Wishes(channel="Twitter"), False),
        ("1,a,2026-01-01,b,FB,", Wishes(), False),
        ("1,a,2026-01-01,b,,https://x.com/a", Wishes(), False),
    ],
)
def test_a_network_is_asked_for_where_a_row_names_none(row, wishes, unnamed):
    told = survey(source(row, header="id,author,date,text,network,url"), wishes)
    assert told.unnamed is unnamed


def test_ids_that_stand_by_two_texts_are_not_believed():
    told = survey(source("1,a,2026-01-01,b", "1,a,2026-01-01,c"), Wishes())
    assert told.ids is False


def test_a_file_without_mentions_is_refused_with_its_columns():
    with pytest.raises(UsageError, match="total"):
        survey(source("1", header="week;total".replace(";", ",")), Wishes())


def mixed(count):
    lines = (f"{number},a,2026-01-01,{'' if number % 7 == 0 else 'b'}" for number in range(count))
    return source(*lines)


@pytest.mark.parametrize("cores", [1, 2])
def test_every_row_comes_out_once_and_in_order(cores, monkeypatch):
    monkeypatch.setattr(many, "FEW", 30)
    monkeypatch.setattr(many, "CHUNK", 10)
    monkeypatch.setattr(many, "cores", lambda: cores)
    file = mixed(200)
    reading = survey(file, Wishes(channel="x")).reading(NOW, Wishes(zone=UTC))
    batches = list(judge_all(file.rows(), reading, list))
    ids = [one.arrival.external for batch in batches for one in batch.kept]
    left_out = [problem.line for batch in batches for problem in batch.problems]
    assert ids == [str(number) for number in range(200) if number % 7]
    assert left_out == [number + 2 for number in range(0, 200, 7)]
    assert sum(batch.rows for batch in batches) == 200
    assert sum(batch.ready for batch in batches) == len(ids)


def test_only_what_is_a_mention_has_to_say_its_channel():
    lines = ("1,a,2026-01-01,", "2,a,,b", "3,a,2026-01-01,b")
    assert survey(source(*lines[:2]), Wishes()).unnamed is False
    assert survey(source(*lines), Wishes()).unnamed is True
