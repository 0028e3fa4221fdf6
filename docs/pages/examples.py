"""Pages written by hand: each `$ crisisctl …` in them is run, and what it prints put under it.

A page has a folder and a journal of its own. A block of code after `<!-- file: NAME -->` is
written to that file first, and `<!-- edit: NAME OLD NEW -->` changes one. `< NAME` at the end of
a command is its standard input, and `| head -N` keeps the first lines of what it prints. A block
that begins with `console exit=4` must end with that code, any other with 0.
"""

import os
import re
import shlex
import tempfile
from pathlib import Path
from unittest.mock import patch

from pages.running import printed, somewhere
from pages.writing import MADE

DOCS = Path(__file__).parents[1]
_BLOCK = re.compile(
    r"<!-- file: (?P<name>\S+) -->\n+```\w*\n(?P<text>.*?)```"
    r"|<!-- edit: (?P<edited>\S+) (?P<old>\S+) (?P<new>\S+) -->"
    r"|```console(?P<exit> exit=\d+)?\n\$ (?P<command>[^\n]+)\n.*?```",
    re.DOTALL,
)
_HEAD = re.compile(r" \| head -(\d+)$")
_INPUT = re.compile(r" < (\S+)$")


def pages() -> dict[str, str]:
    """The pages as they should stand."""
    files = [file for file in sorted(DOCS.glob("*.md")) if MADE not in file.read_text("utf-8")]
    return {file.name: _run(file.read_text("utf-8")) for file in files}


def _run(text: str) -> str:
    with tempfile.TemporaryDirectory() as folder, somewhere(folder):
        return _BLOCK.sub(_block, text)


def _block(found: re.Match[str]) -> str:
    if found["name"]:
        _write(found["name"], found["text"])
    elif found["edited"]:
        before = Path(found["edited"]).read_text("utf-8")
        _write(found["edited"], before.replace(found["old"], found["new"]))
    else:
        exit_code = int((found["exit"] or "0").rpartition("=")[2])
        output = _output(found["command"], exit_code)
        return f"```console{found['exit'] or ''}\n$ {found['command']}\n{output}\n```"
    return found[0]


def _write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")


def _output(command: str, exit_code: int) -> str:
    cut = _HEAD.search(command)
    line = _HEAD.sub("", command)
    given = _INPUT.search(line)
    program, *argv = shlex.split(_INPUT.sub("", line))
    if program != "crisisctl":
        raise SystemExit(f"Only crisisctl is run for a page, not {program}.")
    source = Path(given[1] if given else os.devnull)
    with source.open(encoding="utf-8") as file, patch("sys.stdin", file):
        shown = printed(argv, exit_code=exit_code).replace(f"{Path.cwd()}{os.sep}", "")
    lines = shown.splitlines()
    return "\n".join([*lines[: int(cut[1])], "…"] if cut else lines)
