import pytest
from tests.lint.playbooks import desk, found, mention, messages, subject

from crisisctl.lint.flow_rules import bounded_loop, graph_sound

SOUND = """\
  - {id: look, role: cm, within: 5m, decide: {en: "Clear?"},
     options: {yes: {next: ack}, troll: {no-reply: troll}, unknown: {next: ack}}}
  - {id: ack, role: cm, within: 5m, say: ack}
  - {id: done, end: {}}
"""
DECIDE = '{id: look, role: cm, within: 5m, decide: {en: "?"}, '


def test_a_sound_flow_has_no_findings():
    assert not messages(graph_sound, subject(mention(SOUND)))
    assert not messages(bounded_loop, subject(mention(SOUND)))


def test_a_step_that_nothing_leads_to():
    lost = SOUND + "  - {id: orphan, role: cm, within: 5m, do: [{en: Nothing}], next: done}\n"
    assert found(graph_sound, subject(mention(lost))) == [
        (13, "Nothing leads to the step orphan.")
    ]


def test_a_step_that_never_lets_go():
    trap = desk(
        "  - {id: a, role: cm, within: 5m, do: [{en: A}], next: b}\n"
        "  - {id: b, role: cm, within: 5m, do: [{en: B}], next: a}\n"
        "  - {id: over, end: {}}\n"
    )
    said = messages(graph_sound, subject(trap))
    assert "No way leads from the step a to an end." in said
    assert "Nothing leads to the step over." in said


@pytest.mark.parametrize(
    "steps",
    [
        "  - {id: a, role: cm, within: 5m, do: [{en: A}]}\n",
        (
            f"  - {DECIDE}options: {{yes: {{}}, unknown: {{next: over}}}}}}\n"
            "  - {id: over, end: {}}\n"
            "  - {id: last, role: cm, within: 5m, do: [{en: A}]}\n"
        ),
        "  - {id: both, together: {one: [{id: a, role: cm, within: 5m, do: [{en: A}]}]}}\n",
    ],
)
def test_a_flow_cut_short(steps):
    assert any("without an `end`" in one for one in messages(graph_sound, subject(desk(steps))))


def test_an_option_that_goes_on_to_the_next_step_is_not_cut_short():
    steps = f"  - {DECIDE}options: {{yes: {{}}, unknown: {{}}}}}}\n  - {{id: over, end: {{}}}}\n"
    assert not messages(graph_sound, subject(desk(steps)))


def test_a_step_without_an_owner_or_a_time():
    steps = "  - {id: a, do: [{en: A}]}\n  - {id: over, end: {}}\n"
    assert messages(graph_sound, subject(desk(steps))) == [
        "The step a does not say whose it is.",
        "The step a does not say by when.",
    ]


def test_an_escalation_has_a_time_of_its_own():
    steps = "  - {id: a, role: cm, escalate: {to: [boss], within: 5m}}\n  - {id: over, end: {}}\n"
    assert not messages(graph_sound, subject(desk(steps)))


def test_steps_of_a_called_playbook_are_judged_in_their_own_file():
    caller = desk("  - {id: call, run: other}\n  - {id: over, end: {}}\n")
    other = desk("  - {id: a, do: [{en: A}]}\n  - {id: out, end: {}}\n")
    assert not messages(graph_sound, subject(caller, other=other))


@pytest.mark.parametrize("bound", ["", "when: leak, at-most: {times: 3, then: done}, "])
def test_a_loop_without_a_bound(bound):
    steps = (
        f"  - {{id: act, {bound}role: cm, within: 5m, do: [{{en: Act}}]}}\n"
        "  - {id: look, role: cm, within: 5m, decide: {en: '?'}, "
        "options: {yes: {next: done}, unknown: {next: act}}}\n"
        "  - {id: done, end: {}}\n"
    )
    assert messages(bounded_loop, subject(mention(steps))) == [
        "The loop through act can go on for ever."
    ]


def test_a_bound_must_lead_out_of_the_loop():
    steps = """\
  - {id: a, at-most: {times: 3, then: b}, role: cm, within: 5m, do: [{en: A}]}
  - {id: b, at-most: {times: 3, then: a}, role: cm, within: 5m, do: [{en: B}], next: a}
  - {id: done, end: {}}
"""
    finding = next(iter(bounded_loop(subject(desk(steps)))))
    assert tuple(map(str, finding.steps)) == ("a", "b")


def test_a_bounded_loop_is_fine():
    steps = """\
  - {id: a, at-most: {times: 3, then: done}, role: cm, within: 5m, do: [{en: A}]}
  - {id: b, role: cm, within: 5m, do: [{en: B}], next: a}
  - {id: done, end: {}}
"""
    assert not messages(bounded_loop, subject(desk(steps)))


def test_loops_inside_loops_that_cannot_be_counted():
    steps = "".join(
        f"  - {{id: s{n}, at-most: {{times: 100, then: done}}, role: cm, within: 5m, "
        f"decide: {{en: '?'}}, options: {{back: {{next: s0}}, unknown: {{}}}}}}\n"
        for n in range(3)
    )
    said = messages(bounded_loop, subject(desk(steps + "  - {id: done, end: {}}\n")))
    assert said == ["The loops through s0 lie inside one another: more than 100000 turns."]
