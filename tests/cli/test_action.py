"""Actions of a review, from the command line to `lessons.yaml`, `lint` and the next `start`."""

import csv
import json
from io import StringIO

import pytest
from tests.session.workshop import CARD, TEAM, whole

ANSWERS = '{severity: sev3, open: done, close: "yes"}'


@pytest.fixture
def closed(own_home, run):
    """A run that is over."""
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", CARD), encoding="utf-8")
    (own_home / "answers.yaml").write_text(ANSWERS, encoding="utf-8")
    assert run("start", "main", "--answers", "answers.yaml")[0] == 0
    return own_home


def opened(run, text="Test the rota"):
    terms = ("--owner", "lead", "--due", "2026-11-01", "--verify", "Four calls answered")
    return run("action", text, *terms)


def test_an_action_is_opened_done_and_verified_after_the_end(closed, run):
    assert "main-1 a1 · to do · Test the rota" in opened(run)[1]
    assert "lead · 2026-11-01" in run("action")[1]
    assert "a1 · done" in run("action", "a1", "--done")[1]
    assert run("action", "a1", "--done")[0] == 4
    assert "a1 · verified" in run("action", "a1", "--verified")[1]
    assert run("action")[1] == "No action is open.\n"
    assert run("verify")[0] == 0


def test_other_terms_are_agreed_on_later(closed, run):
    run("action", "Test the rota", "--kind", "detect")
    assert "detect · no owner · no day" in run("action")[1]
    out = run("action", "a1", "--owner", "legal", "--due", "2027-02-01")[1]
    assert "detect · legal · 2027-02-01" in out


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (("Fix it", "--owner", "Ada"), 4, "a role"),
        (("Fix it", "--due", "soon"), 2, "2027-01-15"),
        (("a9", "--done"), 4, "no action a9"),
        (("--done",), 2, "Which action?"),
        (("Fix it", "--verified"), 2, "by its id"),
        (("a1", "--incident", "main-9", "--done"), 2, "no incident main-9"),
        (("--incident", "main-9"), 2, "no incident main-9"),
        (("a1",), 2, "What about a1?"),
        (("Fix it", "--change", "nowhere.diff"), 2, "can't be read"),
        (("  ",), 2, "Something has to stand here."),
    ],
)
def test_what_cannot_be_is_said_and_not_written(closed, run, typed, code, said):
    found, _, err = run("action", *typed)
    assert found == code
    assert said in err
    assert run("action")[1] == "No action is open.\n"


def test_csv_is_harmless_and_json_has_a_schema(closed, run):
    opened(run, '=HYPERLINK("http://evil.example","Owner"), twice')
    [row] = csv.DictReader(StringIO(run("action", "--format", "csv")[1]))
    assert row["title"].startswith("'=HYPERLINK")
    assert (row["owner"], row["due"], row["state"]) == ("lead", "2026-11-01", "open")
    body = json.loads(run("action", "--format", "json")[1])
    assert body["schema"] == 1
    assert body["actions"][0]["title"].startswith("=HYPERLINK")


def test_lessons_yaml_is_what_lint_and_the_next_start_read(closed, run):
    opened(run)
    file = closed / "playbooks" / "lessons.yaml"
    assert run("action", "--lessons", file)[1].endswith("1 action(s) written.\n")
    assert "CC115" in run("lint", "playbooks/main.yaml")[1]
    _, out, err = run("start", "main", "--answers", "answers.yaml")
    assert "Still open since main-1: 1 action(s)." in out + err
    run("action", "a1", "--incident", "main-1", "--done")
    run("action", "--lessons", file)
    assert "CC115" not in run("lint", "playbooks/main.yaml")[1]
    assert "Still open" not in "".join(run("start", "main", "--answers", "answers.yaml")[1:])


def test_a_lesson_without_an_owner_is_left_out_and_told(closed, run):
    run("action", "Test the rota")
    code, out, err = run("action", "--lessons", "lessons.yaml")
    assert code == 1
    assert "0 action(s)" in out
    assert "main-1 a1 is left out" in err
