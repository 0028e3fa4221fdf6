"""A folder of exports: each file that is whole, once."""

import gzip
import os

import pytest
from tests.intake.feeds.sources import HEADER, NOW, SETTINGS, drained, ids, line, problems, row

from crisisctl.intake.feeds.folder import Folder
from crisisctl.intake.feeds.rows import SIZE


@pytest.fixture
def put(tmp_path):
    """Write a file, changed so many seconds before now."""

    def write(name, content, ago=60):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        moment = NOW.timestamp() - ago
        os.utime(path, (moment, moment))
        return path

    return write


@pytest.fixture
def look(tmp_path):
    """Look into the folder, as after a restart."""
    return lambda cursor="": drained(Folder(tmp_path, SETTINGS), cursor)


def test_exports_of_any_form_are_taken_the_oldest_first(put, look):
    put("b.csv", HEADER + row(2), ago=90)
    put("a.jsonl.gz", gzip.compress(line(3).encode()), ago=80)
    put("c.json", f"[{line(1)}]", ago=99)
    assert ids(look()[0]) == ["1", "2", "3"]


def test_a_file_is_taken_once_and_again_when_it_has_changed(put, look):
    put("a.csv", HEADER + row(1))
    _, cursor = look()
    put("b.csv", HEADER + row(2))
    found, cursor = look(cursor)
    assert ids(found) == ["2"]
    assert look(cursor) == ([], cursor)
    put("a.csv", HEADER + row(1) + row(3), ago=30)
    assert ids(look(cursor)[0]) == ["1", "3"]


@pytest.mark.parametrize(("ago", "taken"), [(0, []), (4, []), (6, ["1"]), (-3600, ["1"])])
def test_what_was_written_to_just_now_is_left_for_later(put, look, ago, taken):
    put("a.csv", HEADER + row(1), ago)
    assert ids(look()[0]) == taken


@pytest.mark.parametrize("name", [".hidden.csv", "~$a.csv", "a.csv.part", "a.csv.crdownload"])
def test_what_others_are_still_writing_is_not_looked_at(put, look, name):
    put(name, HEADER + row(1))
    assert look() == ([], "")


def test_a_file_that_is_no_export_is_said_once_and_stops_no_other(put, look):
    put("a.pdf", b"%PDF-1.7", ago=90)
    put("b.csv", HEADER + row(1))
    found, cursor = look()
    assert ids(found) == ["1"]
    assert [why for _, why in problems(found) if "a.pdf" in why]
    assert look(cursor) == ([], cursor)


def test_the_cursor_passes_a_long_file_only_at_its_end(put, look):
    put("a.csv", HEADER + "".join(row(number) for number in range(2 * SIZE + 1)))
    found, cursor = look()
    assert [len(batch.arrivals) for batch in found] == [SIZE, SIZE, 1]
    assert [batch.cursor == cursor for batch in found] == [False, False, True]


def test_a_file_that_is_gone_is_forgotten(put, look):
    path = put("a.csv", HEADER + row(1))
    _, cursor = look()
    path.unlink()
    put("b.csv", HEADER + row(2))
    assert "a.csv" not in look(cursor)[1]
