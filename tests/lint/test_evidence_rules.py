import pytest
from tests.lint.playbooks import desk, mention, messages, subject

from crisisctl.lint.evidence_rules import evidence_before_removal, rumour_verify

WORDS = """\
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: Seen.}}
  fact:
    kind: correction
    audience: public
    channels: [x]
    evidence: %s
    text: {en: "%s"}
inputs:
  proof: {ask: {en: Proof}, type: url, per: mention}
  words: {ask: {en: Words}, per: mention}
"""
TRIAGE = """\
  - {id: look, role: cm, within: 5m, decide: {en: "?"},
     options: {misled: {next: verify}, troll: {no-reply: troll}, unknown: {next: verify}}}
"""
VERIFY = "  - {id: verify, role: cm, within: 5m, do: [{en: V, effect: verify-fact}]}\n"
CORRECT = "  - {id: correct, role: cm, within: 5m, say: fact}\n"
DONE = "  - {id: done, end: {}}\n"


def rumour(*steps, evidence="proof", text="{{ proof }}", more=""):
    one = subject(more + mention("".join((*steps, DONE))) + WORDS % (evidence, text))
    return messages(rumour_verify, one)


def test_a_correction_that_was_checked():
    assert not rumour(TRIAGE, VERIFY, CORRECT)


def test_nobody_checked():
    assert rumour(TRIAGE.replace("verify", "correct"), CORRECT) == [
        "correct can correct somebody before anything was checked."
    ]


def test_a_check_that_can_be_passed_by():
    assert rumour(TRIAGE, VERIFY.replace("role:", "when: words, role:"), CORRECT)


def test_a_check_in_another_branch_comes_too_late_or_not():
    both = (
        "  - id: verify\n    together:\n"
        "      one: [{id: a, role: cm, within: 5m, do: [{en: V, effect: verify-fact}]}]\n"
        "      two: [{id: b, role: cm, within: 5m, say: fact}]\n"
    )
    assert rumour(TRIAGE, both) == ["b can correct somebody before anything was checked."]
    quiet = both.replace("say: fact", "do: [{en: B}]")
    assert not rumour(TRIAGE, quiet, CORRECT)


@pytest.mark.parametrize("evidence", ["words", "null"])
def test_a_proof_is_an_address(evidence):
    assert rumour(TRIAGE, VERIFY, CORRECT, evidence=evidence) == [
        "Nothing says where the proof of `fact` stands."
    ]


@pytest.mark.parametrize(
    "text", ["No.", "{% if personal %}{{ proof }}{% endif %}", "{{ proof if words else words }}"]
)
def test_a_text_without_its_proof(text):
    assert rumour(TRIAGE, VERIFY, CORRECT, text=text) == [
        "`fact` (en) can be read without its proof."
    ]


def test_everybody_is_answered():
    assert rumour(VERIFY, CORRECT) == ["Whoever comes to correct is always answered in public."]


def test_an_option_that_ends_in_silence_watches_too():
    quiet = TRIAGE.replace("troll: {no-reply: troll}", "quiet: {next: done}")
    assert not rumour(quiet, VERIFY, CORRECT)


def test_a_rumour_without_a_correction_is_watched_too():
    ack = "  - {id: ack, role: cm, within: 5m, say: ack}\n"
    assert rumour(ack, more="scenario: rumour\n")
    assert not rumour(ack)


def removal(*steps, flow=mention, **called):
    one = subject(flow("".join((*steps, DONE))), **called)
    return messages(evidence_before_removal, one)


def card(name, *effects, when=""):
    lines = ", ".join(f"{{en: A, effect: {one}}}" for one in effects)
    return f"  - {{id: {name}, {when}role: cm, within: 5m, do: [{lines}]}}\n"


CAPTURE, HIDE = card("keep", "capture-evidence"), card("hide", "remove-content")


@pytest.mark.parametrize("flow", [mention, desk])
def test_what_is_captured_may_be_hidden(flow):
    assert not removal(CAPTURE, HIDE, flow=flow)
    assert removal(HIDE, CAPTURE, flow=flow) == ["hide can take away what nobody captured."]


def test_in_one_card_the_order_counts():
    assert not removal(card("both", "capture-evidence", "remove-content"))
    assert removal(card("both", "remove-content", "capture-evidence"))


def test_a_capture_that_can_be_passed_by():
    assert removal(card("keep", "capture-evidence", when="when: leak, "), HIDE)
    same = "when: leak, "
    assert not removal(
        card("keep", "capture-evidence", when=same), card("hide", "remove-content", when=same)
    )


def test_a_loop_may_come_back_but_the_first_time_counts():
    again = (
        "  - {id: look, at-most: {times: 2, then: done}, role: cm, within: 5m,\n"
        '     decide: {en: "?"},\n'
        "     options: {again: {next: hide}, unknown: {next: done}}}\n"
    )
    assert removal(HIDE, CAPTURE, again)


def test_a_called_playbook_may_capture():
    called = mention(CAPTURE + "  - {id: out, end: {}}\n")
    assert not removal("  - {id: call, run: other}\n", HIDE, other=called)


def test_what_a_called_playbook_removes_is_told_in_its_own_file():
    called = mention(HIDE + "  - {id: out, end: {}}\n")
    assert not removal("  - {id: call, run: other}\n", other=called)


def test_a_deletion_names_the_rule():
    bare = card("gone", "delete-content")
    assert removal(CAPTURE, bare) == ["gone deletes without saying by which rule."]
    named = bare.replace("delete-content", "delete-content, charter: §3")
    assert not removal(CAPTURE, named)
