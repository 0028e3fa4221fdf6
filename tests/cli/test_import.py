"""`crisisctl import`: every row lands, or is reported with its line."""

import gzip
import io
import json

import pytest
from tests.session.workshop import TEAM

from crisisctl.cli import importing
from crisisctl.intake.many import judge_all

TABLE = """\
author,date,text,network,id
@ana,2026-11-02T10:00:00Z,Colis perdu et service client injoignable,Twitter,570306133677760513
@bob,2026-11-02T11:00:00Z,"Two
lines",FB page,570306133677760514
@ana,2026-11-02T12:00:00Z,Toujours rien !,Twitter,570306133677760515
"""
AMBIGUOUS = "author,date,text\n@ana,02/03/2026 10:00,hello\n"


@pytest.fixture
def file(own_home):
    """Write a file to import, of text or of bytes."""

    def write(content=TABLE, name="export.csv"):
        path = own_home / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def summed(run):
    """Import with `--json`: the code, and the sum."""

    def call(*args):
        code, out, _ = run("import", *args, "--json")
        return code, json.loads(out)

    return call


def test_mentions_land_at_the_desk(run, file):
    code, out, err = run("import", file())
    assert (code, out, err) == (0, "3 mention(s) imported to the desk.\n", "")


def test_the_same_file_twice_adds_nothing(summed, file):
    summed(file())
    _, second = summed(file(gzip.compress(TABLE.encode()), "copy.csv.gz"))
    assert (second["imported"], second["duplicates"], second["rejected"]) == (0, 3, 0)


def test_what_can_not_be_taken_is_reported_with_its_line(summed, file):
    bad = TABLE + "@zoe,soon,hello,x,5\n@zoe,2026-11-02,,x,6\n@zoe,2026-11-02T10:00Z,ok,x,7\n"
    code, found = summed(file(bad))
    assert code == 1
    assert (found["rows"], found["imported"], found["rejected"]) == (6, 4, 2)
    assert [one["line"] for one in found["problems"]] == [6, 7]
    assert "soon" in found["problems"][0]["reason"]


def test_a_person_reads_the_first_problems_and_how_many_more(run, file):
    rows = "".join(f"@zoe,never,{number},x,{number}\n" for number in range(15))
    code, out, _ = run("import", file(TABLE + rows))
    assert code == 1
    assert "15 row(s) left out:" in out
    assert "line 6: its date can't be read: never" in out
    assert "and 5 more" in out


def test_rounded_ids_merge_nothing(summed, file):
    content = """\
author,date,text,network,id
@ana,2026-11-02 10:00,I wait,x,5.70306E+17
@bob,2026-11-02 10:00,Me too,x,5.70306E+17
@zoe,2026-11-02 10:00,Me too,x,570306000000000000
"""
    first, again = summed(file(content))[1], summed(file(content))[1]
    assert (first["imported"], first["notes"]) == (3, {"id-lost": 3})
    assert (again["imported"], again["duplicates"]) == (0, 3)


def test_an_ambiguous_date_is_refused_where_nobody_can_be_asked(run, file):
    code, _, err = run("import", file(AMBIGUOUS), "--channel", "x")
    assert code == 2
    assert "02/03/2026 may be two dates" in err
    assert "--day-first" in err


@pytest.mark.parametrize(("answer", "month"), [("yes", "03"), ("no", "02")])
def test_day_first_decides(summed, file, answer, month):
    path = file(AMBIGUOUS)
    _, found = summed(path, "--channel", "x", "--day-first", answer, "--dry-run", "--zone", "UTC")
    assert found["first"][0]["posted_at"].startswith(f"2026-{month}-")


def test_times_without_a_zone_are_those_of_the_one_named(summed, file):
    path = file("author,date,text\n@ana,2026-01-02 10:00,hello\n")
    _, found = summed(path, "--channel", "x", "--zone", "Asia/Tokyo", "--dry-run")
    assert found["first"][0]["posted_at"] == "2026-01-02T01:00:00+00:00"


def test_a_preview_writes_nothing(run, file, own_home):
    code, out, _ = run("import", file(), "--dry-run")
    assert code == 0
    assert "posted       ← date" in out
    assert "Colis perdu" in out
    assert "3 mention(s) would be" in out
    assert not list(own_home.parent.rglob("*.db"))


def test_hostile_cells_move_no_cursor(run, file):
    path = file("author,date,text\n\x1b[2J,2026-01-02,\u202eabc \x1b]0;t\x07\n")
    _, out, _ = run("import", path, "--channel", "x", "--dry-run")
    assert "⟨U+202E⟩" in out
    assert "\x1b" not in out


def test_what_no_row_says_has_to_be_said(run, file):
    code, _, err = run("import", file("author,date,text\na,2026-01-01,b\n"))
    assert code == 2
    assert "--channel takes x | facebook" in err


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["--map", "author=nobody"], "author, date, text, network, id"),
        (["--map", "author"], "FIELD=COLUMN"),
        (["--zone", "Mars/Phobos"], "Mars/Phobos"),
        (["--incident", "no-such-1"], "no-such-1"),
    ],
)
def test_a_wrong_call_is_refused_before_anything_is_written(run, file, args, word):
    code, _, err = run("import", file(), *args)
    assert code == 2
    assert word in err


def test_one_file_that_is_not_there_keeps_the_others_out(run, file, summed):
    assert run("import", file(), "none.csv")[0] == 2
    assert summed(file())[1]["imported"] == 3


def test_standard_input_is_a_file_too(summed, monkeypatch):
    class Piped:
        buffer = io.BytesIO(TABLE.encode())

    monkeypatch.setattr("sys.stdin", Piped())
    assert summed("-")[1]["imported"] == 3


def test_what_is_in_stays_in_when_somebody_stops_it(run, summed, file, monkeypatch):
    def stopped(*args):
        yield from judge_all(*args)
        raise KeyboardInterrupt

    path = file()
    with monkeypatch.context() as patched:
        patched.setattr(importing, "CHUNK", 2)
        patched.setattr(importing, "judge_all", stopped)
        code, _, err = run("import", path)
    assert code == 130
    assert "2 mention(s) are in" in err
    assert summed(path)[1] | {"files": []} == summed_as(rows=3, imported=1, duplicates=2)


def summed_as(rows, imported, duplicates):
    return {
        "schema": 1, "dry_run": False, "incident": None, "rows": rows, "imported": imported,
        "duplicates": duplicates, "rejected": 0, "own": 0, "problems": [], "notes": {},
        "files": [],
    }  # fmt: skip


def test_real_exports_lose_no_row(summed, shared):
    path = shared / "data" / "conversations" / "twcs_head_2000.csv"
    code, found = summed(path)
    assert (code, found["imported"], found["rejected"]) == (0, 2000, 0)


def test_an_incident_takes_mentions_from_the_desk(run, file, begun):
    run("import", file())
    incident = begun()
    code, out, err = run("import", file(), "--incident", incident)
    assert (code, out, err) == (0, f"3 mention(s) imported into {incident}.\n", "")


def test_an_exercise_takes_no_real_mentions(run, file, begun):
    code, out, err = run("import", file(), "--incident", begun("--drill"))
    assert (code, out) == (4, "")
    assert "viral-1 is an exercise" in err


def test_our_own_posts_are_left_out_and_counted(run, summed, file, own_home):
    (own_home / "playbooks").mkdir()
    (own_home / "playbooks" / "team.yaml").write_text(TEAM, encoding="utf-8")
    ours = "@Ondine,2026-11-02T10:00Z,We are on it,x,8\n"
    elsewhere = "@Ondine,2026-11-02T10:00Z,A namesake,instagram,9\n"
    export = file(TABLE + ours * 12 + elsewhere + "@zoe,soon,hello,x,5\n")
    code, found = summed(export)
    assert (code, found["imported"], found["rejected"], found["own"]) == (1, 4, 13, 12)
    assert found["imported"] + found["rejected"] + found["duplicates"] == found["rows"]
    reason = "it is a post of our own account"
    assert found["problems"][0] == {"file": str(export), "line": 6, "reason": reason}
    _, told, _ = run("import", export)
    assert "12 row(s) left out: posts of our own accounts.\n1 row(s) left out:\n" in told
    assert "line 19: its date can't be read: soon" in told


def test_a_zone_in_a_columns_name_counts_before_any_other(summed, file):
    table = "Timestamp (ET),From,Message,Network\n11/13/2026 9:05 am,@ana,hello,Twitter\n"
    _, found = summed(file(table), "--dry-run", "--zone", "Europe/Paris")
    assert found["first"][0]["posted_at"] == "2026-11-13T14:05:00+00:00"
