"""What the documentation says is what the program does."""

import json
import re
import shlex
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import get_args

import pytest
from tests.lint.playbooks import TODAY, all_approved

from crisisctl import __version__
from crisisctl.cli.commands import NAMES
from crisisctl.errors import ExitCode
from crisisctl.lint.handbook import handbook
from crisisctl.lint.judge import judge
from crisisctl.model.events import Event
from crisisctl.playbooks.catalog import LOCK, available
from crisisctl.playbooks.load import load
from crisisctl.playbooks.lock import as_yaml
from crisisctl.playbooks.schema import schema

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
READMES = (ROOT / "README.md", ROOT / "README.fr.md")
COMMANDS = [
    "pip install . && crisisctl start viral-complaint",
    "pip install -e '.[dev]' && pytest -n auto",
]
PAGES = [*READMES, ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
MAKERS = ("rich", "typer", "pydantic")
"""Whose versions change the bytes of a picture, of a `--help`, of a schema."""


def text(path):
    return path.read_text("utf-8")


def blocks(path, language):
    return re.findall(rf"^```{language}\n(.*?)\n```$", text(path), re.DOTALL | re.MULTILINE)


def files_of(page):
    """The files that a page writes for its examples, by name."""
    found = re.findall(r"<!-- file: (\S+) -->\n+```\w*\n(.*?)```", text(page), re.DOTALL)
    return dict(found)


def locked(name):
    return f"\n{name}=={version(name)}\n" in text(ROOT / "requirements-dev.lock")


@pytest.mark.skipif(sys.platform == "win32", reason="the pages show paths with slashes")
@pytest.mark.skipif(
    not all(map(locked, MAKERS)),
    reason="other versions of Rich, Typer or pydantic than the locked ones write other bytes",
)
def test_what_is_made_is_fresh_and_every_example_runs():
    command = [sys.executable, str(DOCS / "generate.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.name)
def test_a_readme_shows_exactly_the_two_commands(readme):
    assert blocks(readme, "sh") == COMMANDS


def test_the_two_readmes_have_one_shape():
    marks = re.compile(r"^(?:#+ |\d\. |- |!\[|```\w*)", re.MULTILINE)
    english, french = (marks.findall(text(path)) for path in READMES)
    assert english == french


def test_what_the_readmes_count_is_there():
    rules = [name for name in handbook() if not name.startswith("CC0")]
    assert len(rules) == 60, "the READMEs say sixty"
    assert len([one for one in available() if one.library]) == 12 + 2, "twelve, and two cards"


def test_ci_runs_the_test_command_of_the_readme():
    script = ROOT / ".ci" / "run"
    if not script.exists():
        pytest.skip("a source distribution carries no CI")
    install, run = COMMANDS[1].split(" && ")
    called = text(script).replace(" --quiet", "")
    assert install in called
    assert f"-m {run}\n" in called


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:)([^)\s]+)\)", text(page))
    broken = [link for link in links if not resolves(page, link)]
    assert broken == []


def resolves(page, link):
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return target.is_file() and (not anchor or anchor in anchors(target))


def anchors(page):
    """The headings of a page as GitHub and GitLab name them."""
    headings = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_page_names_a_command_that_is_not_there(page):
    calls = re.findall(r"`crisisctl ([^`]+)`", text(page))
    shown = re.findall(r"^\$ crisisctl (.+)$", text(page), re.MULTILINE)
    unknown = [call for call in (*calls, *shown) if command_in(call) not in (*NAMES, "…", None)]
    assert unknown == []


def command_in(call):
    """The first word of a call that is neither an option nor an option's value."""
    words = iter(shlex.split(call.partition(" | ")[0]))
    for word in words:
        if word in ("--lang", "--store", "--as"):
            next(words)
        elif not word.startswith("-"):
            return word
    return None


@pytest.mark.parametrize("name", ["architecture.md", "security.md"])
def test_every_file_that_is_named_is_there(name):
    named = re.findall(r"`([a-z0-9_]+/[a-z0-9_./]+\.py)`", text(DOCS / name))
    assert named
    assert [path for path in named if not (ROOT / "src" / "crisisctl" / path).is_file()] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_its_page(name):
    page = text(DOCS / "commands" / f"{name}.md")
    assert f"$ crisisctl --lang fr {name} --help" in page
    assert f"$ crisisctl --lang en {name} --help" in page
    assert f"commands/{name}.md" in text(DOCS / "commands.md")


def test_every_rule_has_its_page():
    for rule, _ in handbook().values():
        assert f"\n# {rule.id} {rule.name}\n" in "\n" + text(DOCS / "rules" / f"{rule.id}.md")
        assert f"[{rule.id}](rules/{rule.id}.md) | {rule.name} |" in text(DOCS / "rules.md")


def test_every_exit_code_is_explained():
    page = text(DOCS / "exit-codes.md")
    for code in ExitCode:
        assert re.search(
            rf"^\| {int(code)} \| {code.name.lower()} \| .+\. \|$", page, re.MULTILINE
        )


def test_every_event_is_described():
    page = text(DOCS / "events.md")
    for event in get_args(Event):
        assert f"\n## {event.model_fields['type'].default}\n" in page


def test_every_playbook_of_the_library_has_its_page():
    found = [one for one in available() if one.library]
    assert found
    for one in found:
        assert f"`crisisctl start {one.id}`" in text(DOCS / "playbooks" / f"{one.id}.md")


def test_the_example_of_the_format_keeps_every_promise(own_home):
    for name, content in files_of(DOCS / "playbook-format.md").items():
        path = own_home / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, "utf-8")
    plan = load("late-delivery").plan
    assert plan is not None
    here = own_home / "playbooks"
    (here / LOCK).write_text(as_yaml(all_approved(plan)), "utf-8")
    judged = {name: judge(here / f"{name}.yaml", TODAY) for name in plan.playbooks}
    assert {name: one.findings for name, one in judged.items()} == {
        "late-delivery": (),
        "distress": (),
    }


@pytest.mark.parametrize("kind", ["playbook", "team"])
def test_the_format_page_names_every_key(kind):
    page = text(DOCS / "playbook-format.md")
    found = set(keys(json.loads(schema(kind))))
    assert {"roles", "messages"} & found
    assert [key for key in sorted(found) if not re.search(rf"[`\s{{,]{key}[`:]", page)] == []


def keys(part):
    """Every key that a schema knows."""
    if isinstance(part, list):
        part = dict(enumerate(part))
    if isinstance(part, dict):
        yield from part.get("properties", ())
        for inner in part.values():
            yield from keys(inner)


@pytest.mark.parametrize("kind", ["playbook", "team"])
def test_the_format_page_and_that_of_the_channels_name_every_value(kind):
    page = text(DOCS / "playbook-format.md") + text(DOCS / "channels.md")
    found = set(values(json.loads(schema(kind))))
    assert {"x", "closing"} <= found
    assert [one for one in sorted(found) if not re.search(rf"[`\s{{]{one}[`:,}}\s]", page)] == []


def values(part):
    """Every value that a schema lists."""
    if isinstance(part, list):
        part = dict(enumerate(part))
    if isinstance(part, dict):
        yield from (one for one in part.get("enum", ()) if isinstance(one, str))
        for inner in part.values():
            yield from values(inner)


def test_the_changelog_has_this_version():
    assert re.search(
        rf"^## \[{re.escape(__version__)}\]", text(ROOT / "CHANGELOG.md"), re.MULTILINE
    )
