"""Findings as text for people and as JSON for tools."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from crisisctl.model.findings import Finding, Level, Position
from crisisctl.words import Words, words

SCHEMA = 1
Say = Callable[[Words], str]


def as_text(findings: Sequence[Finding], excerpt: Callable[[Position], str], say: Say) -> str:
    """Each finding with its place, excerpt, path and cure; the last line counts them.

    `excerpt` gives the line of the file and a caret under the column; `say` puts words into the
    reader's language. No colour codes.
    """
    blocks = ["\n".join(_lines(finding, excerpt, say)) for finding in findings]
    return "\n\n".join([*blocks, say(_count(findings))]) + "\n"


def _lines(finding: Finding, excerpt: Callable[[Position], str], say: Say) -> Iterator[str]:
    at, rule = finding.position, finding.rule
    place = f"{at.path}:{at.line}:{at.column}"
    yield f"{place}: {rule.level} {rule.id} {rule.name}: {say(finding.message)}"
    yield from (f"  | {line}" for line in excerpt(at).splitlines())
    yield from (f"    {say(step)}" for step in finding.steps)
    if finding.advice is not None:
        yield f"  = {say(finding.advice)}"


def _count(findings: Sequence[Finding]) -> Words:
    if not findings:
        return words("No findings: every promise is kept.")
    levels = Counter(finding.rule.level for finding in findings)
    return words(
        "{errors} error(s), {warnings} warning(s), {infos} remark(s).",
        errors=levels[Level.ERROR],
        warnings=levels[Level.WARNING],
        infos=levels[Level.INFO],
    )


def as_json(findings: Sequence[Finding], say: Say) -> str:
    """Schema 1: `{"schema": 1, "findings": [...]}`, in the order given."""
    data = {"schema": SCHEMA, "findings": [_object(finding, say) for finding in findings]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _object(finding: Finding, say: Say) -> dict[str, object]:
    return {
        "rule": finding.rule.id,
        "name": finding.rule.name,
        "severity": str(finding.rule.level),
        "path": finding.position.path,
        "line": finding.position.line,
        "column": finding.position.column,
        "message": say(finding.message),
        "advice": say(finding.advice) if finding.advice is not None else None,
        "steps": [say(step) for step in finding.steps],
    }
