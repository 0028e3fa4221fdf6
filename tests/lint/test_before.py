"""A law: what is said to come too early is what some run does too early, and nothing else."""

from typing import Any

from hypothesis import given, settings, strategies as st
from tests.lint.interleaved import Interleaved, flows
from tests.lint.playbooks import MESSAGES, desk, mention, subject

from crisisctl.engine.flow import Node
from crisisctl.lint.before import Before, unprepared
from crisisctl.lint.effects import has
from crisisctl.lint.evidence_rules import evidence_before_removal, rumour_verify
from crisisctl.lint.graph import charts
from crisisctl.lint.mourning_rules import next_of_kin_gate
from crisisctl.lint.opening_rules import sev1_opening
from crisisctl.lint.rule import Check
from crisisctl.lint.speech import is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.ways import unkept
from crisisctl.model.steps import Effect

WORDS = MESSAGES.replace(
    "inputs:\n",
    "  fact: {kind: correction, audience: public, channels: [x], evidence: proof,\n"
    '         text: {en: "{{ proof }}"}}\n'
    "  loss: {kind: update, audience: public, channels: [x], about: death, text: {en: Dead.}}\n"
    "inputs:\n"
    "  proof: {ask: {en: Proof}, type: url, per: mention}\n",
)
SEV1 = "severity: {sev1: {when: {en: Always}, first-reply: 60m, update-every: 30m}}\n"
CAPTURE = {"do": [{"en": "Capture", "effect": "capture-evidence"}]}
HIDE = {"do": [{"en": "Hide", "effect": "remove-content"}]}
VERIFY = {"do": [{"en": "Verify", "effect": "verify-fact"}]}
GATE = {
    "do": [
        {"en": "Confirm", "effect": "authority-confirmed"},
        {"en": "Tell", "effect": "family-informed"},
    ]
}
OPEN = {
    "do": [
        {"en": "Do it", "effect": effect}
        for effect in ("open-log", "name-lead", "pause-publishing", "tell-staff")
    ]
}


def _asked(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Conditions may only ask of decisions."""
    decisions = {step["id"] for step in steps if "decide" in step}
    for step in steps:
        when = step.get("when")
        if isinstance(when, dict) and not when.keys() <= decisions:
            del step["when"]
    return steps


def _early(subject_: Subject, effect: Effect, due: Any, nth: int, *, of_mention: bool) -> set[str]:
    flow = charts(subject_)[of_mention].flow
    return Interleaved(flow, lambda node: has(node, effect), due, nth).every()


def _found(check: Check, subject_: Subject) -> set[str]:
    return {str(one.steps[-1].params["step"]) for one in check(subject_) if one.steps}


@given(steps=flows(kept=CAPTURE, due=HIDE))
@settings(max_examples=50, deadline=None)
def test_what_is_removed_unseen(steps):
    one = subject(mention(_asked(steps)))
    early = _early(one, Effect.CAPTURE_EVIDENCE, _removes, 1, of_mention=True)
    assert _found(evidence_before_removal, one) == early


def _removes(node: Node) -> bool:
    return has(node, Effect.REMOVE_CONTENT)


@given(steps=flows(kept=VERIFY, due={"say": "fact"}, times_out=True))
@settings(max_examples=40, deadline=None)
def test_what_is_corrected_unverified(steps):
    one = subject(mention(_asked(steps)) + WORDS)
    early = _early(one, Effect.VERIFY_FACT, lambda node: is_public(one, node), 1, of_mention=True)
    told = [x for x in rumour_verify(one) if "before anything was checked" in str(x.message)]
    assert {x.steps[-1].params["step"] for x in told} == early


@given(steps=flows(kept=GATE, due={"say": "loss"}))
@settings(max_examples=40, deadline=None)
def test_who_hears_of_a_death_too_early(steps):
    one = subject(desk(_asked(steps)) + WORDS)
    early = _early(
        one, Effect.FAMILY_INFORMED, lambda node: is_public(one, node), 1, of_mention=False
    )
    assert _found(next_of_kin_gate, one) == early


@given(steps=flows(kept=OPEN, due={"say": "update"}))
@settings(max_examples=50, deadline=None)
def test_a_second_word_before_the_desk_is_open(steps):
    one = subject(SEV1 + desk(_asked(steps)))
    early = _early(one, Effect.OPEN_LOG, lambda node: is_public(one, node), 2, of_mention=False)
    second = [x for x in sev1_opening(one) if "second public message" in str(x.message)]
    assert bool(second) == bool(early)
    assert {x.steps[-1].params["step"] for x in second} <= early


@given(steps=flows(kept=OPEN, due={"say": "update"}), nth=st.integers(1, 3))
@settings(max_examples=50, deadline=None)
def test_the_nth_time(steps, nth):
    one = subject(desk(_asked(steps)))
    chart = charts(one)[0]
    before = Before(
        kept=lambda node: has(node, Effect.OPEN_LOG), due=lambda n: is_public(one, n), nth=nth
    )
    found = list(unprepared(one, chart, before))
    assert {early.step for early in found} == Interleaved(
        chart.flow, before.kept, before.due, nth
    ).every()
    assert all(early.walk[0].step == chart.flow.start for early in found)


@given(steps=flows(kept=OPEN, due={"say": "update"}))
@settings(max_examples=50, deadline=None)
def test_a_look_without_conditions_misses_nothing(steps):
    one = subject(desk(_asked(steps)))
    chart = charts(one)[0]
    before = Before(kept=lambda node: has(node, Effect.OPEN_LOG), due=lambda n: is_public(one, n))
    exact = {early.step for early in unprepared(one, chart, before)}
    assert exact <= unkept(chart.flow, before.kept)
