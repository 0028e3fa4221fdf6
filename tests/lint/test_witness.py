"""The clock on a walk that is told."""

import re
import shutil
from datetime import date
from pathlib import Path

from tests.lint.playbooks import desk, subject

from crisisctl.engine.flow import JOIN
from crisisctl.lint.graph import charts
from crisisctl.lint.judge import judge
from crisisctl.lint.prices import Prices
from crisisctl.lint.proofs import cases
from crisisctl.lint.witness import Passed, witness
from crisisctl.playbooks.catalog import NOT_PLAYBOOKS, library
from crisisctl.words import Words

BOTH = """\
  - id: both
    together:
      one: [{id: a, role: cm, within: 50m, do: [{en: A}]}]
      two: [{id: b, role: cm, within: 20m, do: [{en: B}]}]
  - {id: w, wait: {until: leak, for: 3h, repeat: {every: 30m, say: update}}}
  - {id: over, end: {}}
"""


def told(*steps: str) -> list[str]:
    source = subject(desk(BOTH))
    flow = charts(source)[0].flow
    walk = [Passed(step, None if step == "both" else flow.nodes[step].exits[0]) for step in steps]
    walk[-1] = Passed(steps[-1])
    return [str(line.words) for line in witness(flow, Prices(source, "sev3", 0), walk)]


def test_branches_run_at_the_same_time_though_they_are_told_in_turn():
    assert told("both", "a", "b", "both.join", "w") == [
        "00:00 both",
        "00:50 a",
        "00:20 b",
        "00:50 both.join",
        "01:20 w",
    ]


def test_a_walk_that_goes_on_waits_to_the_end():
    assert told("both", "a", "b", "both.join", "w", "over")[-2:] == ["03:50 w", "03:50 over"]


def test_a_walk_that_no_run_takes_is_contradicted():
    steps = """\
  - {id: one, when: leak, role: cm, within: 5m, do: [{en: A}]}
  - {id: two, when: not leak, role: cm, within: 5m, do: [{en: A}]}
  - {id: over, end: {}}
"""
    source = subject(desk(steps))
    flow = charts(source)[0].flow
    (case,) = cases(source, flow)
    done = [Passed(step, flow.nodes[step].exits[0]) for step in ("one", "two")]
    passed = Passed("two", flow.nodes["two"].exits[1])
    wrong = case.contradiction((*done, Passed("over")))
    assert wrong is not None
    assert wrong.facts == {"inputs.leak"}
    assert case.contradiction((done[0], passed, Passed("over"))) is None


def step_of(line: Words) -> str:
    """The step that a line tells of, also where a sentence says more of it."""
    while isinstance(inner := line.params.get("line"), Words):
        line = inner
    return str(line.params["step"]).removesuffix(JOIN).rpartition("/")[2]


def test_in_the_library_each_line_stands_at_its_step_in_its_own_file(own_home):
    """Without approvals and a team, so that there is something to tell."""
    for path in library().glob("*.yaml"):
        if path.name not in NOT_PLAYBOOKS:
            shutil.copy(path, own_home)
    found = judge(own_home / "viral-complaint.yaml", date(2026, 11, 22)).findings
    told = [pair for one in found for pair in zip(one.steps, one.places, strict=True)]
    for line, place in told:
        written = Path(place.path).read_text("utf-8").splitlines()[place.line - 1]
        assert re.match(rf"\{{?id: {step_of(line)}\b", written[place.column - 1 :])
    assert {Path(place.path).stem for _, place in told} >= {"viral-complaint", "data-breach"}
