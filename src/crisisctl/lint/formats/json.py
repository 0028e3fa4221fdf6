"""Findings for programs that are not there yet: docs/lint-formats.md has the shape."""

import json

from crisisctl.i18n import Speaker
from crisisctl.lint.fingerprints import fingerprints
from crisisctl.lint.report import Report
from crisisctl.model.findings import Finding, Position

SCHEMA = 1


def write(report: Report, say: Speaker) -> str:
    """The findings in their order, and the counts."""
    marks = fingerprints(report.findings)
    found = [_object(*pair, say) for pair in zip(report.findings, marks, strict=True)]
    data = {
        "schema": SCHEMA,
        "files": report.files,
        "ignored": report.ignored,
        "findings": found,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _object(finding: Finding, mark: str, say: Speaker) -> dict[str, object]:
    return {
        "rule": finding.rule.id,
        "name": finding.rule.name,
        "severity": str(finding.rule.level),
        "path": finding.position.path,
        "line": finding.position.line,
        "column": finding.position.column,
        "width": finding.position.width,
        "message": say(finding.message),
        "advice": say(finding.advice) if finding.advice is not None else None,
        "steps": [say(step) for step in finding.steps],
        "places": [_place(at) for at in finding.places],
        "changes": finding.changes or None,
        "fingerprint": mark,
    }


def _place(at: Position | None) -> dict[str, object] | None:
    return {"path": at.path, "line": at.line, "column": at.column} if at is not None else None
