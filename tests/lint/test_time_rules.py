from typing import Any

import pytest
from tests.lint.playbooks import mention, messages, subject

from crisisctl.lint.time_rules import first_reply_budget

SEVERITIES = """\
severity:
  sev1: {when: {en: Press}, first-reply: 15m, update-every: 1h}
  sev3: {when: {en: Always}, first-reply: 60m, update-every: 4h}
"""
DONE = "  - {id: done, end: {}}\n"
OUT = "  - {id: out, end: {}}\n"


def said(steps: str, *, head: str = "", **facts: Any) -> list[str]:
    return messages(first_reply_budget, subject(head + mention(steps + DONE), **facts))


def witness(steps: str, *, head: str = "", **facts: Any) -> tuple[str, ...]:
    source = subject(head + mention(steps + DONE), **facts)
    return tuple(map(str, next(iter(first_reply_budget(source))).steps))


def test_in_time():
    assert said("  - {id: ack, role: cm, within: 60m, say: ack}\n") == []


def test_a_minute_late():
    assert said("  - {id: ack, role: cm, within: 61m, say: ack}\n") == [
        "At sev3 the first public word can come after 01:01; 1h is promised on x, facebook."
    ]


def test_the_time_until_somebody_looks_counts():
    head = (
        "triggers:\n"
        "  - {metric: a, window: 1h, at-least: 5, detect-within: 5m}\n"
        "  - {metric: b, window: 1h, at-least: 5, detect-within: 15m}\n"
    )
    assert witness("  - {id: ack, role: cm, within: 50m, say: ack}\n", head=head) == (
        "00:15 seen",
        "01:05 ack: the first public word",
    )


def test_an_escalation_costs_every_person_that_it_calls():
    steps = """\
  - {id: call, role: cm, escalate: {to: [lead, boss], within: 15m, on-timeout: ack}}
  - {id: ack, role: cm, within: 1m, say: ack}
"""
    assert witness(steps) == (
        "01:00 call (nobody answered, neither person nor backup)",
        "01:01 ack: the first public word",
    )


@pytest.mark.parametrize(
    ("patience", "told"),
    [
        ("", "00:05 private"),
        (", no-reply-after: {1h: ack}", "01:05 private (no answer in private)"),
    ],
)
def test_only_an_answer_that_is_waited_for_is_said_to_be_missing(patience, told):
    steps = f"""\
  - {{id: private, role: cm, within: 5m, say: private{patience}}}
  - {{id: ack, role: cm, within: 60m, say: ack}}
"""
    assert witness(steps)[0] == told


def test_a_text_without_an_approval_costs_the_approver_and_the_backup():
    head = """\
messages:
  ack: {kind: holding, audience: public, channels: [x], text: {en: "We have seen it."},
        approval: {by: [lead], within: 30m}}
"""
    steps = "  - {id: ack, role: cm, within: 5m, say: ack}\n"
    assert said(steps, head=head) == []
    assert "01:05" in said(steps, head=head, approved=False)[0]


def test_a_reworded_text_has_lost_its_approval():
    steps = "  - {id: ack, role: cm, within: 45m, say: ack}\n"
    assert said(steps) == []
    assert "01:05" in said(steps, approved=False)[0]


def test_a_deadline_counted_from_the_posting_holds_whatever_came_before():
    steps = """\
  - {id: look, role: cm, within: 40m, do: [{en: Look}]}
  - {id: ack, role: cm, within: {posted: 60m}, say: ack}
"""
    assert said(steps) == []


def test_a_step_that_begins_when_it_is_overdue():
    steps = """\
  - {id: look, role: cm, within: 40m, do: [{en: Look}]}
  - {id: ack, role: cm, within: {posted: 30m}, say: ack}
"""
    assert said(steps) == ["At sev3 this step can begin after 00:40, when it is already overdue."]


def test_a_deadline_from_the_declaration_runs_from_when_it_was_seen():
    head = "triggers: [{metric: a, window: 1h, at-least: 5, detect-within: 30m}]\n"
    assert witness("  - {id: ack, role: cm, within: {declared: 31m}, say: ack}\n", head=head)[
        -1
    ].startswith("01:01")


@pytest.mark.parametrize("wait", ["{for: 2h}", "{until: leak}"])
def test_waiting_before_the_first_word(wait):
    steps = f"  - {{id: wait, wait: {wait}}}\n  - {{id: ack, role: cm, within: 5m, say: ack}}\n"
    assert len(said(steps)) == 1


def test_each_severity_has_its_own_promise():
    steps = "  - {id: ack, role: cm, within: 20m, say: ack}\n"
    assert said(steps, head=SEVERITIES) == [
        "At sev1 the first public word can come after 00:20; 15m is promised on x, facebook."
    ]
    assert not said(
        "  - {id: ack, role: cm, within: severity.first-reply, say: ack}\n", head=SEVERITIES
    )


def test_a_channel_may_ask_for_less():
    team = {
        "channels": {"x": {"handle": "@o", "reply-within": "10m"}, "facebook": {"handle": "o"}}
    }
    steps = "  - {id: ack, role: cm, within: 20m, say: ack}\n"
    assert said(steps, team=team) == [
        "At sev3 the first public word can come after 00:20; 10m is promised on x."
    ]


def test_a_condition_on_the_severity_is_known():
    steps = """\
  - {id: look, when: {severity: [sev3]}, role: cm, within: 40m, do: [{en: Look}]}
  - {id: ack, role: cm, within: 15m, say: ack}
"""
    assert said(steps, head=SEVERITIES) == []


def test_a_condition_on_the_channel_is_known():
    team = {
        "channels": {"x": {"handle": "@o", "reply-within": "10m"}, "facebook": {"handle": "o"}}
    }
    steps = """\
  - {id: look, when: {channel: facebook}, role: cm, within: 40m, do: [{en: Look}]}
  - {id: ack, role: cm, within: 10m, say: ack}
"""
    assert said(steps, team=team) == []


def test_two_conditions_that_cannot_both_fail():
    steps = """\
  - {id: one, when: leak, role: cm, within: 5m, say: hold}
  - {id: two, when: not leak, role: cm, within: 5m, say: ack}
"""
    assert said(steps) == []


def test_an_end_without_a_word():
    steps = "  - {id: one, when: leak, role: cm, within: 5m, say: hold}\n"
    assert said(steps) == ["A mention can come to the end of this flow without a public word."]
    assert witness(steps) == ("00:00 one (passed by)", "00:00 done")


@pytest.mark.parametrize("option", ["no-reply: troll", "next: done, waive-closing: distress"])
def test_some_mentions_need_no_public_word(option):
    steps = (
        "  - {id: look, role: cm, within: 5m, decide: {en: '?'}, "
        f"options: {{a: {{{option}}}, unknown: {{}}}}}}\n"
        "  - {id: ack, role: cm, within: 5m, say: ack}\n"
    )
    assert said(steps) == []


def test_loops_take_all_their_turns():
    steps = """\
  - {id: look, at-most: {times: 3, then: ack}, role: cm, within: 20m, decide: {en: "?"},
     options: {again: {next: look}, unknown: {next: ack}}}
  - {id: ack, role: cm, within: 5m, say: ack}
"""
    assert witness(steps) == (
        "00:20 look [again]",
        "00:40 look [again]",
        "01:00 look [unknown]",
        "01:05 ack: the first public word",
    )


def test_a_loop_without_a_bound_is_told_elsewhere():
    steps = """\
  - {id: look, role: cm, within: 20m, decide: {en: "?"},
     options: {again: {next: look}, unknown: {next: ack}}}
  - {id: ack, role: cm, within: 55m, say: ack}
"""
    assert said(steps) == []


def branches(**within: tuple[str, str]) -> str:
    together = ", ".join(
        f"{name}: [{{id: {name}, role: cm, within: {time}, {what}}}]"
        for name, (time, what) in within.items()
    )
    return f"  - {{id: both, together: {{{together}}}}}\n"


def test_the_first_word_of_parallel_branches_is_the_soonest():
    assert said(branches(a=("2h", "say: ack"), b=("50m", "say: hold"))) == []


def test_parallel_branches_without_a_word_are_waited_for():
    steps = branches(a=("50m", "do: [{en: A}]"), b=("20m", "do: [{en: B}]"))
    late = steps + "  - {id: ack, role: cm, within: 20m, say: ack}\n"
    assert witness(late) == (
        "00:00 both",
        "00:50 a",
        "00:50 both.join",
        "01:10 ack: the first public word",
    )


def test_a_called_playbook_is_part_of_the_walk():
    other = mention(
        "  - {id: slow, role: cm, within: 2h, do: [{en: S}]}\n  - {id: out, end: {}}\n"
    )
    steps = "  - {id: call, run: other}\n  - {id: ack, role: cm, within: 5m, say: ack}\n"
    assert "02:05" in said(steps, other=other)[0]


def test_a_call_and_a_fork_take_no_time_themselves():
    late = branches(a=("5m", "do: [{en: A}]")).replace("id: both,", "id: both, within: 3h,")
    call = "  - {id: call, within: 3h, run: other}\n"
    other = mention("  - {id: out, end: {}}\n")
    ack = "  - {id: ack, role: cm, within: 20m, say: ack}\n"
    assert said(late + call + ack, other=other) == []


def test_a_call_that_is_passed_by_costs_nothing():
    other = mention(
        "  - {id: slow, role: cm, within: 2h, do: [{en: S}]}\n  - {id: out, end: {}}\n"
    )
    steps = "  - {id: call, when: {severity: sev1}, run: other}\n"
    assert said(steps + "  - {id: ack, role: cm, within: 20m, say: ack}\n", other=other) == []


def test_a_word_that_waits_for_its_approval_says_so():
    head = """\
triggers: [{metric: a, window: 1h, at-least: 5, detect-within: 5m}]
messages:
  ack: {kind: holding, audience: public, channels: [x], text: {en: "We have seen it."},
        approval: {by: [lead], within: 40m}}
"""
    steps = "  - {id: answer, role: cm, within: 5m, say: ack}\n"
    why = "no approval on file: the approver did not answer, then the backup"
    assert witness(steps, head=head, approved=False) == (
        "00:05 seen",
        f"01:30 answer ({why}): the first public word",
    )


def test_a_loop_without_a_turn_left_is_not_one_that_is_passed_by():
    steps = """\
  - {id: look, at-most: {times: 1, then: ack}, role: cm, within: 20m, decide: {en: "?"},
     options: {again: {next: look}, unknown: {next: look}}}
  - {id: ack, role: cm, within: 50m, say: ack}
"""
    assert witness(steps)[1] == "00:20 look (no turn left)"


def test_a_wait_lasts_longer_than_its_first_word():
    steps = """\
  - {id: wait, wait: {until: leak, for: 3h, repeat: {every: 30m, say: private}}}
  - {id: ack, role: cm, within: 5m, say: ack}
"""
    assert witness(steps)[0] == "03:00 wait"


def test_a_walk_that_breaks_the_promises_of_all_severities_is_told_once():
    late = "  - {id: ack, role: cm, within: 2h, say: ack}\n"
    assert said(late, head=SEVERITIES) == [
        "At sev1 the first public word can come after 02:00; 15m is promised on x, facebook."
    ]
    slower = "  - {id: look, when: {severity: sev3}, role: cm, within: 1h, do: [{en: Look}]}\n"
    assert len(said(slower + late, head=SEVERITIES)) == 2
    silent = "  - {id: one, when: leak, role: cm, within: 5m, say: hold}\n"
    assert said(silent, head=SEVERITIES) == [
        "A mention can come to the end of this flow without a public word."
    ]
