"""The program in process."""

import shutil
from pathlib import Path

import pytest
import yaml
from tests.session.workshop import TEAM, whole

from crisisctl.cli.main import main

EVERY_KEY = Path(__file__).parents[1] / "playbooks" / "every-key"

ANSWERS = """\
severity: sev3
mention.channel: x
mention.author: "@zoe"
mention.text: "Hello?"
mention.language: en
mention.url: ""
mention.posted: 0 min ago
"""
FLOWS = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: staff}
"""


@pytest.fixture
def run(capsys):
    """Type a command: answers its exit code, its output and its complaints."""

    def command(*args):
        code = main([str(arg) for arg in args])
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def folder(own_home):
    """./playbooks with every-key.yaml, the playbook that it calls, and their team."""
    shutil.copytree(EVERY_KEY, own_home / "playbooks")
    return own_home / "playbooks"


@pytest.fixture
def begun(own_home, run):
    """Begin `viral`, in a drill or not."""

    def begin(*options):
        folder = own_home / "playbooks"
        folder.mkdir()
        (folder / "team.yaml").write_text(TEAM, "utf-8")
        (folder / "viral.yaml").write_text(whole("viral", FLOWS), "utf-8")
        (own_home / "answers.yaml").write_text(ANSWERS, "utf-8")
        run("start", "viral", "--answers", "answers.yaml", *options)
        return "viral-1"

    return begin


@pytest.fixture
def drilled(own_home, run):
    """Begin a drill of the year 2020 whose answers leave it open: the folder of its journal."""

    def begin(playbook, **more):
        folder = own_home / "playbooks"
        folder.mkdir()
        (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
        (folder / "main.yaml").write_text(playbook, encoding="utf-8")
        answers = {
            "mention.channel": "x",
            "mention.author": "@zoe",
            "mention.text": "I am Zoe Petit",
            "mention.posted": "0 min ago",
            "severity": {"answer": "sev3", "at": "2020-02-01T10:00Z"},
            "open": "done",
        }
        file = own_home / "answers.yaml"
        file.write_text(yaml.safe_dump(answers | more), encoding="utf-8")
        assert run("start", "main", "--drill", "--answers", file)[0] == 2
        return own_home.parent / "home"

    return begin
