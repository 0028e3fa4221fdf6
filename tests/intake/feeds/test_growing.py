"""A file that grows is read where it ends, whatever becomes of it meanwhile."""

import pytest
from hypothesis import given, strategies as st
from tests.intake.feeds.sources import HEADER, SETTINGS, drained, ids, line, problems, row, texts

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.growing import Growing


@pytest.fixture
def path(tmp_path):
    return tmp_path / "feed.csv"


def append(path, text):
    with path.open("ab") as stream:
        stream.write(text.encode())


def test_only_what_is_new_is_given(path):
    append(path, HEADER + row(1))
    first, cursor = drained(Growing(path, SETTINGS))
    append(path, row(2) + row(3))
    second, _ = drained(Growing(path, SETTINGS), cursor)  # as after a restart
    assert (ids(first), ids(second)) == (["1"], ["2", "3"])


def test_nothing_new_is_no_batch(path):
    append(path, HEADER + row(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    assert drained(feed, cursor) == ([], cursor)


@pytest.mark.parametrize(("first", "rest"), [(HEADER + row(1), row), ("", line)])
def test_a_line_without_its_end_waits(path, first, rest):
    append(path, first + rest(2)[:-9])
    feed = Growing(path, SETTINGS)
    before, cursor = drained(feed)
    append(path, rest(2)[-9:])
    after, _ = drained(feed, cursor)
    assert "2" not in ids(before)
    assert ids(after) == ["2"]


def test_an_open_quote_waits_for_its_end(path):
    append(path, HEADER + '@ana,2026-11-22 10:00,"Two\n')
    feed = Growing(path, SETTINGS)
    before, cursor = drained(feed)
    append(path, 'lines",5\n')
    after, _ = drained(feed, cursor)
    assert (texts(before), texts(after)) == ([], ["Two\nlines"])


def test_a_quote_that_nobody_closes_holds_nothing_up_for_ever(path):
    append(path, HEADER + '@ana,2026-11-22 10:00,a 5" screen,1\n')
    append(path, "".join(row(number) for number in range(2, 3000)))
    found, _ = drained(Growing(path, SETTINGS))
    assert ids(found) == [str(number) for number in range(1, 3000)]


def test_problems_have_the_line_of_the_file(path):
    append(path, HEADER + row(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    append(path, row(2) + "@ana,soon,hello,3\n")
    found, _ = drained(feed, cursor)
    assert problems(found) == [(4, "its date can't be read: soon")]


def test_a_line_that_is_no_json_costs_itself_only(path):
    append(path, line(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    append(path, "connected\n" + line(2))
    found, _ = drained(feed, cursor)
    assert (ids(found), problems(found)) == (["2"], [(2, "this line is not JSON")])


def test_later_lines_may_say_more(path):
    append(path, line(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    append(path, line(2, followers=12000))
    found, _ = drained(feed, cursor)
    assert found[0].arrivals[0].followers == 12000


def test_dates_that_were_read_tell_the_order_of_those_that_come(path):
    append(path, HEADER + "@ana,13/03/2026 10:00,one,1\n")
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    append(path, "@ana,02/03/2026 10:00,two,2\n")
    found, _ = drained(feed, cursor)
    assert found[0].arrivals[0].posted_at.month == 3


@pytest.mark.parametrize("copied", [False, True], ids=["renamed", "copied and truncated"])
def test_what_a_rotated_file_still_held_is_read(path, copied):
    append(path, HEADER + row(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    append(path, row(2))
    aside = path.with_name("feed.csv.1")
    if copied:
        aside.write_bytes(path.read_bytes())
    else:
        path.rename(aside)
    path.write_text(HEADER + row(3))
    found, cursor = drained(feed, cursor)
    assert ids(found) == ["2", "3"]
    assert drained(Growing(path, SETTINGS), cursor) == ([], cursor)


def test_a_file_that_was_rotated_twice_is_read_through(path):
    append(path, HEADER + row(1))
    _, cursor = drained(Growing(path, SETTINGS))
    append(path, row(2))
    path.rename(path.with_name("feed.csv.2"))
    path.with_name("feed.csv.1").write_text(HEADER + row(3))
    path.write_text(HEADER + row(4))
    found, _ = drained(Growing(path, SETTINGS), cursor)
    assert ids(found) == ["2", "3", "4"]


def test_what_lies_beside_a_rotated_file_and_is_no_export_stops_nothing(path):
    append(path, HEADER + row(1))
    _, cursor = drained(Growing(path, SETTINGS))
    append(path, row(2))
    path.rename(path.with_name("feed.csv.2"))
    path.with_name("feed.csv.note").write_text("rotated\n")
    path.write_text(HEADER + row(3))
    found, _ = drained(Growing(path, SETTINGS), cursor)
    assert ids(found) == ["2", "3"]
    assert "feed.csv" in problems(found)[0][1]


@pytest.mark.parametrize("after", [HEADER + row(9), HEADER + row(9) * 3], ids=["less", "more"])
def test_a_file_that_was_begun_anew_is_read_anew_and_the_loss_is_said(path, after):
    append(path, HEADER + row(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    path.write_text(after)
    found, _ = drained(feed, cursor)
    assert set(ids(found)) == {"9"}
    assert "begun anew" in problems(found)[0][1]


def test_a_file_that_is_gone_for_a_moment_is_no_end(path):
    append(path, HEADER + row(1))
    feed = Growing(path, SETTINGS)
    _, cursor = drained(feed)
    path.unlink()
    with pytest.raises(FileNotFoundError):
        list(feed.read(cursor))


@pytest.mark.parametrize(
    "content", [b"[{}]\n", HEADER.encode("utf-16"), b"\x1f\x8b\n"], ids=["json", "wide", "packed"]
)
def test_what_can_not_be_read_while_it_grows_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(UsageError):
        list(Growing(path, SETTINGS).read(""))


def test_an_ambiguous_date_is_refused_since_nobody_is_there_to_ask(path):
    append(path, HEADER + "@ana,02/03/2026 10:00,one,1\n")
    with pytest.raises(UsageError, match="02/03/2026"):
        list(Growing(path, SETTINGS).read(""))


@given(st.lists(st.text('ab" ,;\né', max_size=8), max_size=12), st.data())
def test_however_it_grows_every_row_comes_once(tmp_path_factory, texts_written, data):
    path = tmp_path_factory.mktemp("grown") / "feed.csv"
    quoted = [text.replace('"', '""') for text in texts_written]
    rows = [f'@ana,2026-11-22 10:00,"n{text}",{at}\n' for at, text in enumerate(quoted)]
    whole = (HEADER + "".join(rows)).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=5)))
    cursor, found = "", []
    for begin, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        with path.open("ab") as stream:
            stream.write(whole[begin:end])
        batches, cursor = drained(Growing(path, SETTINGS), cursor)
        found += ids(batches)
    assert found == [str(at) for at in range(len(rows))]
