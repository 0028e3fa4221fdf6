import json
import stat
import sys
from datetime import UTC, datetime

import pytest

from crisisctl.errors import UsageError
from crisisctl.outlets.json_lines import open_json_lines
from crisisctl.ports import Parcel

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def parcel(key, text="Hello"):
    return Parcel(text=text, channel="x", reply_to="", key=key)


def test_what_was_posted_is_known_by_its_key(tmp_path):
    path = tmp_path / "out.jsonl"
    with open_json_lines(path) as file:
        assert list(file.posted()) == []
        file.post([parcel("a", "Là\n—\u2028 {}"), parcel("b")], NOON)
        file.post([], NOON)
        assert list(file.posted()) == [("a", NOON), ("b", NOON)]
    first, _second, rest = path.read_text("utf-8").split("\n")
    assert (json.loads(first)["text"], rest) == ("Là\n—\u2028 {}", "")


@pytest.mark.parametrize("torn", ['{"key"', "x" * 9000, "", '{"key": "b", "at": "2026-1'])
def test_a_torn_last_line_is_cut_off(tmp_path, torn):
    path = tmp_path / "out.jsonl"
    with open_json_lines(path) as file:
        file.post([parcel("a")], NOON)
    whole = path.read_bytes()
    path.write_bytes(whole + torn.encode())
    with open_json_lines(path) as file:
        assert list(file.posted()) == [("a", NOON)]
        file.post([parcel("b")], NOON)
        assert [key for key, _ in file.posted()] == ["a", "b"]
    assert path.read_bytes().startswith(whole)


def test_a_torn_first_line_leaves_nothing(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_text('{"key": "a"', "utf-8")
    with open_json_lines(path) as file:
        assert list(file.posted()) == []


@pytest.mark.parametrize("line", ["dear diary", "{}", "[]", '{"key": "a", "at": "noon"}', "7"])
def test_what_is_no_reply_is_named(tmp_path, line):
    path = tmp_path / "out.jsonl"
    path.write_text(f"{line}\n", "utf-8")
    with open_json_lines(path) as file, pytest.raises(UsageError, match="line 1 is none"):
        list(file.posted())


def test_one_writes_at_a_time(tmp_path):
    path = tmp_path / "out.jsonl"
    with (
        open_json_lines(path),
        pytest.raises(UsageError, match="Another program"),
        open_json_lines(path),
    ):
        pass
    with open_json_lines(path) as file:
        assert list(file.posted()) == []


def test_where_nothing_can_be_written_it_says_why(tmp_path):
    with (
        pytest.raises(UsageError, match="can't be written"),
        open_json_lines(tmp_path / "a" / "b"),
    ):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode")
def test_only_its_owner_reads_it(tmp_path):
    path = tmp_path / "out.jsonl"
    with open_json_lines(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
