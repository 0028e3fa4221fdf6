from datetime import timedelta

from tests.engine.desks import Desk, called, of_kind

from crisisctl.engine.deadlines import clocks_left
from crisisctl.engine.steps import complete
from crisisctl.engine.tick import next_timer
from crisisctl.model import events as e
from crisisctl.model.incident import Place

OVER = "  - {id: over, end: {}}\n"
WEEK = 7 * 24 * 60


CLOCKS = "clocks: {notice: {from: aware, within: 72h, when: data, title: {en: Notice}}}\n"


def test_a_named_clock_is_said_to_be_near_once_and_late_once():
    desk = Desk("steps: [{id: act, do: [{en: Act}]}]\n" + CLOCKS)
    desk.append([e.InputAnswered(name="data", value="unknown")])
    reminded = [
        (event.late, minute / 60)
        for minute in range(0, 80 * 60, 30)
        for event in of_kind(desk.until(minute), e.ClockNear)
    ]
    assert reminded == [(False, 54), (True, 72)]


def test_a_named_clock_calls_the_backup_and_stops_with_the_notice():
    desk = Desk("steps: [{id: act, do: [{en: Act}]}]\n" + CLOCKS)
    desk.append([e.InputAnswered(name="data", value="yes")])
    assert called(desk.until(54 * 60)) == [("lead", "Di")]
    desk.append([e.LegalNotified()])
    assert desk.until(WEEK) == []


TWO_CLOCKS = """\
steps: [{id: tell, do: [{en: Tell, effect: legal-notified, clock: people}]}, {id: over, end: {}}]
clocks:
  notice: {from: aware, within: 72h, title: {en: Notice}}
  people: {from: aware, within: 24h, title: {en: People}}
"""


def test_a_notice_stops_the_clock_that_it_meets_and_no_other():
    desk = Desk(TWO_CLOCKS)
    events = desk.do(complete, Place("desk", "tell"))
    assert of_kind(events, e.LegalNotified) == [e.LegalNotified(clock="people")]
    assert [one.name for one in clocks_left(desk.run)] == ["notice"]
    assert [one.clock for one in of_kind(desk.until(WEEK), e.ClockNear)] == ["notice"] * 2


def test_a_notice_without_a_name_meets_the_only_clock_there_is():
    steps = "steps: [{id: tell, do: [{en: Tell, effect: legal-notified}]}, {id: over, end: {}}]\n"
    events = Desk(steps + CLOCKS).do(complete, Place("desk", "tell"))
    assert of_kind(events, e.LegalNotified) == [e.LegalNotified(clock="notice")]


def test_a_program_that_slept_through_a_clock_says_both_at_once():
    desk = Desk("steps: [{id: act, do: [{en: Act}]}]\n" + CLOCKS)
    desk.append([e.InputAnswered(name="data", value="yes")])
    assert [one.late for one in of_kind(desk.wake(WEEK), e.ClockNear)] == [False, True]


def test_a_clock_set_back_fires_nothing_twice():
    desk = Desk("steps:\n  - {id: act, within: 5m, do: [{en: Act}]}\n" + OVER)
    desk.until(5)
    desk.now -= timedelta(hours=3)
    timer = next_timer(desk.run)
    assert timer is None
