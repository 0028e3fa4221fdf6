"""A desk opened from a checkpoint does what one does that has read everything."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given, settings, strategies as st
from tests.session.workshop import NOON, again, plan, start

from crisisctl.clock import DrillClock
from crisisctl.engine import steps
from crisisctl.engine.desk import NewMention, leave_unanswered, take_in
from crisisctl.engine.fold import fold
from crisisctl.errors import JournalError, Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Place
from crisisctl.model.steps import NoReply
from crisisctl.session import desk as desk_module
from crisisctl.session.desk import begin, reopen
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

MENTIONS = """\
steps:
  - {id: look, do: [{en: Look}], within: 30m}
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - id: triage
    within: 10m
    decide: {en: "Who?"}
    options: {fan: {}, troll: {no-reply: troll}}
  - {id: gift, role: care, remedy: goodwill}
"""
NEVER = 10**9


@pytest.fixture
def at_every_write(monkeypatch):
    monkeypatch.setattr(desk_module, "CHECKPOINT_EVERY", -NEVER)


@pytest.fixture
def found(tmp_path, at_every_write):
    """A run whose first mention is over, with a checkpoint that leaves it out."""
    found = start(plan(tmp_path, MENTIONS))
    troll = Place("m1", "triage")
    found.desk.do(lambda run, now: steps.choose(run, troll, "troll", now))
    found.desk.do(note("a checkpoint comes before this"))
    return found


def note(text):
    return lambda _run, _now: [e.Noted(text=text)]


def opened(_run, _now):
    return [e.PrivateOpened(mention="m1")]


def whole(journal):
    return fold(Incident(id="main-1"), journal.read("main-1"))


def test_what_is_over_is_not_read_again_until_it_is_asked_for(found):
    back = again(found)
    assert (back.incident.mentions, back.incident.posted) == ({}, 1)
    back.recall()
    assert back.incident == found.desk.incident == whole(found.desk.journal)


def test_a_checkpoint_is_kept_once_in_a_while(tmp_path, monkeypatch):
    monkeypatch.setattr(desk_module, "CHECKPOINT_EVERY", 10)
    desk = start(plan(tmp_path, MENTIONS)).desk
    kept = []
    for number in range(40):
        desk.do(note(str(number)))
        checkpoint = desk.journal.checkpoint("main-1")
        kept.append(checkpoint.seq if checkpoint else 0)
    size = desk.journal.checkpoint("main-1").size
    assert sorted(set(kept)) == [0, 10, 20 + size, 30 + 2 * size]


def test_what_others_do_to_a_mention_that_is_over_is_understood(found):
    back = again(found)
    found.desk.do(opened)
    assert [record.event.type for record in back.refresh()] == ["private.opened"]
    assert back.incident == whole(found.desk.journal)
    assert [one.id for one in back.incident.unsettled] == ["m1"]


def test_a_mention_taken_up_again_is_in_the_next_checkpoint(found):
    found.desk.do(opened)
    found.desk.do(note("this one's checkpoint has to read the journal again"))
    back = again(found)
    assert [one.id for one in back.incident.unsettled] == ["m1"]
    assert back.incident == whole(found.desk.journal)


def test_reading_on_for_a_checkpoint_decides_nothing_on_what_was_not_seen(found):
    found.desk.do(opened)
    again(found).do(note("theirs"))
    before, seen = found.desk.incident.seq, []

    def ours(run, _now):
        seen.append(run.incident.seq)
        return [e.Noted(text="ours")]

    found.desk.do(ours)
    assert seen == [before, before + 1]
    assert [event.text for event in found.of("note")][-2:] == ["theirs", "ours"]


class Full(MemoryJournal):
    """The disk is full when a checkpoint comes."""

    def keep(self, incident, checkpoint):
        raise JournalError(words("Full."))


def test_an_event_whose_checkpoint_can_not_be_kept_is_not_written(tmp_path, at_every_write):
    journal, clock = MemoryJournal(), DrillClock(NOON)
    desk = begin(journal, clock, plan(tmp_path, MENTIONS), "kim", "sev3", exercise=True)
    full = Full()
    full._records = journal._records
    desk.journal = full
    with pytest.raises(JournalError):
        desk.do(note("lost"))
    assert desk.incident == whole(full)


TURNS = st.tuples(st.integers(0, 2), st.integers(0, 7), st.integers(0, 3), st.booleans())


def played(made, turns, every):
    """The journal that three terminals make; some of them leave and come back."""
    journal, clock = MemoryJournal(), DrillClock(NOON)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk_module, "CHECKPOINT_EVERY", every)
        first = begin(journal, clock, made, "p0", "sev3", exercise=True)
        desks = [first, *(reopen(journal, clock, "main-1", f"p{n}") for n in (1, 2))]
        for who, what, number, leave in turns:
            clock.move_by(timedelta(minutes=3))
            if leave:
                desks[who] = reopen(journal, clock, "main-1", f"p{who}")
            desks[who].fire_due()
            with suppress(Refused):
                act(desks[who], what, number)
        assert all(desk.refresh() is not None for desk in desks)
        for desk in desks:
            desk.recall()
            assert desk.incident == whole(journal)
    return [(record.at, record.actor, record.event) for record in journal.read("main-1")]


def act(desk, what, number):
    mention = f"m{number + 1}"
    if what < 2:
        said = NewMention("x", "@zoe", "Help!", "", "en", desk.now, private=False)
        desk.do(lambda run, now: take_in(run, now, said))
    elif what < 5:
        choice, place = "troll" if what == 4 else "fan", Place(mention, "triage")
        desk.do(lambda run, now: steps.choose(run, place, choice, now))
    elif what == 5:
        desk.do(lambda run, now: steps.skip(run, Place(mention, "gift"), "None left", now))
    else:
        if mention not in desk.incident.mentions:
            desk.recall()
        if what == 6:
            desk.do(lambda run, _now: leave_unanswered(run, mention, NoReply.SPAM))
        elif mention in desk.incident.mentions:
            desk.do(lambda _run, _now: [e.PrivateOpened(mention=mention)])


@settings(max_examples=12, deadline=None)
@given(turns=st.lists(TURNS, min_size=5, max_size=30))
def test_checkpoints_change_nothing_that_anybody_does(tmp_path_factory, turns):
    made = plan(tmp_path_factory.mktemp("plan"), MENTIONS)
    assert played(made, turns, -NEVER) == played(made, turns, NEVER)
