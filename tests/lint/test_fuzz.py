"""Whatever stands in a file, lint says what is wrong with it: no crash, no hang, no flood."""

import random
import re
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from crisisctl.lint.judge import judge
from crisisctl.lint.run import RULE_CRASHED
from crisisctl.playbooks.catalog import LOCK, TEAM, library
from crisisctl.playbooks.document import read

TODAY = date(2026, 11, 22)
LIBRARY = sorted(path for path in library().glob("*.yaml") if path.name != TEAM)
WORDS = (
    "", "~", "null", "true", "-1", "99999999999999999999", "1e400", "0m", "100000d", "5bd",
    "{}", "[]", "[[[[[[", "{{ x }}", "{% if x %}", "{{ x | upper }}", "&a", "*a", "!!python/x",
    "posted", "{posted: 0s}", "unknown", "not unknown", "{severity: [sev1]}",
    "\u200b", "\x00", "\ufeff",
    "é" * 300, "x" * 6000, "- ", "? ", "|", ">-", "#", ": ", "'", '"', "\t",
)  # fmt: skip
LIMIT_SECONDS = 4
"""One, on a machine with nothing else to do; a test shares it with others."""


def mutated(text: str, chance: random.Random) -> str:
    """A text with a few of its lines or words moved, lost, doubled, or changed for others."""
    lines = text.splitlines(keepends=True)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        words = re.split(r"([\s:,{}\[\]]+)", lines[at])
        match chance.randrange(7):
            case 0:
                del lines[at : at + chance.randint(1, 8)]
            case 1:
                lines[at:at] = lines[at : at + chance.randint(1, 30)]
            case 2:
                lines.insert(chance.randrange(len(lines)), lines[at])
            case 3:
                words[chance.randrange(len(words))] = chance.choice(WORDS)
                lines[at] = "".join(words)
            case 4:
                other = re.split(r"([\s:,{}\[\]]+)", chance.choice(lines))
                words[chance.randrange(len(words))] = chance.choice(other)
                lines[at] = "".join(words)
            case 5:
                lines[at] = " " * chance.randint(0, 9) + lines[at].lstrip()
            case _:
                lines[at] = re.sub(
                    r"[a-z0-9-]+", lambda _: chance.choice(WORDS), lines[at], count=1
                )
        lines = lines or [""]
    return "".join(lines)


def rerouted(text: str, chance: random.Random) -> str:
    """A playbook that can be read, with its ways changed: loops, conditions, steps taken out."""
    whole: Any = read(text.encode(), "any.yaml").value
    for key in ("steps", "each-mention"):
        steps = whole.get(key) or []
        for number in range(chance.randint(1, 6) if steps else 0):
            _reroute(steps, chance, f"again{number}")
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False)


def _reroute(steps: list[Any], chance: random.Random, name: str) -> None:
    names, step = [one["id"] for one in steps], chance.choice(steps)
    bound = {"times": chance.choice([1, 2, 5, 10, 30]), "then": chance.choice(names)}
    match chance.randrange(6):
        case 0:
            step["next"] = chance.choice(names)
        case 1:
            step["at-most"] = bound
        case 2 if "options" in step:
            option = chance.choice(list(step["options"].values()))
            option.pop("no-reply", None)
            option["next"] = chance.choice(names)
        case 3:
            decisions = [one["id"] for one in steps if "options" in one]
            step["when"] = {chance.choice(decisions or names): "unknown"}
        case 4:
            options = {"a": {"next": chance.choice(names)}, "unknown": {}}
            loop = {"id": name, "decide": {"fr": "?", "en": "?"}, "options": options}
            steps.insert(chance.randrange(len(steps)), loop | {"at-most": bound})
        case _ if len(steps) > 1:
            steps.remove(step)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("playbooks")
    for name in (TEAM, LOCK):
        (made / name).write_bytes((library() / name).read_bytes())
    return made


def check(path: Path) -> None:
    begin = time.process_time()
    judged = judge(path, TODAY)
    took = time.process_time() - begin
    crashed = [one for one in judged.findings if one.rule == RULE_CRASHED]
    assert not crashed, str(crashed[0].message)
    assert took < LIMIT_SECONDS


@settings(max_examples=25, deadline=None)
@given(path=st.sampled_from(LIBRARY), seed=st.integers(0, 2**32))
def test_a_playbook_with_anything_changed_is_judged(folder, path, seed):
    changed = folder / path.name
    text = mutated(path.read_text(encoding="utf-8"), random.Random(seed))
    changed.write_text(text, encoding="utf-8", errors="surrogatepass")
    check(changed)


@settings(max_examples=25, deadline=None)
@given(path=st.sampled_from(LIBRARY), seed=st.integers(0, 2**32))
def test_a_playbook_that_goes_other_ways_is_judged(folder, path, seed):
    changed = folder / path.name
    text = rerouted(path.read_text(encoding="utf-8"), random.Random(seed))
    changed.write_text(text, encoding="utf-8")
    check(changed)


@settings(max_examples=25, deadline=None)
@given(name=st.sampled_from([TEAM, LOCK]), seed=st.integers(0, 2**32))
def test_a_team_or_lock_with_anything_changed_is_judged(tmp_path_factory, name, seed):
    made = tmp_path_factory.mktemp("changed")
    for one in (TEAM, LOCK, LIBRARY[0].name):
        (made / one).write_bytes((library() / one).read_bytes())
    text = mutated((library() / name).read_text(encoding="utf-8"), random.Random(seed))
    (made / name).write_text(text, encoding="utf-8", errors="surrogatepass")
    check(made / LIBRARY[0].name)


@settings(max_examples=50, deadline=None)
@given(
    st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode(errors="replace"))
)
def test_any_bytes_are_judged(folder, raw):
    path = folder / "any.yaml"
    path.write_bytes(raw)
    check(path)
