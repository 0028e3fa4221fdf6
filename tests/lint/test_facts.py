"""What a walk remembers: only what a step ahead may ask, and never two answers at once."""

from typing import Any

from tests.lint.playbooks import mention, subject

from crisisctl.lint.facts import Facts
from crisisctl.lint.graph import charts
from crisisctl.lint.survey import facts_of
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.worlds import worlds

DECIDE = """\
  - {id: look, role: cm, within: 5m, decide: {en: "?"},
     options: {a: {}, b: {}, unknown: {}}}
"""
ASK = "  - {id: ask, role: cm, within: 5m, ask: leak}\n"
DONE = "  - {id: done, end: {}}\n"


def act(name: str, when: str) -> str:
    return f"  - {{id: {name}, role: cm, within: 5m, when: {when}, do: [{{en: Act}}]}}\n"


def facts(steps: str) -> Facts:
    source = subject(mention(steps))
    return facts_of(source, charts(source)[1].flow, of_mention=True)


def walks(steps: str) -> set[tuple[str, ...]]:
    """The steps that are done, on every walk."""
    source = subject(mention(steps))
    flow = charts(source)[1].flow
    assert flow.start is not None
    return {
        walk
        for world in worlds(source, flow)
        for walk in _walks(Walker(flow, world), Stop(flow.start))
    }


def _walks(walker: Walker, stop: Any, done: tuple[str, ...] = ()) -> Any:
    if stop is None:
        yield done
        return
    for way in walker.passes(stop):
        yield from _walks(walker, way.to, done)
    if walker.can_do(stop):
        for way in walker.leaves(stop):
            yield from _walks(walker, way.to, (*done, stop.node))


def test_a_flow_without_conditions_has_no_facts():
    assert facts(DECIDE + DONE) == Facts()


def test_a_decision_is_asked_about_until_its_last_question():
    found = facts(DECIDE + act("one", "{look: a}") + act("two", "{look: b}") + DONE)
    assert found.live == {"one": {"look"}, "two": {"look"}}


def test_values_that_no_condition_tells_apart_are_one():
    found = facts(DECIDE + act("one", "{look: a}") + DONE)
    assert len(found.every["look"]) == 3  # nothing, a, and the others


def test_one_decision_has_one_outcome():
    found = walks(DECIDE + act("one", "{look: a}") + act("two", "{look: b}") + DONE)
    assert found == {("look", "one", "done"), ("look", "two", "done"), ("look", "done")}


def test_what_is_not_asked_yet_counts_as_no():
    found = walks(act("early", "hurt") + DONE)
    assert found == {("early", "done"), ("done",)}  # asked elsewhere, before
    asked = ASK.replace("leak", "order")
    assert walks(act("early", "order") + asked + act("late", "order") + DONE) == {
        ("ask", "late", "done"),
        ("ask", "done"),
    }


def test_doubt_opens_what_yes_opens():
    found = walks(ASK + act("one", "{leak: 'yes'}") + act("two", "{leak: unknown}") + DONE)
    assert found == {("ask", "one", "done"), ("ask", "one", "two", "done"), ("ask", "done")}
