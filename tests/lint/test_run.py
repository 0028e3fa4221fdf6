from dataclasses import replace

import pytest
from tests.lint.playbooks import mention, subject

from crisisctl.errors import PlaybookError
from crisisctl.lint.rule import rule
from crisisctl.lint.run import lint
from crisisctl.lint.time_rules import first_reply_budget
from crisisctl.model.findings import Level
from crisisctl.words import words

LATE = mention("  - {id: ack, role: cm, within: 2h, say: ack}\n  - {id: done, end: {}}\n")


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

    findings = lint(subject(LATE), [broken, first_reply_budget])
    assert [one.rule.id for one in findings] == ["CC000", "CC304"]
    assert "CC399" in str(findings[0].message)


def test_an_expired_approval_is_none():
    source = subject(
        mention("  - {id: ack, role: cm, within: 45m, say: ack}\n  - {id: done, end: {}}\n")
    )
    assert lint(source, [first_reply_budget]) == ()
    later = replace(source, today=source.today.replace(year=2030))
    assert [one.rule.id for one in lint(later, [first_reply_budget])] == ["CC304"]


def test_a_playbook_that_cannot_be_laid_out_is_no_bug_of_a_rule():
    @rule("CC399", "refuses", Level.ERROR)
    def refuses(subject):
        """A rule that meets a playbook too large."""
        raise PlaybookError(words("Too many steps."))

    with pytest.raises(PlaybookError):
        lint(subject(LATE), [refuses])
