"""The line by which an editor finds the schema of a file."""

import re
from pathlib import Path

from crisisctl.lint.edits import Source
from crisisctl.lint.targets import playbooks_in
from crisisctl.playbooks.files import read_bytes
from crisisctl.playbooks.source import first_content

FOLDER = ".schema"
"""Where `crisisctl init` puts the schemas."""
_MODELINE = re.compile(r"#\s*yaml-language-server:\s*\$schema=(\S+)")
_SCHEMA = "playbook.schema.json"
_ENOUGH = 4096
"""Bytes of a neighbour: a modeline stands at the top."""


def with_modeline(text: str, schema: str) -> str:
    """The text with the line on top, unless it has one."""
    source = Source(text)
    at = first_content([line.rstrip("\r\n") for line in source.lines])
    head = source.lines[: at[0] - 1] if at is not None else source.lines
    if any(_MODELINE.match(line) for line in head):
        return text
    return f"# yaml-language-server: $schema={schema}{source.line_break}{text}"


def schema_for(file: Path, kind: str) -> str | None:
    """Where the schema of a file is: beside it, or where its neighbours say; None if nobody knows.

    `kind` is `playbook` or `team`. Raises `PlaybookError` where a neighbour can't be read.
    """
    name = f"{kind}.schema.json"
    if (file.parent / FOLDER / name).is_file():
        return f"{FOLDER}/{name}"
    for one in playbooks_in(file.parent):
        found = _MODELINE.search(read_bytes(one)[:_ENOUGH].decode(errors="replace"))
        if found and found[1].endswith(_SCHEMA):
            return found[1].removesuffix(_SCHEMA) + name
    return None
