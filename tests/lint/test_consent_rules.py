from dataclasses import replace
from datetime import date

from tests.lint.playbooks import messages, subject

from crisisctl.lint.consent_rules import approval_current, message_approved

ACK = "messages:\n  ack: {kind: holding, audience: public, text: {en: Hello}}\n"
STAFF = "messages:\n  ack: {kind: staff, audience: internal, text: {en: Hello}}\n"
ASKED = (
    "messages:\n  ack: {kind: holding, audience: public, text: {en: Hello},"
    " approval: {by: [lead], within: 5m}}\n"
)


def test_a_text_without_a_yes_is_told_with_the_command_that_gives_one():
    (finding,) = message_approved(subject(ACK, approved=False))
    assert str(finding.message) == "Nobody has approved `ack` (en, wording 1)."
    assert "crisisctl approve main ack" in str(finding.advice)


def test_what_stays_in_the_house_needs_none():
    assert messages(message_approved, subject(STAFF, approved=False)) == []


def test_a_text_with_an_approval_of_its_own_may_wait_for_the_walk():
    assert messages(message_approved, subject(ASKED, approved=False)) == []


def test_a_yes_to_other_words_is_stale():
    there = subject(ACK)
    lines = tuple(
        one.model_copy(update={"sha256": "0" * 64}) for one in there.plan.approvals.approvals
    )
    approvals = there.plan.approvals.model_copy(update={"approvals": lines})
    changed = replace(there, plan=replace(there.plan, approvals=approvals))
    assert messages(approval_current, changed) == [
        "`ack` (en, wording 1) was changed since it was approved."
    ]
    assert messages(message_approved, changed) == []


def test_a_yes_ends_with_its_last_day():
    assert messages(approval_current, replace(subject(ACK), today=date(2027, 5, 1))) == []
    assert messages(approval_current, replace(subject(ACK), today=date(2027, 5, 2))) == [
        "The approval of `ack` (en, wording 1) has run out."
    ]
