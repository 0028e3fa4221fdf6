from datetime import timedelta

import pytest
from tests.session.workshop import NOON, again, plan, start, walk

from crisisctl.model import events as e
from crisisctl.session.operator import Answer

CALL = """\
steps:
  - {id: call, escalate: {to: [lead, care, legal], within: 10m}}
  - {id: card, do: [{en: Act}]}
"""


def minutes(count):
    return timedelta(minutes=count)


def called(found):
    return [event.person for event in found.of("escalation.paged")]


def test_an_escalation_goes_level_by_level_person_then_backup(tmp_path):
    found = start(plan(tmp_path, CALL), *[Answer("later", minutes(10))] * 4, "reached", "done")
    assert called(found) == ["Ada", "Bo", "Eli", "Cy", "Di"]
    assert found.of("escalation.acked")[0].page == "p5"
    assert "Call Di (Legal) now." in found.script.said


def test_no_answer_calls_the_next_at_once(tmp_path):
    found = start(plan(tmp_path, CALL), "no-answer", "no-answer", "reached", "done")
    assert called(found) == ["Ada", "Bo", "Eli"]
    assert found.desk.now == NOON


def test_when_nobody_answers_the_flow_goes_on(tmp_path):
    found = start(plan(tmp_path, CALL), *["no-answer"] * 5)
    assert found.prompt == "card"
    assert found.of("step.done")[0].choice == "no-answer"


def test_when_the_call_was_given_up_elsewhere_somebody_may_still_decide(tmp_path):
    begun = start(plan(tmp_path, CALL))
    begun.desk.do(lambda _run, _now: [e.PageTimedOut(page="p1")])
    found = walk(begun.desk, "later", "reached", "done")
    assert "Nobody is left to call." in found.script.asked[0].question
    assert found.prompt == "close"


def test_the_contacts_are_named_and_never_the_numbers(tmp_path):
    found = start(plan(tmp_path, CALL))
    assert "env:ADA" in found.script.said


def test_a_decision_goes_where_it_says_and_labels_are_text(tmp_path):
    body = """\
steps:
  - id: scope
    decide: {en: "One or {many}?"}
    options:
      one: {label: {en: "One {x}"}, next: end}
      unknown: {next: card}
  - {id: card, do: [{en: Act}]}
  - {id: end, end: {}}
"""
    found = start(plan(tmp_path, body), "unknown")
    assert [choice.label for choice in found.script.asked[0].choices] == [
        "One {x}",
        "I don't know",
    ]
    assert found.prompt == "card"
    assert start(plan(tmp_path, body), "one").prompt == "close"


AWARE = "steps:\n  - {id: know, do: [{en: Know, effect: legal-aware}]}\n"


@pytest.mark.parametrize(("said", "when"), [("", 0), ("20 min ago", 20), ("11:30", 30)])
def test_since_when_we_know_is_asked_with_the_card(tmp_path, said, when):
    found = start(plan(tmp_path, AWARE), "done", said)
    assert found.of("legal.aware")[0].since == NOON - minutes(when)


def test_nobody_knows_from_the_future(tmp_path):
    found = start(plan(tmp_path, AWARE), "done", "2026-11-23 10:00")
    assert "still to come" in str(found.ended)


ASK = "steps:\n  - {id: know, ask: [topic, leak]}\n  - {id: tell, say: staff}\n"


def test_questions_are_asked_once_and_in_order(tmp_path):
    found = start(plan(tmp_path, ASK), "the leak", "unknown", "sent")
    assert found.script.ids == ["inputs.topic", "inputs.leak", "staff"]
    assert found.of("message.drafted")[0].text == "They talk about the leak."


def test_a_walk_cut_between_two_questions_asks_only_the_second(tmp_path):
    first = start(plan(tmp_path, ASK), "the leak")
    found = walk(again(first), "no", "sent", "yes")
    assert found.script.ids[0] == "inputs.leak"
    assert found.ended is None


METRIC = """\
steps:
  - {id: quiet, wait: {until: {metric: mentions, window: 1h, below: 5}}}
  - {id: end, end: {}}
"""


def test_an_exit_on_a_figure_asks_for_it(tmp_path):
    found = start(plan(tmp_path, METRIC), "over", "9", "over", "4", "yes")
    assert [event.value for event in found.of("sample")] == [9, 4]
    assert "mentions is not below 5 yet." in found.script.said
    assert found.ended is None


def test_an_exit_on_an_answer_asks_for_it(tmp_path):
    body = "steps:\n  - {id: rest, wait: {until: leak}}\n  - {id: end, end: {}}\n"
    found = start(plan(tmp_path, body), "over", "no", "over", "yes", "yes")
    assert found.script.ids == ["rest", "inputs.leak", "rest", "inputs.leak", "close"]
    assert found.ended is None


def test_an_exit_on_an_answer_that_is_there_does_not_ask_again(tmp_path):
    ask = "  - {id: first, ask: leak}\n  - {id: rest, wait: {until: leak}}\n"
    found = start(
        plan(tmp_path, f"steps:\n{ask}  - {{id: end, end: {{}}}}\n"), "yes", "over", "yes"
    )
    assert found.script.ids == ["inputs.leak", "rest", "close"]
    assert found.ended is None


INVITE = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: hello, say: invite, needs: order, no-reply-after: {12h: back}, next: solve}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: close}
"""


def test_a_person_who_writes_in_private_comes_back_in_public(tmp_path):
    found = start(
        plan(tmp_path, INVITE), "sent", "opened", "A-1", "done", "yes", "yes", "yes", "sent"
    )
    resolved = found.of("private.resolved")[0]
    assert (resolved.handled, resolved.explained, resolved.resolved) == (True, True, True)
    assert found.types.count("public.close") == 1
    assert found.desk.incident.mentions["m1"].settled


@pytest.mark.parametrize("cause", ["refused", "impossible"])
def test_a_person_who_will_not_is_answered_in_public(tmp_path, cause):
    found = start(plan(tmp_path, INVITE), "sent", cause, "sent")
    assert found.of("private.failed")[0].cause == cause
    assert found.desk.incident.mentions["m1"].settled


def test_a_person_who_stays_silent_is_answered_when_the_time_is_over(tmp_path):
    found = start(plan(tmp_path, INVITE), "sent", Answer("later", timedelta(hours=13)))
    assert found.of("private.failed")[0].cause == "no-answer"
    assert "@zoe has not written in private: back to the public." in found.script.said
    assert found.prompt == "close"
