"""A line a finding, for `grep` and for editors: `path:line:column: CC306 message`."""

from crisisctl.i18n import Speaker
from crisisctl.lint.report import Report
from crisisctl.model.findings import Finding


def write(report: Report, say: Speaker) -> str:
    """Nothing at all where nothing is found."""
    return "".join(f"{_line(finding, say)}\n" for finding in report.findings)


def _line(finding: Finding, say: Speaker) -> str:
    at = finding.position
    message = " ".join(say(finding.message).split())
    return f"{at.path}:{at.line}:{at.column}: {finding.rule.id} {message}"
