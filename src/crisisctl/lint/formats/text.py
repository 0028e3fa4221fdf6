"""Findings for people: what is wrong, where, why, on which path, and what to do."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from crisisctl.i18n import Speaker
from crisisctl.lint.columns import columns, excerpt
from crisisctl.lint.handbook import page
from crisisctl.lint.report import Report
from crisisctl.lint.spans import WIDTH, Line, Span, Tone, plain, prose
from crisisctl.model.findings import Finding, Level
from crisisctl.words import Words, words

MARGIN = "    "
LEVELS = {
    Level.ERROR: words("error"),
    Level.WARNING: words("warning"),
    Level.INFO: words("info"),
}


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
    yield from _excerpt(finding, report)
    labelled = [
        (words("why:"), [page(rule.id, say.lang).why] if why else []),
        (words("path:"), [say(step) for step in finding.steps]),
        (words("do:"), [say(finding.advice)] if finding.advice is not None else []),
    ]
    wide = max(columns(say(label)) for label, _ in labelled)
    for label, texts in labelled:
        yield from _labelled(say(label), wide, texts)


def _excerpt(finding: Finding, report: Report) -> Iterator[Line]:
    source = report.line(finding.position)
    if not source.strip():
        return
    number = str(finding.position.line)
    before = Span(f"{MARGIN}{number} │ ", Tone.QUIET)
    shown = excerpt(source, finding.position, WIDTH - columns(before.text))
    yield before, Span(shown.before, Tone.QUIET), Span(shown.words), Span(shown.after, Tone.QUIET)
    below = Span(f"{MARGIN}{' ' * len(number)} │ ", Tone.QUIET)
    yield below, Span(shown.carets(), Tone(finding.rule.level))


def _labelled(label: str, wide: int, texts: list[str]) -> Iterator[Line]:
    """The label stands beside the first text only."""
    padding = " " * (wide - columns(label))
    for text in texts:
        yield from prose(text, Span(f"{MARGIN}{label}{padding} ", Tone.QUIET))
        label, padding = "", " " * wide


def _last(report: Report, say: Speaker) -> Iterator[Line]:
    levels = Counter(finding.rule.level for finding in report.findings)
    found = [say(COUNTS[level](levels[level])) for level in Level if levels[level]]
    if found:
        count = words("{findings} in {files}.", findings=", ".join(found), files=report.judged)
    else:
        count = report.nothing_found()
    yield (Span(say(count), Tone.STRONG if found else Tone.GOOD),)
    if report.ignored:
        left_out = words("Left out, as the settings ask: {count}.", count=report.ignored)
        yield (Span(say(left_out), Tone.QUIET),)
    if report.findings:
        command = f"crisisctl explain {report.findings[0].rule.id}"
        yield (Span(say(words("More about a rule: {command}", command=command)), Tone.QUIET),)


def _errors(count: int) -> Words:
    return words("1 error") if count == 1 else words("{count} errors", count=count)


def _warnings(count: int) -> Words:
    return words("1 warning") if count == 1 else words("{count} warnings", count=count)


def _infos(count: int) -> Words:
    return words("1 info") if count == 1 else words("{count} infos", count=count)


COUNTS = {Level.ERROR: _errors, Level.WARNING: _warnings, Level.INFO: _infos}
