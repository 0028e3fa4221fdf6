"""`crisisctl lint` with its options, as it is typed."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from crisisctl.cli.linting import Job
from crisisctl.errors import ExitCode, Interrupted
from crisisctl.i18n import Speaker
from crisisctl.lint.settings import Wishes

TEAM = """\
crisisctl: 1
brand: Ondine
roles:
  lead:
    title: {en: Lead}
    people: [{name: Ada}, {name: Bo}]
"""
PLAYBOOK = """\
crisisctl: 1
id: late
title: {en: Late}
owner: lead
reviewed: 2026-11-10
cluster: victim
languages: [en]
severity: {sev4: {when: {en: Always}, first-reply: 1h, update-every: 1h}}
steps:
  - id: open
    do: [{en: Open the log}]
"""
LOOSE_END = "CC301"
"""What rules say of a flow without an end."""


@pytest.fixture
def late(own_home):
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, "utf-8")
    path = folder / "late.yaml"
    path.write_text(PLAYBOOK, "utf-8")
    return path


def rules(out):
    return sorted({one["rule"] for one in json.loads(out)["findings"]})


def test_select_and_ignore(run, late):
    code, out, _ = run("lint", "--format", "json", "--select", "CC301,CC1", "--ignore", "CC1")
    assert (code, rules(out)) == (1, [LOOSE_END])
    code, out, _ = run("lint", "--format", "json", "--select", "graph-sound", "--select=own-team")
    assert (code, rules(out)) == (1, [LOOSE_END])


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_rule_that_nobody_knows_is_a_wrong_call(run, late, option):
    code, out, err = run("lint", option, "graph-sond")
    assert (code, out) == (2, "")
    assert err == "There is no rule graph-sond.\n  → Did you mean `graph-sound`?\n"


@pytest.mark.parametrize("given", ["", " , "])
def test_an_option_that_names_no_rule_is_a_wrong_call(run, late, given):
    code, out, err = run("lint", "--select", given)
    assert (code, out) == (2, "")
    assert err == "--select names no rule.\n  → crisisctl explain --all\n"


def test_settings_that_are_a_folder(run, late, own_home):
    (own_home / "crisisctl.toml").mkdir()
    code, _, err = run("lint")
    assert code == 2
    assert err.endswith("crisisctl.toml is a folder, not a file.\n")


def test_fail_on(run, late, own_home):
    settings = own_home / "crisisctl.toml"
    settings.write_text('select = ["CC301"]\n[severity]\nCC301 = "warning"\n', "utf-8")
    assert run("lint")[0] == 0
    assert run("lint", "--fail-on", "warning")[0] == 1
    assert run("lint", "--fail-on", "never")[0] == 2
    settings.write_text('fail-on = "warning"\n' + settings.read_text("utf-8"), "utf-8")
    assert run("lint")[0] == 1
    assert run("lint", "--fail-on", "error")[0] == 0


def test_settings_that_nobody_understands(run, late, own_home):
    (own_home / "crisisctl.toml").write_text('\nslect = ["CC3"]\n', "utf-8")
    code, out, err = run("lint")
    assert (code, out) == (2, "")
    assert err == "crisisctl.toml:2:1: Unknown key `slect`.\n  → Did you mean `select`?\n"
    other = own_home / "other.toml"
    other.write_text('select = ["CC301"]\n', "utf-8")
    assert run("lint", "--config", other)[0] == 1


def test_an_old_repository_fails_for_what_is_new_only(run, late, own_home):
    code, out, _ = run("lint", "--baseline", "known.json", "--write-baseline")
    assert code == 0
    assert out.startswith("known.json accepts ")
    assert run("lint", "--baseline", "known.json")[0] == 0
    late.write_text(PLAYBOOK.replace("owner: lead", "owner: boss"), "utf-8")
    code, out, _ = run("lint", "--baseline", "known.json", "--format", "json")
    assert (code, rules(out)) == (1, ["CC003"])


def test_what_is_stale_is_told_and_pruned(run, late):
    run("lint", "--baseline", "known.json", "--write-baseline")
    fixed = PLAYBOOK + "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    late.write_text(fixed, "utf-8")
    code, _, err = run("lint", "--baseline", "known.json", "--fail-on", "info")
    assert code == 0
    assert "finding(s) that known.json accepts are no more." in err.replace(
        f"{Path.cwd()}{os.sep}", ""
    )
    run("lint", "--baseline", "known.json", "--write-baseline")
    assert "are no more" not in run("lint", "--baseline", "known.json")[2]


def test_a_baseline_must_be_named_and_be_one(run, late, own_home):
    code, _, err = run("lint", "--write-baseline")
    assert code == 2
    assert "--baseline FILE" in err
    (own_home / "notes.json").write_text("my notes", "utf-8")
    code, _, err = run("lint", "--write-baseline", "--baseline", "notes.json")
    assert code == 2
    assert "is not a baseline" in err
    assert (own_home / "notes.json").read_text("utf-8") == "my notes"


def test_into_a_file(run, late, own_home):
    code, out, err = run("lint", "--format", "json", "--output", "found.json")
    assert (code, out, err) == (1, "", "")
    assert LOOSE_END in rules((own_home / "found.json").read_text("utf-8"))
    assert run("lint", "--output", "none/found.json")[0] == 2


def test_diff_shows_and_fix_does(run, late):
    wrong = PLAYBOOK.replace("crisisctl: 1\nid: late\n", "id: late\ncrisisctl: 1\n")
    late.write_text(wrong, "utf-8")
    code, out, err = run("lint", "--diff", "late")
    assert (code, err) == (1, "")
    assert out.startswith("--- a/playbooks/late.yaml\n+++ b/playbooks/late.yaml\n@@ ")
    assert late.read_text("utf-8") == wrong
    code, _, err = run("lint", "--fix", "--select", "CC003")
    assert (code, err) == (0, "Mended: playbooks/late.yaml.\n")
    assert late.read_text("utf-8") == PLAYBOOK
    assert run("lint", "--diff", "--fix") == (0, "", "")


def test_what_is_too_long_to_be_mended_is_told(run, late):
    text = PLAYBOOK.replace("crisisctl: 1\nid: late\n", "id: late\ncrisisctl: 1\n") + "#\n" * 4000
    late.write_text(text, "utf-8")
    told = "playbooks/late.yaml has more than 4000 lines: nothing in it is mended.\n"
    assert run("lint", "--diff") == (0, "", told)
    assert told in run("lint", "--fix")[2]
    assert late.read_text("utf-8") == text


def test_what_can_t_be_mended_is_told(run, late):
    text = PLAYBOOK.replace(
        "  - id: open\n    do:", "  - {do: [{en: Wait}], # why\n     id: open}\n  - do:"
    )
    late.write_text(text + "    id: b\n", "utf-8")
    code, _, err = run("lint", "--diff")
    assert (code, err) == (1, "Left alone: playbooks/late.yaml, line 10.\n")
    _, _, err = run("lint", "--fix")
    left = "Left alone: playbooks/late.yaml, line 10.\n"
    assert err == "Mended: playbooks/late.yaml.\n" + left
    code, out, err = run("lint", "--diff")
    assert (code, out, err) == (0, "", left)


def test_a_job_in_the_wrong_folder_fails(run):
    code, out, err = run("lint")
    assert (code, out) == (2, "")
    assert err == "There is no playbooks folder here: say what to lint.\n  → crisisctl init\n"
    assert "playbooks: " not in run("lint", "viral-complaint", "--format", "concise")[2]


def test_what_is_left_out_is_no_promise_kept(run, late, own_home):
    code, out, _ = run("lint", "--select", "CC2")
    assert code == 0
    assert out.startswith("No other findings in 1 file.\nLeft out, as the settings ask: ")


def test_the_installed_library_is_not_mended(run, monkeypatch, tmp_path):
    (tmp_path / "a.yaml").write_text("id: a\ncrisisctl: 1\n", "utf-8")
    monkeypatch.setattr("crisisctl.cli.linting.library", lambda: tmp_path)
    assert run("lint", "--diff", tmp_path / "a.yaml") == (0, "", "")


@pytest.mark.parametrize(
    "options", [["--fix", "--watch"], ["--diff", "--write-baseline"], ["--watch", "--diff"]]
)
def test_one_thing_at_a_time(run, late, options):
    code, out, err = run("lint", *options)
    assert (code, out) == (2, "")
    assert "one of them at a time" in err


def job(**wishes):
    return Job([], Wishes(**wishes), "concise", None, Speaker("en"))


def test_watching_lints_again_when_something_is_saved(late, capsys):
    reports = []

    def pause(_):
        reports.append(capsys.readouterr().out)
        if len(reports) == 1:
            late.write_text(PLAYBOOK.replace("owner: lead", "owner: boss"), "utf-8")
        elif len(reports) == 2:
            (late.parent / "team.yaml").write_text(TEAM.replace("lead:", "boss:"), "utf-8")
        elif len(reports) == 3:
            (late.parent.parent / "crisisctl.toml").write_text("select = [", "utf-8")
        else:
            raise KeyboardInterrupt

    with pytest.raises(Interrupted) as stopped:
        job(select=("CC003", "CC301")).watch(pause)
    assert stopped.value.exit_code is ExitCode.INTERRUPTED
    assert [("CC301" in one, "CC003" in one) for one in reports] == [
        (True, False),
        (False, True),
        (True, False),
        (False, False),
    ]


def test_watching_goes_on_when_the_folder_is_away(late, capsys):
    away, seen = late.parent.with_name("away"), []

    def pause(_):
        seen.append(capsys.readouterr())
        if len(seen) == 1:
            late.parent.rename(away)
        elif len(seen) == 2:
            away.rename(late.parent)
        else:
            raise KeyboardInterrupt

    with pytest.raises(Interrupted):
        Job(["playbooks"], Wishes(), "concise", None, Speaker("en")).watch(pause)
    assert "There is no file and no playbook named playbooks." in seen[1].err
    assert LOOSE_END in seen[2].out
    assert "Ctrl-C ends it." in seen[2].err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as POSIX does")
def test_ctrl_c_ends_watching_with_130(late):
    watching = subprocess.Popen(
        [sys.executable, "-m", "crisisctl", "lint", "--watch", "--format", "concise"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while b"Ctrl-C" not in watching.stderr.readline():
        assert watching.poll() is None
    watching.send_signal(signal.SIGINT)
    _, err = watching.communicate(timeout=20)
    assert (watching.returncode, err) == (130, b"Nobody watches any more.\n")


def test_many_files_on_every_core(run, late):
    for number in range(40):
        text = PLAYBOOK.replace("id: late", f"id: late-{number}")
        (late.parent / f"late-{number}.yaml").write_text(text, "utf-8")
    code, out, _ = run("lint", "--format", "json", "--select", "CC301")
    found = json.loads(out)
    paths = {one["path"] for one in found["findings"]}
    assert (code, found["files"], len(paths)) == (1, 41, 41)
