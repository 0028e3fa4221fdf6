from contextlib import closing
from datetime import timedelta

import pytest
from tests.stores.arriving import LEA, RUN, T0, arrival, land

from crisisctl.model.arrival import EVERYTHING, Holder, Query, State
from crisisctl.model.events import MentionsReplying
from crisisctl.model.outbox import Fate, Reply
from crisisctl.stores.arrivals_copy import Copied, dump, load
from crisisctl.stores.arrivals_forgetting import erase, spoken_of
from crisisctl.stores.arrivals_proof import first_changed
from crisisctl.stores.sqlite import SqliteJournal

NOW = T0 + timedelta(hours=1)


@pytest.fixture
def ours(sqlite_journal, make):
    """Three people, one of them erased, one with a reply on its way."""
    sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.declared()])
    land(sqlite_journal, [arrival(1), arrival(2, "@bob"), arrival(3, "@u1", 5), arrival(4)])
    planned = MentionsReplying(bulk="b1", message="", kind="holding", spans=(), count=0, digest="")
    by = Holder("Léa", "1")
    sqlite_journal.outbox.intend(RUN, NOW, LEA, planned, [Reply(4, "x", "", "Hi")], by)
    with sqlite_journal.writing("") as db:
        erase(db, RUN, spoken_of(db, RUN, "@bob"))
    return sqlite_journal


@pytest.fixture
def theirs(tmp_path, ours):
    """Another journal that has the run's events, and something at its own desk."""
    with closing(SqliteJournal(tmp_path / "theirs.db")) as other:
        land(other, [arrival(9)], "desk")
        for record in ours.read(RUN):
            other.append(RUN, record.seq - 1, record.at, record.actor, [record.event])
        yield other


def rows_of(journal):
    with journal.reading() as db:
        return list(dump(db, RUN))


def test_a_copy_is_the_same(ours, theirs):
    for _ in "twice":
        with theirs.writing("") as db:
            load(db, RUN, rows_of(ours))
            assert first_changed(db, RUN) is None
    assert rows_of(theirs) == rows_of(ours)
    for query in (EVERYTHING, Query(state=State.SENDING)):
        assert theirs.arrivals.page(RUN, query) == ours.arrivals.page(RUN, query)
    assert theirs.arrivals.progress(RUN, NOW) == ours.arrivals.progress(RUN, NOW)
    assert theirs.outbox.outgoing(RUN, "b1", Fate.INTENDED)[0].reply.text == "Hi"


def test_a_copy_goes_on(ours, theirs):
    with theirs.writing("") as db:
        load(db, RUN, rows_of(ours))
    assert land(theirs, [arrival(1), arrival(5)]) == (5, 1, 1, 1, ())
    assert theirs.arrivals.numbers("desk", EVERYTHING) == (1,)


def test_nothing_is_copied_of_nothing(sqlite_journal, make):
    sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.declared()])
    assert rows_of(sqlite_journal) == []


@pytest.mark.parametrize("row", [Copied("events", (1,)), Copied("lines", (1,))])
def test_what_is_no_row_is_not_loaded(theirs, row):
    with pytest.raises(ValueError, match=row.table), theirs.writing("") as db:
        load(db, RUN, [row])
    assert rows_of(theirs) == []
