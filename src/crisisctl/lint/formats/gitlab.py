"""GitLab's Code Quality report: findings in the widget and the diff of a merge request."""

import json

from crisisctl.i18n import Speaker
from crisisctl.lint.fingerprints import fingerprints
from crisisctl.lint.formats.paths import from_here
from crisisctl.lint.report import Report
from crisisctl.model.findings import Finding, Level

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.INFO: "info"}


def write(report: Report, say: Speaker) -> str:
    """A list of issues (docs.gitlab.com, "Code Quality report format")."""
    marks = fingerprints(report.findings)
    issues = [_issue(*pair, say) for pair in zip(report.findings, marks, strict=True)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, mark: str, say: Speaker) -> dict[str, object]:
    at = finding.position
    return {
        "description": say(finding.message),
        "check_name": f"{finding.rule.id} {finding.rule.name}",
        "fingerprint": mark,
        "severity": SEVERITIES[finding.rule.level],
        "location": {"path": from_here(at.path), "lines": {"begin": at.line}},
    }
