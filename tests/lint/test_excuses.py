from datetime import date

import pytest

from crisisctl.lint.judge import judge

TODAY = date(2026, 11, 22)
TEAM = """\
crisisctl: 1
brand: Ondine
{lint}roles:
  lead:
    title: {{en: Lead}}
    people: [{{name: Ada}}, {{name: Bo}}]
channels:
  x: {{handle: "@ondine"}}
"""
PLAYBOOK = """\
crisisctl: 1
id: {id}
title: {{en: Calm}}
owner: lead
reviewed: 2026-11-10
cluster: victim
languages: [en]
{lint}severity:
  sev4: {{when: {{en: Always}}, first-reply: 1h, update-every: 1h}}
messages:
  hello:
    kind: holding
    audience: public
    channels: [x]
    {of_message}text: {{en: "Tell us your order number, [name]"}}
  bye: {{kind: holding, audience: public, channels: [x], text: {{en: "Goodbye TODO"}}}}
steps:
  - id: open
    {of_step}say: {{message: hello, on: [x]}}
  - {{id: close, say: {{message: bye, on: [x]}}}}
  - {{id: over, end: {{hot-wash: 72h, review: 5bd}}}}
"""


def excuse(*rules, until="2027-03-01"):
    ids = ", ".join(rules)
    return f"lint: [{{ignore: [{ids}], reason: It is a test., by: Ada, until: {until}}}]\n"


@pytest.fixture
def folder(own_home):
    return own_home


def write(folder, name="calm", team="", **lint):
    (folder / "team.yaml").write_text(TEAM.format(lint=team), "utf-8")
    parts = {"lint": "", "of_message": "", "of_step": ""} | lint
    for place in ("of_message", "of_step"):
        parts[place] += "    " if parts[place] else ""
    path = folder / f"{name}.yaml"
    path.write_text(PLAYBOOK.format(id=name, **parts), "utf-8")
    return path


def found(path, rules=("CC201", "CC203")):
    """What the rules find, by line."""
    wanted = (*rules, "CC007", "CC008")
    judged = judge(path, TODAY)
    return sorted(
        (one.rule.id, one.position.line) for one in judged.findings if one.rule.id in wanted
    )


def test_without_an_excuse(folder):
    assert found(write(folder)) == [("CC201", 15), ("CC201", 16), ("CC203", 15)]


def test_a_message_is_excused_and_its_neighbour_is_not(folder):
    path = write(folder, of_message=excuse("CC201", "CC203"))
    assert found(path) == [("CC201", 17)]
    assert judge(path, TODAY).excused == 2


def test_a_whole_playbook(folder):
    assert found(write(folder, lint=excuse("CC201"))) == [("CC203", 16)]


def test_one_excuse_needs_no_list(folder):
    one = excuse("CC201").replace("[{", "{").replace("}]", "}")
    assert found(write(folder, lint=one)) == [("CC203", 16)]


def test_a_step_is_excused_for_what_stands_in_it(folder):
    path = write(folder)
    steps = {one.rule.id for one in judge(path, TODAY).findings if one.position.line == 18}
    assert steps, "no rule says anything of this step any more: take another"
    path = write(folder, of_step=excuse(*sorted(steps)))
    left = {one.rule.id for one in judge(path, TODAY).findings if one.position.line in (18, 19)}
    assert left == set()


def test_one_that_is_over_no_longer_excuses_and_is_an_error(folder):
    path = write(folder, lint=excuse("CC201", until="2026-11-21"))
    assert found(path, ["CC201"]) == [("CC007", 8), ("CC201", 16), ("CC201", 17)]
    (over,) = (one for one in judge(path, TODAY).findings if one.rule.id == "CC007")
    assert str(over.message) == (
        "This excuse for CC201 is over since 2026-11-21; Ada answers for it."
    )


def test_on_its_last_day_it_still_counts(folder):
    path = write(folder, lint=excuse("CC201", until="2026-11-22"))
    assert found(path, ["CC201"]) == []


def test_one_that_ignores_nothing_is_a_warning(folder):
    path = write(folder, lint=excuse("CC201", "CC202"))
    assert found(path) == [("CC008", 8), ("CC203", 16)]
    (needless,) = (one for one in judge(path, TODAY).findings if one.rule.id == "CC008")
    assert needless.position.column == 25
    assert "CC202 finds nothing here" in str(needless.message)


@pytest.mark.parametrize(
    ("rule", "message"), [("CC999", "There is no rule CC999."), ("CC002", "nobody can excuse it")]
)
def test_what_can_t_be_excused(folder, rule, message):
    path = write(folder, lint=excuse(rule))
    (needless,) = (one for one in judge(path, TODAY).findings if one.rule.id == "CC008")
    assert message in str(needless.message)


@pytest.mark.parametrize(
    "lint",
    [
        "lint: [{ignore: [CC201], by: Ada, until: 2027-03-01}]\n",
        "lint: [{ignore: [CC201], reason: It is a test., until: 2027-03-01}]\n",
        "lint: [{ignore: [CC201], reason: It is a test., by: Ada}]\n",
        "lint: [{ignore: [], reason: It is a test., by: Ada, until: 2027-03-01}]\n",
        "lint: [{ignore: [all], reason: It is a test., by: Ada, until: 2027-03-01}]\n",
        "lint: [{ignore: [CC201], reason: It is a test., by: Ada, until: soon}]\n",
        "lint: {ignore: [CC201]}\n",
    ],
)
def test_an_excuse_needs_a_reason_a_person_and_an_end(folder, lint):
    judged = judge(write(folder, lint=lint), TODAY)
    assert {one.rule.id for one in judged.findings} == {"CC002"}
    assert judged.findings[0].position.line == 8


def test_the_team_s_file_excuses_what_is_found_in_it(folder):
    path = write(folder)
    in_team = {one.rule.id for one in judge(path, TODAY).findings if "team" in one.position.path}
    in_team = {rule for rule in in_team if not rule.startswith("CC0")}
    assert in_team, "no rule says anything of this team any more: take another"
    path = write(folder, team=excuse(*in_team))
    judged = judge(path, TODAY)
    assert [one for one in judged.findings if "team" in one.position.path] == []
    assert judged.team_useless == frozenset()


def test_whether_the_team_s_excuse_is_needed_is_for_all_playbooks_to_say(folder):
    judged = judge(write(folder, team=excuse("CC201")), TODAY)
    assert [one.rule.id for one in judged.team_useless] == ["CC008"]
    assert "CC008" not in {one.rule.id for one in judged.findings}


@pytest.mark.parametrize(("until", "holds"), [("2027-11-23", True), ("2027-11-24", False)])
def test_an_excuse_lasts_a_year_at_most(folder, until, holds):
    path = write(folder, of_message=excuse("CC201", "CC203", until=until))
    assert (("CC007", 15) in found(path)) is not holds
    assert (("CC203", 16) in found(path)) is not holds
