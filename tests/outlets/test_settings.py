"""The user's own outlets, and nobody else's."""

import os
from pathlib import Path

import pytest

from crisisctl.errors import UsageError
from crisisctl.outlets.command import Command
from crisisctl.outlets.settings import outlets_file, own_outlets


def write(text):
    outlets_file().write_text(text, encoding="utf-8")


def test_without_a_file_there_is_none():
    assert own_outlets() == {}


def test_each_is_a_program_with_its_arguments():
    write("hootsuite: [hootsuite-post, --now]\nx: [post-x]\n")
    found = own_outlets()
    assert found == {"hootsuite": Command(("hootsuite-post", "--now")), "x": Command(("post-x",))}


@pytest.mark.parametrize(
    "text", ["hootsuite: post", "hootsuite: []", "- post", "x: [[a]]", "a: {"]
)
def test_a_file_that_says_something_else(text):
    write(text)
    with pytest.raises(UsageError, match=r"outlets\.yaml"):
        own_outlets()


def test_a_playbook_can_name_no_program():
    folder = Path("playbooks")
    folder.mkdir()
    for here in (folder, Path()):
        (here / "outlets.yaml").write_text("evil: [rm, -r, .]\n", encoding="utf-8")
    assert own_outlets() == {}
    assert outlets_file().parent == Path(os.environ["CRISISCTL_HOME"])
