"""SARIF 2.1.0 (OASIS): what code scanning services and editors read."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from crisisctl import __version__
from crisisctl.i18n import Speaker
from crisisctl.lint.explanation import markdown
from crisisctl.lint.fingerprints import fingerprints
from crisisctl.lint.formats.paths import from_here
from crisisctl.lint.handbook import handbook, page
from crisisctl.lint.report import Report
from crisisctl.model.findings import Finding, Level, Position, Rule

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
FINGERPRINT = "crisisctl/v1"
"""The name under which a result's fingerprint is kept; another way to make it is a v2."""


def write(report: Report, say: Speaker) -> str:
    """One run; the rules that it names are described, in the reader's language."""
    ids = sorted({finding.rule.id for finding in report.findings})
    marks = fingerprints(report.findings)
    results = [
        _result(finding, ids.index(finding.rule.id), mark, say)
        for finding, mark in zip(report.findings, marks, strict=True)
    ]
    run = {
        "tool": {"driver": _driver([handbook()[id_][0] for id_ in ids], say)},
        "language": say.lang,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False) + "\n"


def _driver(rules: Sequence[Rule], say: Speaker) -> Mapping[str, Any]:
    return {
        "name": "crisisctl",
        "semanticVersion": __version__,
        "rules": [_descriptor(rule, say) for rule in rules],
    }


def _descriptor(rule: Rule, say: Speaker) -> Mapping[str, Any]:
    told = page(rule.id, say.lang)
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": told.promise},
        "fullDescription": {"text": " ".join([told.promise, *told.details])},
        "help": {"text": told.why, "markdown": markdown(told, say)},
        "defaultConfiguration": {"level": LEVELS[rule.level]},
    }


def _result(finding: Finding, index: int, mark: str, say: Speaker) -> Mapping[str, Any]:
    advice = say(finding.advice) if finding.advice is not None else ""
    said = filter(None, (say(finding.message), finding.changes, advice))
    result = {
        "ruleId": finding.rule.id,
        "ruleIndex": index,
        "level": LEVELS[finding.rule.level],
        "message": {"text": "\n".join(said)},
        "locations": [{"physicalLocation": _place(finding.position)}],
        "partialFingerprints": {FINGERPRINT: mark},
    }
    if finding.steps:
        result["codeFlows"] = [{"threadFlows": [{"locations": _path(finding, say)}]}]
    return result


def _path(finding: Finding, say: Speaker) -> list[Mapping[str, Any]]:
    """The witness, step by step; the posting, where it is told, has the file for a place."""
    file = {"artifactLocation": _artifact(finding.position.path)}
    told = zip(finding.steps, finding.places, strict=True)
    return [
        {
            "location": {
                "message": {"text": say(step)},
                "physicalLocation": file if at is None else _place(at),
            }
        }
        for step, at in told
    ]


def _place(at: Position) -> Mapping[str, Any]:
    region = {"startLine": at.line, "startColumn": at.column}
    if at.width:
        region["endColumn"] = at.column + at.width
    return {"artifactLocation": _artifact(at.path), "region": region}


def _artifact(path: str) -> Mapping[str, str]:
    """A file below the folder that lint runs in is named from there, whatever the machine."""
    here = from_here(path)
    if Path(here).is_absolute():
        return {"uri": Path(here).as_uri()}
    return {"uri": quote(here), "uriBaseId": "%SRCROOT%"}
