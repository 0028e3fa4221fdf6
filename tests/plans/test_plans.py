"""Plans that others published, written in our format: docs/plans.md names each construct."""

import re
from datetime import date

import pytest
from tests.plans.plans import AIR_FORCE, HERE, LEAK, PAGERDUTY, plan
from tests.session.explorer import every_end, walks

from crisisctl.lint.judge import judge

TODAY = date(2026, 11, 22)
MOST_WALKS = 60
PAGE = (HERE.parents[1] / "docs" / "plans.md").read_text("utf-8")
LANGUAGES = [(PAGERDUTY, "en"), (AIR_FORCE, "en"), (LEAK, "fr")]
CALLED = ["person-in-danger", "logiciel-malveillant"]


@pytest.mark.parametrize(("name", "language"), LANGUAGES)
def test_a_walk_comes_to_every_end(name, language):
    made = plan(name)
    left = every_end(made)
    for events in walks(made, language, left, MOST_WALKS):
        assert events[-1].type == "incident.closed"
    assert left == set()


@pytest.mark.parametrize("name", [PAGERDUTY, AIR_FORCE, *CALLED])
def test_lint_has_nothing_to_say(name):
    assert [str(one.message) for one in judge(HERE / f"{name}.yaml", TODAY).findings] == []


def test_lint_finds_the_silence_that_a_plan_leaves_while_it_looks_for_proof():
    found = judge(HERE / f"{LEAK}.yaml", TODAY).findings
    assert [(one.rule.id, str(one.message)) for one in found] == [
        (
            "CC314",
            "At sev1 up to 9d12h can pass between communique and suivre, without a public word.",
        )
    ]


@pytest.mark.parametrize(("name", "_"), LANGUAGES)
def test_the_page_names_what_stands_in_the_plan(name, _):
    part = next(one for one in PAGE.split("\n## ") if f"[{name}.yaml]" in one)
    rows = re.findall(r"^\| (?!The plan|---)(.+?) \| (.+?) \|", part, re.MULTILINE)
    assert len(rows) > 9
    text = (HERE / f"{name}.yaml").read_text("utf-8")
    named = [code for _, here in rows for code in re.findall(r"`([^`]+)`", here)]
    assert [code for code in named if code not in text] == []
