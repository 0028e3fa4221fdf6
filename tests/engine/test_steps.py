import pytest
from tests.engine.desks import START, Desk, minutes, of_kind

from crisisctl.engine import steps
from crisisctl.engine.desk import close
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place

LOOP = """steps:
  - {id: check, do: [{en: Check}]}
  - {id: clear, at-most: {times: 3, then: over}, decide: {en: Clear},
     options: {again: {next: check}, clear: {next: over}}}
  - {id: over, end: {}}
"""
CHECK, CLEAR = Place("desk", "check"), Place("desk", "clear")


def test_the_second_answer_is_told_who_was_quicker_and_when():
    desk = Desk(LOOP)
    desk.now = minutes(5)
    desk.do(steps.complete, CHECK, by="Bo")
    with pytest.raises(Refused, match=r"check was answered by Bo at .*09:05.*written twice"):
        desk.do(steps.complete, CHECK)


def test_a_step_that_came_back_in_a_loop_may_be_answered_again():
    desk = Desk(LOOP)
    desk.do(steps.complete, CHECK)
    desk.do(steps.choose, CLEAR, "again")
    assert desk.do(steps.complete, CHECK)[0] == e.StepDone(flow="desk", step="check")


def test_a_step_not_reached_yet_was_answered_by_nobody():
    with pytest.raises(Refused, match="clear is not the step to do now"):
        Desk(LOOP).do(steps.choose, CLEAR, "clear")


def test_a_step_left_out_was_not_answered():
    desk = Desk(LOOP)
    desk.do(steps.skip, CHECK, "No time", by="Bo")
    with pytest.raises(Refused, match="check was left out by Bo"):
        desk.do(steps.complete, CHECK)


def test_a_step_that_time_has_ended_was_answered_by_nobody():
    desk = Desk("steps:\n  - {id: rest, wait: {for: 10m}}\n  - {id: after, do: [{en: Act}]}\n")
    desk.until(10)
    with pytest.raises(Refused, match=r"rest is over since .*09:10"):
        desk.do(steps.stop_waiting, Place("desk", "rest"))


def test_a_decision_can_not_be_left_out_nor_a_step_without_a_reason():
    desk = Desk(LOOP)
    with pytest.raises(Refused, match="needs a reason"):
        desk.do(steps.skip, CHECK, "  ")
    desk.do(steps.complete, CHECK)
    with pytest.raises(Refused, match="choose `unknown` when in doubt"):
        desk.do(steps.skip, CLEAR, "No time")
    with pytest.raises(Refused, match="no option maybe"):
        desk.do(steps.choose, CLEAR, "maybe")


def test_a_loop_that_is_used_up_goes_to_its_way_out():
    desk = Desk(LOOP)
    for _ in range(3):
        desk.do(steps.complete, CHECK)
        desk.do(steps.choose, CLEAR, "again")
    desk.do(steps.complete, CHECK)
    assert of_kind([r.event for r in desk.records], e.StepSkipped)[-1].by == "loop"
    assert desk.run.incident.stood_down_at is not None


def test_effects_become_facts_of_their_own():
    desk = Desk("""steps:
  - id: act
    do:
      - {en: Pause, effect: pause-publishing}
      - {en: Aware, effect: legal-aware}
      - {en: Log, effect: open-log}
  - {id: tell, do: [{en: Tell, effect: legal-notified}, {en: Resume, effect: resume-publishing}]}
""")
    desk.now = minutes(30)
    desk.do(steps.complete, Place("desk", "act"), aware_since=minutes(-60))
    assert (desk.run.incident.paused, desk.run.incident.aware_at) == (True, minutes(-60))
    assert of_kind([r.event for r in desk.records], e.StepDone)[0].effects == (
        "pause-publishing",
        "legal-aware",
        "open-log",
    )
    desk.do(steps.complete, Place("desk", "tell"))
    assert (desk.run.incident.paused, desk.run.incident.notified) == (False, {"": minutes(30)})


def test_a_wait_ends_when_what_it_waits_for_has_come():
    desk = Desk("""steps:
  - {id: calm, wait: {until: {metric: negative, window: 1h, below: 5}}}
  - {id: known, wait: {until: data}}
  - {id: settled, wait: {until: mentions-settled}}
  - {id: over, end: {}}
each-mention: [{id: reply, say: ack}]
""")
    desk.mention()
    with pytest.raises(Refused, match="negative is not below 5 yet"):
        desk.do(steps.stop_waiting, Place("desk", "calm"))
    desk.append([e.Sampled(metric="negative", window=3600, value=4)])
    desk.do(steps.stop_waiting, Place("desk", "calm"))
    with pytest.raises(Refused, match="What known waits for has not come"):
        desk.do(steps.stop_waiting, Place("desk", "known"))
    desk.do(steps.answer_input, "data", "unknown")
    desk.do(steps.stop_waiting, Place("desk", "known"))
    with pytest.raises(Refused, match="1 mention"):
        desk.do(steps.stop_waiting, Place("desk", "settled"))
    desk.say("m1", "reply")
    desk.do(steps.stop_waiting, Place("desk", "settled"))
    assert desk.at == []


def test_an_ask_ends_once_its_questions_are_answered():
    desk = Desk("steps: [{id: facts, ask: data}, {id: after, do: [{en: Act}]}]\n")
    desk.do(steps.asked, Place("desk", "facts"))
    assert desk.at == ["desk after"]


def test_nothing_is_done_on_a_closed_incident():
    desk = Desk(LOOP)
    desk.do(close, "Handed over")
    with pytest.raises(Refused, match=r"main-1 was closed at .*09:00"):
        desk.do(steps.complete, CHECK)
    assert desk.run.incident.closed_at == START
