"""What figures are counted from, of people who came in with many others."""

import pytest
from tests.reports.played import LEAD, RUN, Played

from crisisctl.model.crowd import NOBODY
from crisisctl.stores.forgetting import erase, forgettable


@pytest.fixture
def played(tmp_path):
    told = Played(tmp_path / "journal.db")
    told.import_(("ana", 9, True), ("bob", 5, False), ("ana", 2, True))
    told.at += 10
    told.answer("ana")
    return told


def test_posts_replies_and_who_waits_are_read_in_one_go(played):
    found = played.journal.arrivals.beside(RUN)
    assert sorted((one.number, one.line, one.negative) for one in found.posts) == [
        (1, 1, True),
        (2, 2, False),
        (3, 1, True),
    ]
    assert [(one.line, one.bulk, one.at) for one in found.replies] == [(1, "b1", played.now)]
    assert [one.line for one in found.owed] == [2]


def test_a_forgotten_person_stays_in_every_figure(played):
    before = played.facts()
    gone = forgettable(played.journal, RUN, (), "@ana")
    assert erase(played.journal, gone, played.now, LEAD, "asked") > 0
    after = played.facts()
    assert after["figures"] == before["figures"]
    assert after["curve"] == before["curve"]


def test_an_incident_that_nobody_was_imported_into_has_nobody(tmp_path):
    assert Played(tmp_path / "journal.db").journal.arrivals.beside(RUN) == NOBODY
