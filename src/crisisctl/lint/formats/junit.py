"""JUnit's XML, which nearly every CI shows: a suite a file, a failed case a finding."""

import re
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from crisisctl.i18n import Speaker
from crisisctl.lint.formats.paths import from_here
from crisisctl.lint.report import Report
from crisisctl.model.findings import Finding

NAME = "crisisctl lint"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0, production 2: a document may not hold these even as entities."""


def write(report: Report, say: Speaker) -> str:
    """A suite with one case that passed where nothing is found: CI takes no test for a mishap."""
    root = Element("testsuites", _counts(NAME, len(report.findings), len(report.findings) or 1))
    for path, group in groupby(report.findings, key=lambda one: one.position.path):
        found = list(group)
        suite = SubElement(root, "testsuite", _counts(from_here(path), len(found), len(found)))
        for finding in found:
            _case(suite, finding, say)
    if not report.findings:
        suite = SubElement(root, "testsuite", _counts(NAME, 0, 1))
        passed = say(report.nothing_found())
        SubElement(suite, "testcase", {"name": passed, "classname": NAME})
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _counts(name: str, failures: int, tests: int) -> dict[str, str]:
    counts = {"tests": str(tests), "failures": str(failures), "errors": "0"}
    return {"name": _legal(name), **counts}


def _case(suite: Element, finding: Finding, say: Speaker) -> None:
    at, rule = finding.position, finding.rule
    path = from_here(at.path)
    name = f"{rule.id} {rule.name} {at.line}:{at.column}"
    facts = {"file": path, "line": str(at.line)}
    case = SubElement(suite, "testcase", {"name": name, "classname": path} | facts)
    message = _legal(say(finding.message))
    failure = SubElement(case, "failure", {"type": str(rule.level), "message": message})
    said = [f"{path}:{at.line}:{at.column}", *(say(step) for step in finding.steps)]
    advice = say(finding.advice) if finding.advice is not None else ""
    failure.text = _legal("\n".join(filter(None, (*said, finding.changes, advice))))


def _legal(text: str) -> str:
    return _NOT_XML.sub("", text)
