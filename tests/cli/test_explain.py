import json
import re
import sys

import pytest

from crisisctl.lint.handbook import handbook


def test_a_rule_is_explained(run):
    code, out, err = run("explain", "CC306")
    assert (code, err) == (0, "")
    assert out.startswith(
        "CC306 private-must-close\n\nA private conversation always comes back to the public.\n\n"
    )
    assert "\nWhy: who followed the quarrel in public must see that it was settled.\n" in out
    assert "\nSource: « 5 exemples à ne pas suivre », mistake 5.\n" in out
    assert "\nBad\n    each-mention:\n" in out
    assert "\nGood\n    each-mention:\n" in out


@pytest.mark.parametrize("name", ["CC306", "cc306", "private-must-close", "Private-Must-Close"])
def test_by_id_and_by_name(run, name):
    assert run("explain", name)[1].startswith("CC306 ")


def test_in_french(run):
    code, out, _ = run("--lang", "fr", "explain", "CC306")
    assert code == 0
    assert "Une conversation privée revient toujours en public." in out


def test_a_rule_without_examples(run):
    code, out, _ = run("explain", "CC000")
    assert code == 0
    assert "Bad" not in out
    assert out.endswith("have to say.\n")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_rule_in_a_pipe_of_80_columns(run, language):
    code, out, _ = run("--lang", language, "explain", "--all")
    assert code == 0
    headings = [line for line in out.splitlines() if re.fullmatch(r"CC\d{3} [a-z0-9-]+", line)]
    assert headings == [f"{rule.id} {rule.name}" for rule, _ in handbook().values()]
    prose = [line for line in out.splitlines() if not line.startswith("    ")]
    assert max(map(len, prose)) <= 80


def test_json(run):
    code, out, _ = run("explain", "--json", "CC306")
    data = json.loads(out)
    (rule,) = data["rules"]
    assert (code, data["schema"]) == (0, 1)
    assert (rule["id"], rule["name"], rule["severity"]) == ("CC306", "private-must-close", "error")
    assert rule["bad"].startswith("each-mention:\n  - {id: in-private")
    assert len(json.loads(run("explain", "--json", "--all")[1])["rules"]) == len(handbook())


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("CC3066", "crisisctl explain CC306"),
        ("ack-befor-private", "crisisctl explain CC305"),
        ("zzz", "crisisctl explain --all"),
    ],
)
def test_a_rule_that_is_not_there(run, name, hint):
    code, out, err = run("explain", name)
    assert (code, out) == (2, "")
    assert err == f"There is no rule named {name}.\n  → {hint}\n"


def test_which_rule(run):
    code, _, err = run("explain")
    assert code == 2
    assert "crisisctl explain --all" in err


def test_a_strange_name_is_shown_safely(run):
    assert "⟨U+001B⟩" in run("explain", "\x1b[31m")[2]


def in_colour(monkeypatch):
    """Make standard output a terminal that knows colours."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)


@pytest.mark.skipif(sys.platform == "win32", reason="an old console there takes no escape codes")
def test_a_terminal_has_colours(run, monkeypatch):
    in_colour(monkeypatch)
    out = run("explain", "CC306")[1]
    assert "\x1b[1;31mCC306\x1b[0m" in out
    assert "\x1b[1;32mGood\x1b[0m" in out


@pytest.mark.skipif(sys.platform == "win32", reason="an old console there takes no escape codes")
def test_no_color_is_heeded(run, monkeypatch):
    in_colour(monkeypatch)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[1mCC306\x1b[0m" in run("explain", "CC306")[1]


def test_a_pipe_has_none(run):
    assert "\x1b" not in run("explain", "CC306")[1]
