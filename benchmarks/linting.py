"""What lint costs beside the linters that a team has already: whole processes, files that differ.

The others are found in the folder that `LINTERS` names, or on PATH; a row whose tool is absent is
left out, and said to be.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.playbooks import playbook, wordy, write
from benchmarks.tools import Row, spread

OURS = [sys.executable, "-m", "crisisctl", "lint", "--format", "json"]
SCHEMA = Path(__file__).parents[1] / "docs" / "schema" / "playbook.schema.json"
RUNS = 7
LONG, SHORT = 2_000, 200
MANY = 1_000
ANSIBLE_FILES = (5, 25)
ONE_LIMIT, SCHEMA_LIMIT, ANSIBLE_LIMIT, MEMORY_LIMIT = 1.5, 0.2, 0.1, 1.1

TASK = """\
    - name: Say to the team of {name} what has happened
      ansible.builtin.debug:
        msg: "We are aware of a problem with {{{{ topic }}}}, and check it"
      when: personal_data | default(false)
"""


def rows() -> Iterator[Row]:
    """One long playbook, a thousand short ones, and the memory for them."""
    with tempfile.TemporaryDirectory() as name, _compiled():
        folder = Path(name)
        many = write(folder / "many", SHORT, MANY)
        if tool := _tool("yamllint"):
            yield _one(wordy(folder / "wordy", LONG), tool, "mostly texts")
            yield _one(write(folder / "one", LONG)[0], tool, "mostly steps")
        took, most = _measured([*OURS, str(folder / "many")])
        if tool := _tool("check-jsonschema"):
            yield _schema(took, tool, many)
        if tool := _tool("ansible-lint"):
            yield _ansible(took, tool, folder / "ansible")
        yield _memory(write(folder / "few", SHORT, MANY // 10)[0].parent, most)


def _one(path: Path, yamllint: str, kind: str) -> Row:
    pairs = [(_seconds([*OURS, str(path)]), _seconds([yamllint, str(path)])) for _ in range(RUNS)]
    ours, theirs = [one for one, _ in pairs], [other for _, other in pairs]
    ratio = statistics.median(ours) / statistics.median(theirs)
    shown = f"{spread(ours)} against {spread(theirs)}"
    name = f"lint of one playbook of {LONG:,} lines, {kind} / yamllint"
    return Row(name, ratio, ONE_LIMIT, shown)


def _schema(ours: float, tool: str, paths: list[Path]) -> Row:
    theirs = _seconds([tool, "--schemafile", str(SCHEMA), *map(str, paths)])
    name = f"lint of {MANY:,} playbooks of {SHORT} lines / check-jsonschema"
    return Row(name, ours / theirs, SCHEMA_LIMIT, f"{ours:.1f} s against {theirs:.1f} s")


def _ansible(ours: float, tool: str, folder: Path) -> Row:
    """It takes half an hour for a thousand: the line through two smaller runs is drawn on."""
    few, more = (_ansible_seconds(tool, folder, files) for files in ANSIBLE_FILES)
    each = (more - few) / (ANSIBLE_FILES[1] - ANSIBLE_FILES[0])
    theirs = few + each * (MANY - ANSIBLE_FILES[0])
    name = f"lint of {MANY:,} playbooks of {SHORT} lines / ansible-lint on as many lines"
    shown = f"{ours:.1f} s against {theirs:.0f} s, drawn on from {few:.1f} s and {more:.1f} s"
    return Row(name, ours / theirs, ANSIBLE_LIMIT, shown)


def _ansible_seconds(tool: str, folder: Path, files: int) -> float:
    return _seconds([tool, "--offline", "-q", *map(str, _tasks(folder / str(files), files))])


def _memory(few: Path, most: int) -> Row:
    least = _measured([*OURS, str(few)])[1]
    shown = f"{most / 1024:.0f} MiB against {least / 1024:.0f} MiB, at the peak"
    name = f"memory for {MANY:,} playbooks / for {MANY // 10}"
    return Row(name, most / least, MEMORY_LIMIT, shown)


def _tasks(folder: Path, files: int) -> list[Path]:
    """Ansible's own playbooks, as many lines as ours."""
    folder.mkdir(parents=True)
    paths = [folder / f"case_{number}.yml" for number in range(files)]
    lines = playbook("case", SHORT).count("\n") - 4
    for path in paths:
        head = f"---\n- name: Tell {path.stem}\n  hosts: all\n  tasks:\n"
        path.write_text(head + TASK.format(name=path.stem) * (lines // TASK.count("\n")))
    return paths


def _tool(name: str) -> str | None:
    found = shutil.which(name, path=os.environ.get("LINTERS")) or shutil.which(name)
    if found is None:
        print(f"    --  {name} is absent: pip install crisisctl[bench], or set LINTERS")
    return found


@contextmanager
def _compiled() -> Iterator[None]:
    """With bytecode on disk, as pip leaves it, whatever this environment says."""
    with tempfile.TemporaryDirectory() as cache:
        kept = {name: os.environ.pop(name, None) for name in _BYTECODE}
        os.environ["PYTHONPYCACHEPREFIX"] = cache
        try:
            _seconds([*OURS, str(write(Path(cache) / "warm", SHORT)[0])])
            yield
        finally:
            del os.environ["PYTHONPYCACHEPREFIX"]
            os.environ.update({name: value for name, value in kept.items() if value is not None})


_BYTECODE = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")


def _seconds(command: list[str]) -> float:
    """How long a whole process takes; findings (code 1, ansible-lint's 2) are no failure."""
    begin = time.perf_counter()
    done = subprocess.run(command, check=False, capture_output=True)
    took = time.perf_counter() - begin
    said = done.stderr.decode(errors="replace")
    assert done.returncode in (0, 1, 2), said
    assert "No module named" not in said, said
    return took


def _measured(command: list[str]) -> tuple[float, int]:
    """Seconds, and the most memory in KiB that any process of the run held at once."""
    probe = (
        "import resource, subprocess, sys\n"
        "code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        "sys.exit(code)"
    )
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-S", "-c", probe, *command], check=False, capture_output=True
    )
    took = time.perf_counter() - begin
    said = done.stderr.decode(errors="replace")
    assert done.returncode in (0, 1), said
    assert "No module named" not in said, said
    return took, int(done.stdout)
