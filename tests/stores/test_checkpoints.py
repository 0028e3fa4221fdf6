import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal

import pytest

from crisisctl.errors import JournalError
from crisisctl.model.checkpoint import Checkpoint
from crisisctl.stores.evidence import Fault, verify

RUN = "viral-complaint-1"


@pytest.fixture
def kept(sqlite_journal, make) -> Checkpoint:
    """A checkpoint on the second of three events."""
    found = Checkpoint(
        seq=2,
        at=make.t0,
        spans=((1, 1),),
        posted=1,
        first_posted_at=make.t0,
        drafted={},
        called=0,
        offered={"goodwill": Decimal(5)},
    )
    events = [make.declared(), make.posted(text="Bob Martin called"), make.note()]
    sqlite_journal.append(RUN, 0, make.t0, make.lea, events)
    sqlite_journal.keep(RUN, found)
    return found


@pytest.fixture
def raw(path, kept) -> Iterator[sqlite3.Connection]:
    """A second connection, by the side door."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        yield db


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE checkpoints SET state = replace(state, '[1,1]', '[1,2]')",
        "UPDATE checkpoints SET state = replace(state, '\"posted\":1', '\"posted\":2')",
        "UPDATE checkpoints SET seq = 1",
        "UPDATE checkpoints SET seq = 9",
        "UPDATE checkpoints SET hash = ''",
        "UPDATE checkpoints SET state = CAST(x'ff' AS TEXT)",
        "DELETE FROM checkpoints",
        "DROP TABLE checkpoints",
        "DROP TRIGGER events_stay; UPDATE events SET hash = 'x' WHERE seq = 2",
        "DROP TRIGGER events_last; DELETE FROM personal; DELETE FROM events WHERE seq = 2",
    ],
)
def test_one_that_does_not_stand_as_it_was_written_is_none(sqlite_journal, raw, kept, damage):
    assert sqlite_journal.checkpoint(RUN) == kept
    raw.executescript(damage)
    assert sqlite_journal.checkpoint(RUN) is None


@pytest.mark.parametrize("change", [{"calls": 1}, {"posted": "one"}, {}])
def test_one_of_a_program_that_counts_otherwise_is_none(sqlite_journal, raw, kept, change):
    (last,) = raw.execute("SELECT hash FROM events WHERE seq = 2").fetchone()
    state = json.dumps(json.loads(kept.model_dump_json()) | change)
    bound = hashlib.sha256(f"{last}{state}".encode()).hexdigest()
    raw.execute("UPDATE checkpoints SET state = ?, hash = ?", (state, bound))
    assert sqlite_journal.checkpoint(RUN) == (None if change else kept)


def test_it_says_nothing_about_a_person(sqlite_journal, raw):
    assert "Bob" not in str(raw.execute("SELECT * FROM checkpoints").fetchall())
    raw.execute("DELETE FROM personal")
    assert sqlite_journal.checkpoint(RUN) is not None
    assert verify(sqlite_journal, RUN, None).fault is Fault.ERASED  # nobody put it on record


def test_a_damaged_event_that_is_still_needed_is_told(sqlite_journal, raw, kept):
    raw.execute("DROP TRIGGER events_stay")
    raw.execute("UPDATE events SET data = '{' WHERE seq = 1")
    with pytest.raises(JournalError, match="Event 1"):
        sqlite_journal.read(RUN, kept.seq, besides=kept.spans)


def test_a_damaged_event_that_is_over_is_told_by_verify_and_by_a_whole_read(
    sqlite_journal, raw, kept
):
    raw.execute("DROP TRIGGER events_stay")
    raw.execute("UPDATE events SET data = '{' WHERE seq = 2")
    assert [one.seq for one in sqlite_journal.read(RUN, kept.seq, besides=kept.spans)] == [1, 3]
    assert verify(sqlite_journal, RUN, None).first_bad == 2
    with pytest.raises(JournalError, match="Event 2"):
        sqlite_journal.read(RUN)


def test_a_checkpoint_that_can_not_be_written_keeps_the_last(sqlite_journal, raw, kept):
    raw.execute(
        "CREATE TRIGGER full BEFORE INSERT ON checkpoints BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    with pytest.raises(JournalError, match="not saved"):
        sqlite_journal.keep(RUN, kept.model_copy(update={"seq": 3}))
    assert sqlite_journal.checkpoint(RUN) == kept
