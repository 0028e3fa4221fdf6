import csv
import gzip
import io
import json
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from tests.session.workshop import whole

STEPS = """\
steps:
  - {id: open, do: [{en: Open}]}
  - {id: end, end: {}}
each-mention:
  - {id: answer, say: ack, next: done}
  - {id: done, end: {}}
"""
RUN = "main-1"


@pytest.fixture
def walked(drilled):
    """A drill of the year 2020, as far as its answers lead: the folder of its journal."""
    return drilled(whole("main", STEPS), answer="sent")


def edit(home, sql):
    with closing(sqlite3.connect(home / "journal.db", isolation_level=None)) as db:
        db.execute("DROP TRIGGER events_stay")
        db.execute("DROP TRIGGER events_last")
        db.execute(sql)


# verify


def test_a_journal_that_holds_says_by_what(walked, run):
    code, out, _ = run("verify")
    assert (code, out.endswith("hold, sealed with your key.\n")) == (0, True)
    code, out, _ = run("--lang", "fr", "verify")
    assert (code, "votre clé" in out) == (0, True)


def test_a_change_ends_with_1_and_names_the_row(walked, run):
    edit(walked, "UPDATE events SET actor = '{}' WHERE seq = 3")
    code, out, _ = run("verify", RUN)
    assert code == 1
    assert "event 3 does not follow" in out
    found = json.loads(run("verify", "--json")[1])
    assert (found["holds"], found["incidents"][0]["first_bad"]) == (False, 3)


def test_a_cut_at_the_end_is_found(walked, run):
    edit(walked, "DELETE FROM events WHERE seq > 4")
    code, out, _ = run("verify")
    assert (code, "event 5 was written and sealed; it is gone" in out) == (1, True)


def test_heads_that_were_kept_show_a_journal_put_back(walked, run):
    earlier = (walked / "journal.db").read_bytes()
    run("note", "something happened", "--incident", RUN)
    Path("heads.txt").write_text(run("verify", "--heads")[1])
    assert run("verify", "--against", "heads.txt")[0] == 0
    (walked / "journal.db").write_bytes(earlier)
    code, out, _ = run("verify", "--against", "heads.txt")
    assert (code, "is not the one whose hash was kept" in out) == (1, True)


def test_without_the_key_nobody_says_that_it_is_sealed(walked, run):
    (walked / "seal.key").unlink()
    code, out, _ = run("verify")
    assert (code, "another key has sealed them" in out) == (1, True)
    assert not (walked / "seal.key").exists()


def test_what_another_key_has_sealed_is_told_apart(walked, run, monkeypatch):
    seen = json.loads(run("verify", "--json")[1])["incidents"][0]["sealed_to"]
    monkeypatch.setenv("CRISISCTL_KEY", str(walked / "second.key"))
    run("note", "something happened", "--incident", RUN)
    monkeypatch.delenv("CRISISCTL_KEY")
    code, out, _ = run("--lang", "en", "verify")
    assert (code, f"sealed with your key to {seen}; another key has" in out) == (0, True)


@pytest.mark.parametrize("content", ["one two", "a b c", "\ufffd"])
def test_a_file_without_heads_is_refused(walked, run, content):
    Path("heads.txt").write_text(content, "utf-8")
    assert run("verify", "--against", "heads.txt")[0] == 2
    assert run("verify", "--against", "nowhere.txt")[0] == 2
    assert run("verify", "main-9")[0] == 2


# forget


def test_a_person_is_gone_from_the_bytes_and_the_chain_holds(walked, run):
    assert b"Zoe Petit" in (walked / "journal.db").read_bytes()
    before = json.loads(run("report", RUN, "--json")[1])["figures"]
    code, out, _ = run("forget", "@zoe", "--yes")
    assert (code, "are gone; the events stand" in out) == (0, True)
    left = (walked / "journal.db").read_bytes()
    assert (b"Zoe Petit" in left, b"@zoe" in left) == (False, False)
    assert run("verify")[0] == 0
    after = json.loads(run("report", RUN, "--json")[1])["figures"]
    assert after["replies"] == before["replies"]
    assert "says nothing about them" in run("forget", "@zoe", "--yes")[1]


def test_who_waits_at_the_desk_can_be_forgotten_too(run, own_home):
    Path("in.csv").write_text(
        "author,posted,text,channel\n"
        "@zoe,2026-02-01T10:00Z,I am Zoe Petit,x\n"
        "@ann,2026-02-01T10:01Z,as @zoe says,x\n"
        "@bob,2026-02-01T10:02Z,not me,x\n"
    )
    assert run("import", "in.csv")[0] == 0
    code, out, _ = run("forget", "@zoe", "--yes")
    assert (code, "2 value(s) are gone" in out) == (0, True)
    left = (own_home.parent / "home" / "journal.db").read_bytes()
    assert [text in left for text in (b"Zoe Petit", b"@zoe", b"not me")] == [False, False, True]
    assert run("verify")[0] == 0


def test_nothing_goes_without_a_yes(walked, run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    code, _, err = run("forget", "@zoe")
    assert (code, "crisisctl forget @zoe --yes" in err) == (4, True)
    assert b"Zoe Petit" in (walked / "journal.db").read_bytes()


def test_the_next_command_can_be_pasted_whoever_it_names(run, own_home):
    Path("in.csv").write_text(
        "author,posted,text,channel\nZoe; ls,2026-02-01T10:00Z,I am here,x\n"
    )
    run("import", "in.csv")
    assert "crisisctl forget 'Zoe; ls' --yes" in run("forget", "Zoe; ls")[2]


@pytest.mark.parametrize("args", [(), (" @ ",), ("@zoe", "--expired")])
def test_it_must_be_clear_whom(walked, run, args):
    assert run("forget", *args, "--yes")[0] == 2


@pytest.mark.parametrize(("retention", "stays"), [("retention: 30d\n", False), ("", True)])
def test_people_stay_as_long_as_the_playbook_keeps_them(drilled, run, retention, stays):
    home = drilled(retention + whole("main", STEPS), answer="sent")
    assert run("reply", "m1", "--no-reply", "spam", "--incident", RUN)[0] in (0, 4)
    run("close", RUN, "--reason", "it is over")
    run("forget", "--expired", "--yes")
    assert (b"Zoe Petit" in (home / "journal.db").read_bytes()) is stays


# export and import-journal


def test_a_run_goes_to_another_machine_and_reads_the_same(walked, run, tmp_path, monkeypatch):
    assert run("export", RUN, "--out", "run.jsonl")[0] == 0
    log = run("log", RUN, "--json")[1]
    Path("run.jsonl.gz").write_bytes(gzip.compress(Path("run.jsonl").read_bytes()))
    monkeypatch.setenv("CRISISCTL_HOME", str(tmp_path))
    code, out, _ = run("import-journal", "run.jsonl.gz")
    assert (code, "taken in" in out) == (0, True)
    assert run("log", RUN, "--json")[1] == log
    assert run("export", RUN)[1] == Path("run.jsonl").read_text("utf-8")
    assert "is here already" in run("import-journal", "run.jsonl")[1]
    assert run("verify")[0] == 0


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"\x1f\x8bnonsense", b"[" * 99_999])
def test_what_is_no_journal_is_refused(run, own_home, content):
    Path("run.jsonl").write_bytes(content)
    code, _, err = run("import-journal", "run.jsonl")
    assert (code, err.count("\n")) == (2, 2)


def test_an_export_names_what_is_not_there(walked, run):
    assert run("export", "main-9")[0] == 2
    Path("run.jsonl").write_text("mine")
    assert run("export", RUN, "--out", "run.jsonl")[0] == 2
    assert Path("run.jsonl").read_text() == "mine"


def test_the_legal_file_has_the_journal_its_hashes_and_every_text(walked, run):
    sent = [json.loads(line) for line in run("log", RUN, "--json")[1].splitlines()]
    sent = [one["seq"] for one in sent if one["type"] == "message.sent"]
    assert run("export", RUN, "--legal", "--out", "a.zip")[0] == 0
    assert run("export", RUN, "--legal", "--out", "b.zip")[0] == 0
    assert Path("a.zip").read_bytes() == Path("b.zip").read_bytes()
    with zipfile.ZipFile("a.zip") as archive:
        journal, head, proof, texts = (archive.read(name).decode() for name in archive.namelist())
    assert journal == run("export", RUN)[1]
    assert head == run("verify", RUN, "--heads")[1]
    assert json.loads(proof) == {"sealed": "here", "first_bad": None, "fault": None}
    rows = list(csv.DictReader(io.StringIO(texts.removeprefix("\ufeff"))))
    assert [int(row["row"]) for row in rows] == sent
    assert all(row["row_hash"] in journal and row["text"] for row in rows)
    assert run("export", RUN, "--legal", "--out", "a.zip")[0] == 2


def test_a_journal_in_memory_proves_nothing(run, own_home):
    assert run("--store", "memory:", "verify")[0] == 2
