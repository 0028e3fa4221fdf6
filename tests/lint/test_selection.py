import pytest

from crisisctl.lint.selection import ALWAYS, Selection, covers, problem_with, problem_with_one
from crisisctl.model.findings import Level, Rule

BUDGET = Rule("CC304", "first-reply-budget", Level.ERROR)
LOOP = Rule("CC302", "bounded-loop", Level.ERROR)
READABLE = Rule("CC001", "yaml-readable", Level.ERROR)
TEAM = Rule("CC004", "own-team", Level.WARNING)
RULES = (READABLE, TEAM, LOOP, BUDGET)


def kept(select=(), ignore=()):
    selection = Selection(tuple(select), tuple(ignore))
    return [rule.id for rule in RULES if selection.keeps(rule)]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ([], [], ["CC001", "CC004", "CC302", "CC304"]),
        (["CC3"], [], ["CC001", "CC302", "CC304"]),
        (["bounded-loop"], [], ["CC001", "CC302"]),
        (["CC3"], ["CC304"], ["CC001", "CC302"]),
        (["CC304"], ["CC3"], ["CC001", "CC304"]),
        (["CC304"], ["first-reply-budget"], ["CC001"]),
        ([], ["CC3"], ["CC001", "CC004"]),
        ([], ["CC"], ["CC001"]),
        (["CC"], ["CC0"], ["CC001", "CC302", "CC304"]),
    ],
)
def test_what_names_a_rule_more_closely_decides(select, ignore, expected):
    assert kept(select, ignore) == expected


def test_what_keeps_the_rules_from_judging_is_never_covered():
    assert not covers(["CC0", "yaml-readable"], READABLE)
    assert covers(["CC0"], TEAM)


@pytest.mark.parametrize("name", ["CC304", "CC3", "CC", "own-team"])
def test_a_known_selector(name):
    assert problem_with(name, RULES) is None


@pytest.mark.parametrize("name", ["CC9", "cc304", "C", "own", "", "CC3045"])
def test_an_unknown_selector(name):
    message, advice = problem_with(name, RULES)
    assert str(message) == f"There is no rule {name}."
    assert advice is not None


def test_a_slip_gets_a_suggestion():
    _, advice = problem_with("bounded-lop", RULES)
    assert str(advice) == "Did you mean `bounded-loop`?"


def test_one_rule_is_named_whole_and_is_not_of_those_that_always_count():
    assert problem_with_one("CC304", RULES) is None
    assert "There is no rule CC3." in str(problem_with_one("CC3", RULES)[0])
    assert "always counts" in str(problem_with_one("yaml-readable", RULES)[0])
    assert {"CC000", "CC001"} < ALWAYS
