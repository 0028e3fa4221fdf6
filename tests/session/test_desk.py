from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given, settings, strategies as st
from tests.session.workshop import NOON, again, plan, start

from crisisctl.clock import DrillClock
from crisisctl.engine import steps
from crisisctl.errors import Conflict, Refused, UsageError
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.session.desk import TRIES, begin, reopen
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

CARDS = "steps:\n" + "".join(
    f"  - {{id: s{n}, do: [{{en: Act}}], within: 5m}}\n" for n in range(3)
)


def note(text):
    return lambda _run, _now: [e.Noted(text=text)]


def test_runs_of_a_playbook_are_numbered(tmp_path):
    made, journal = plan(tmp_path, CARDS), MemoryJournal()
    clock = DrillClock(NOON)
    names = [begin(journal, clock, made, "", "sev3", exercise=True).incident.id for _ in "ab"]
    assert names == ["main-1", "main-2"]


class Taken(MemoryJournal):
    """Somebody else has just begun the runs that are not listed yet."""

    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers

    def append(self, incident, expected, at, actor, events):
        if int(incident.removeprefix("main-")) <= self.numbers:
            raise Conflict(words("Taken."))
        return super().append(incident, expected, at, actor, events)


def test_a_number_that_is_taken_meanwhile_is_passed_over(tmp_path):
    made, clock = plan(tmp_path, CARDS), DrillClock(NOON)
    assert begin(Taken(3), clock, made, "", "sev3", exercise=True).incident.id == "main-4"
    with pytest.raises(Conflict):
        begin(Taken(TRIES), clock, made, "", "sev3", exercise=True)


class Busy(MemoryJournal):
    """Somebody else always writes first."""

    def append(self, incident, expected, at, actor, events):
        super().append(incident, expected, at, actor, [e.Noted(text="theirs")])
        return super().append(incident, expected, at, actor, events)


def test_a_desk_that_never_gets_a_word_in_says_so(tmp_path):
    desk = start(plan(tmp_path, CARDS)).desk
    busy = Busy()
    busy._records = desk.journal._records
    desk.journal = busy
    with pytest.raises(Conflict):
        desk.do(note("ours"))
    assert len(desk.journal.read("main-1", 2)) == TRIES


def test_a_write_decides_again_on_what_others_left(tmp_path):
    found = start(plan(tmp_path, CARDS))
    again(found).do(note("theirs"))
    found.desk.do(note("ours"))
    assert [event.text for event in found.of("note")] == ["theirs", "ours"]
    assert found.desk.incident.seq == 4


def test_a_run_comes_back_from_its_journal_alone(tmp_path):
    found = start(plan(tmp_path, CARDS), "done")
    for file in (tmp_path / "playbooks").iterdir():
        file.unlink()
    back = again(found)
    assert back.incident == found.desk.incident
    assert back.run.plan.files == found.desk.run.plan.files


def test_there_is_no_such_incident():
    with pytest.raises(UsageError, match="no incident x-1"):
        reopen(MemoryJournal(), DrillClock(NOON), "x-1", "")


def test_nothing_decided_is_nothing_written(tmp_path):
    desk = start(plan(tmp_path, CARDS)).desk
    assert desk.do(lambda _run, _now: []) == []
    assert desk.incident.seq == 2


def test_time_never_stands_before_what_is_written(tmp_path):
    desk = start(plan(tmp_path, CARDS)).desk
    desk.clock = DrillClock(NOON - timedelta(days=1))
    desk.do(note("late"))
    assert desk.now == NOON


def test_what_the_clock_does_is_nobodys(tmp_path):
    found = start(plan(tmp_path, CARDS))
    found.move_by(timedelta(hours=1))
    found.desk.fire_due()
    last = found.desk.journal.read("main-1")[-1]
    assert (last.actor.source, last.actor.person) == ("clock", "")


@settings(max_examples=40, deadline=None)
@given(turns=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 9))))
def test_three_terminals_in_any_order_never_double_a_step(tmp_path_factory, turns):
    made = plan(tmp_path_factory.mktemp("plan"), CARDS)
    journal, clock = MemoryJournal(), DrillClock(NOON)
    first = begin(journal, clock, made, "p0", "sev3", exercise=True)
    desks = [first, *(reopen(journal, clock, "main-1", f"p{n}") for n in (1, 2))]
    for who, step, minutes in turns:
        clock.move_by(timedelta(minutes=minutes))
        desks[who].fire_due()
        place = Place("desk", f"s{step}")
        with suppress(Refused):
            desks[who].do(lambda run, now, at=place: steps.complete(run, at, now))
    events = [record.event for record in journal.read("main-1")]
    done = [event.step for event in events if isinstance(event, e.StepDone)]
    assert len(done) == len(set(done))
    seqs = [record.seq for record in journal.read("main-1")]
    assert seqs == list(range(1, len(seqs) + 1))
