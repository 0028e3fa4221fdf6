"""The examples on the rules' pages, judged as the program judges files."""

import re
from pathlib import Path

from tests.lint.playbooks import TODAY, all_approved

from crisisctl.lint.judge import judge
from crisisctl.model.findings import Finding
from crisisctl.playbooks.catalog import LESSONS, LOCK, TEAM, at
from crisisctl.playbooks.load import load_file
from crisisctl.playbooks.lock import as_yaml

MINIMAL = Path(__file__).parent / "example"
_FILE = re.compile(r"^# (\S+\.(?:yaml|lock))\n", re.MULTILINE)
_AS_THEY_STAND = (LOCK, LESSONS)
_KEY = re.compile(r"^(?=[\w-]+:)", re.MULTILINE)


def judged(example: str, folder: Path) -> tuple[Finding, ...]:
    """What the loader and lint find in an example, once it is made whole."""
    files = whole(example)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    path = folder / "main.yaml"
    plan = load_file(at(path)).plan
    if plan is not None and LOCK not in files:
        (folder / LOCK).write_text(as_yaml(all_approved(plan)), "utf-8")
    return judge(path, TODAY).findings


def whole(example: str) -> dict[str, str]:
    """The files of an example; a line such as `# team.yaml` begins another one."""
    main, *others = _FILE.split(example + "\n")
    texts = {"main.yaml": main, TEAM: ""} | dict(zip(others[::2], others[1::2], strict=True))
    return {name: _made_whole(name, text) for name, text in texts.items()}


def _made_whole(name: str, fragment: str) -> str:
    """The fragment, and after it the keys that it lacks."""
    if name in _AS_THEY_STAND:
        return fragment
    minimal = (MINIMAL / (TEAM if name == TEAM else "playbook.yaml")).read_text("utf-8")
    has = {_name(part) for part in _KEY.split(fragment)}
    lacks = [part for part in _KEY.split(minimal)[1:] if _name(part) not in has]
    id_ = "" if name == TEAM or "id" in has else f"id: {Path(name).stem}\n"
    return fragment + id_ + "".join(lacks)


def _name(part: str) -> str:
    return part.partition(":")[0]
