"""Every dialect reads back as the table that was written; nothing is lost without a word."""

import codecs
import csv
import gzip
import io
import json

import pytest
from hypothesis import given, strategies as st

from crisisctl.errors import UsageError
from crisisctl.intake.columns import recognised
from crisisctl.intake.files import Form, Source, opened
from crisisctl.intake.rows import MAX_RECORD, Problem, Row

HEADER = ("author", "date", "text")
CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
TABLES = st.lists(st.tuples(CELLS, CELLS, CELLS.filter(bool)), min_size=1, max_size=6)


def source(data, name="x.csv"):
    return Source(name, io.BytesIO(data), lambda row: len(recognised(row)))


def read(data):
    return list(source(data).rows())


def table(rows, delimiter=","):
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows([HEADER, *rows])
    return file.getvalue()


def cells(found):
    return [tuple(row.cells.values()) for row in found if isinstance(row, Row)]


@given(TABLES, st.sampled_from("\t;,|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_table_reads_back_in_every_dialect(rows, delimiter, encoding):
    found = read(table(rows, delimiter).encode(encoding))
    assert cells(found) == rows


@given(TABLES)
def test_packing_changes_nothing(rows):
    data = table(rows).encode()
    assert read(gzip.compress(data)) == read(data)


@given(TABLES, st.booleans(), st.sampled_from([None, 2]))
def test_json_reads_back(rows, lines, indent):
    objects = [dict(zip(HEADER, row, strict=True)) for row in rows]
    text = (
        "".join(json.dumps(one) + "\n" for one in objects)
        if lines
        else json.dumps(objects, indent=indent)
    )
    assert cells(read(text.encode())) == rows


@given(TABLES, st.data())
def test_bytes_that_were_changed_never_break_the_reading(rows, data):
    whole = bytearray(table(rows).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = read(bytes(whole))
    except UsageError:  # as a gzip file, say, or nothing at all
        found = []
    assert all(isinstance(one, Row | Problem) for one in found)


@given(st.binary(max_size=200))
def test_any_bytes_are_rows_problems_or_a_refusal(data):
    try:
        found = read(data)
    except UsageError:
        found = []
    assert all(isinstance(one, Row | Problem) for one in found)


def test_each_row_knows_the_line_on_which_it_begins():
    found = read(b'author,date,text\r\na,1,"two\r\nlines"\r\n\r\nb,2,one\r\n')
    assert [row.line for row in found] == [2, 5]


def test_lines_of_json_are_counted_too():
    found = read(b'[\n {"text": "a",\n  "author": "b"},\n {"text": "c"}\n]')
    assert [row.line for row in found] == [2, 4]


@pytest.mark.parametrize("first", ['{"text": "br', '"a title"', "null", '{"text": "ok"} and more'])
def test_a_first_line_that_is_no_json_costs_itself_only(first):
    lines = f'{first}\n{{"text": "a"}}\n{{"text": "b"}}\n'.encode()
    assert [type(one).__name__ for one in read(lines)] == ["Problem", "Row", "Row"]


def test_a_quote_that_never_closes_costs_its_own_row_only():
    found = read(b'author,date,text\na,1,"open\nb,2,fine\nc,3,fine\n')
    assert isinstance(found[0], Problem)
    assert found[0].line == 2
    assert cells(found) == [("b", "2", "fine"), ("c", "3", "fine")]


def test_a_quote_that_swallows_the_next_rows_is_found_out():
    found = read(b'author,date,text\na,1,"open\nb,2,"fine"\nc,3,fine\n')
    assert [one.line for one in found if isinstance(one, Problem)] == [2]
    assert cells(found) == [("b", "2", "fine"), ("c", "3", "fine")]


def test_quotes_that_nobody_doubled_are_read_as_a_spreadsheet_does():
    found = read(b'author,date,text\na,1,"he said "hi" twice"\n')
    assert cells(found) == [("a", "1", 'he said hi" twice"')]


def test_a_row_without_end_is_reported_and_the_next_one_read():
    long = b"x" * (MAX_RECORD * 2)
    found = read(b'author,date,text\na,1,"' + long + b'"\nb,2,fine\n')
    assert isinstance(found[0], Problem)
    assert cells(found) == [("b", "2", "fine")]


def test_a_row_with_more_cells_than_columns_is_reported():
    found = read(b"author,date,text\na,1,hello, world\nb,2,c,,\n")
    assert [one.line for one in found if isinstance(one, Problem)] == [2]
    assert cells(found) == [("b", "2", "c")]


def test_a_nul_is_a_character_like_another():
    assert cells(read(b"author,date,text\na,1,b\0c\n")) == [("a", "1", "b\0c")]


def test_what_stands_before_the_header_is_passed_over():
    data = b"Report,made by us\nSince,2026\n\nauthor;date;text\na;1;b\n".replace(b",", b";")
    assert source(data).shape.header_line == 4
    assert cells(read(data)) == [("a", "1", "b")]


def test_the_line_that_a_spreadsheet_hides_names_the_delimiter():
    assert cells(read(b"sep=|\nauthor|date|text\na|1|b,c;d\n")) == [("a", "1", "b,c;d")]


def test_western_european_is_told_by_its_bytes():
    found = source("author,date,text\né,1,déçu\n".encode("cp1252"))
    assert found.shape.encoding.name == "cp1252"
    assert cells(found.rows()) == [("é", "1", "déçu")]


def test_one_broken_byte_leaves_the_others_utf_8():
    found = source("author,date,text\né,1,déçu\n".encode() + b"b,2,\xff\n")
    assert found.shape.encoding == ("utf-8", 1)
    assert cells(found.rows())[0] == ("é", "1", "déçu")


def test_utf_16_without_its_mark_is_told_by_its_zeros():
    assert cells(read("author,date,text\na,1,b\n".encode("utf-16-le"))) == [("a", "1", "b")]


def test_a_packed_file_that_ends_too_soon_says_so_behind_what_was_read():
    data = gzip.compress(table([("a", "1", "b")] * 3).encode())[:-4]
    found = read(data)
    assert len(cells(found)) == 3
    assert isinstance(found[-1], Problem)


def test_two_columns_of_one_name_stay_two():
    (row,) = read(b"author,date,text,date\na,1,b,2\n")
    assert row.cells == {"author": "a", "date": "1", "text": "b", "date (2)": "2"}


PAGE = {
    "data": [{"id": "1", "text": "hi", "author_id": "7"}, {"id": "2", "text": "yo"}],
    "includes": {"users": [{"id": "7", "username": "ana"}]},
    "meta": {"count": 2},
}


@pytest.mark.parametrize("indent", [None, 1])
def test_a_page_of_the_x_api_has_its_authors(indent):
    first, second = read(json.dumps(PAGE, indent=indent).encode())
    assert first.cells["author.username"] == "ana"
    assert second.cells == {"id": "2", "text": "yo"}


def test_pages_may_follow_one_another():
    lines = f"{json.dumps(PAGE)}\n{json.dumps(PAGE)}\n".encode()
    assert [row.line for row in read(lines)] == [1, 1, 2, 2]


def test_a_list_too_large_to_hold_is_read_all_the_same():
    many = [{"text": "x" * 1000, "author": str(number)} for number in range(1500)]
    found = read(json.dumps({"meta": 1, "data": many}, indent=1).encode())
    assert len(found) == 1500


def test_the_script_of_an_archive_is_its_list():
    data = b'window.YTD.tweets.part0 = [ {"tweet": {"full_text": "a"}} ]'
    assert read(data)[0].cells == {"tweet.full_text": "a"}


def test_a_number_is_the_text_that_it_was_written_as():
    (row,) = read(b'[{"id": 570306133677760513, "score": 1.10, "on": true, "off": null}]')
    assert row.cells == {"id": "570306133677760513", "score": "1.10", "on": "true", "off": ""}


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'{"text": "a"}\nnot json\n{"text": "b"}\n', 2),
        (b'[{"text": "a"},\n {"text": oops}]', 2),
        (b'[{"text": "a"},\n {"te', 2),
        (b'[{"text": "a"}\n, 7]', 2),
    ],
)
def test_json_that_breaks_off_is_reported_on_its_line(data, line):
    found = read(data)
    assert found[0].cells == {"text": "a"}
    assert [one.line for one in found if isinstance(one, Problem)] == [line]


def test_nesting_without_end_is_a_problem_and_no_crash():
    assert all(isinstance(one, Problem) for one in read(b"[" * 100_000))


@pytest.mark.parametrize("data", [b"", b"\n \n", b"PK\x03\x04rest", b"%PDF-1.7", codecs.BOM_UTF8])
def test_what_holds_no_rows_is_refused(data):
    with pytest.raises(UsageError):
        source(data)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UsageError), opened(str(tmp_path / "none.csv"), io.BytesIO()):
        pass


def test_standard_input_is_read_as_often_as_a_file():
    with opened("-", io.BytesIO(b"author,date,text\na,1,b\n")) as piped:
        assert piped.shape.form is Form.TABLE
        assert list(piped.rows()) == list(piped.rows())
