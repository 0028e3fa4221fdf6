"""The loop: every state with its clock, loud when it is late, and never forgotten."""

import pytest
from hypothesis import given as law, settings, strategies as st
from tests.engine.desks import Desk, minutes, of_kind

from crisisctl.engine import messages
from crisisctl.engine.agenda import agenda
from crisisctl.engine.closing import resolve
from crisisctl.engine.conversations import (
    ANSWER,
    CLOSE,
    RESOLVE,
    Stage,
    State,
    due_of,
    late,
    since,
    stages,
    state_of,
)
from crisisctl.engine.desk import close, leave_unanswered, waive_closing
from crisisctl.engine.steps import complete, skip
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Mention, Place
from crisisctl.model.steps import NoReply, Waiver

LOOP = """steps: [{id: over, end: {}}]
each-mention:
  - {id: reply, within: {posted: 60m}, say: ack}
  - {id: invite, say: invite, no-reply-after: {12h: back}}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, within: {posted: 24h}, say: closing}
  - {id: done, end: {}}
"""
PATIENT = LOOP.replace(", no-reply-after: {12h: back}", ", needs: data").replace(
    ", within: {posted: 24h}", ""
)
INVITE, SOLVE = Place("m1", "invite"), Place("m1", "solve")
DAY = 24 * 60


def invited(playbook: str = LOOP) -> Desk:
    desk = Desk(playbook)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    return desk


def opened(playbook: str = LOOP) -> Desk:
    desk = invited(playbook)
    desk.do(messages.opened, INVITE)
    return desk


def m1(desk: Desk) -> Mention:
    return desk.run.incident.mentions["m1"]


def outlook(desk: Desk) -> tuple[State, float | None]:
    """The state, and in how many minutes after the start the next is due."""
    due = due_of(desk.run, m1(desk))
    return state_of(m1(desk)), (due - minutes(0)).total_seconds() / 60 if due else None


def test_each_state_has_its_clock():
    desk = Desk(LOOP)
    desk.mention()
    assert outlook(desk) == (State.UNANSWERED, 60)
    desk.say("m1", "reply")
    assert outlook(desk) == (State.ACKNOWLEDGED, None)
    desk.say("m1", "invite")
    assert outlook(desk) == (State.INVITED, 12 * 60)
    desk.do(messages.opened, INVITE)
    assert outlook(desk) == (State.OPENED, DAY)
    desk.do(complete, SOLVE)
    desk.do(resolve, "m1", handled=True, explained=True, resolved=True)
    assert outlook(desk) == (State.RESOLVED, 120)
    desk.say("m1", "back")
    assert outlook(desk) == (State.CLOSED, None)


def test_where_the_playbook_promises_nothing_there_is_a_clock_all_the_same():
    desk = invited(PATIENT)
    assert due_of(desk.run, m1(desk)) == minutes(0) + ANSWER
    desk.do(messages.not_opened, INVITE, "refused")
    assert (state_of(m1(desk)), due_of(desk.run, m1(desk))) == (State.MISSED, minutes(0) + CLOSE)
    desk = opened(PATIENT)
    assert due_of(desk.run, m1(desk)) == minutes(0) + RESOLVE


def test_a_promise_that_is_past_already_binds_nobody():
    desk = Desk(LOOP)
    desk.mention(posted=-2 * DAY)
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    desk.do(messages.opened, INVITE)
    assert due_of(desk.run, m1(desk)) == minutes(0) + RESOLVE


def test_a_mention_without_a_reply_is_a_state_of_its_own():
    desk = Desk(LOOP)
    desk.mention()
    desk.do(leave_unanswered, "m1", NoReply.SPAM)
    assert outlook(desk) == (State.LEFT, None)
    assert stages(desk.run, m1(desk)) == (Stage(State.LEFT, minutes(0), why="spam"),)


def test_who_waives_is_named_and_owes_nothing():
    desk = opened()
    desk.do(waive_closing, "m1", Waiver.MINOR)
    assert outlook(desk) == (State.WAIVED, None)
    assert [one.state for one in stages(desk.run, m1(desk))][-1] is State.WAIVED
    assert stages(desk.run, m1(desk))[-1].why == "minor"


def test_the_stations_ahead_are_named_and_the_next_has_its_deadline():
    desk = invited()
    now = minutes(0)
    assert stages(desk.run, m1(desk)) == (
        Stage(State.ACKNOWLEDGED, now),
        Stage(State.INVITED, now),
        Stage(State.OPENED, None, minutes(12 * 60)),
        Stage(State.RESOLVED, None),
        Stage(State.CLOSED, None),
    )
    desk.do(messages.not_opened, INVITE, "refused")
    assert [one.state for one in stages(desk.run, m1(desk))] == [
        State.ACKNOWLEDGED,
        State.INVITED,
        State.MISSED,
        State.CLOSED,
    ]


def test_a_question_in_an_open_conversation_is_no_new_invitation():
    desk = opened(LOOP.replace("do: [{en: Solve}]", "say: private, no-reply-after: {4h: back}"))
    desk.until(10)
    desk.say("m1", "solve")
    assert state_of(m1(desk)) is State.OPENED
    assert m1(desk).invited_at == minutes(0)
    desk.until(10 + 4 * 60)
    assert desk.at == ["m1 back"]
    assert state_of(m1(desk)) is State.OPENED


def test_after_a_closing_an_invitation_begins_a_new_conversation():
    desk = opened(LOOP.replace("id: done, end: {}", "id: again, say: invite"))
    desk.do(complete, SOLVE)
    desk.say("m1", "back")
    assert state_of(m1(desk)) is State.CLOSED
    desk.say("m1", "again")
    assert state_of(m1(desk)) is State.INVITED
    assert not m1(desk).settled


def said_late(events: list[e.Event]) -> list[str]:
    return [one.state for one in of_kind(events, e.ConversationLate)]


def test_a_conversation_that_is_not_settled_in_time_is_said_once_and_its_backup_is_called():
    desk = opened()
    assert said_late(desk.until(DAY - 1)) == []
    events = desk.until(DAY)
    assert said_late(events) == ["opened"]
    assert late(desk.run, m1(desk), minutes(DAY + 1))
    [call] = of_kind(events, e.Paged)
    assert (call.role, call.person, call.backup) == ("lead", "Di", True)
    assert said_late(desk.until(20 * DAY)) == []


def test_what_is_settled_and_not_told_to_the_public_is_loud_too():
    desk = opened()
    desk.do(complete, SOLVE)
    desk.do(resolve, "m1", handled=True, explained=True, resolved=True)
    assert said_late(desk.until(121)) == ["resolved"]


def test_an_invitation_that_time_takes_back_is_not_said_to_be_late():
    desk = invited()
    events = desk.until(12 * 60)
    assert said_late(events) == []
    assert of_kind(events, e.PrivateFailed)[0].cause == "no-answer"
    assert said_late(desk.until(DAY + 1)) == ["missed"]


def test_an_invitation_that_nothing_takes_back_is_said_to_be_late():
    desk = invited(PATIENT)
    assert said_late(desk.until(12 * 60)) == ["invited"]


def test_the_agenda_knows_when_the_loop_is_due():
    desk = opened(PATIENT)
    assert [task.due for task in agenda(desk.run) if task.place.flow == "m1"] == [
        minutes(0) + RESOLVE
    ]


@pytest.mark.parametrize("state", [State.LEFT, State.ACKNOWLEDGED, State.UNANSWERED])
def test_since_is_known_in_every_state(state):
    desk = Desk(LOOP)
    desk.mention(posted=-5)
    if state is State.LEFT:
        desk.do(leave_unanswered, "m1", NoReply.SPAM)
    if state is State.ACKNOWLEDGED:
        desk.say("m1", "reply")
    assert state_of(m1(desk)) is state
    began = minutes(-5) if state is State.UNANSWERED else minutes(0)
    assert since(m1(desk)) == began


def _turn(desk: Desk, number: int) -> None:
    """Do something to the first thing on the agenda, as a careless desk would."""
    task = next(iter(agenda(desk.run)), None)
    if task is None:
        return
    place = task.place
    if messages.waits_for_person(desk.run, place):
        causes = ("refused", "impossible")
        if number % 3 == 0:
            desk.do(messages.opened, place)
        else:
            desk.do(messages.not_opened, place, causes[number % 2])
    elif number % 5 == 4:
        desk.do(skip, place, "No time")
    elif task.step.say is not None:
        desk.say(place.flow, place.step)
    else:
        desk.do(complete, place)


@settings(max_examples=40, deadline=None)
@law(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 900)), max_size=14), st.booleans())
def test_no_run_ends_with_a_conversation_that_owes_the_public_a_word(turns, by_name):
    desk = Desk(LOOP)
    desk.mention()
    desk.mention(posted=-30)
    minute = 0.0
    for number, wait in turns:
        _turn(desk, number)
        minute += wait
        desk.until(minute)
    went_private = [m for m in desk.run.incident.mentions.values() if m.invited_at]
    open_ = [m for m in went_private if state_of(m) not in (State.CLOSED, State.WAIVED)]
    if open_:
        with pytest.raises(Refused, match="still need something"):
            desk.do(close, "We are tired")
        for mention in open_ if by_name else ():
            desk.do(waive_closing, mention.id, Waiver.THREAT)
    try:
        desk.do(close, "We are tired")
    except Refused:
        assert desk.run.incident.unsettled
        return
    for mention in desk.run.incident.mentions.values():
        if mention.invited_at or mention.opened_at:
            assert mention.closed_at or mention.waiver


@settings(max_examples=25, deadline=None)
@law(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 900)), max_size=14))
def test_whatever_is_owed_has_a_clock_and_is_said_to_be_late_at_most_once_a_state(turns):
    desk = Desk(LOOP)
    desk.mention()
    minute = 0.0
    for number, wait in turns:
        _turn(desk, number)
        minute += wait
        desk.until(minute)
        assert not m1(desk).needs_closing or due_of(desk.run, m1(desk)) is not None
    desk.wake(minute + 30 * DAY)
    desk.wake(minute + 60 * DAY)
    told = of_kind([record.event for record in desk.records], e.ConversationLate)
    rounds = len(of_kind([record.event for record in desk.records], e.PrivateInvited))
    assert len(told) <= 4 * max(rounds, 1)
    assert not m1(desk).needs_closing or told
