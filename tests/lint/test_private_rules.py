from typing import Any

import pytest
from tests.lint.playbooks import mention, messages, subject

from crisisctl.lint.private_rules import ack_before_private, private_must_close, private_timeout
from crisisctl.lint.rule import Check

ACK = "  - {id: ack, role: cm, within: 5m, say: ack}\n"
WAIT = ", no-reply-after: {12h: back}"
INVITE = f"  - {{id: invite, role: cm, within: 5m, say: invite, needs: order{WAIT}}}\n"
BACK = "  - {id: back, role: cm, within: 5m, say: closing}\n"
DONE = "  - {id: done, end: {}}\n"


def decide(*options: str) -> str:
    listed = ", ".join(options)
    return f"  - {{id: look, role: cm, within: 5m, decide: {{en: '?'}}, options: {{{listed}}}}}\n"


def paths(check: Check, steps: str, **called: Any) -> list[tuple[str, ...]]:
    return [tuple(map(str, finding.steps)) for finding in check(subject(mention(steps), **called))]


@pytest.mark.parametrize("check", [ack_before_private, private_must_close, private_timeout])
def test_there_and_back(check):
    assert paths(check, ACK + INVITE + BACK + DONE) == []


def test_private_before_any_answer():
    assert paths(ack_before_private, INVITE + BACK + DONE) == [("00:05 invite",)]


def test_private_past_an_answer_that_may_not_come():
    steps = decide("a: {next: ack}", "unknown: {next: invite}") + ACK + INVITE + BACK + DONE
    assert paths(ack_before_private, steps) == [("00:05 look [unknown]", "00:10 invite")]


def test_the_invitation_is_no_answer():
    assert paths(
        ack_before_private, INVITE + INVITE.replace("id: invite", "id: more") + BACK + DONE
    )


@pytest.mark.parametrize(("why", "count"), [("distress", 0), ("minor", 0), ("threat", 1)])
def test_some_people_are_helped_before_an_audience_is(why, count):
    steps = decide(f"a: {{next: invite, waive-closing: {why}}}", "unknown: {next: ack}")
    found = paths(ack_before_private, steps + ACK + INVITE + BACK + DONE)
    assert len(found) == count


def test_a_conversation_that_never_comes_back():
    steps = ACK + INVITE.replace("back}", "done}") + BACK + DONE
    assert paths(private_must_close, steps) == [
        ("00:05 ack", "12:10 invite (no answer in private): from here on", "12:10 done")
    ]


def test_the_reference_example():
    """A private talk that goes wrong and ends there: each such end is named, with its path."""
    steps = (
        "  - {id: talk, role: cm, within: 5m, say: invite, no-reply-after: {30m: stuck}}\n"
        "  - {id: solved, role: cm, within: 5m, decide: {en: '?'},"
        " options: {a: {next: back}, unknown: {next: bad}}}\n"
        "  - {id: stuck, role: cm, escalate: {to: [boss], within: 30m}, next: back}\n"
        "  - {id: bad, end: {}}\n"
    )
    assert paths(private_must_close, steps + BACK + DONE) == [
        (
            "00:35 talk (answered at the last minute): from here on",
            "00:40 solved [unknown]",
            "00:40 bad",
        )
    ]
    waived = steps.replace("unknown: {next: bad}", "unknown: {next: bad, waive-closing: minor}")
    assert paths(private_must_close, waived + BACK + DONE) == []


def test_a_mention_that_is_dropped_after_a_private_talk():
    steps = ACK + INVITE.replace("back", "look") + decide("a: {no-reply: spam}", "unknown: {}")
    assert paths(private_must_close, steps + BACK + DONE) == [
        ("00:05 ack", "12:10 invite (answered at the last minute): from here on", "12:15 look [a]")
    ]


def test_a_closing_that_may_be_passed_by_closes_nothing():
    steps = ACK + INVITE + BACK.replace("role", "when: leak, role") + DONE
    assert paths(private_must_close, steps) == [
        (
            "00:05 ack",
            "12:10 invite (answered at the last minute): from here on",
            "12:10 back (passed by)",
            "12:10 done",
        )
    ]


def test_conditions_that_go_together():
    steps = ACK + INVITE + BACK.replace("role", "when: leak, role")
    other = "  - {id: also, when: not leak, role: cm, within: 5m, say: closing}\n"
    assert paths(private_must_close, steps + other + DONE) == []


def together(one: str, other: str) -> str:
    inner = [text.replace("  - ", "").strip() for text in (one, other)]
    return f"  - {{id: both, together: {{a: [{inner[0]}], b: [{inner[1]}]}}}}\n"


def test_a_closing_beside_an_invitation_does_not_answer_it():
    invite = INVITE.replace(WAIT, "")
    steps = ACK + together(invite, BACK) + DONE
    assert paths(private_must_close, steps) == [
        (
            "00:05 ack",
            "00:05 both",
            "--:-- invite (no answer in private): from here on",
            "--:-- both.join",
            "--:-- done",
        )
    ]


def test_a_closing_in_one_branch_settles_what_came_before():
    steps = (
        ACK + INVITE.replace("back", "both") + together(BACK, ACK.replace("id: ack", "id: more"))
    )
    assert paths(private_must_close, steps + DONE) == []


def test_an_answer_in_one_branch_comes_before_what_follows():
    steps = together(ACK, "  - {id: more, role: cm, within: 5m, do: [{en: A}]}")
    assert paths(ack_before_private, steps + INVITE + BACK + DONE) == []
    beside = together(ACK, INVITE.replace(WAIT, ""))
    assert paths(ack_before_private, beside + BACK + DONE) == [("00:00 both", "00:05 invite")]


def test_an_answer_before_a_loop_is_used_up_was_given():
    steps = """\
  - {id: ack, at-most: {times: 2, then: invite}, role: cm, within: 5m, say: ack}
  - {id: look, role: cm, within: 5m, decide: {en: "?"}, options: {a: {next: ack}, unknown: {}}}
"""
    assert paths(ack_before_private, steps + INVITE + BACK + DONE) == []


def test_a_called_playbook_keeps_the_promise_too():
    caller = ACK + INVITE.replace("back", "call") + "  - {id: call, run: other}\n" + DONE
    assert paths(private_must_close, caller, other=mention(BACK + DONE)) == []
    silent = mention(ACK + DONE)
    assert paths(private_must_close, caller, other=silent)[0][-1].endswith(" done")


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (INVITE, []),
        (
            INVITE.replace(WAIT, ""),
            ["invite waits for the person without a limit."],
        ),
        ("  - {id: w, wait: {until: leak}}\n", ["w waits without a limit."]),
        ("  - {id: w, wait: {until: leak, for: 2h}}\n", []),
    ],
)
def test_nobody_is_waited_for_for_ever(step, expected):
    assert messages(private_timeout, subject(mention(ACK + step + BACK + DONE))) == expected


def test_a_mention_does_not_wait_for_itself():
    steps = "  - {id: hang, wait: {until: mentions-settled, for: 1h}}\n  - {id: done, end: {}}\n"
    assert messages(private_timeout, subject(mention(steps))) == [
        "hang waits for its own mention to be settled."
    ]


def test_in_a_loop_the_promise_that_is_broken_is_the_last():
    steps = """\
  - {id: c, at-most: {times: 3, then: done}, role: cm, within: 5m, say: closing}
  - {id: a, role: cm, within: 5m, say: invite, no-reply-after: {1h: c}, next: c}
"""
    assert paths(private_must_close, steps + DONE) == [
        (
            "00:05 c",
            "01:10 a (answered at the last minute)",
            "01:15 c",
            "02:20 a (answered at the last minute)",
            "02:25 c",
            "03:30 a (answered at the last minute): from here on",
            "03:30 c (no turn left)",
            "03:30 done",
        )
    ]


def test_who_is_waited_for_is_told_with_the_way_there():
    steps = ACK + INVITE.replace(WAIT, "") + BACK + DONE
    assert paths(private_timeout, steps) == [("00:05 ack", "00:10 invite")]
