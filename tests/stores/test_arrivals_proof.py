import sqlite3
from datetime import timedelta

import pytest
from tests.stores.arriving import RUN, arrival, land

from crisisctl.model.arrival import Holder, Query
from crisisctl.model.events import MentionsReplying
from crisisctl.model.outbox import Reply, Sent
from crisisctl.stores.arrivals_forgetting import erase, spoken_of
from crisisctl.stores.arrivals_proof import first_changed, first_misdated
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
        "content = replace(content, 'nothing', 'all'), salt = NULL",
        "posted_at = posted_at - 3600000",
        "salt = NULL",
        "content = NULL",
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


def test_a_row_of_no_event_shows_at_the_last(db):
    scope, _, *row = db.execute("SELECT * FROM arrivals WHERE number = 1").fetchone()
    marks = ", ".join("?" for _ in (scope, 99, *row))
    db.execute(f"INSERT INTO arrivals VALUES ({marks})", (scope, 99, *row))
    assert first_changed(db, RUN) == 3


@pytest.mark.parametrize("data", ["nope", "[1]", "{}", '{"first": "a", "count": 2}'])
def test_an_event_that_nobody_can_read_shows(db, data):
    db.execute("DROP TRIGGER events_stay")
    db.execute("UPDATE events SET data = ? WHERE seq = 2", (data,))
    assert first_changed(db, RUN) == 2


def test_a_row_that_is_gone_shows(db):
    db.execute("DELETE FROM arrivals WHERE number = 1")
    assert first_changed(db, RUN) == 2


def test_whoever_is_erased_is_gone_and_the_rest_still_proven(db, sqlite_journal):
    assert erase(db, RUN, spoken_of(db, RUN, "@bob")) == 2
    assert first_changed(db, RUN) is None
    assert "@bob" not in "\n".join(db.iterdump())
    assert [number for number, _ in sqlite_journal.arrivals.arrivals(RUN)] == [1, 3]
    assert sqlite_journal.arrivals.numbers(RUN, Query(search="WORKS")) == (1, 3)
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
    db.execute("UPDATE outbox SET text = 'Get lost', salt = NULL WHERE number = 3")
    assert first_changed(db, RUN) == 4
    db.execute("UPDATE outbox SET text = 'Get lost', salt = zeroblob(16) WHERE number = 3")
    assert first_changed(db, RUN) == 4
    db.execute("DELETE FROM outbox WHERE number = 3")
    assert first_changed(db, RUN) == 4


@pytest.fixture
def answered(db, sqlite_journal, make):
    """Two replies of four are out: the journal's fifth row says so."""
    planned = MentionsReplying(
        bulk="b1", message="a", kind="holding", spans=(), count=0, digest=""
    )
    replies = [Reply(number, "x", "", "Hello") for number in (1, 2, 3)]
    by = Holder("Léa", "1")
    sqlite_journal.outbox.intend(RUN, make.t0, make.lea, planned, replies, by)
    sent = [Sent(number, make.t0 + timedelta(minutes=number)) for number in (1, 2)]
    assert sqlite_journal.outbox.settle(RUN, "b1", make.t0, make.lea, sent) == 2
    return db


def test_replies_that_are_out_are_out_when_it_is_said(answered):
    assert first_misdated(answered, RUN) is None


@pytest.mark.parametrize(
    "change", ["at = at + 900000", "fate = 'withdrawn'", "bulk = 'b2'", "number = 77"]
)
def test_a_reply_that_went_out_otherwise_shows(answered, change):
    answered.execute(f"UPDATE outbox SET {change} WHERE number = 2")
    assert first_misdated(answered, RUN) == 5


def test_a_reply_that_nobody_said_is_out_shows(answered):
    answered.execute("UPDATE outbox SET fate = 'sent' WHERE number = 3")
    assert first_misdated(answered, RUN) == 5


def test_what_was_erased_may_come_in_again(db, sqlite_journal):
    erase(db, RUN, spoken_of(db, RUN, "@bob"))
    assert land(sqlite_journal, [arrival(2, "@bob")]).landed == 1
