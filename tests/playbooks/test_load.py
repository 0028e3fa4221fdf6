import os
import shutil

import pytest

from crisisctl.errors import ExitCode, PlaybookError, UsageError
from crisisctl.playbooks.load import load, load_copy
from crisisctl.playbooks.loading import MAX_PLAYBOOKS


def said(loaded):
    return [f"{one.position.path}:{one.position.line}: {one.message}" for one in loaded.findings]


def plan_of(name):
    """The plan of a playbook that has one."""
    plan = load(name).plan
    assert plan is not None
    return plan


def test_a_good_playbook_has_a_plan_and_no_findings(folder):
    loaded = load("every-key")
    assert loaded.findings == []
    assert loaded.plan is not None
    assert set(loaded.plan.playbooks) == {"every-key", "called"}
    assert loaded.plan.files["team.yaml"] == (folder / "team.yaml").read_text("utf-8")


def test_a_run_s_copy_is_the_same_plan(folder):
    plan = plan_of("every-key")
    assert load_copy("every-key", plan.files) == plan


def test_a_copy_that_this_version_can_t_read(folder):
    plan = plan_of("every-key")
    with pytest.raises(PlaybookError, match="copy of every-key"):
        load_copy("every-key", {**plan.files, "called.yaml": "crisisctl: 2"})


def test_every_file_s_problems_come_at_once(folder, edit):
    edit("every-key.yaml", "cluster: accidental", "cluster: bad")
    edit("called.yaml", "cluster: victim", "cluster: bad")
    edit("team.yaml", "brand: Ondine", "brand: 5")
    loaded = load("every-key")
    assert loaded.plan is None
    assert {line.partition(":")[0] for line in said(loaded)} == {
        "playbooks/every-key.yaml",
        "playbooks/called.yaml",
        "playbooks/team.yaml",
    }
    assert len(said(loaded)) == 3


def test_a_called_playbook_that_is_not_there(folder):
    (folder / "called.yaml").unlink()
    loaded = load("every-key")
    assert loaded.plan is None
    assert len(loaded.findings) == 3
    assert all("There is no playbook named `called`." in line for line in said(loaded))


def test_an_id_that_is_not_the_file_s_name(folder):
    (folder / "called.yaml").rename(folder / "other.yaml")
    assert said(load("other")) == [
        "playbooks/other.yaml:3: The id must be the file's name: `other`."
    ]


def test_a_circle_of_calls(folder, edit):
    edit("called.yaml", "{id: over, end: {}}", "{id: back, run: every-key}")
    loaded = load("every-key")
    assert loaded.plan is None
    circles = [line for line in said(loaded) if "inside itself" in line]
    assert "playbooks/called.yaml:12: `called` would run again inside itself." in circles
    assert len(circles) == 4


def test_too_many_calls(folder, edit):
    text = (folder / "called.yaml").read_text("utf-8")
    for number in range(MAX_PLAYBOOKS + 2):
        call = f"{{id: go, run: c{number + 1}}}\n  - {{id: over, end: {{}}}}"
        called = text.replace("id: called", f"id: c{number}").replace("{id: over, end: {}}", call)
        (folder / f"c{number}.yaml").write_text(called, "utf-8")
    loaded = load("c0")
    assert loaded.plan is None
    assert [line for line in said(loaded) if "More than 20 playbooks" in line], said(loaded)


@pytest.mark.parametrize("ending", ["yaml", "yml"])
def test_a_path(folder, own_home, ending):
    elsewhere = own_home / "some" / "dir"
    elsewhere.mkdir(parents=True)
    shutil.copy(folder / "called.yaml", elsewhere / f"called.{ending}")
    shutil.copy(folder / "team.yaml", elsewhere)
    loaded = load(f"some/dir/called.{ending}")
    assert loaded.plan is not None
    assert loaded.plan.main == "called"
    assert loaded.documents["called.yaml"].path == os.path.join("some", "dir", f"called.{ending}")  # noqa: PTH118


@pytest.mark.parametrize(
    "name", ["nope", "nope.yaml", "called/../called", "\0", "\0.yaml", "x" * 5000, ""]
)
def test_a_name_that_nothing_has(folder, name):
    with pytest.raises(UsageError):
        load(name)


def test_a_near_name_is_suggested(folder):
    with pytest.raises(UsageError) as caught:
        load("every-kye")
    assert str(caught.value.hint) == "Did you mean `every-key`?"


def test_a_folder_is_not_a_playbook(own_home):
    (own_home / "x.yaml").mkdir()
    with pytest.raises(PlaybookError, match=r"x\.yaml is a folder") as caught:
        load("x.yaml")
    assert caught.value.exit_code is ExitCode.PLAYBOOK


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes of that kind here")
def test_a_pipe_is_not_waited_for(own_home):
    os.mkfifo(own_home / "x.yaml")
    with pytest.raises(PlaybookError, match="not an ordinary file"):
        load("x.yaml")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no such device here")  # noqa: PTH110
def test_a_device_is_not_read(own_home):
    (own_home / "x.yaml").symlink_to("/dev/zero")
    with pytest.raises(PlaybookError, match="not an ordinary file"):
        load("x.yaml")


def test_a_link_that_leads_nowhere(folder):
    (folder / "called.yaml").unlink()
    (folder / "called.yaml").symlink_to("nowhere")
    with pytest.raises(PlaybookError, match="called"):
        load("every-key")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_without_permission(folder):
    (folder / "called.yaml").chmod(0)
    with pytest.raises(PlaybookError, match=r"called\.yaml can't be read"):
        load("every-key")


@pytest.mark.parametrize(
    "raw", [b"", b"\xff\xfe", b"\xff", b"a: &a [*a]", b"[" * 5000, b"x: 1\n" * 300_000]
)
def test_bytes_that_are_no_playbook(folder, raw):
    (folder / "every-key.yaml").write_bytes(raw)
    loaded = load("every-key")
    assert loaded.plan is None
    assert loaded.findings


def test_a_borrowed_team_is_a_warning(folder):
    (folder / "team.yaml").unlink()
    loaded = load("called")
    assert [(one.rule.id, one.rule.level) for one in loaded.findings] == [("CC004", "warning")]
    assert loaded.plan is not None
    assert loaded.plan.team.example
    assert not loaded.documents["team.yaml"].path.startswith("playbooks")


def test_a_team_that_is_a_folder_is_not_replaced(folder):
    (folder / "team.yaml").unlink()
    (folder / "team.yaml").mkdir()
    with pytest.raises(PlaybookError, match="is a folder"):
        load("called")


def test_approvals_of_another_brand_are_a_warning_and_count_for_nothing(folder):
    (folder / "approvals.lock").write_text("crisisctl: 1\nbrand: Other\napprovals: []\n", "utf-8")
    loaded = load("called")
    assert [one.rule.id for one in loaded.findings] == ["CC005"]
    assert loaded.plan is not None
    assert loaded.plan.approvals.brand == "Ondine"


def test_approvals_that_are_broken_are_an_error(folder):
    (folder / "approvals.lock").write_text("crisisctl: 1\nbrand: Ondine\napprovals: 5\n", "utf-8")
    loaded = load("called")
    assert loaded.plan is None
    assert said(loaded) == [
        "playbooks/approvals.lock:3: `approvals` must be a list, not the number 5."
    ]


def test_people_of_the_example_team_are_a_warning(folder, edit):
    edit("team.yaml", "{name: Cléa}", "{name: Claire Morvan}")
    edit("team.yaml", "{name: Dan}", "{name: Julien Pastor}")
    assert load("called").findings == []
    edit("team.yaml", "example: true", "example: false")
    loaded = load("called")
    assert loaded.plan is not None
    (one,) = loaded.findings
    assert (one.rule.id, one.position.line) == ("CC006", 18)
    assert str(one.message).startswith("2 of the people here were invented")
    assert "the first is Claire Morvan" in str(one.message)


def test_the_same_name_in_another_role_is_somebody_else(folder, edit):
    edit("team.yaml", "{name: Ada, contact", "{name: Claire Morvan, contact")
    edit("team.yaml", "example: true", "example: false")
    assert load("called").findings == []
