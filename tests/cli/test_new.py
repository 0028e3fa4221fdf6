import os

import pytest

from crisisctl.cli.commands.new import CLUSTERS, SCENARIOS
from crisisctl.model.playbook import Cluster, Scenario
from crisisctl.playbooks.catalog import library
from crisisctl.playbooks.load import load
from crisisctl.playbooks.skeleton import OF_THE_LIBRARY

MINE = ("new", "store-closed", "--title-en", "Store closed for a day")


@pytest.fixture
def here(own_home):
    """./playbooks with a team, and nothing else."""
    (own_home / "playbooks").mkdir()
    (own_home / "playbooks" / "team.yaml").write_bytes((library() / "team.yaml").read_bytes())
    return own_home / "playbooks"


def test_a_playbook_that_loads_and_tells_what_is_left(run, here):
    code, out, err = run(*MINE)
    assert (code, err) == (0, "")
    assert "playbooks/store-closed.yaml is yours now." in out.replace(os.sep, "/")
    plan = load("store-closed").plan
    assert plan is not None
    assert plan.playbook.title == {"en": "Store closed for a day"}
    assert run("lint", here / "store-closed.yaml")[0] == 1
    assert run("start", "store-closed", "--answers-template")[0] == 0


def test_the_editor_finds_the_schema_where_the_team_s_is(run, here):
    run(*MINE)
    first = (here / "store-closed.yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../docs/schema/playbook.schema.json"
    team = here / "team.yaml"
    team.write_text(team.read_text("utf-8").partition("\n")[2], "utf-8")
    run("new", "other", "--title-en", "Other")
    first = (here / "other.yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=.schema/playbook.schema.json"


def test_beside_a_copy_of_the_library(run, own_home):
    run("init", "--brand", "Ondine", "--handle", "@ondine")
    assert run(*MINE)[0] == 0
    first = (own_home / "playbooks" / "store-closed.yaml").read_text("utf-8").splitlines()[0]
    assert (own_home / "playbooks" / first.partition("$schema=")[2]).is_file()


def test_answers_from_a_file_and_options_before_them(run, here, tmp_path):
    answers = tmp_path / "answers.yaml"
    answers.write_text(
        "id: closed\ntitle-fr: Magasin fermé\nscenario: outage\nseverities: [sev2]\n"
        "channels: [x]\nleads: executive\nsource: the hourly count\n",
        "utf-8",
    )
    assert run("new", "--answers", answers, "--scenario", "complaint")[0] == 0
    plan = load("closed").plan
    assert plan is not None
    playbook = plan.playbook
    assert (playbook.scenario, playbook.languages, playbook.owner) == (
        "complaint",
        ("fr",),
        "executive",
    )
    assert playbook.severities == ("sev2",)
    assert playbook.triggers[0].source == "the hourly count"
    assert {message.channels for message in playbook.messages.values()} == {("x",), ()}


def test_whoever_answers_does_not_lead(run, here, tmp_path):
    answers = tmp_path / "answers.yaml"
    answers.write_text("id: closed\ntitle-en: x\nanswers: legal\nleads: legal\n", "utf-8")
    code, _, err = run("new", "--answers", answers)
    assert code == 2
    assert "`leads`: there is" in err
    assert "no legal" in err


def test_a_team_of_one_role_gets_its_playbook_too(run, here):
    (here / "team.yaml").write_text(
        "crisisctl: 1\nbrand: Ondine\nroles:\n  boss:\n    title: {en: Boss}\n"
        "    people: [{name: Ada}]\nchannels: {x: {handle: '@ondine'}}\n",
        "utf-8",
    )
    assert run(*MINE)[0] == 0
    plan = load("store-closed").plan
    assert plan is not None
    assert plan.playbook.owner == "boss"


def test_nothing_is_overwritten(run, here):
    path = here / "store-closed.yaml"
    path.write_text("mine", "utf-8")
    code, _, err = run(*MINE)
    assert code == 2
    assert "is here already" in err
    assert path.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "Nothing says `id`"),
        (("closed",), "needs a title"),
        (("Closed", "--title-en", "x"), "`id`: lower-case"),
        (("team", "--title-en", "x"), "taken by a file of another kind"),
        (("closed", "--title-en", "x" * 81), "80 characters at most"),
        (("closed", "--title-en", "a\u202eb"), "`title-en`"),
        (("closed", "--title-en", "x", "--scenario", "fire"), "and no fire"),
        (("closed", "--title-en", "x", "--scenario", "data-breach"), "and no data-breach"),
    ],
)
def test_what_can_t_be_right_is_said(run, here, args, said):
    code, out, err = run("new", *args)
    assert (code, out) == (2, "")
    assert said in err
    assert [path.name for path in here.iterdir()] == ["team.yaml"]


def test_a_team_comes_first(run, own_home):
    code, _, err = run(*MINE)
    assert code == 2
    assert "crisisctl init" in err


def test_a_team_that_can_t_be_read(run, here):
    (here / "team.yaml").write_text("crisisctl: 1\n", "utf-8")
    code, _, err = run(*MINE)
    assert code == 3
    assert "crisisctl lint" in err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_can_t_be_written(run, here):
    here.chmod(0o500)
    code, _, err = run(*MINE)
    assert code == 2
    assert "can't be written" in err


def test_every_scenario_and_every_cluster_is_told_in_words():
    assert set(SCENARIOS) == set(Scenario) - OF_THE_LIBRARY
    assert set(CLUSTERS) == set(Cluster)


def test_what_is_written_has_nothing_to_fix(run, own_home):
    run("init", "--brand", "Ondine", "--handle", "@ondine")
    run(*MINE, "--title-fr", "Magasin fermé")
    assert run("lint", own_home / "playbooks" / "store-closed.yaml", "--diff") == (0, "", "")


def test_without_a_status_page_a_text_is_not_too_long_for_a_link_of_nobody(run, own_home):
    run("init", "--brand", "Ondine", "--handle", "@ondine")
    run(*MINE)
    mine = own_home / "playbooks" / "store-closed.yaml"
    code, out, _ = run("lint", mine, "--select", "CC202")
    assert code == 0
    assert "links.status. Fill in `status-page`" in " ".join(out.split())
