import sqlite3
from contextlib import closing

import pytest

from crisisctl.engine.persons import Told
from crisisctl.stores import chain
from crisisctl.stores.arrivals_forgetting import Spoken
from crisisctl.stores.evidence import Fault, Head, Sealed, agrees, all_there, incidents, verify
from crisisctl.stores.forgetting import Forgettable, erase
from crisisctl.stores.schema import connect
from crisisctl.stores.sqlite import SqliteJournal

KEY, OTHER = b"k" * 32, b"o" * 32
RUN = "fire-1"


@pytest.fixture
def sealed(path, make):
    """A journal with two incidents, five events and one, sealed with KEY."""
    with closing(SqliteJournal(path, key=lambda: KEY)) as journal:
        events = [make.declared(), make.note("Bob Martin called"), make.note("again")]
        journal.append(RUN, 0, make.t0, make.lea, events)
        journal.append(RUN, 3, make.t0, make.lea, [make.note("four"), make.note("five")])
        journal.append("fire-2", 0, make.t0, make.lea, [make.declared()])
        yield journal


def edit(path, script):
    """Do what somebody does who has the file and knows SQLite."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for trigger in ("events_stay", "events_last", "personal_stays"):
            db.execute(f"DROP TRIGGER {trigger}")
        db.executescript(script)


def make_chain_anew(path):
    """Give every row the hash that follows from what stands there now."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        rows = db.execute(
            "SELECT * FROM events WHERE incident = ? ORDER BY seq", (RUN,)
        ).fetchall()
        before = chain.EMPTY_HASH
        for row in map(chain.Row._make, rows):
            before = chain.link(before, row)
            db.execute(
                "UPDATE events SET hash = ? WHERE incident = ? AND seq = ?", (before, RUN, row.seq)
            )


def test_what_was_written_holds(sealed):
    verdict = verify(sealed, RUN, KEY)
    assert (verdict.head.seq, verdict.sealed, verdict.first_bad) == (5, Sealed.HERE, None)
    assert incidents(sealed) == (RUN, "fire-2")
    assert all_there(sealed, KEY)


def test_an_incident_that_never_was_has_no_verdict(sealed):
    assert verify(sealed, "fire-9", KEY) is None


@pytest.mark.parametrize(
    ("script", "seq", "fault"),
    [
        ("UPDATE events SET actor = '{}' WHERE seq = 3", 3, Fault.ROW),
        ("DELETE FROM events WHERE incident = 'fire-1' AND seq = 2", 3, Fault.ROW),
        ("DELETE FROM events WHERE incident = 'fire-1' AND seq > 3", 4, Fault.CUT),
        (
            "DELETE FROM seals; DELETE FROM events WHERE incident = 'fire-1' AND seq = 5",
            1,
            Fault.SEAL,
        ),
        ("DELETE FROM events WHERE incident = 'fire-1'", 1, Fault.CUT),
        ("UPDATE personal SET value = 'nobody called' WHERE seq = 2", 2, Fault.PERSONAL),
    ],
)
def test_a_change_names_its_first_row(sealed, path, script, seq, fault):
    edit(path, script)
    verdict = verify(sealed, RUN, KEY)
    assert (verdict.first_bad, verdict.fault) == (seq, fault)


def test_rows_that_changed_places_are_found(sealed, path):
    edit(
        path,
        "UPDATE events SET seq = 99 WHERE incident = 'fire-1' AND seq = 2;"
        "UPDATE events SET seq = 2 WHERE incident = 'fire-1' AND seq = 3;"
        "UPDATE events SET seq = 3 WHERE incident = 'fire-1' AND seq = 99;",
    )
    assert verify(sealed, RUN, KEY).first_bad == 2


def test_a_chain_made_anew_fits_but_is_not_what_was_sealed(sealed, path):
    edit(path, "UPDATE events SET actor = '{}' WHERE incident = 'fire-1' AND seq = 4")
    make_chain_anew(path)
    assert verify(sealed, RUN, None).first_bad is None
    verdict = verify(sealed, RUN, KEY)
    assert (verdict.first_bad, verdict.fault) == (4, Fault.SEAL)


def test_seals_that_name_another_key_hide_nothing(sealed, path):
    edit(
        path,
        "UPDATE events SET actor = '{}' WHERE incident = 'fire-1' AND seq = 4;"
        "UPDATE seals SET key = '00000000'",
    )
    make_chain_anew(path)
    assert verify(sealed, RUN, KEY).first_bad == 5  # the last row that was sealed


def test_an_incident_that_is_gone_with_its_seals_is_missed(sealed, path):
    edit(
        path,
        "DELETE FROM events WHERE incident = 'fire-2'; DELETE FROM incidents WHERE id = 'fire-2';"
        "DELETE FROM seals WHERE incident = 'fire-2';"
        "DELETE FROM heads WHERE incident = 'fire-2';",
    )
    assert verify(sealed, "fire-2", KEY) is None
    assert not all_there(sealed, KEY)


def test_without_seals_nobody_says_that_it_is_sealed(sealed, path):
    edit(path, "DELETE FROM seals; DELETE FROM heads")
    assert verify(sealed, RUN, KEY).sealed is Sealed.NEVER


def test_another_key_can_only_follow_the_chain(sealed):
    verdict = verify(sealed, RUN, OTHER)
    assert (verdict.sealed, verdict.first_bad) == (Sealed.ELSEWHERE, None)


def test_two_people_seal_one_journal(sealed, path, make):
    with closing(SqliteJournal(path, key=lambda: OTHER)) as second:
        second.append(RUN, 5, make.t0, make.lea, [make.note("six")])
    sealed.append(RUN, 6, make.t0, make.lea, [make.note("seven")])
    for key in (KEY, OTHER):
        verdict = verify(sealed, RUN, key)
        assert (verdict.sealed, verdict.first_bad) == (Sealed.HERE, None)
    edit(path, "DELETE FROM events WHERE incident = 'fire-1' AND seq = 7")
    assert verify(sealed, RUN, KEY).fault is Fault.CUT


def test_an_erasure_on_record_is_no_change_and_a_quiet_one_is(sealed, path, make):
    what = Forgettable(RUN, [Told(2, ("text",))], Spoken())
    assert erase(sealed, what, make.t0, make.lea, "asked") == 1
    assert verify(sealed, RUN, KEY).first_bad is None
    with closing(connect(path)) as db:
        db.execute("DELETE FROM personal WHERE seq = 4")
    verdict = verify(sealed, RUN, KEY)
    assert (verdict.first_bad, verdict.fault) == (2, Fault.ERASED)


def test_an_erasure_that_nobody_can_read_accounts_for_nothing(sealed, path, make):
    what = Forgettable(RUN, [Told(2, ("text",))], Spoken())
    erase(sealed, what, make.t0, make.lea, "asked")
    edit(path, "UPDATE events SET data = 'nope' WHERE incident = 'fire-1' AND seq = 6")
    make_chain_anew(path)
    assert verify(sealed, RUN, None).fault is Fault.ERASED


def test_a_value_that_somebody_added_belongs_to_no_event(sealed, path):
    edit(path, "INSERT INTO personal VALUES ('fire-1', 99, 'text', x'00', 'planted')")
    assert verify(sealed, RUN, KEY).first_bad == 99


def add_row(path):
    """A row that follows from those before, written by somebody without the key."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        found = "SELECT * FROM events WHERE incident = ? ORDER BY seq DESC LIMIT 1"
        last = chain.Row._make(db.execute(found, (RUN,)).fetchone())
        new = last._replace(seq=last.seq + 1)
        row = new._replace(hash=chain.link(last.hash, new))
        db.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)


def test_a_row_that_somebody_added_carries_no_seal(sealed, path):
    add_row(path)
    verdict = verify(sealed, RUN, KEY)
    assert (verdict.first_bad, verdict.fault) == (6, Fault.UNSEALED)


def test_it_is_told_how_far_the_key_at_hand_has_sealed(sealed, path, make):
    with closing(SqliteJournal(path, key=lambda: OTHER)) as second:
        second.append(RUN, 5, make.t0, make.lea, [make.note("six")])
    assert [verify(sealed, RUN, key).sealed_to for key in (KEY, OTHER, None)] == [5, 6, 0]


@pytest.mark.parametrize(
    "script",
    [
        "DELETE FROM incidents WHERE id = 'fire-1'",
        "UPDATE incidents SET closed = 1, severity = 's'",
    ],
)
def test_a_list_of_runs_that_says_something_else_shows(sealed, path, script):
    edit(path, script)
    verdict = verify(sealed, RUN, KEY)
    assert (verdict.first_bad, verdict.fault) == (1, Fault.LISTED)


def test_a_head_that_was_kept_elsewhere_tells_an_earlier_day(sealed, make):
    kept = verify(sealed, RUN, KEY).head
    sealed.append(RUN, 5, make.t0, make.lea, [make.note("six")])
    assert agrees(sealed, kept)
    assert not agrees(sealed, Head(RUN, 9, kept.hash))
    assert not agrees(sealed, Head(RUN, 4, kept.hash))
