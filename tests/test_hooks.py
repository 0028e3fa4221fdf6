"""What other repositories call us by: a pre-commit hook and a GitHub Action."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crisisctl.playbooks.document import read

ROOT = Path(__file__).resolve().parents[1]
HOOKS: Any = read((ROOT / ".pre-commit-hooks.yaml").read_bytes(), "").value
ACTION: Any = read((ROOT / "action.yml").read_bytes(), "").value
LINT = ACTION["runs"]["steps"][-1]
TEAM = "crisisctl: 1\nbrand: B\nroles: {lead: {title: {en: L}, people: [{name: A}, {name: C}]}}\n"


@pytest.fixture
def options(capsys):
    """The options that `crisisctl lint` has."""
    from crisisctl.cli.main import main  # noqa: PLC0415

    assert main(["lint", "--help"]) == 0
    return set(re.findall(r"--[a-z-]+", capsys.readouterr().out))


def test_the_options_are_those_of_the_command(options):
    used = re.findall(r"--[a-z-]+", LINT["run"])
    for hook in HOOKS:
        used += [word for word in shlex.split(hook["entry"]) if word.startswith("--")]
    assert set(used) <= options
    assert {f"--{name}" for name in ACTION["inputs"]} - options == {
        "--paths",
        "--python-version",
        "--version",
    }


def test_every_input_reaches_the_shell_as_a_variable():
    steps = ACTION["runs"]["steps"]
    given = "".join(str(step.get("env", {})) + str(step.get("with", {})) for step in steps)
    assert all(f"inputs.{name} " in given for name in ACTION["inputs"])
    assert not any("${{" in step.get("run", "") for step in steps)


@pytest.mark.parametrize(
    ("path", "linted"),
    [
        ("playbooks/viral-complaint.yaml", True),
        ("crisis/playbooks/team.yml", True),
        ("playbooks/approvals.lock", True),
        ("crisisctl.toml", True),
        ("playbooks/.schema/playbook.schema.json", False),
        ("my-playbooks/a.yaml", False),
        ("playbooks/deep/a.yaml", False),
        ("ansible.yaml", False),
    ],
)
def test_the_files_that_call_the_hook(path, linted):
    assert {bool(re.search(hook["files"], path)) for hook in HOOKS} == {linted}


@pytest.mark.skipif(shutil.which("bash") is None, reason="the action's script is bash's")
@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({}, "lint|--format|github|--|playbooks"),
        (
            {
                "PATHS": "a b\n\n  c/d  \n",
                "FAIL_ON": "warning",
                "SELECT": "CC3,CC2",
                "OUTPUT": "x y",
            },
            "lint|--format|github|--output|x y|--select|CC3,CC2|--fail-on|warning|--|a b|c/d",
        ),
        ({"PATHS": "$(touch hacked) `id`"}, "lint|--format|github|--|$(touch hacked) `id`"),
    ],
)
def test_the_action_s_script(own_home, inputs, expected):
    """Run as it stands, with a `crisisctl` that shows how it was called."""
    tools = own_home / "crisisctl" / "bin"
    tools.mkdir(parents=True)
    (tools / "activate").write_text(f'PATH="{tools.as_posix()}:$PATH"\n', "utf-8")
    (tools / "crisisctl").write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", "utf-8")
    (tools / "crisisctl").chmod(0o755)
    defaults = {
        name.upper().replace("-", "_"): one["default"] for name, one in ACTION["inputs"].items()
    }
    done = subprocess.run(
        ["bash", "-e", "-c", LINT["run"]],
        env=os.environ | defaults | inputs | {"RUNNER_TEMP": str(own_home)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "|".join(done.stdout.splitlines()) == expected
    assert not (own_home / "hacked").exists()


def test_the_hook_s_entry_lints(own_home):
    (own_home / "playbooks").mkdir()
    (own_home / "playbooks" / "team.yaml").write_text(TEAM, "utf-8")
    (own_home / "playbooks" / "a.yaml").write_text("id: a\ncrisisctl: 1\n", "utf-8")
    for hook in HOOKS:
        command, *words = shlex.split(hook["entry"])
        assert command == "crisisctl"
        done = subprocess.run(
            [sys.executable, "-m", "crisisctl", *words, *hook["args"]],
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert b"CC002" in done.stdout
    assert (own_home / "playbooks" / "a.yaml").read_text("utf-8").startswith("crisisctl: 1\n")


def test_the_page_invents_no_address_of_ours():
    page = (ROOT / "docs" / "lint.md").read_text("utf-8")
    named = re.findall(r"- (?:repo|uses): (.+)", page)
    assert {one.split("/")[0] for one in named if not one.startswith("<")} == {"actions", "github"}
    assert len([one for one in named if one.startswith("<")]) == 3
    assert set(re.findall(r"crisisctl-(?:lint|fix)", page)) == {hook["id"] for hook in HOOKS}
