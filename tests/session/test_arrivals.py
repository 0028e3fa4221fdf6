"""Mentions that came in with many others: taken into a flow, settled, shared out, passed on."""

from datetime import timedelta

import pytest
from tests.session.workshop import NOON, plan, start, walk
from tests.stores.arriving import arrival

from crisisctl.engine.desk import close
from crisisctl.engine.steps import stop_waiting
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.arrival import EVERYTHING, Holder
from crisisctl.model.incident import Place
from crisisctl.model.steps import NoReply
from crisisctl.session.arrivals import (
    LEASE,
    assign,
    dispose,
    hold,
    promise,
    take_arrival,
    take_from_desk,
    waiting_line,
)
from crisisctl.session.desk import reopen

FLOW = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, role: care, say: ack}
"""


@pytest.fixture
def desk(tmp_path):
    return start(plan(tmp_path, FLOW), given=None).desk


def come(desk, *numbers, scope="", **changes):
    """These land an hour before noon, a minute from one to the next."""
    chunk = [
        arrival(one, posted_at=NOON - timedelta(minutes=60 - one), **changes) for one in numbers
    ]
    actor = e.Actor(role="lead")
    where = scope or desk.incident.id
    desk.journal.arrivals.land(where, desk.now, actor, "export.csv", chunk, promise(desk))
    desk.refresh()


def left(desk):
    return desk.journal.arrivals.numbers(desk.incident.id, EVERYTHING)


def test_a_run_waits_for_those_who_came_together(desk):
    come(desk, 1, 2)
    assert desk.incident.owing == 2
    with pytest.raises(Refused, match="2 mention"):
        desk.do(lambda run, now: stop_waiting(run, Place("desk", "follow"), now))
    with pytest.raises(Refused, match="2 person"):
        desk.do(lambda run, _: close(run, "tired"))
    dispose(desk, [1, 2], NoReply.SPAM)
    desk.do(lambda run, _: close(run, "over"))
    assert desk.incident.closed_at is not None


def test_a_walk_that_has_nothing_left_names_who_waits(tmp_path):
    desk = start(plan(tmp_path, "steps:\n  - {id: over, end: {}}\n"), given=None).desk
    come(desk, 1)
    walked = walk(desk)
    assert (walked.ended, walked.script.ids) == (None, [])
    assert "1 person(s) still wait for an answer: crisisctl inbox" in walked.script.said


def test_one_is_taken_into_a_flow_of_its_own(desk):
    come(desk, 1, 2)
    assert take_arrival(desk, 2) == "m2"
    assert left(desk) == (1,)
    mention = desk.incident.mentions["m2"]
    assert (mention.author, mention.text) == ("@u2", "nothing works, 2")
    assert mention.reply_due == NOON + timedelta(minutes=2)
    assert (desk.incident.waiting, desk.incident.posted) == (1, 2)
    assert Place("m2", "answer") in desk.incident.tokens


def test_personal_data_in_it_is_seen(desk):
    come(desk, 1, text="call me: 06 12 34 56 78", language="fr")
    take_arrival(desk, 1)
    assert desk.incident.mentions["m1"].exposed == 1


def test_who_posts_again_goes_through_the_flow_again(desk):
    come(desk, 1, author="@bob")
    take_arrival(desk, 1)
    desk.do(lambda _run, _now: [e.MentionDisposed(mention="m1", reason=NoReply.MONITOR)])
    assert not desk.incident.unsettled
    come(desk, 30, author="@bob")
    assert waiting_line(desk, "m1").latest == 2
    assert take_arrival(desk, 1) == "m1"
    mention = desk.incident.mentions["m1"]
    assert (mention.text, mention.settled) == ("nothing works, 30", False)
    assert desk.incident.tokens[Place("m1", "answer")].entered_at == NOON
    assert (desk.incident.waiting, left(desk)) == (0, ())


def test_what_somebody_else_has_in_hand_is_theirs(desk):
    come(desk, 1, 2)
    other, end = Holder("Marc", "elsewhere"), NOON + LEASE
    assert desk.journal.arrivals.lease(desk.incident.id, 1, other, NOON, end)
    with pytest.raises(Refused, match="in the hands of Marc"):
        take_arrival(desk, 1)
    assert dispose(desk, [1, 2], NoReply.SPAM) == 1
    assert left(desk) == (1,)


def test_what_is_settled_is_taken_by_nobody(desk):
    come(desk, 1)
    dispose(desk, [1], NoReply.SPAM, "a bot")
    assert dispose(desk, [1], NoReply.SPAM) == 0
    with pytest.raises(Refused, match="does not wait"):
        hold(desk, 1)
    assert waiting_line(desk, "m1") is None


def test_one_is_made_somebodys(desk):
    come(desk, 1, 2, 3)
    assert assign(desk, [1, 3], "care") == 2
    lines = desk.journal.arrivals.lines(desk.incident.id, [1, 2, 3])
    assert [line.assigned for line in lines] == ["Eli", "", "Eli"]


def test_the_overdue_go_to_the_backup_with_one_call(desk):
    come(desk, -30, -29, 50, author="")
    fired = desk.fire_due()
    assert [event.type for event in fired] == ["mentions.assigned", "escalation.paged"]
    assert (fired[0].count, fired[0].overdue, fired[1].reason) == (2, True, "mentions")
    assert desk.fire_due() == []
    come(desk, -10)
    assert [event.type for event in desk.fire_due()] == ["mentions.assigned"]


def test_what_waits_at_the_desk_is_taken_in(desk):
    come(desk, 1, 2, scope="desk")
    come(desk, 20, author="@u1", scope="desk")
    come(desk, 3, 40, scope="desk")
    assert take_from_desk(desk, NOON - timedelta(minutes=57)) == 3
    assert desk.journal.arrivals.numbers("desk", EVERYTHING) == (2,)
    assert (desk.incident.waiting, desk.incident.posted) == (3, 4)


def test_a_desk_that_comes_back_knows_who_waits(desk, monkeypatch):
    monkeypatch.setattr("crisisctl.session.desk.CHECKPOINT_EVERY", 5)
    come(desk, *range(1, 8))
    for number in (1, 2, 3):
        take_arrival(desk, number)
        done = e.MentionDisposed(mention=f"m{number}", reason=NoReply.SPAM)
        desk.do(lambda _run, _now, done=done: [done])
    desk.do(lambda _run, _now: [e.Noted(text="after the checkpoint")])
    back = reopen(desk.journal, desk.clock, desk.incident.id, "Bo")
    assert (back.incident.waiting, back.incident.posted) == (4, 7)
    assert back.incident.first_posted_at == desk.incident.first_posted_at
