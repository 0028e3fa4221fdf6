"""A page a rule, in English and in French: what `crisisctl explain` says."""

from collections.abc import Iterator

from crisisctl.i18n import LANGUAGES, Speaker
from crisisctl.lint.explanation import markdown, paragraphs
from crisisctl.lint.handbook import SOURCE, handbook, page as explained
from crisisctl.model.findings import Rule
from pages.writing import page, table

EXAMPLE = "../tests/lint/example"
NAMES = {"fr": "En français"}
KINDS = {
    "CC0": ("Files", "What can be read, and whose it is."),
    "CC1": ("Preparation", "What must be ready before the crisis: people, approvals, drills."),
    "CC2": (
        "Texts",
        "What a text may say, in French and in English: [text rules](text-rules.md).",
    ),
    "CC3": ("Flows", "What is proven of every path through the steps, in the worst case."),
}
"""The beginnings of ids, which `--select` and `--ignore` take as well."""


def pages() -> dict[str, str]:
    """The index, and the rules."""
    rules = [rule for rule, _ in handbook().values()]
    return {"rules.md": _index(rules)} | {f"rules/{one.id}.md": _rule(one) for one in rules}


def _index(rules: list[Rule]) -> str:
    return page(
        "Rules",
        "What `crisisctl lint` proves of a playbook. An id never comes back with another meaning."
        " `crisisctl explain CC306` shows a rule's page in the terminal, in English or in French."
        " The level is where it starts: [settings](lint.md#settings) change it, and a finding of a"
        " rule may weigh more or less, as its page says.",
        "A test runs every example. What an example does not say comes from a small"
        f" [playbook]({EXAMPLE}/playbook.yaml) and its [team]({EXAMPLE}/team.yaml): a key of the"
        " example replaces theirs. A line such as `# team.yaml` begins another file.",
        *(block for start in KINDS for block in _kind(start, rules)),
    )


def _kind(start: str, rules: list[Rule]) -> Iterator[str]:
    title, about = KINDS[start]
    yield f"## {title}"
    yield about
    rows = [
        (f"[{one.id}](rules/{one.id}.md)", one.name, one.level, *_promises(one.id))
        for one in rules
        if one.id.startswith(start)
    ]
    yield table(("Rule", "Name", "Level", "What it asks", "Ce qu’elle demande"), rows)


def _promises(id_: str) -> tuple[str, ...]:
    return tuple(explained(id_, language).promise for language in (SOURCE, *NAMES))


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
