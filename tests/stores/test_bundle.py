import json
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import given, strategies as st
from tests.stores.arriving import LEA, T0, arrival, land

from crisisctl.engine.persons import told_about
from crisisctl.errors import JournalError, Refused, UsageError
from crisisctl.stores import chain
from crisisctl.stores.bundle import lines_of, read_bundle, take_in
from crisisctl.stores.evidence import Sealed, verify
from crisisctl.stores.forgetting import erase, forgettable
from crisisctl.stores.sqlite import SqliteJournal

RUN = "fire-1"
NOW = T0 + timedelta(hours=1)


@pytest.fixture
def written(sqlite_journal, make):
    events = [make.declared(), make.posted(text="nul ! 🤬"), make.detected(), make.note("called")]
    sqlite_journal.append(RUN, 0, make.t0, make.lea, events)
    return sqlite_journal


@pytest.fixture
def other(tmp_path):
    with closing(SqliteJournal(tmp_path / "other" / "journal.db", key=lambda: b"o" * 32)) as one:
        yield one


def test_a_run_arrives_bit_for_bit(written, other):
    lines = list(lines_of(written, RUN))
    assert take_in(other, read_bundle(lines)) == 4
    assert list(lines_of(other, RUN)) == lines
    assert other.read(RUN) == written.read(RUN)
    assert other.mentions(RUN) == written.mentions(RUN)
    assert other.incidents() == written.incidents()


def test_it_is_sealed_where_it_arrives(written, other):
    take_in(other, read_bundle(lines_of(written, RUN)))
    assert verify(other, RUN, b"o" * 32).sealed is Sealed.HERE


def test_a_run_comes_home_with_what_was_added(written, other, make):
    take_in(other, read_bundle(lines_of(written, RUN)))
    other.append(RUN, 4, make.t0, make.lea, [make.note("added there")])
    assert take_in(written, read_bundle(lines_of(other, RUN))) == 1
    assert take_in(written, read_bundle(lines_of(other, RUN))) == 0
    assert written.read(RUN) == other.read(RUN)


def test_two_ways_to_go_on_do_not_mix(written, other, make):
    take_in(other, read_bundle(lines_of(written, RUN)))
    other.append(RUN, 4, make.t0, make.lea, [make.note("there")])
    written.append(RUN, 4, make.t0, make.lea, [make.note("here")])
    with pytest.raises(Refused, match="has gone on here in another way"):
        take_in(written, read_bundle(lines_of(other, RUN)))
    assert len(written.read(RUN)) == 5


def forgotten(journal):
    """The mention of the run is erased, as its writer asked."""
    what = forgettable(journal, RUN, told_about(journal.read(RUN), "@bob"), "@bob")
    assert erase(journal, what, NOW, LEA, "asked") == 2


def test_an_erased_value_stays_erased(written, other):
    forgotten(written)
    take_in(other, read_bundle(lines_of(written, RUN)))
    assert other.read(RUN) == written.read(RUN)
    assert verify(other, RUN, b"o" * 32).first_bad is None


def test_who_is_forgotten_here_is_forgotten_where_the_run_went(written, other):
    take_in(other, read_bundle(lines_of(written, RUN)))
    forgotten(written)
    assert take_in(other, read_bundle(lines_of(written, RUN))) == 1
    assert list(lines_of(other, RUN)) == list(lines_of(written, RUN))
    assert "@bob" not in "".join(lines_of(other, RUN))


def test_an_older_file_brings_nobody_back(written, other):
    before = list(lines_of(written, RUN))
    forgotten(written)
    assert take_in(written, read_bundle(before)) == 0
    assert "@bob" not in "".join(lines_of(written, RUN))


def test_a_file_that_lacks_a_value_is_refused(written, other):
    lines = [line for line in lines_of(written, RUN) if "@bob" not in line]
    with pytest.raises(UsageError, match="a part of it is missing"):
        take_in(other, read_bundle(lines))
    assert other.incidents() == ()


def test_a_file_without_what_arrived_is_refused(written, other):
    land(written, [arrival(1)], RUN)
    lines = [line for line in lines_of(written, RUN) if not line.startswith('{"beside"')]
    with pytest.raises(UsageError, match="was changed on the way"):
        take_in(other, read_bundle(lines))


def test_what_arrived_by_the_thousand_goes_along(written, other):
    land(written, [arrival(1), arrival(2, "@bob"), arrival(3, "@bob")], RUN)
    erase(written, forgettable(written, RUN, (), "@u1"), NOW, LEA, "asked")
    lines = list(lines_of(written, RUN))
    take_in(other, read_bundle(lines))
    assert list(lines_of(other, RUN)) == lines
    assert verify(other, RUN, None).first_bad is None
    assert other.arrivals.progress(RUN, NOW) == written.arrivals.progress(RUN, NOW)


def test_what_arrived_is_proven_before_it_is_taken_in(written, other):
    land(written, [arrival(1)], RUN)
    lines = [line.replace("nothing", "all") for line in lines_of(written, RUN)]
    with pytest.raises(UsageError, match="was changed on the way"):
        take_in(other, read_bundle(lines))
    assert other.incidents() == ()


def test_no_run_gives_no_lines(written, other):
    assert list(lines_of(written, "fire-9")) == []
    assert list(lines_of(other, RUN)) == []


def without(lines, at):
    return [line for index, line in enumerate(lines) if index != at]


def changed(lines, at, old, new):
    assert old in lines[at]
    return [line.replace(old, new) if i == at else line for i, line in enumerate(lines)]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: without(lines, 1),
        lambda lines: without(lines, 4),
        lambda lines: changed(lines, 2, "channel", "chanel"),
        lambda lines: changed(lines, -1 % len(lines), "called", "cursed"),
        lambda lines: changed(lines, -1 % len(lines), '"hex":"', '"hex":"00'),
        lambda lines: changed(lines, 0, '"rows":4', '"rows":5'),
        lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
        lambda lines: [*lines, lines[-1]],
    ],
    ids=["no first", "no last", "middle", "value", "salt", "head", "order", "twice"],
)
def test_a_spoiled_file_is_refused_whole(written, other, spoil):
    lines = list(lines_of(written, RUN))
    with pytest.raises(UsageError, match="can't be taken in"):
        take_in(other, read_bundle(spoil(lines)))
    assert other.incidents() == ()


@given(st.lists(st.text(max_size=80) | st.just('{"events":[]}') | st.just('{"personal":[1]}')))
def test_no_file_is_too_strange_to_be_refused(lines):
    with pytest.raises(UsageError):
        read_bundle(['{"crisisctl-journal":1,"incident":"a","rows":1,"head":""}', *lines])
    with pytest.raises(UsageError):
        read_bundle(lines)


@pytest.mark.parametrize("name", ["", "fire 1", "\x1b]52;c;x\x07", "a" * 200, "../fire-1"])
def test_a_name_that_no_run_has_is_refused(written, name):
    lines = list(lines_of(written, RUN))
    with pytest.raises(UsageError, match="no journal"):
        read_bundle([lines[0].replace('"fire-1"', json.dumps(name)), *lines[1:]])


@pytest.mark.parametrize("data", ["nope", "[]", '{"text": 7}', '{"text": {"sha256": 7}}'])
def test_a_chain_around_what_is_no_event_is_refused(written, other, data):
    """Whoever makes a file can make its chain."""
    lines = list(lines_of(written, RUN))
    rows = [chain.Row._make(json.loads(line)["events"]) for line in lines[1:5]]
    made, before = [], chain.EMPTY_HASH
    for row in [*rows[:3], rows[3]._replace(data=data)]:
        before = chain.link(before, row)
        made.append(json.dumps({"events": row._replace(hash=before)}))
    head = json.dumps({"crisisctl-journal": 1, "incident": RUN, "rows": 4, "head": before})
    with pytest.raises((UsageError, JournalError), match="can't be"):
        take_in(other, read_bundle([head, *made, *lines[5:-1]]))
    assert other.incidents() == ()
