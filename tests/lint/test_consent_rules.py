from dataclasses import replace
from datetime import date

from tests.lint.playbooks import messages, subject

from crisisctl.lint.consent_rules import approval_current, message_approved
from crisisctl.playbooks.approvals import fingerprint

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


def changed(source, old, new):
    """A playbook, all approved, in which something was changed since."""
    before, after = subject(source), subject(source.replace(old, new), approved=False)
    return replace(after, plan=replace(after.plan, approvals=before.plan.approvals))


def with_texts(there, *texts):
    known = {fingerprint(text): text for text in texts}
    approvals = there.plan.approvals.model_copy(update={"texts": known})
    return replace(there, plan=replace(there.plan, approvals=approvals))


def test_one_character_more_is_shown_word_by_word():
    there = with_texts(changed(ACK, "Hello", "Hello you!"), "Hello")
    (finding,) = approval_current(there)
    assert finding.changes == "Hello{+ you!+}"
    assert str(finding.message) == "`ack` (en, wording 1) was changed since it was approved."


def test_only_the_text_that_was_approved_is_compared_with():
    there = changed(ACK, "Hello", "Hello!")
    assert [one.changes for one in approval_current(there)] == [""]
    known = {fingerprint("Hello"): "Something else"}
    approvals = there.plan.approvals.model_copy(update={"texts": known})
    forged = replace(there, plan=replace(there.plan, approvals=approvals))
    assert [one.changes for one in approval_current(forged)] == [""]


TOPIC = (
    "inputs:\n  topic: {ask: {en: What}, max-length: 40}\nmessages:\n"
    '  ack: {kind: holding, audience: public, channels: [x], text: {en: "So: {{ topic }}."}}\n'
)


def test_a_wider_bound_of_what_is_filled_in_ends_a_yes():
    assert messages(approval_current, subject(TOPIC)) == []
    (told,) = messages(approval_current, changed(TOPIC, "max-length: 40", "max-length: 60"))
    assert told == (
        "`ack` (en, wording 1) needs a new yes. topic was approved as a text of 40 characters at "
        "most, and may now be a text of 60 characters at most."
    )
    assert messages(approval_current, changed(TOPIC, "max-length: 40", "max-length: 20")) == []


def test_another_channel_ends_a_yes():
    assert messages(approval_current, changed(TOPIC, "[x]", "[x, facebook]")) == [
        "`ack` (en, wording 1) needs a new yes. It was approved for X only."
    ]
    assert messages(message_approved, changed(TOPIC, "[x]", "[x, facebook]")) == []


def test_a_line_that_lost_a_bound_needs_a_new_yes():
    there = subject(ACK.replace("Hello", '"Hi {{ mention.author }}"'))
    lines = tuple(one.model_copy(update={"bounds": {}}) for one in there.plan.approvals.approvals)
    approvals = there.plan.approvals.model_copy(update={"approvals": lines})
    edited = replace(there, plan=replace(there.plan, approvals=approvals))
    assert messages(approval_current, there) == []
    (told,) = messages(approval_current, edited)
    assert told.startswith("`ack` (en, wording 1) needs a new yes. mention.author may be filled")
