import os
import re
import sqlite3
from contextlib import closing

import pytest

from crisisctl.errors import JournalError
from crisisctl.stores import schema
from crisisctl.stores.sqlite import SqliteJournal

DAMAGE = re.compile("is damaged|not a crisisctl journal")
RUN = "viral-complaint-1"


# What a store can meet


def refusal(journal, make, *, reads: bool = False) -> str:
    """What the operator is told on writing (or reading), with its hint."""

    def use() -> None:
        if reads:
            journal.read(RUN)
        else:
            journal.append(RUN, 3, make.t0, make.lea, [make.note()])

    with pytest.raises(JournalError) as failed:
        use()
    assert failed.value.exit_code == 5
    assert failed.value.hint is not None
    assert ("nothing could be read" if reads else "not saved") in str(failed.value)
    return f"{failed.value} {failed.value.hint}"


@pytest.mark.parametrize("reads", [False, True])
def test_a_locked_journal(path, raw, make, monkeypatch, reads):
    monkeypatch.setattr(schema, "BUSY_SECONDS", 0.05)
    raw.execute("BEGIN EXCLUSIVE")
    with closing(SqliteJournal(path)) as journal:
        said = refusal(journal, make, reads=reads)
        assert "Another program holds the journal" in said
        raw.execute("ROLLBACK")
        assert journal.append(RUN, 3, make.t0, make.lea, [make.note()])[0].seq == 4


def test_a_reader_that_never_ends_only_delays_the_commit(path, raw, make, monkeypatch):
    monkeypatch.setattr(schema, "BUSY_SECONDS", 0.05)
    with closing(SqliteJournal(path)) as journal:
        raw.execute("BEGIN")
        raw.execute("SELECT count(*) FROM events").fetchone()
        assert "crisisctl resume viral-complaint-1" in refusal(journal, make)
        raw.execute("COMMIT")
        assert journal.append(RUN, 3, make.t0, make.lea, [make.note()])[0].seq == 4


@pytest.mark.parametrize("reads", [False, True])
@pytest.mark.parametrize("content", [b"hello\n", b"\x8f" * 100, b"\x8f\x01" * 9999])
def test_a_file_that_is_something_else_stays_as_it_is(tmp_path, make, content, reads):
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with closing(SqliteJournal(path)) as journal:
        assert "not a crisisctl journal" in refusal(journal, make, reads=reads)
    assert path.read_bytes() == content


def test_the_database_of_another_program_stays_as_it_is(tmp_path, make):
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE t (x)")
    before = path.read_bytes()
    with closing(SqliteJournal(path)) as journal:
        assert "not a crisisctl journal" in refusal(journal, make)
    assert path.read_bytes() == before


@pytest.mark.parametrize("reads", [False, True])
def test_a_journal_of_a_newer_program(path, raw, make, reads):
    raw.execute(f"PRAGMA user_version={schema.VERSION + 1}")
    with closing(SqliteJournal(path)) as journal:
        said = refusal(journal, make, reads=reads)
    assert "newer crisisctl" in said
    assert "pip install --upgrade" in said


@pytest.mark.parametrize("size", [50, 512, 4096, 9000, 12288])
def test_a_truncated_journal(sqlite_journal, raw, path, make, size):
    sqlite_journal.close()
    raw.close()
    os.truncate(path, size)
    with closing(SqliteJournal(path)) as journal:
        assert DAMAGE.search(refusal(journal, make, reads=True))
        assert DAMAGE.search(refusal(journal, make))


def test_a_journal_that_disappears_under_a_run(sqlite_journal, raw, path, make):
    if os.name == "nt":
        pytest.skip("Windows does not let an open file go")
    path.rename(path.with_suffix(".away"))
    for reads in (False, True):
        assert "moved, deleted or replaced" in refusal(sqlite_journal, make, reads=reads)
    path.with_suffix(".away").rename(path)
    assert sqlite_journal.append(RUN, 3, make.t0, make.lea, [make.note()])[0].seq == 4


def test_a_folder_in_the_place_of_the_journal(tmp_path, make):
    with closing(SqliteJournal(tmp_path)) as journal:
        assert "is a folder" in refusal(journal, make)
        assert "is a folder" in refusal(journal, make, reads=True)


def test_a_symbolic_link_is_not_followed(tmp_path, path, raw, make):
    link = tmp_path / "link.db"
    try:
        link.symlink_to(path)
        (tmp_path / "dangling.db").symlink_to(tmp_path / "nowhere.db")
    except OSError:
        pytest.skip("symbolic links need a privilege here")
    for place in (link, tmp_path / "dangling.db"):
        with closing(SqliteJournal(place)) as journal:
            assert "symbolic link" in refusal(journal, make)
    assert not (tmp_path / "nowhere.db").exists()


def test_only_the_last_folder_is_made(tmp_path, make):
    with closing(SqliteJournal(tmp_path / "typo" / "desk" / "j.db")) as journal:
        said = refusal(journal, make)
    assert f"Create the folder {tmp_path / 'typo' / 'desk'}" in said
    assert not (tmp_path / "typo").exists()


def test_a_file_in_the_place_of_the_folder(tmp_path, make):
    (tmp_path / "desk").touch()
    with closing(SqliteJournal(tmp_path / "desk" / "j.db")) as journal:
        told = [refusal(journal, make), refusal(journal, make, reads=True)]
    assert all(str(tmp_path / "desk") in said for said in told)
    assert (tmp_path / "desk").read_bytes() == b""


@pytest.fixture
def modes_count():
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("file modes bind neither root nor Windows")


@pytest.mark.usefixtures("modes_count")
@pytest.mark.parametrize("target", ["file", "folder", "both"])
def test_a_read_only_journal_can_still_be_read(sqlite_journal, raw, path, make, target):
    sqlite_journal.close()
    if target != "folder":
        path.chmod(0o400)
    if target != "file":
        path.parent.chmod(0o500)
    try:
        with closing(SqliteJournal(path)) as journal:
            assert len(journal.read(RUN)) == 3
            assert len(journal.incidents()) == 1
            assert "read-only" in refusal(journal, make)
            assert len(journal.read(RUN)) == 3
    finally:
        path.parent.chmod(0o700)


@pytest.mark.usefixtures("modes_count")
def test_a_journal_of_somebody_else(sqlite_journal, raw, path, make):
    path.chmod(0)
    with closing(SqliteJournal(path)) as journal:
        assert "no permission" in refusal(journal, make)
        assert "no permission" in refusal(journal, make, reads=True)


@pytest.mark.usefixtures("modes_count")
def test_a_folder_that_may_not_be_entered(sqlite_journal, raw, path, make):
    sqlite_journal.close()
    path.parent.chmod(0)
    try:
        with closing(SqliteJournal(path)) as journal:
            assert "no permission" in refusal(journal, make)
            assert "no permission" in refusal(journal, make, reads=True)
    finally:
        path.parent.chmod(0o700)
