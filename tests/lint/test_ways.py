from itertools import pairwise

import pytest
from tests.lint.playbooks import desk, subject

from crisisctl.lint.effects import has
from crisisctl.lint.graph import charts, edges
from crisisctl.lint.ways import tell, unkept, way_in
from crisisctl.model.steps import Effect


@pytest.mark.parametrize(("target", "path"), [("c", ("a", "c")), ("a", ("a",)), ("lost", ())])
def test_a_shortest_way_in(target, path):
    steps = """\
  - {id: a, role: cm, within: 5m, decide: {en: "?"},
     options: {one: {next: b}, unknown: {next: c}}}
  - {id: b, role: cm, within: 5m, do: [{en: B}]}
  - {id: c, role: cm, within: 5m, do: [{en: C}], next: over}
  - {id: lost, role: cm, within: 5m, do: [{en: L}]}
  - {id: over, end: {}}
"""
    chart = charts(subject(desk(steps)))[0]
    assert way_in(chart, target) == path
    assert all(after in edges(chart.flow)[at] for at, after in pairwise(path))


def test_a_way_is_told_with_its_options():
    steps = """\
  - {id: look, role: cm, within: 5m, decide: {en: "?"},
     options: {one: {next: over}, unknown: {next: call}}}
  - {id: call, role: cm, escalate: {to: [boss], within: 5m, on-timeout: late}, next: over}
  - {id: late, role: cm, within: 5m, do: [{en: L}]}
  - {id: over, end: {}}
"""
    source = subject(desk(steps))
    chart = charts(source)[0]
    told = tell(source, chart, way_in(chart, "late"))
    assert tuple(str(line.words) for line in told) == (
        "00:05 look [unknown]",
        "00:15 call (nobody answered, neither person nor backup)",
        "00:20 late",
    )
    assert tell(source, chart, ()) == ()


KEEP = "do: [{en: K, effect: capture-evidence}]"
ACT = "do: [{en: A}]"


@pytest.mark.parametrize(
    ("one", "two", "joined"),
    [(KEEP, ACT, False), (ACT, KEEP, False), (ACT, ACT, True), (f"when: leak, {KEEP}", ACT, True)],
)
def test_of_two_branches_one_that_keeps_is_enough(one, two, joined):
    steps = (
        "  - id: both\n    together:\n"
        f"      one: [{{id: a, role: cm, within: 5m, {one}}}]\n"
        f"      two: [{{id: b, role: cm, within: 5m, {two}}}]\n"
        "  - {id: over, end: {}}\n"
    )
    flow = charts(subject(desk(steps)))[0].flow
    found = unkept(flow, lambda node: has(node, Effect.CAPTURE_EVIDENCE))
    assert {"a", "b"} <= found
    assert ("over" in found) is joined


@pytest.mark.parametrize(("passed_by", "found"), [(True, {"k", "over"}), (False, {"k"})])
def test_a_step_that_may_be_passed_by(passed_by, found):
    steps = (
        f"  - {{id: k, when: leak, role: cm, within: 5m, {KEEP}}}\n  - {{id: over, end: {{}}}}\n"
    )
    flow = charts(subject(desk(steps)))[0].flow
    kept = unkept(flow, lambda node: has(node, Effect.CAPTURE_EVIDENCE), passed_by=passed_by)
    assert kept == found
