"""From report to change: the hot wash, the review, and incidents side by side."""

import json

import pytest
from tests.session.workshop import CARD, TEAM, whole

ANSWERS = '{severity: sev3, open: [{note: "fix: test the rota"}, done], close: "yes"}'
WASH = """\
well: the backup answered
badly: the phone was flat
lucky: it was a Sunday
owner: lead
due: 2099-01-15
verify: four calls answered
"""


@pytest.fixture
def closed(own_home, run):
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", CARD), encoding="utf-8")
    (own_home / "answers.yaml").write_text(ANSWERS, encoding="utf-8")
    (own_home / "wash.yaml").write_text(WASH, encoding="utf-8")
    assert run("start", "main", "--answers", "answers.yaml")[0] == 0
    return own_home


def test_the_review_is_content_once_the_hot_wash_was_held(closed, run):
    code, out, err = run("report", "--review")
    assert code == 1
    assert "Nothing stands under “What went well”. [nothing-went-well]" in out
    assert "No action follows from “test the rota”." in out
    assert "thing(s) to mend." in err
    assert run("debrief", "--answers", "wash.yaml")[0] == 0
    assert run("report", "--review") == (0, "", "Nothing to mend: it can be shared.\n")
    assert "lead | 2099-01-15 | `four calls answered`" in run("report")[1]


def test_only_what_is_missing_is_asked_for(closed, run):
    run("note", "--incident", "main-1", "bien : le suppléant a répondu")
    (closed / "rest.yaml").write_text(WASH.split("\n", 1)[1], encoding="utf-8")
    assert run("debrief", "--answers", "rest.yaml")[0] == 0
    (closed / "none.yaml").write_text("{}", encoding="utf-8")
    assert run("debrief", "--answers", "none.yaml")[0] == 0


def test_what_was_said_is_kept_by_whoever_leaves(closed, run):
    (closed / "half.yaml").write_text("{well: all, badly: {leave: ''}}", encoding="utf-8")
    code, _, err = run("debrief", "--answers", "half.yaml")
    assert code == 130
    assert "crisisctl debrief main-1" in err
    assert "What went well" not in run("report", "--review")[1]


def test_a_note_about_a_row_says_it_better(closed, run):
    run("debrief", "--answers", "wash.yaml")
    run("note", "--incident", "main-1", "badly: Ada should have called; the root cause is her")
    code, out, _ = run("report", "--review")
    assert code == 1
    assert [line.rsplit("[")[-1] for line in out.splitlines() if "[" in line] == [
        "blame]",
        "one-cause]",
        "person-named]",
    ]
    row = out.split(":")[0].removeprefix("Row ")
    assert f"--about {row}" in out
    assert run("note", "--incident", "main-1", "--about", row, "badly: nobody called")[0] == 0
    assert run("report", "--review")[0] == 0
    assert "should have" not in run("report")[1].split("## Timeline")[0]
    assert run("note", "--incident", "main-1", "--about", 999, "badly: x")[0] == 2


def test_incidents_stand_side_by_side_and_exercises_apart(closed, run):
    for drill in ([], ["--drill"]):
        assert run("start", "main", "--answers", "answers.yaml", *drill)[0] == 0
    _, out, _ = run("report", "--trend")
    assert "Incidents (n 2)" in out
    assert "Exercises (n 1)" in out
    assert max(map(len, out.splitlines())) <= 80
    body = json.loads(run("report", "main-1", "--trend", "--json")[1])
    assert body["schema"] == 1
    assert [one["exercise"] for one in body["incidents"]] == [False, False, True]
    assert body["incidents"][0]["measures"]["actions-closed"] == {"n": 0, "part": 0, "whole": 0}
