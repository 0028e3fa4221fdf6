import sqlite3

import pytest
from tests.stores.arriving import RUN, arrival, land

from crisisctl.model.arrival import Holder
from crisisctl.model.events import MentionsReplying
from crisisctl.model.outbox import Reply
from crisisctl.stores.arrivals_forgetting import erase, spoken_of
from crisisctl.stores.arrivals_proof import first_changed
from crisisctl.stores.evidence import Fault, verify


@pytest.fixture
def db(sqlite_journal, make, path):
    sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.declared()])
    land(sqlite_journal, [arrival(1), arrival(2, "@bob")])
    land(sqlite_journal, [arrival(3, private=True, followers=None), arrival(4, "@bob")])
    other = sqlite3.connect(path, isolation_level=None)
    yield other
    other.close()


def test_what_nobody_touched_is_proven(db):
    assert first_changed(db, RUN) is None
    assert first_changed(db, "desk") is None


@pytest.mark.parametrize(
    "change",
    [
        "content = replace(content, 'nothing works', 'all is well')",
        "content = replace(content, '@u3', '@somebody')",
        "salt = zeroblob(16)",
        "hash = zeroblob(32), salt = NULL",
        "number = 9",
    ],
)
def test_a_change_shows_at_its_event(db, change):
    db.execute(f"UPDATE arrivals SET {change} WHERE number = 3")
    assert first_changed(db, RUN) == 3


def test_the_journal_as_evidence_knows_it(db, sqlite_journal):
    assert verify(sqlite_journal, RUN, None).first_bad is None
    db.execute("UPDATE arrivals SET content = replace(content, 'nothing', 'all') WHERE number = 3")
    verdict = verify(sqlite_journal, RUN, None)
    assert (verdict.first_bad, verdict.fault) == (3, Fault.PERSONAL)


def test_a_row_that_is_gone_shows(db):
    db.execute("DELETE FROM arrivals WHERE number = 1")
    assert first_changed(db, RUN) == 2


def test_whoever_is_erased_is_gone_and_the_rest_still_proven(db, sqlite_journal):
    assert erase(db, RUN, spoken_of(db, RUN, "@bob")) == 2
    assert first_changed(db, RUN) is None
    assert "@bob" not in "\n".join(db.iterdump())
    assert [number for number, _ in sqlite_journal.arrivals.arrivals(RUN)] == [1, 3]
    assert erase(db, RUN, spoken_of(db, RUN, "@bob")) == 0


def test_replies_in_bulk_are_proven_and_erased_too(db, sqlite_journal, make):
    planned = MentionsReplying(
        bulk="b1", message="ack", kind="holding", spans=(), count=0, digest=""
    )
    replies = [Reply(3, "x", "", "Hello"), Reply(2, "x", "https://x.com/bob", "Hello @bob")]
    by = Holder("Léa", "1")
    assert sqlite_journal.outbox.intend(RUN, make.t0, make.lea, planned, replies, by) == (2, 3)
    assert first_changed(db, RUN) is None
    erase(db, RUN, spoken_of(db, RUN, "@bob"))
    assert first_changed(db, RUN) is None
    assert "bob" not in "\n".join(db.iterdump())
    db.execute("UPDATE outbox SET text = 'Get lost' WHERE number = 3")
    assert first_changed(db, RUN) == 4


def test_what_was_erased_may_come_in_again(db, sqlite_journal):
    erase(db, RUN, spoken_of(db, RUN, "@bob"))
    assert land(sqlite_journal, [arrival(2, "@bob")]).landed == 1
