"""A page a rule, from its docstring; the loader's own rules have pages written by hand."""

import re
from collections.abc import Iterator
from pathlib import Path

from crisisctl.lint.registry import RULES
from crisisctl.lint.rule import Check
from crisisctl.lint.run import RULE_CRASHED
from crisisctl.model.findings import Rule
from crisisctl.playbooks import rules as loader
from pages.writing import fenced, page, table

RULES_FOLDER = Path(__file__).parents[1] / "rules"
LOADER = tuple(
    sorted(
        (RULE_CRASHED, *(one for one in vars(loader).values() if isinstance(one, Rule))),
        key=lambda one: one.id,
    )
)
_EXAMPLE = re.compile(r"^(Bad|Good):\n((?:    .*\n?|\n)+)", re.MULTILINE)


def pages() -> dict[str, str]:
    """The index, and the rules of lint."""
    made = {f"rules/{check.rule.id}.md": _rule(check) for check in RULES}
    return {"rules.md": _index()} | made


def _index() -> str:
    rows = [*map(_by_hand, LOADER), *((check.rule, _first(check.page)) for check in RULES)]
    return page(
        "Rules",
        "What `crisisctl lint` proves of a playbook. An id never comes back with another meaning.",
        table(
            ("Rule", "Name", "Level", "What it asks"),
            ((f"[{r.id}](rules/{r.id}.md)", r.name, r.level, said) for r, said in rows),
        ),
    )


def _by_hand(rule: Rule) -> tuple[Rule, str]:
    path = RULES_FOLDER / f"{rule.id}.md"
    if not path.exists():
        raise SystemExit(f"{rule.id} {rule.name} has no page: write docs/rules/{rule.id}.md")
    text = path.read_text("utf-8")
    return rule, _first(text.partition("\n\n")[2])


def _first(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split())


def _rule(check: Check) -> str:
    rule = check.rule
    return page(
        f"{rule.id} {rule.name}",
        f"Level: {rule.level}.",
        *_blocks(check.page),
        "[All rules](../rules.md)",
    )


def _blocks(text: str) -> Iterator[str]:
    """Prose, and under `Bad` and `Good` the YAML that breaks and keeps the promise."""
    prose, *examples = _EXAMPLE.split(text + "\n")
    yield prose.strip().replace("\nWhy: ", "\n**Why:** ")
    for label, yaml, after in zip(examples[::3], examples[1::3], examples[2::3], strict=True):
        lines = [line.removeprefix("    ") for line in yaml.strip("\n").splitlines()]
        yield f"## {label}"
        yield fenced("\n".join(lines), "yaml")
        yield after.strip()
