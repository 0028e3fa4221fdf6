"""The inbox of a run: who is on it, in which order, and how far it is."""

from datetime import timedelta
from functools import partial

import pytest
from tests.session.workshop import GIVEN, NOON, ONE, plan, start
from tests.stores.arriving import arrival

from crisisctl.errors import UsageError
from crisisctl.model import events as e
from crisisctl.model.arrival import Holder, State
from crisisctl.model.steps import NoReply
from crisisctl.session.arrivals import LEASE, promise, take_arrival
from crisisctl.session.desk import reopen
from crisisctl.session.inbox import Filter, Inbox, number_of
from crisisctl.session.inbox_acts import (
    assign,
    by_name,
    give_back,
    leave,
    leave_at_desk,
    leave_many,
    take,
)
from crisisctl.session.inbox_progress import figures


@pytest.fixture
def desk(tmp_path):
    """A run at noon; @zoe's mention, m1, was typed in and stands in its flow."""
    return start(plan(tmp_path, ONE), given=GIVEN).desk


@pytest.fixture
def inbox(desk):
    return Inbox(desk.journal.arrivals, desk.incident.id, desk)


def come(desk, *numbers, scope="", **changes):
    """These land an hour before noon, a minute from one to the next."""
    chunk = [
        arrival(one, posted_at=NOON - timedelta(minutes=60 - one), **changes) for one in numbers
    ]
    where = scope or desk.incident.id
    desk.journal.arrivals.land(where, desk.now, e.Actor(), "f.csv", chunk, promise(desk))
    desk.refresh()


def names(inbox, **wanted):
    return [one.mention for one in inbox.entries(Filter(**wanted), NOON)]


def test_who_came_alone_and_who_came_with_others_stand_in_one_order(desk, inbox):
    come(desk, 1, 2, 90)
    assert names(inbox) == ["m2", "m3", "m1", "m4"]
    first, *_, last = inbox.entries(Filter(), NOON)
    assert (first.state, first.alike, first.late(NOON)) == (State.WAITING, 2, False)
    assert first.late(NOON + timedelta(minutes=2))
    assert last.due - NOON == timedelta(minutes=90)
    assert names(inbox, state=State.FLOW) == ["m1"]
    assert [one.mention for one in inbox.entries(Filter(), NOON, 2)] == ["m2", "m3"]


def test_what_was_taken_into_a_flow_stands_there_once_with_who_is_at_it(desk, inbox):
    come(desk, 1)
    take_arrival(desk, 2)
    (taken,) = (one for one in inbox.entries(Filter(), NOON) if one.mention == "m2")
    assert (taken.state, taken.held(NOON)) == (State.FLOW, "kim")
    assert names(inbox, mine="kim") == ["m2", "m1"]
    come(desk, 30, author="@u1")
    assert sorted(names(inbox)) == ["m1", "m2"]


def test_who_leaves_is_not_at_it_any_more(desk, inbox):
    come(desk, 1)
    take_arrival(desk, 2)
    others = Inbox(inbox.tables, inbox.scope, reopen(desk.journal, desk.clock, "main-1", "lou"))
    assert (others.at_work("m2", NOON), inbox.at_work("m2", NOON)) == ("kim", "")
    assert others.at_work("m2", NOON + LEASE) == ""
    desk.do(lambda _run, _now: [e.WalkPaused()])
    others.desk.refresh()
    assert others.at_work("m2", NOON) == ""


def test_the_figures_count_both(desk, inbox):
    assert figures(inbox, NOON).due_within_hour == 0  # exactly an hour is left
    later = NOON + timedelta(minutes=5)
    assert (figures(inbox, later).people, figures(inbox, later).due_within_hour) == (1, 1)
    come(desk, -30, 1, 2)
    found = figures(inbox, later)
    assert (found.people, found.mentions, found.open) == (4, 4, 4)
    assert (found.overdue, found.due_within_hour) == (3, 1)
    assert found.oldest == NOON - timedelta(minutes=90)
    leave(desk, [1, 2], NoReply.SPAM)
    assert (figures(inbox, later).no_reply, figures(inbox, later).settled) == (2, 2)


def test_a_lease_by_name_is_kept_and_given_back(desk, inbox):
    come(desk, 1)
    (line,) = take(desk, [2])
    assert (line.holder, line.until) == ("kim", NOON + LEASE)
    elsewhere = Holder("lou", "elsewhere")
    tables, scope = desk.journal.arrivals, desk.incident.id
    assert not tables.lease(scope, 2, elsewhere, NOON, NOON + LEASE)
    assert names(inbox, mine="kim")[0] == "m2"
    give_back(desk, [2])
    assert tables.lease(scope, 2, elsewhere, NOON, NOON + LEASE)
    assert by_name("kim") == Holder("kim", "")


def test_a_lease_that_is_over_is_nobodys(desk, inbox):
    come(desk, 1)
    take(desk, [2])
    after = NOON + LEASE + timedelta(seconds=1)
    (entry,) = inbox.entries(Filter(state=State.WAITING), after)
    assert entry.held(after) == ""
    assert inbox.entries(Filter(mine="kim", state=State.WAITING), after) == []


def test_a_group_is_left_but_for_what_others_hold(desk, inbox):
    come(desk, 1, 2, 3)
    tables, end = desk.journal.arrivals, NOON + LEASE
    tables.lease(desk.incident.id, 3, Holder("lou", "elsewhere"), NOON, end)
    take(desk, [2])
    assert leave_many(desk, inbox.numbers(Filter(alike="m2"), NOON), NoReply.DUPLICATE) == (2, 1)
    assert names(inbox) == ["m3", "m1"]


@pytest.mark.parametrize("flag", ["distress", "threat", "press"])
def test_nobody_who_must_be_seen_is_left_with_a_group(desk, inbox, flag):
    come(desk, 1)
    for number, scope in ((2, desk.incident.id), (3, "desk")):
        chunk = [arrival(number, posted_at=NOON)._replace(flags=("question", flag))]
        desk.journal.arrivals.land(scope, desk.now, e.Actor(), "f.csv", chunk, promise(desk))
    desk.refresh()
    assert leave_many(desk, [2, 3], NoReply.TROLL) == (1, 1)
    assert names(inbox) == ["m1", "m3"]
    at_desk = partial(leave_at_desk, desk.journal, desk.clock, "kim", [1], NoReply.TROLL)
    assert at_desk(together=True) == (0, 1)
    assert at_desk(together=False) == (1, 0)


def test_one_is_assigned_to_a_person_or_a_role(desk, inbox):
    come(desk, 1, 2)
    assert assign(desk, [2], "care") == (1, 0)
    assert assign(desk, [3], "bo") == (1, 0)
    assert names(inbox, mine="Eli") == ["m2"]
    assert names(inbox, mine="Bo") == ["m3"]
    with pytest.raises(UsageError, match="no role and no person nobody"):
        assign(desk, [2], "nobody")


def test_spam_at_the_desk_goes_before_any_incident(desk):
    come(desk, 1, 2, scope="desk")
    done = leave_at_desk(desk.journal, desk.clock, "kim", [1, 7], NoReply.SPAM, together=False)
    assert done == (1, 1)
    waiting = Inbox(desk.journal.arrivals, "desk").entries(Filter(), NOON)
    assert [one.mention for one in waiting] == ["m2"]
    assert leave_at_desk(desk.journal, desk.clock, "kim", [1], NoReply.SPAM, together=False) == (
        0,
        1,
    )


@pytest.mark.parametrize("name", ["57", "m", "mx", "m-1", "m²", "M1"])
def test_what_is_no_mention_is_said(name):
    with pytest.raises(UsageError, match="is not a mention"):
        number_of(name)
