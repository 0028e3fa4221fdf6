"""What time does by itself; the complaints of others' users, each a test."""

import pytest
from tests.engine.desks import Desk, called, kinds, minutes, of_kind

from crisisctl.engine import messages
from crisisctl.engine.agenda import agenda
from crisisctl.engine.desk import change_severity, close, leave_unanswered
from crisisctl.engine.steps import complete, reached, skip
from crisisctl.engine.tick import next_timer
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.steps import NoReply

OVER = "  - {id: over, end: {}}\n"
CALL = "steps:\n  - {id: call, escalate: {to: [cm, legal, boss], within: 15m}}\n" + OVER
PLACE = Place("desk", "call")
WEEK = 7 * 24 * 60


def test_each_level_is_called_in_its_own_time_and_an_empty_place_is_passed_at_once():
    desk = Desk(CALL)
    assert called([record.event for record in desk.records]) == [("cm", "Ada")]
    assert called(desk.until(15)) == [("cm", "Bo")]
    assert called(desk.until(30)) == [("legal", "Eve")]
    assert called(desk.until(45)) == [("boss", "Flo")]  # legal has no backup: nobody waits for one
    assert called(desk.until(74)) == [("boss", "Gus")]
    assert desk.at == ["desk call"]
    assert of_kind(desk.until(75), e.StepDone)[0].choice == "no-answer"


def test_what_fell_due_while_the_program_was_off_fires_at_once_and_calls_the_next():
    desk = Desk(CALL)
    events = desk.wake(330)
    assert kinds(events) == ["escalation.timed_out", "escalation.paged"]
    assert of_kind(events, e.Paged)[0].due == minutes(345)  # Bo gets the time that was promised


def test_once_reached_nobody_else_is_called():
    desk = Desk(CALL)
    assert kinds(desk.do(reached, PLACE))[0] == "escalation.acked"
    assert desk.until(WEEK) == []


def test_a_step_that_is_left_out_takes_its_call_along():
    desk = Desk(CALL)
    desk.do(skip, PLACE, "They sit beside me")
    assert next_timer(desk.run) is None
    assert [page.state for page in desk.run.incident.pages.values()] == ["over"]


def test_the_call_of_an_earlier_round_does_not_hurry_this_one():
    desk = Desk("""steps:
  - {id: call, at-most: {times: 2, then: over}, escalate: {to: [cm], within: 15m}}
  - {id: again, do: [{en: Again}], next: call}
  - {id: over, end: {}}
""")
    desk.now = minutes(10)
    desk.do(skip, PLACE, "Wrong number")
    desk.do(complete, Place("desk", "again"))
    assert desk.until(24) == []
    assert called(desk.until(25)) == [("cm", "Bo")]


def test_an_escalation_to_nobody_stays_on_the_agenda():
    desk = Desk("steps:\n  - {id: call, escalate: {to: [nobody], within: 15m}}\n" + OVER)
    assert next_timer(desk.run) is None
    assert [task.place for task in agenda(desk.run)] == [PLACE]


def test_a_late_step_calls_the_backup_once():
    desk = Desk("steps:\n  - {id: act, role: cm, within: 5m, do: [{en: Act}]}\n" + OVER)
    [page] = of_kind(desk.until(5), e.Paged)
    assert (page.person, page.reason) == ("Bo", "overdue")
    assert desk.until(WEEK) == []


def test_a_late_step_of_somebody_alone_calls_that_person():
    desk = Desk("steps:\n  - {id: act, role: legal, within: 5m, do: [{en: Act}]}\n" + OVER)
    assert called(desk.until(5)) == [("legal", "Eve")]


def test_overdue_steps_fire_in_the_order_they_fell_due():
    desk = Desk("""steps:
  - id: work
    together:
      a: [{id: slow, within: 20m, do: [{en: Act}]}]
      b: [{id: fast, within: 10m, do: [{en: Act}]}]
""")
    assert [page.step for page in of_kind(desk.wake(300), e.Paged)] == ["fast", "slow"]


WATCH = """steps:
  - id: watch
    wait:
      until: mentions-settled
      repeat: [{every: 20m, say: update, for: 2h}, {every: 1h, say: update}]
  - {id: over, end: {}}
"""
WATCHING = Place("desk", "watch")


def test_updates_every_twenty_minutes_for_two_hours_then_hourly():
    desk = Desk(WATCH)
    beats = []
    for minute in range(301):
        beats += [minute for _ in of_kind(desk.until(minute), e.UpdateDue)]
    assert beats == [15, 35, 55, 75, 95, 115, 165, 225, 285]  # asked for before it is promised


def test_an_update_that_is_not_out_when_promised_calls_the_backup():
    desk = Desk(WATCH)
    assert called(desk.until(19)) == []
    assert [task.due for task in agenda(desk.run)] == [minutes(20)]
    assert called(desk.until(20)) == [("lead", "Di")]


def test_an_update_that_is_out_in_time_calls_nobody():
    desk = Desk(WATCH)
    desk.until(15)
    desk.say("desk", "watch")
    desk.say("desk", "watch")
    assert called(desk.until(34)) == []


def test_after_a_week_away_one_update_is_due_and_the_next_is_to_come():
    desk = Desk(WATCH)
    [due] = of_kind(desk.wake(WEEK), e.UpdateDue)
    assert due.next_at == minutes(WEEK + 60)


def test_every_beat_asks_for_a_new_text_on_every_channel():
    desk = Desk(WATCH)
    assert not messages.update_pending(desk.run, WATCHING)
    for minute in (15, 35):
        desk.until(minute)
        for channel in ("x", "facebook"):
            assert messages.update_pending(desk.run, WATCHING)
            assert messages.next_channel(desk.run, WATCHING) == channel
            assert [task.passive for task in agenda(desk.run)] == [False]
            desk.say("desk", "watch")
        assert not messages.update_pending(desk.run, WATCHING)
        assert [task.passive for task in agenda(desk.run)] == [True]


@pytest.mark.parametrize(("severity", "beats"), [("sev3", [225]), ("sev1", [120, 135, 155])])
def test_a_crisis_that_gets_worse_brings_the_next_update_forward(severity, beats):
    desk = Desk("steps:\n  - {id: w, wait: {for: 9d, repeat: {every: severity.update-every}}}\n")
    desk.until(120)
    desk.do(change_severity, severity, "The press calls")
    found = [m for m in range(120, 241) for _ in of_kind(desk.until(m), e.UpdateDue)]
    assert found[: len(beats)] == beats


def test_a_crisis_that_calms_down_keeps_the_promise_it_has_made():
    desk = Desk(
        "steps:\n  - {id: w, wait: {for: 9d, repeat: {every: severity.update-every}}}\n",
        severity="sev1",
    )
    desk.do(change_severity, "sev3", "Quiet")
    assert [len(desk.until(m)) for m in (14, 15, 244, 245)] == [0, 1, 0, 1]


def test_an_update_left_out_leaves_the_rhythm_going():
    desk = Desk(WATCH)
    desk.until(20)
    desk.do(messages.leave_update_out, WATCHING, "Nothing new")
    assert not messages.update_pending(desk.run, WATCHING)
    assert len(of_kind(desk.until(40), e.UpdateDue)) == 1
    assert messages.update_pending(desk.run, WATCHING)


def test_a_wait_with_two_ends_leaves_by_the_first():
    desk = Desk("steps:\n  - {id: rest, wait: {for: 2h, until: data}}\n" + OVER)
    [done] = of_kind(desk.until(120), e.StepDone)[:1]
    assert (done.step, done.choice) == ("rest", "time")


SPEAK = Place("desk", "speak")


def asked(desk: Desk, message: str) -> str:
    name = desk.draft(SPEAK, "needed")
    desk.do(messages.ask_approval, name)
    return name


def test_backups_are_asked_once_when_approvers_do_not_answer():
    desk = Desk("steps: [{id: speak, say: hold}]\n")
    asked(desk, "hold")
    requests = of_kind(desk.until(10), e.ApprovalRequested)
    assert [(one.role, one.person) for one in requests] == [("lead", "Di"), ("boss", "Gus")]
    assert all(one.backup and one.due == minutes(20) for one in requests)
    assert desk.until(WEEK) == []


def test_an_approver_without_a_backup_is_waited_for():
    desk = Desk("steps: [{id: speak, say: quick}]\n")
    asked(desk, "quick")
    assert desk.until(WEEK) == []


def test_backups_of_those_who_said_yes_are_left_alone():
    desk = Desk("steps: [{id: speak, say: hold}]\n")
    name = asked(desk, "hold")
    desk.do(messages.approve, name, "lead", "Cy")
    assert [one.person for one in of_kind(desk.wake(10), e.ApprovalRequested)] == ["Gus"]


def test_a_yes_from_everybody_with_a_backup_leaves_nothing_to_fire():
    desk = Desk("steps: [{id: speak, say: pair}]\n")
    name = asked(desk, "pair")
    desk.do(messages.approve, name, "lead", "Cy")
    assert desk.wake(60) == []


@pytest.mark.parametrize("ending", ["skipped", "superseded", "sent"])
def test_nobody_is_asked_about_a_text_that_is_dead(ending):
    desk = Desk("steps: [{id: speak, say: hold}, {id: over, end: {}}]\n")
    if ending == "sent":
        name = desk.draft(SPEAK, "lock")
        desk.do(messages.ask_approval, name)
        desk.do(messages.sent, name)
    else:
        asked(desk, "hold")
    if ending == "skipped":
        desk.do(skip, SPEAK, "No")
    if ending == "superseded":
        desk.draft(SPEAK, "lock")
    assert desk.wake(60) == []


def test_a_mention_without_a_reply_for_a_reason_has_no_clock_left():
    desk = Desk("steps: [{id: o, end: {}}]\neach-mention: [{id: r, within: 5m, say: ack}]\n")
    desk.mention()
    desk.do(leave_unanswered, "m1", NoReply.TROLL)
    assert desk.until(WEEK) == []


def test_the_clock_stops_with_the_answer():
    desk = Desk("steps: [{id: o, end: {}}]\neach-mention: [{id: r, within: 5m, say: ack}]\n")
    desk.mention()
    desk.say("m1", "r")
    assert desk.until(WEEK) == []


def test_nothing_fires_on_a_closed_incident():
    desk = Desk(CALL)
    desk.do(close, "Handed over")
    assert next_timer(desk.run) is None


def test_nobody_is_called_while_it_is_the_person_who_has_to_write():
    desk = Desk(
        "steps: [{id: over, end: {}}]\n"
        "each-mention:\n"
        "  - {id: invite, within: 15m, say: invite, no-reply-after: {12h: back}}\n"
        "  - {id: back, say: closing}\n"
        "  - {id: done, end: {}}\n"
    )
    desk.mention()
    desk.say("m1", "invite")
    assert called(desk.until(60)) == []
