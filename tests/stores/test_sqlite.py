import gc
import json
import os
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from crisisctl.engine.persons import Told
from crisisctl.errors import Conflict, JournalError
from crisisctl.model.events import ERASED, Noted
from crisisctl.stores.arrivals_forgetting import Spoken
from crisisctl.stores.evidence import verify
from crisisctl.stores.forgetting import Forgettable, erase
from crisisctl.stores.sqlite import SqliteJournal

RUN = "viral-complaint-1"
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX modes, signals or limits")


def hostile(scene: str, folder: Path) -> dict[str, Any]:
    script = Path(__file__).parent / "hostile.py"
    run = subprocess.run(
        [sys.executable, str(script), scene, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


# Durability and races


@posix
def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path):
    found = hostile("kill", tmp_path)
    assert found["written"] > 0
    assert (found["lost"], found["broken"], found["whole"]) == (0, 0, True)


@posix
def test_of_racing_processes_exactly_one_wins(tmp_path):
    found = hostile("race", tmp_path)
    assert found["wins"] == [1] * 25
    assert found["seqs"] == list(range(1, 26))
    assert found["bad"] is None


def test_of_racing_threads_exactly_one_wins(path, make):
    def attempt(seq: int) -> bool:
        with closing(SqliteJournal(path)) as journal:
            try:
                journal.append(RUN, seq, make.t0, make.lea, [make.note()])
            except Conflict:
                return False
            return True

    with ThreadPoolExecutor(4) as pool:
        for seq in range(10):
            assert sum(pool.map(attempt, [seq] * 4)) == 1
    with closing(SqliteJournal(path)) as journal:
        assert [record.seq for record in journal.read(RUN)] == list(range(1, 11))


@posix
def test_a_full_disk_is_said_and_keeps_what_was_written(tmp_path):
    found = hostile("full", tmp_path)
    assert "full" in found["said"]
    assert "not saved" in found["said"]
    assert found["kept"] == found["written"] > 0
    assert found["bad"] is None
    assert found["after"] == found["written"] + 1


def test_the_settings_are_those_that_were_chosen(sqlite_journal, make):
    sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.note()])
    wanted = {
        "journal_mode": "delete",
        "synchronous": 3,
        "fullfsync": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "application_id": 0x43524953,
        "user_version": 1,
    }
    db = sqlite_journal._db
    assert {key: db.execute(f"PRAGMA {key}").fetchone()[0] for key in wanted} == wanted


def test_a_failed_append_leaves_nothing_behind(sqlite_journal, raw, make):
    raw.execute(
        "CREATE TRIGGER no_mentions BEFORE INSERT ON mentions"
        " BEGIN SELECT RAISE(ABORT, 'not today'); END"
    )
    with pytest.raises(JournalError, match="not today"):
        sqlite_journal.append(RUN, 3, make.t0, make.lea, [make.posted()])
    assert len(sqlite_journal.read(RUN)) == 3
    raw.execute("DROP TRIGGER no_mentions")
    assert sqlite_journal.append(RUN, 3, make.t0, make.lea, [make.posted()])[0].seq == 4


def test_a_closed_journal_opens_again(sqlite_journal, make):
    sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.note()])
    sqlite_journal.close()
    sqlite_journal.close()
    assert len(sqlite_journal.read(RUN)) == 1


@pytest.mark.parametrize("enabled", [True, False])
def test_reading_leaves_the_garbage_collector_as_it_was(sqlite_journal, raw, enabled):
    tampered(raw, "UPDATE events SET data = '[]' WHERE seq = 2")
    (gc.enable if enabled else gc.disable)()
    try:
        assert len(sqlite_journal.read(RUN, after=2)) == 1
        assert gc.isenabled() is enabled
        with pytest.raises(JournalError):
            sqlite_journal.read(RUN)
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


# The file


@posix
def test_the_file_and_its_folder_are_for_the_owner_only(sqlite_journal, make, path):
    before = os.umask(0)
    try:
        sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.note()])
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_reading_makes_no_file(sqlite_journal, path):
    assert sqlite_journal.read(RUN) == []
    assert verify(sqlite_journal, RUN, None) is None
    assert not path.parent.exists()


def test_a_file_left_empty_by_a_kill_becomes_a_journal(sqlite_journal, make, path):
    path.parent.mkdir()
    path.touch()
    assert sqlite_journal.incidents() == ()
    assert sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.note()])[0].seq == 1


def test_any_name_of_a_file_will_do(tmp_path, make):
    path = tmp_path / "é ?#%20&mode=memory.db"
    if os.name == "nt":
        path = tmp_path / "é #%20&mode=memory.db"
    with closing(SqliteJournal(path)) as journal:
        journal.append(RUN, 0, make.t0, make.lea, [make.note()])
    assert path.stat().st_size > 0


# Append-only, and provably so


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE events SET data = '{}'",
        "DELETE FROM events",
        "REPLACE INTO events SELECT * FROM events WHERE seq = 1",
        "INSERT INTO events SELECT * FROM events WHERE seq = 1",
        "UPDATE personal SET value = 'x'",
    ],
)
def test_the_database_itself_refuses_to_change_the_past(raw, sql):
    raw.execute("PRAGMA recursive_triggers=ON")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(sql)


def tampered(raw, *statements: str) -> None:
    for trigger in ("events_stay", "events_last", "personal_stays"):
        raw.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        raw.execute(statement)


@pytest.mark.parametrize(
    ("sql", "seq"),
    [
        ("UPDATE events SET at = '2026-10-12T02:00:00+00:00' WHERE seq = 2", 2),
        ("UPDATE events SET actor = '{}' WHERE seq = 3", 3),
        ("DELETE FROM events WHERE seq = 2", 3),
        ("UPDATE events SET seq = 9 WHERE seq = 2", 3),
        ("UPDATE personal SET value = 'nobody called' WHERE seq = 2", 2),
        ("UPDATE personal SET salt = x'00' WHERE seq = 3", 3),
    ],
)
def test_verify_finds_the_first_row_that_was_touched(sqlite_journal, raw, sql, seq):
    assert verify(sqlite_journal, RUN, None).first_bad is None
    tampered(raw, sql)
    assert verify(sqlite_journal, RUN, None).first_bad == seq


def test_a_row_that_makes_no_sense_is_named(sqlite_journal, raw):
    tampered(raw, "UPDATE events SET data = '[]' WHERE seq = 2")
    with pytest.raises(JournalError, match="Event 2 of viral-complaint-1") as failed:
        sqlite_journal.read(RUN)
    assert "start another" in str(failed.value.hint)


def test_bytes_that_are_no_text_are_an_error_like_any_other(sqlite_journal, raw):
    tampered(raw, "UPDATE events SET at = CAST(x'ff' AS TEXT) WHERE seq = 2")
    with pytest.raises(JournalError, match="can't be used"):
        sqlite_journal.read(RUN)


def test_an_event_of_a_newer_program_is_refused(sqlite_journal, raw):
    tampered(raw, "UPDATE events SET type = 'alien.landed' WHERE seq = 3")
    with pytest.raises(JournalError, match=r"alien\.landed"):
        sqlite_journal.read(RUN)


# Personal data


def test_personal_data_stands_outside_the_events(raw):
    rows = raw.execute("SELECT * FROM events").fetchall()
    assert "Bob" not in repr(rows)
    assert raw.execute("SELECT value FROM personal WHERE seq = 2").fetchone() == (
        "Bob Martin called",
    )


def test_erasing_a_person_keeps_the_chain_and_leaves_no_bytes(sqlite_journal, raw, path, make):
    secret = "Bob Martin " * 1000  # long enough for pages of its own
    sqlite_journal.append(RUN, 3, make.t0, make.lea, [make.note(secret)])
    assert b"Bob Martin" in path.read_bytes()
    what = Forgettable(RUN, [Told(2, ("text",)), Told(4, ("text",))], Spoken())
    assert erase(sqlite_journal, what, make.t0, make.lea, "asked") == 2
    assert verify(sqlite_journal, RUN, None).first_bad is None
    texts = [r.event.text for r in sqlite_journal.read(RUN) if isinstance(r.event, Noted)]
    assert texts == [ERASED, "again", ERASED]
    assert b"Bob Martin" not in path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
