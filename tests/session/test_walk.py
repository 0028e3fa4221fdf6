from datetime import timedelta

import pytest
from tests.session.workshop import CARD, NOON, ONE, again, plan, start, walk

from crisisctl.clock import DrillClock, SystemClock
from crisisctl.engine.desk import leave_unanswered
from crisisctl.errors import Interrupted, Refused, UsageError
from crisisctl.model.steps import NoReply
from crisisctl.session.operator import Answer, Key, Pressed


def minutes(count):
    return timedelta(minutes=count)


def test_a_card_is_ticked_off_and_the_run_closes(tmp_path):
    found = start(plan(tmp_path, CARD), "done", "yes")
    assert found.script.ids == ["open", "close"]
    assert found.ended is None
    assert found.desk.incident.closed_at == NOON


def test_no_to_closing_leaves_the_run_open(tmp_path):
    found = start(plan(tmp_path, CARD), "done", "no")
    assert found.ended is None
    assert found.desk.incident.closed_at is None


def test_a_mention_is_walked_to_its_reply(tmp_path):
    found = start(
        plan(tmp_path, ONE),
        "customer",
        "the delay",
        Answer("sent", minutes(12)),
        "over",
        "yes",
    )
    mention = found.desk.incident.mentions["m1"]
    assert mention.acked_at == NOON + minutes(12)
    assert found.desk.incident.closed_at is not None


def test_what_is_overdue_pages_the_backup_and_is_said(tmp_path):
    found = start(plan(tmp_path, CARD), Answer("done", minutes(6)), "yes")
    [page] = found.of("escalation.paged")
    assert (page.reason, page.person, page.backup) == ("overdue", "Bo", True)
    assert "LATE: open. Call Bo" in found.script.said


def test_two_terminals_the_second_is_told_who_answered_and_nothing_is_doubled(tmp_path):
    first = start(plan(tmp_path, CARD))
    other = again(first)

    def someone_else_answers():
        assert walk(other, "done").prompt == "close"
        return "done"

    found = walk(first.desk, someone_else_answers, "yes")
    assert "open was answered by lou at 22 Nov 2026 12:00 UTC: nothing was written twice" in (
        found.script.said
    )
    assert found.types.count("step.done") == 2  # the card and the end
    assert found.desk.incident.closed_at is not None


def test_the_second_terminal_is_told_what_the_first_has_chosen(tmp_path):
    first = start(plan(tmp_path, ONE))
    other = again(first)

    def someone_else_decides():
        walk(other, "customer")
        return "troll"

    found = walk(first.desk, someone_else_decides)
    assert "lou has chosen “A customer” for “Who?” at 22 Nov 2026 12:00 UTC" in found.script.said


def test_who_was_quicker_is_said_as_soon_as_it_is_known(tmp_path):
    first = start(plan(tmp_path, CARD))
    other = again(first)

    def elsewhere():
        walk(other, "done")
        first.move_by(minutes(6))
        return "done"

    found = walk(first.desk, elsewhere, "yes")
    assert "open was answered by lou" in found.script.said
    assert found.of("escalation.paged") == []
    assert found.ended is None


def test_unattended_the_second_terminal_ends_with_the_refusal(tmp_path):
    first = start(plan(tmp_path, CARD))
    other = again(first)
    found = walk(first.desk, lambda: walk(other, "done").prompt and "done", attended=False)
    assert isinstance(found.ended, Refused)
    assert "lou" in str(found.ended)


def test_two_terminals_that_let_the_same_clock_run_out_fire_it_once(tmp_path):
    first = start(plan(tmp_path, CARD))
    other = again(first)
    first.move_by(minutes(10))
    assert other.fire_due()
    assert first.desk.fire_due() == []
    assert first.types.count("escalation.paged") == 1


def test_time_ends_a_step_under_the_prompt_and_the_walk_goes_on(tmp_path):
    body = "steps:\n  - {id: rest, wait: {for: 5m}}\n  - {id: open, do: [{en: Open}]}\n"
    found = start(plan(tmp_path, body), Answer("later", minutes(6)), "done", "yes")
    assert found.script.ids == ["rest", "open", "close"]
    assert "was answered by" not in found.script.said


@pytest.mark.parametrize("reason", ["not today", "\x1b[2J\x00hidden\ud800"])
def test_a_step_is_skipped_with_a_reason_that_is_made_safe(tmp_path, reason):
    found = start(plan(tmp_path, CARD), Pressed(Key.SKIP, reason), "yes")
    [skipped] = found.of("step.skipped")
    assert skipped.by == "operator"
    assert skipped.reason == reason.replace("\x1b", "�").replace("\0", "�").replace("\ud800", "?")


def test_a_reason_is_asked_for_when_the_key_brings_none(tmp_path):
    found = start(plan(tmp_path, CARD), Pressed(Key.SKIP), "not today", "yes")
    assert found.script.ids == ["open", "skip.reason", "close"]
    assert found.of("step.skipped")[0].reason == "not today"


def test_a_decision_cant_be_skipped(tmp_path):
    found = start(plan(tmp_path, ONE), Pressed(Key.SKIP, "why not"))
    assert "choose `unknown`" in found.script.said
    assert found.prompt == "triage"
    alone = start(plan(tmp_path, ONE), Pressed(Key.SKIP, "why not"), attended=False)
    assert isinstance(alone.ended, Refused)


def test_a_reply_left_out_leaves_a_mention_that_needs_a_reason(tmp_path):
    found = start(
        plan(tmp_path, ONE), "customer", Pressed(Key.SKIP, "asked"), "spam", "over", "yes"
    )
    assert "m1.no-reply" in found.script.ids
    assert found.desk.incident.mentions["m1"].no_reply == "spam"
    assert found.desk.incident.closed_at is not None


def test_a_mention_whose_flow_ends_in_silence_needs_a_reason(tmp_path):
    found = start(plan(tmp_path, ONE), "quiet", "duplicate", "over", "yes")
    assert found.ended is None
    assert found.desk.incident.mentions["m1"].no_reply == "duplicate"


def test_a_private_conversation_without_a_closing_needs_a_named_waiver(tmp_path):
    found = start(
        plan(tmp_path, ONE), "private", "sent", "refused", "victim-request", "over", "yes"
    )
    assert "m1.waive" in found.script.ids
    assert found.desk.incident.mentions["m1"].waiver == "victim-request"
    assert found.desk.incident.closed_at is not None


def test_distress_waives_the_closing_and_a_troll_gets_none(tmp_path):
    troll = start(plan(tmp_path, ONE), "troll", "over", "yes")
    assert troll.desk.incident.mentions["m1"].no_reply == "troll"
    distress = start(plan(tmp_path, ONE), "distress", "this", "sent", "over", "yes")
    assert distress.desk.incident.mentions["m1"].waiver == "distress"


def test_waiting_is_not_over_while_a_mention_is_open(tmp_path):
    found = start(
        plan(tmp_path, ONE), Pressed(Key.MENTION), "x", "@max", "me too", "", "0 min ago", "troll"
    )
    assert found.prompt == "triage"  # the second mention's
    assert len(found.desk.incident.unsettled) == 1


def test_one_mention_alone_is_walked_and_the_rest_waits(tmp_path):
    begun = start(plan(tmp_path, ONE))
    found = walk(begun.desk, "customer", "this", "sent", only="m1")
    assert found.ended is None
    assert found.desk.incident.mentions["m1"].settled
    assert found.desk.incident.closed_at is None


def test_a_mention_alone_that_waits_for_its_person_lets_the_operator_go(tmp_path):
    begun = start(plan(tmp_path, ONE))
    found = walk(begun.desk, "private", "sent", "later", only="m1")
    assert found.ended is None
    assert not found.desk.incident.mentions["m1"].settled


def test_leaving_is_on_record_and_says_how_to_come_back(tmp_path):
    found = start(plan(tmp_path, CARD), Pressed(Key.LEAVE))
    assert isinstance(found.ended, Interrupted)
    assert str(found.ended.hint) == "crisisctl resume main-1"
    assert found.types[-1] == "walk.paused"


def test_a_note_and_a_call_go_on_record_and_the_question_comes_back(tmp_path):
    found = start(
        plan(tmp_path, CARD), Pressed(Key.NOTE, "so far"), Pressed(Key.ESCALATE, "legal"), "done"
    )
    assert found.of("note")[0].text == "so far"
    assert found.of("escalation.paged")[0].person == "Cy"
    assert "Call Cy (Legal)." in found.script.said
    assert found.script.ids == ["open", "open", "open"]


def test_a_role_that_nobody_has_is_not_called(tmp_path):
    found = start(plan(tmp_path, CARD), Pressed(Key.ESCALATE, "legl"))
    assert isinstance(found.ended, UsageError)
    assert "legal" in str(found.ended.hint)
    assert found.of("escalation.paged") == []


def test_in_a_real_run_at_is_refused(tmp_path):
    answer = Answer("done", minutes(1))
    found = start(plan(tmp_path, CARD), answer, exercise=False, clock=SystemClock())
    assert isinstance(found.ended, UsageError)
    assert "drill" in str(found.ended)


def test_time_never_goes_back(tmp_path):
    found = start(plan(tmp_path, CARD), Answer("done", NOON - minutes(1)))
    assert isinstance(found.ended, UsageError)
    assert "has gone by" in str(found.ended)
    assert found.types == ["incident.declared", "step.entered"]


def test_a_bare_run_of_a_clock_set_back_stays_in_order(tmp_path):
    found = start(plan(tmp_path, CARD), clock=DrillClock(NOON))
    found.desk.clock = DrillClock(NOON - minutes(90))
    assert walk(found.desk, "done", "yes").desk.incident.closed_at == NOON


def test_the_keys_are_offered_at_every_question_of_a_step(tmp_path):
    found = start(plan(tmp_path, ONE), "customer", "this", "sent", "over", "yes")
    for prompt in found.script.asked:
        usual = {*Key} - {Key.WAKE, Key.BACK}
        wanted = {"close": {Key.LEAVE}, "triage": usual - {Key.SKIP}}.get(prompt.id, usual)
        assert {*prompt.keys} - {Key.BACK} == wanted, prompt.id


TALK = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: triage, within: 5m, do: [{en: Look}]}
  - {id: answer, say: ack}
"""


@pytest.mark.parametrize("late", [False, True], ids=["in time", "late"])
def test_a_mention_that_is_settled_elsewhere_meanwhile_asks_no_more(tmp_path, late):
    first = start(plan(tmp_path, TALK))
    other = again(first)

    def elsewhere():
        other.do(lambda run, _now: leave_unanswered(run, "m1", NoReply.SPAM))
        if late:
            first.move_by(minutes(6))
        return "done"

    found = walk(first.desk, elsewhere, "over", "yes")
    assert found.ended is None
    wanted = "m1 gets no reply" if late else "triage is not the step to do now"
    assert wanted in found.script.said
