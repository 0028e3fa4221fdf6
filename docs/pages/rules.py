"""A page a rule, in English and in French: what `crisisctl explain` says."""

from collections.abc import Iterator

from crisisctl.i18n import LANGUAGES, Speaker
from crisisctl.lint.explanation import markdown, paragraphs
from crisisctl.lint.handbook import SOURCE, handbook, page as explained
from crisisctl.model.findings import Rule
from pages.writing import page, table

EXAMPLE = "../tests/lint/example"
NAMES = {"fr": "En français"}


def pages() -> dict[str, str]:
    """The index, and the rules."""
    rules = [rule for rule, _ in handbook().values()]
    return {"rules.md": _index(rules)} | {f"rules/{one.id}.md": _rule(one) for one in rules}


def _index(rules: list[Rule]) -> str:
    rows = (
        (f"[{one.id}](rules/{one.id}.md)", one.name, one.level, explained(one.id, SOURCE).promise)
        for one in rules
    )
    return page(
        "Rules",
        "What `crisisctl lint` proves of a playbook. An id never comes back with another meaning."
        " `crisisctl explain CC306` shows a rule's page in the terminal, in English or in French.",
        "A test runs every example. What an example does not say comes from a small"
        f" [playbook]({EXAMPLE}/playbook.yaml) and its [team]({EXAMPLE}/team.yaml): a key of the"
        " example replaces theirs. A line such as `# team.yaml` begins another file.",
        table(("Rule", "Name", "Level", "What it asks"), rows),
    )


def _rule(rule: Rule) -> str:
    return page(
        f"{rule.id} {rule.name}",
        f"Level: {rule.level}.",
        markdown(explained(rule.id, SOURCE), Speaker(SOURCE)),
        *_translated(rule),
        "[All rules](../rules.md)",
    )


def _translated(rule: Rule) -> Iterator[str]:
    """The prose alone: the examples are the same."""
    for language in LANGUAGES:
        if language != SOURCE:
            yield f"## {NAMES[language]}"
            yield from paragraphs(explained(rule.id, language), Speaker(language))
