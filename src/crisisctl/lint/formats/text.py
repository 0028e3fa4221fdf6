"""Findings for people: what is wrong, where, why, on which path, and what to do."""

from collections.abc import Iterator
from itertools import groupby

from crisisctl.i18n import Speaker
from crisisctl.lint.columns import columns
from crisisctl.lint.handbook import page
from crisisctl.lint.levels import LEVELS, counted
from crisisctl.lint.report import Report
from crisisctl.lint.spans import Line, Span, Tone, plain, pointed, prose
from crisisctl.model.findings import Finding
from crisisctl.words import words

MARGIN = "    "


def write(report: Report, say: Speaker) -> str:
    """The lines without colours."""
    return plain(lines(report, say))


def lines(report: Report, say: Speaker) -> Iterator[Line]:
    """File by file, finding by finding; why, once a rule; the last lines count them."""
    explained = set[str]()
    for path, found in groupby(report.findings, key=lambda one: one.position.path):
        yield (Span(path, Tone.STRONG),)
        for finding in found:
            yield ()
            yield from _finding(finding, report, say, why=finding.rule.id not in explained)
            explained.add(finding.rule.id)
        yield ()
    yield from _last(report, say)


def _finding(finding: Finding, report: Report, say: Speaker, *, why: bool) -> Iterator[Line]:
    rule, at = finding.rule, finding.position
    yield (
        Span(f"  {at.line}:{at.column} ", Tone.QUIET),
        Span(f"{say(LEVELS[rule.level])} {rule.id}", Tone(rule.level)),
        Span(f" {rule.name}", Tone.STRONG),
    )
    yield from prose(say(finding.message), Span(MARGIN))
    yield from pointed(report.line(at), at, Span(MARGIN), Tone(rule.level))
    labelled = [
        (words("why:"), [page(rule.id, say.lang).why] if why else []),
        (words("path:"), [say(step) for step in finding.steps]),
        (words("diff:"), [finding.changes] if finding.changes else []),
        (words("do:"), [say(finding.advice)] if finding.advice is not None else []),
    ]
    wide = max(columns(say(label)) for label, _ in labelled)
    for label, texts in labelled:
        yield from _labelled(say(label), wide, texts)


def _labelled(label: str, wide: int, texts: list[str]) -> Iterator[Line]:
    """The label stands beside the first text only."""
    padding = " " * (wide - columns(label))
    for text in texts:
        yield from prose(text, Span(f"{MARGIN}{label}{padding} ", Tone.QUIET))
        label, padding = "", " " * wide


def _last(report: Report, say: Speaker) -> Iterator[Line]:
    found = counted((finding.rule.level for finding in report.findings), say)
    if found:
        count = words("{findings} in {files}.", findings=found, files=report.judged)
    else:
        count = report.nothing_found()
    yield (Span(say(count), Tone.STRONG if found else Tone.GOOD),)
    if report.ignored:
        left_out = words("Left out, as the settings ask: {count}.", count=report.ignored)
        yield (Span(say(left_out), Tone.QUIET),)
    if report.findings:
        command = f"crisisctl explain {report.findings[0].rule.id}"
        yield (Span(say(words("More about a rule: {command}", command=command)), Tone.QUIET),)
