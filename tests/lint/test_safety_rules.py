import pytest
from tests.lint.playbooks import TEAM, mention, messages, subject

from crisisctl.lint.safety_rules import life_safety_lane

WORDS = """\
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: Seen.}}
  help: {kind: acknowledgement, audience: public, channels: [x], text: {en: "%s"}}
"""
TRIAGE = """\
  - {id: triage, role: cm, within: %s, decide: {en: "Who?"},
     options: {danger: {next: %s, waive-closing: %s}, unknown: {next: answer}}}
  - {id: answer, role: cm, within: 20m, say: ack, next: done}
"""
HELP = "  - {id: help, role: boss, within: %s, say: help, next: done}\n"
DONE = "  - {id: done, end: {}}\n"


def team():
    whole = {name: dict(TEAM["roles"][name]) for name in ("cm", "legal", "lead", "boss")}
    whole["boss"]["duties"] = ["safety"]
    return {"roles": whole}


def findings(*steps, text="Call {{ helpline }}.", head="", **called):
    source = head + mention("".join((*steps, DONE))) + WORDS % text
    return list(life_safety_lane(subject(source, team=team(), **called)))


def told(*steps, **more):
    return [str(one.message) for one in findings(*steps, **more)]


def lane(to="help", within="5m", waiver="distress"):
    return TRIAGE % (within, to, waiver)


@pytest.mark.parametrize("waiver", ["distress", "minor", "threat"])
def test_a_lane_of_its_own(waiver):
    assert not told(lane(waiver=waiver), HELP % "10m")


@pytest.mark.parametrize("waiver", ["legal", "victim-request"])
def test_no_option_for_somebody_in_danger(waiver):
    assert told(lane(waiver=waiver), HELP % "10m") == [
        "No option of main is for somebody in danger."
    ]


def test_a_playbook_without_mentions_needs_no_lane():
    assert not messages(life_safety_lane, subject(""))


def test_fifteen_minutes_at_worst():
    assert not told(lane(), HELP % "10m")
    (late,) = findings(lane(), HELP % "11m")
    assert str(late.message) == (
        "At sev3 triage.danger can wait until 00:16 for somebody of `safety`; 15m is the limit."
    )
    assert tuple(map(str, late.steps)) == ("00:05 triage [danger]", "00:16 help")


def test_a_call_costs_the_person_and_the_backup():
    call = "  - {id: call, role: cm, escalate: {to: [boss], within: %s, on-timeout: help}}\n"
    assert not told(lane("call"), call % "5m", HELP % "30m")
    assert told(lane("call"), call % "6m", HELP % "30m")


def test_nobody_of_safety():
    nobody = HELP.replace("role: boss", "role: cm") % "5m"
    assert told(lane(), nobody) == ["triage.danger can end before anybody of `safety` is there."]


def test_nobody_of_safety_on_one_path():
    fork = (
        '  - {id: fork, role: cm, within: 1m, decide: {en: "?"},\n'
        "     options: {here: {next: help}, unknown: {next: alone}}}\n"
        "  - {id: alone, role: cm, within: 1m, say: help, next: done}\n"
    )
    (found,) = findings(lane("fork"), fork, HELP % "5m")
    assert tuple(map(str, found.steps)) == (
        "00:05 triage [danger]",
        "00:06 fork [unknown]",
        "00:07 alone",
        "00:07 done",
    )


def test_a_help_line_on_every_path():
    assert not told(lane(), HELP % "5m", text="Call 116 123.")
    assert told(lane(), HELP % "5m", text="Take care.") == [
        "triage.danger can end without the number of a help line."
    ]
    assert told(lane(), HELP % "5m", text="{% if personal %}{{ helpline }}{% endif %}")
    assert told(lane(), HELP.replace("role:", "when: leak, role:") % "5m")


def test_never_without_a_reply():
    troll = (
        '  - {id: look, role: boss, within: 1m, decide: {en: "?"},\n'
        "     options: {joke: {no-reply: troll}, unknown: {next: help}}}\n"
    )
    assert told(lane("look"), troll, HELP % "5m") == [
        "triage.danger can end without a reply, at look."
    ]


def test_the_lane_leaves_the_queue():
    same = TRIAGE.replace(
        "unknown: {next: answer}", "angry: {next: help}, unknown: {next: answer}"
    )
    assert told(same % ("5m", "help", "distress"), HELP % "5m") == [
        "triage.danger stays in the queue: it goes the same way as angry."
    ]


def test_two_options_of_danger_may_share_a_lane():
    both = TRIAGE.replace("unknown:", "minor: {next: help, waive-closing: minor}, unknown:")
    assert not told(both % ("5m", "help", "distress"), HELP % "5m")


CARD = "scenario: distress-threat\n" + mention(HELP.replace(", next: done", "") % "10m" + DONE)


def test_a_called_playbook_may_be_the_lane():
    run = lane().replace("next: help, waive-closing: distress", "run: card")
    assert not told(run, card=CARD + WORDS % "{{ helpline }}")
    assert told(run, card=CARD + WORDS % "Take care.")
    plain = CARD.replace("scenario: distress-threat\n", "") + WORDS % "{{ helpline }}"
    assert told(run, card=plain) == ["No option of main is for somebody in danger."]


def test_such_a_playbook_is_the_lane_itself():
    head = "scenario: distress-threat\n"
    steps = HELP.replace(", next: done", "")
    assert not told(steps % "15m", head=head)
    assert told(steps % "16m", head=head) == [
        "At sev3 help can wait until 00:16 for somebody of `safety`; 15m is the limit."
    ]


def test_a_condition_on_what_was_decided():
    only = HELP.replace("role:", "when: {triage: danger}, role:") % "5m"
    assert "triage.danger can end before anybody of `safety` is there." not in told(lane(), only)
    other = HELP.replace("role:", "when: {triage: unknown}, role:") % "5m"
    assert "triage.danger can end before anybody of `safety` is there." in told(lane(), other)


def test_what_was_decided_on_the_way_to_the_lane_is_remembered():
    who = '  - {id: who, role: cm, within: 1m, decide: {en: "?"}, options: {%s}}\n'
    routes = who % "staff: {next: triage}, unknown: {next: answer}"
    there = HELP.replace("{id: help", "{id: help, when: {who: staff}") % "5m"
    assert not told(routes, lane(within="1m"), there)
    both = who % "staff: {next: triage}, unknown: {next: triage}"
    assert told(both, lane(within="1m"), there) == [
        "triage.danger can end without the number of a help line.",
        "triage.danger can end before anybody of `safety` is there.",
    ]
