import pytest
from tests.lint.playbooks import desk, mention, messages, subject

from crisisctl.lint.decision_rules import decision_default

REST = """\
  - {id: call, role: cm, escalate: {to: [boss], within: 15m, on-timeout: ack}}
  - {id: ack, role: cm, within: 5m, say: ack}
  - {id: done, end: {}}
"""


def said(options: str) -> list[str]:
    first = (
        f"  - {{id: look, role: cm, within: 5m, decide: {{en: '?'}}, options: {{{options}}}}}\n"
    )
    return messages(decision_default, subject(mention(first + REST)))


@pytest.mark.parametrize(
    "options",
    [
        "yes: {next: ack}, unknown: {next: ack}",
        "yes: {next: ack}, troll: {no-reply: troll}, unknown: {next: call}",
        "yes: {next: call}, unknown: {next: call}",
        "help: {next: call, waive-closing: distress}, unknown: {next: ack}",
        "none: {next: done}, unknown: {next: done}",
    ],
)
def test_doubt_that_is_careful_enough(options):
    assert said(options) == []


def test_doubt_without_an_answer():
    assert said("yes: {next: ack}") == ["The decision look has no answer for doubt."]


def test_doubt_that_leaves_a_person_without_a_reply():
    assert said("yes: {next: ack}, unknown: {no-reply: troll}") == [
        "In doubt, look leaves a person without a reply."
    ]


def test_doubt_that_skips_the_public_word():
    assert said("yes: {next: ack}, unknown: {next: done}") == [
        "In doubt, look can end without the public word that yes leads to."
    ]


def test_doubt_that_calls_fewer_people():
    assert said("yes: {next: call}, unknown: {next: ack}") == [
        "In doubt, look meets fewer escalations than yes does."
    ]


def test_a_word_with_a_condition_is_not_sure():
    steps = """\
  - {id: look, role: cm, within: 5m, decide: {en: "?"},
     options: {yes: {next: ack}, unknown: {next: maybe}}}
  - {id: maybe, when: leak, role: cm, within: 5m, say: hold, next: done}
  - {id: ack, role: cm, within: 5m, say: ack}
  - {id: done, end: {}}
"""
    assert len(messages(decision_default, subject(desk(steps)))) == 1


def test_a_loop_that_is_used_up_has_said_its_word():
    loop = (
        "  - {id: look, role: cm, within: 5m, decide: {en: '?'},\n"
        "     options: {yes: {next: ack}, unknown: {next: doubt}}}\n"
        "  - {id: doubt, role: cm, within: 5m, at-most: {times: 2, then: done}, say: hold,\n"
        "     next: look}\n"
    )
    assert messages(decision_default, subject(mention(loop + REST))) == []


def test_a_word_that_one_branch_is_sure_to_say_is_said():
    both = (
        "  - {id: look, role: cm, within: 5m, decide: {en: '?'},\n"
        "     options: {yes: {next: ack}, unknown: {next: both}}}\n"
        "  - id: both\n"
        "    together: {a: [{id: a, say: hold}], b: [{id: b, do: [{en: Act}]}]}\n"
        "    next: done\n"
    )
    assert messages(decision_default, subject(mention(both + REST))) == []
