"""The playbook that uses every key, to be changed and broken."""

import shutil
from pathlib import Path

import pytest

EVERY_KEY = Path(__file__).parent / "every-key"


@pytest.fixture
def folder(own_home):
    """./playbooks with every-key.yaml, the playbook that it calls, and their team."""
    shutil.copytree(EVERY_KEY, own_home / "playbooks")
    return own_home / "playbooks"


@pytest.fixture
def edit(folder):
    """Replace a text that stands once in a file."""

    def replace(name, old, new):
        path = folder / name
        text = path.read_text("utf-8")
        assert text.count(old) == 1, (old, text.count(old))
        path.write_text(text.replace(old, new), "utf-8")

    return replace
