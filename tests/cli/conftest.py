"""The program in process."""

import shutil
from pathlib import Path

import pytest

from crisisctl.cli.main import main

EVERY_KEY = Path(__file__).parents[1] / "playbooks" / "every-key"


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
