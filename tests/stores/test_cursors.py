"""How far each source has been read, in both stores."""

import sqlite3

import pytest

from crisisctl.stores.memory import MemoryJournal

ADDRESS = "https://forum.example/feed?key=secret"


@pytest.fixture(params=["memory", "sqlite"])
def arrivals(request):
    if request.param == "memory":
        return MemoryJournal().arrivals
    return request.getfixturevalue("sqlite_journal").arrivals


def test_a_source_that_was_never_read_has_none(arrivals):
    assert arrivals.cursor("a") == ""


def test_the_last_one_counts(arrivals):
    for cursor in ("1", "2"):
        arrivals.move("a", cursor)
    arrivals.move("b", "3")
    assert (arrivals.cursor("a"), arrivals.cursor("b"), arrivals.cursor("c")) == ("2", "3", "")


def test_it_is_there_after_a_restart_and_keeps_no_address(sqlite_journal, tmp_path):
    sqlite_journal.arrivals.move(ADDRESS, "7")
    sqlite_journal.close()
    assert sqlite_journal.arrivals.cursor(ADDRESS) == "7"
    (file,) = tmp_path.rglob("*.db")
    with sqlite3.connect(file) as db:
        kept = db.execute("SELECT * FROM cursors").fetchall()
    db.close()
    assert "forum.example" not in str(kept)
