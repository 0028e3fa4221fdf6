import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.lint.playbooks import mention, subject

from crisisctl.errors import PlaybookError
from crisisctl.lint.formats import as_json, as_text
from crisisctl.lint.registry import RULES
from crisisctl.lint.rule import rule
from crisisctl.lint.run import lint
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Finding, Level
from crisisctl.playbooks.document import read
from crisisctl.words import words

LATE = mention("  - {id: ack, role: cm, within: 2h, say: ack}\n  - {id: done, end: {}}\n")


def shown(findings: Sequence[Finding], source: Subject) -> str:
    document = read(source.plan.files["main.yaml"].encode(), "main.yaml")
    return as_text(findings, lambda at: document.excerpt(at.line, at.column), str)


def test_findings_come_in_the_order_of_the_file():
    source = subject(mention("  - {id: ack, say: ack}\n  - {id: lost, do: [{en: A}]}\n"))
    findings = lint(source)
    assert len(findings) > 3
    assert list(findings) == sorted(findings, key=lambda one: (one.position, one.rule.id))


def test_a_rule_that_crashes_is_a_finding_and_the_others_run():
    @rule("CC399", "broken", Level.ERROR)
    def broken(subject):
        """A rule with a bug."""
        yield from subject.nothing

    findings = lint(subject(LATE), [broken, *RULES])
    assert [one.rule.id for one in findings] == ["CC000", "CC304"]
    assert "CC399" in str(findings[0].message)


def test_as_text():
    source = subject(LATE)
    assert (
        shown(lint(source), source)
        == """\
main.yaml:9:5: error CC304 first-reply-budget: At sev3 the first public word can come after \
02:00; 1h is promised on x, facebook.
  |   - {id: ack, role: cm, within: 2h, say: ack}
  |     ^
    02:00 ack: the first public word
  = Say a pre-approved text first, or shorten the steps before it.

1 error(s), 0 warning(s), 0 remark(s).
"""
    )


def test_as_text_without_findings():
    assert shown((), subject(LATE)) == "No findings: every promise is kept.\n"


def test_as_json():
    data = json.loads(as_json(lint(subject(LATE)), str))
    assert data["schema"] == 1
    first = data["findings"][0]
    assert (first["rule"], first["name"], first["severity"]) == (
        "CC304",
        "first-reply-budget",
        "error",
    )
    assert (first["path"], first["line"], first["column"]) == ("main.yaml", 9, 5)
    assert first["message"].startswith("At sev3")
    assert first["steps"] == ["02:00 ack: the first public word"]


def test_an_expired_approval_is_none():
    source = subject(
        mention("  - {id: ack, role: cm, within: 45m, say: ack}\n  - {id: done, end: {}}\n")
    )
    assert lint(source) == ()
    later = replace(source, today=source.today.replace(year=2030))
    assert [one.rule.id for one in lint(later)] == ["CC304"]


def test_a_playbook_that_cannot_be_laid_out_is_no_bug_of_a_rule():
    @rule("CC399", "refuses", Level.ERROR)
    def refuses(subject):
        """A rule that meets a playbook too large."""
        raise PlaybookError(words("Too many steps."))

    with pytest.raises(PlaybookError):
        lint(subject(LATE), [refuses])
