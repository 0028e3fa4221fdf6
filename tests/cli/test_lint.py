import json
import os
import shutil
import subprocess
import sys

import pytest

TEAM = (
    "crisisctl: 1\nbrand: Ondine\nroles:\n  lead:\n    title: {en: Lead}\n"
    "    people: [{name: Ada}, {name: Bo}]\n"
)


@pytest.fixture
def clean(folder):
    """A folder whose one playbook has no error."""
    shutil.rmtree(folder)
    folder.mkdir()
    # The rules have tests of their own: here, what reading finds is enough.
    (folder.parent / "crisisctl.toml").write_text('select = ["CC0"]\n', "utf-8")
    (folder / "team.yaml").write_text(TEAM, "utf-8")
    (folder / "calm.yaml").write_text(
        "crisisctl: 1\nid: calm\ntitle: {en: Calm}\nowner: lead\nreviewed: 2026-11-10\n"
        "cluster: victim\nlanguages: [en]\n"
        "severity: {sev4: {when: {en: Always}, first-reply: 1h, update-every: 1h}}\n"
        "steps:\n  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n",
        "utf-8",
    )
    return folder


def test_a_playbook_that_keeps_its_promises(run, clean):
    code, out, err = run("lint")
    assert (code, err) == (0, "")
    assert "No other findings" in out


def test_warnings_alone_pass(run, clean):
    (clean / "team.yaml").unlink()
    path = clean / "calm.yaml"
    path.write_text(path.read_text("utf-8").replace("owner: lead", "owner: crisis-lead"), "utf-8")
    code, out, _ = run("lint", "calm")
    assert "warning CC004 own-team" in out
    assert code == 0


def test_errors_have_place_excerpt_and_cure(run, clean):
    path = clean / "calm.yaml"
    path.write_text(path.read_text("utf-8").replace("cluster:", "clustre:"), "utf-8")
    code, out, _ = run("lint", "playbooks")
    assert code == 1
    assert "  6:1 error CC002 playbook-format\n" in out
    assert "6 │ clustre: victim\n      │ ^^^^^^^\n" in out
    assert "Did you mean `cluster`?" in out


def test_json(run, clean):
    path = clean / "calm.yaml"
    path.write_text(path.read_text("utf-8").replace("owner: lead", "owner: boss"), "utf-8")
    code, out, _ = run("lint", "--format", "json")
    (one,) = json.loads(out)["findings"]
    assert code == 1
    assert (one["rule"], one["line"], one["column"]) == ("CC003", 4, 8)


def test_a_file_that_can_t_be_opened_does_not_hide_the_others(run, clean):
    (clean / "other.yaml").mkdir()
    path = clean / "calm.yaml"
    path.write_text(path.read_text("utf-8").replace("owner: lead", "owner: boss"), "utf-8")
    code, out, _ = run("lint", "playbooks")
    assert code == 3
    assert "is a folder, not a file" in out
    assert "no role named `boss`" in out or "There is no role named `boss`." in out


def test_several_paths_and_nothing_twice(run, clean):
    code, out, _ = run("lint", "playbooks/calm.yaml", "calm", "playbooks", "playbooks/team.yaml")
    assert (code, out.count("No other findings")) == (0, 1)


def test_a_hook_may_hand_over_every_file_of_the_folder(run, folder):
    (folder / "team.yaml").write_text("crisisctl: 1\nbrand: 5\n", "utf-8")
    (folder / "approvals.lock").write_text("crisisctl: 1\nbrand: [x]\n", "utf-8")
    code, out, _ = run("lint", "playbooks/team.yaml")
    assert code == 1
    assert "`brand` must be text, not the number 5." in out
    (folder / "team.yaml").write_text(TEAM, "utf-8")
    code, out, _ = run("lint", "playbooks/team.yaml")
    assert code == 0
    assert out == "No findings in 1 file: only the form was judged, not the promises.\n"
    code, out, _ = run("lint", "playbooks/approvals.lock")
    assert code == 1
    assert "`brand` must be text, not a list." in out


@pytest.mark.parametrize("name", ["nope", "nope.yaml", "../../etc/none", "x" * 5000, "\0"])
def test_a_name_that_nothing_has(run, folder, name):
    code, out, err = run("lint", name)
    assert (code, out) == (2, "")
    assert "There is no file and no playbook named" in err


def test_a_folder_with_a_team_only(run, clean):
    (clean / "calm.yaml").unlink()
    code, _, err = run("lint")
    assert code == 2
    assert err == "There is no playbook in playbooks.\n  → crisisctl init\n"


def test_a_path_outside_with_the_other_ending(run, clean, own_home):
    text = (clean / "calm.yaml").read_text("utf-8").replace("cluster: victim", "cluster: vitcim")
    (own_home / "calm.yml").write_text(text, "utf-8")
    shutil.copy(clean / "team.yaml", own_home)
    code, out, _ = run("lint", "calm.yml")
    assert code == 1
    assert "calm.yml\n" in out
    assert "  6:10 error CC002" in out
    assert "Did you mean `victim`?" in out


def test_french(run, clean):
    code, out, _ = run("--lang", "fr", "lint")
    assert code == 0
    assert out.strip()


def test_a_terminal_that_is_not_utf_8(clean):
    path = clean / "calm.yaml"
    path.write_text(path.read_text("utf-8").replace("{en: Calm}", "Été"), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "crisisctl", "lint"],
        env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"  3:8 error CC002" in done.stdout
    assert done.stderr == b""
