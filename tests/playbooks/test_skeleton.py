import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crisisctl.lint.run import lint
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Position
from crisisctl.model.playbook import Cluster, Scenario
from crisisctl.model.team import Team
from crisisctl.playbooks.casting import approvers, cast
from crisisctl.playbooks.catalog import library
from crisisctl.playbooks.document import read
from crisisctl.playbooks.load import load
from crisisctl.playbooks.skeleton import (
    LANGUAGES,
    OF_THE_LIBRARY,
    PARTS,
    SEVERITIES,
    SKELETON,
    NewPlaybook,
    write,
)
from crisisctl.playbooks.source import REFUSED

TODAY = date(2026, 11, 22)
TEAM = Team.model_validate(read((library() / "team.yaml").read_bytes(), "team.yaml").value)
FOR_PEOPLE = {"CC104": "approvals", "CC107": "a drill", "CC109": "where the figure is read"}
TITLES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1)
SCENARIOS = [one for one in Scenario if one not in OF_THE_LIBRARY]


def some(choices):
    return st.lists(st.sampled_from(choices), min_size=1, unique=True).map(tuple)


NEW = st.builds(
    NewPlaybook,
    id=st.just("mine"),
    titles=some(LANGUAGES).flatmap(
        lambda langs: st.fixed_dictionaries(dict.fromkeys(langs, st.just("Store closed")))
    ),
    scenario=st.sampled_from(SCENARIOS),
    cluster=st.sampled_from([*Cluster]),
    severities=some(SEVERITIES),
    channels=some([*TEAM.channels]),
    roles=st.just(cast(TEAM)),
    approves=st.just(approvers(TEAM, "community-manager")),
    source=st.sampled_from(["", "the hourly count"]),
)
PLAIN = NewPlaybook(
    "mine",
    {"fr": "Magasin fermé", "en": "Store closed"},
    "other",
    "accidental",
    ("sev1", "sev2", "sev3"),
    tuple(TEAM.channels),
    cast(TEAM),
    approvers(TEAM, "community-manager"),
)


@pytest.fixture
def folder(own_home):
    (own_home / "playbooks").mkdir()
    (own_home / "playbooks" / "team.yaml").write_bytes((library() / "team.yaml").read_bytes())
    return own_home / "playbooks"


def findings(folder, new):
    (folder / "mine.yaml").write_text(write(new, TODAY), "utf-8")
    loaded = load("mine")
    assert loaded.findings == []
    assert loaded.plan is not None
    document = loaded.documents["mine.yaml"]

    def locate(loc):
        return Position("mine.yaml", *document.value_position(loc))

    return lint(Subject(loaded.plan, "mine.yaml", locate, TODAY))


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(NEW)
def test_lint_names_what_only_people_can_add_and_nothing_else(folder, new):
    found = {one.rule.id for one in findings(folder, new)}
    assert found <= FOR_PEOPLE.keys()
    assert ("CC109" in found) == (not new.source)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_scenario_that_is_offered_is_clean(folder, scenario):
    new = replace(PLAIN, scenario=scenario)
    assert {one.rule.id for one in findings(folder, new)} <= FOR_PEOPLE.keys()


@settings(max_examples=8, deadline=None)
@given(TITLES.filter(lambda text: text.strip() == text and not REFUSED.search(text)))
def test_any_title_is_what_the_file_says(title):
    document = read(write(replace(PLAIN, titles={"en": title}), TODAY).encode(), "mine.yaml")
    assert document.problems == ()
    assert document.value["title"] == {"en": title}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_playbook_in_one_language_holds_no_other(language):
    new = replace(PLAIN, titles={language: "x"})
    other = next(one for one in LANGUAGES if one != language)
    assert not re.search(rf"^\s*(?:- )?{other}:", write(new, TODAY), re.MULTILINE)


def test_no_name_in_capitals_is_left():
    capitals = set(
        re.findall(
            r"\b[A-Z]{2,}[0-9]?\b", SKELETON.read_text("utf-8").partition("crisisctl: 1")[2]
        )
    )
    names = {*(part.upper() for part in PARTS), "TITLE", "CHANNELS", "APPROVES", "SEV1", "SOURCE"}
    assert names <= capitals
    assert not [name for name in names if re.search(rf"\b{name}\b", write(PLAIN, TODAY))]


def test_a_graver_level_has_the_roles_of_the_others():
    ladder = read(write(PLAIN, TODAY).encode(), "mine.yaml").value["severity"]
    assert (
        set(ladder["sev3"]["roles"])
        <= set(ladder["sev2"]["roles"])
        <= set(ladder["sev1"]["roles"])
    )
