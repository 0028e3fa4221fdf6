"""Workflow commands: GitHub Actions puts each finding beside its line in a pull request."""

from collections.abc import Iterator

from crisisctl.i18n import Speaker
from crisisctl.lint.formats.paths import from_here
from crisisctl.lint.report import Report
from crisisctl.model.findings import Finding, Level

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def write(report: Report, say: Speaker) -> str:
    """A command a finding (docs.github.com, "Workflow commands for GitHub Actions")."""
    return "".join(f"{_command(finding, say)}\n" for finding in report.findings)


def _command(finding: Finding, say: Speaker) -> str:
    properties = ",".join(
        f"{name}={value.translate(_IN_PROPERTY)}" for name, value in _properties(finding)
    )
    said = [say(one) for one in (finding.message, *finding.steps)]
    advice = say(finding.advice) if finding.advice is not None else ""
    text = "\n".join(filter(None, (*said, finding.changes, advice)))
    return f"::{COMMANDS[finding.rule.level]} {properties}::{text.translate(_IN_TEXT)}"


def _properties(finding: Finding) -> Iterator[tuple[str, str]]:
    at = finding.position
    yield "file", from_here(at.path)
    yield "line", str(at.line)
    yield "col", str(at.column)
    if at.width:
        yield "endColumn", str(at.column + at.width)
    yield "title", f"{finding.rule.id} {finding.rule.name}"
