"""The user's own outlets: `outlets.yaml` beside their playbooks, and nowhere else.

A playbook or a team comes from others, and could name any program: neither may.

    hootsuite: [hootsuite-post, --now]
"""

import os
from pathlib import Path

from crisisctl.errors import UsageError
from crisisctl.outlets.command import Command
from crisisctl.playbooks.catalog import own_folder
from crisisctl.playbooks.document import read
from crisisctl.playbooks.files import read_bytes
from crisisctl.ports import Outlets
from crisisctl.words import words

FILE_NAME = "outlets.yaml"


def outlets_file() -> Path:
    """Where the user's outlets are named."""
    return own_folder().parent / FILE_NAME


def own_outlets() -> Outlets:
    """The programs that post, by name. Raises `UsageError` for a file that can't be used."""
    path = outlets_file()
    if not os.path.lexists(path):
        return {}
    document = read(read_bytes(path), str(path))
    if document.problems:
        why = document.problems[0].message
        raise UsageError(words("{file} can't be used: {why}", file=path, why=why))
    value = document.value
    if not isinstance(value, dict) or not all(_is_command(argv) for argv in value.values()):
        raise UsageError(
            words("{file} names each program with its arguments, in a list.", file=path),
            words("Write it so: {example}", example="hootsuite: [hootsuite-post, --now]"),
        )
    return {name: Command(tuple(argv)) for name, argv in value.items()}


def _is_command(argv: object) -> bool:
    return isinstance(argv, list) and bool(argv) and all(isinstance(one, str) for one in argv)
