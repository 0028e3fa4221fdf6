"""What is not approved goes to an approver, in the walk."""

import re
from datetime import timedelta

import pytest
from tests.session.workshop import TEAM, plan, reply, speak, start, texts, walk

from crisisctl.playbooks.load import load
from crisisctl.reports.timeline import timeline
from crisisctl.session.operator import Answer


def test_what_is_not_approved_goes_to_an_approver_and_is_not_offered(tmp_path):
    found = start(plan(tmp_path, speak("hold"), approve=False), "this", exercise=False)
    assert found.prompt == "hold.approval"
    assert "NOT approved" in found.script.said
    assert "Approval asked of Ada (Lead)" in found.script.said
    assert found.copied == []


@pytest.mark.parametrize("edit", ['until: "2026-11-21"', f'sha256: "{"a" * 64}"'])
def test_an_expired_or_stale_approval_counts_for_nothing(tmp_path, edit):
    plan(tmp_path, speak("hold"))
    lock = tmp_path / "playbooks" / "approvals.lock"
    key = edit.split(":")[0]
    text = lock.read_text("utf-8")
    edited = re.sub(rf'{key}: "[^"]*"', edit, text)
    assert edited != text
    lock.write_text(edited, "utf-8")
    found = start(plan(tmp_path, speak("hold"), approve=False), "this")
    assert found.prompt == "hold.approval"


def test_a_yes_lets_it_go_and_is_shown(tmp_path):
    found = start(plan(tmp_path, speak("hold"), approve=False), "this", "lead")
    assert found.of("message.approved")[0].person == "Ada"
    assert "Approved by Ada." in found.script.said
    assert found.prompt == "hold"


TWO = "+both: {kind: holding, audience: public, text: {en: We know.}, approval: APPROVAL}"
QUORUM = TWO.replace("APPROVAL", "{by: [lead, legal, care], quorum: 2, within: 10m}")


def test_a_quorum_takes_two_different_people(tmp_path):
    found = start(plan(tmp_path, speak("both", QUORUM), approve=False), "legal")
    assert found.prompt == "both.approval"
    assert "NOT approved yet: only Cy said yes." in found.script.said
    choices = [c.value for c in found.script.asked[-1].choices]
    assert "legal" in choices
    more = walk(found.desk, "lead")
    assert "Approved by Cy, Ada." in more.script.said
    assert "legal" not in [c.value for c in more.script.asked[0].choices]


def test_an_approver_who_does_not_answer_in_time_is_followed_by_the_backup(tmp_path):
    found = start(
        plan(tmp_path, speak("both", QUORUM), approve=False),
        Answer("legal", timedelta(minutes=2)),
        Answer("later", timedelta(minutes=10)),
    )
    asked = [(event.role, event.person) for event in found.of("message.approval_requested")]
    assert asked == [("lead", "Ada"), ("legal", "Cy"), ("care", "Eli"), ("lead", "Bo")]
    assert "Approval asked of Bo (Lead)" in found.script.said
    assert found.prompt == "both.approval"


def test_refused_then_changed_then_approved(tmp_path):
    found = start(
        plan(tmp_path, speak("hold"), approve=False),
        "ths",
        "rejected",
        "a typo",
        "again",
        "this",
        "lead",
        "sent",
        "",
    )
    assert texts(found)[:2] == ["We know about ths.", "We know about this."]
    assert found.of("message.rejected")[0].reason == "a typo"
    assert [event.draft for event in found.of("message.sent")] == ["d2"]


def test_refused_and_left_out(tmp_path):
    found = start(plan(tmp_path, speak("hold"), approve=False), "x", "rejected", "no", "skip")
    assert found.of("step.skipped")[0].reason == "It was refused: change it, or leave it out. no"
    assert found.of("message.sent") == []


def test_later_lets_other_steps_go_first(tmp_path):
    body = speak("hold") + "  - {id: end, end: {}}\n"
    body = body.replace("steps:\n", "steps:\n  - id: both\n    together:\n      a: [")
    body = body.replace("  - {id: speak", "{id: speak").replace("facebook]}}\n", "x]}}]\n", 1)
    body = body.replace("[x, x]", "[x]")
    body = body.replace("  - {id: end", "      b: [{id: card, do: [{en: Act}]}]\n  - {id: end")
    found = start(plan(tmp_path, body, approve=False), "this", "later", "done", "lead", "sent")
    assert found.script.ids[1:4] == ["hold.approval", "card", "hold.approval"]


def test_the_same_words_for_every_account_are_approved_once(tmp_path):
    found = start(plan(tmp_path, speak("hold"), approve=False), "this", "lead", "sent", "sent")
    assert found.prompt == "close"
    assert found.script.ids.count("hold.approval") == 1
    approved = [(one.draft, one.person, one.basis) for one in found.of("message.approved")]
    assert approved == [("d1", "Ada", "asked"), ("d2", "Ada", "same-words")]
    assert "Approved by Ada." in found.script.cards[-1].lines
    assert len(found.of("message.approval_requested")) == 1


def test_an_account_that_fails_leaves_the_yes_to_the_others(tmp_path):
    found = start(
        plan(tmp_path, speak("hold"), approve=False),
        "this",
        "lead",
        "failed",
        "locked",
        "leave",
        "sent",
    )
    assert found.prompt == "close"


def test_a_yes_counts_for_a_second_try_with_the_same_words_only(tmp_path):
    made = plan(tmp_path, reply("hold"), approve=False)
    found = start(made, "this", "lead", "failed", "no network", "again")
    assert found.prompt == "hold"
    assert found.of("message.approved")[-1].basis == "same-words"


def test_words_that_differ_by_account_are_approved_each(tmp_path):
    team = TEAM.replace("  facebook: {", '  facebook: {form-link: "https://ondine.example/f", ')
    link = '+way: {kind: holding, audience: public, text: {en: "Write: {{ links.form }}"}}'
    made = plan(tmp_path, speak("way", link), approve=False, team=team)
    found = start(made, "lead", "sent", "lead", "sent")
    assert found.prompt == "close"
    assert [one.basis for one in found.of("message.approved")] == ["asked", "asked"]
    assert "Not the same words as on X." in found.script.said


def test_our_own_accounts_say_the_same_variant(tmp_path):
    two = "+two: {kind: holding, audience: public, variants: [{en: One.}, {en: Two.}]}"
    found = start(plan(tmp_path, speak("two", two), approve=False), "lead", "sent", "sent")
    assert texts(found) == ["One.", "One."]


def test_the_next_update_is_approved_anew(tmp_path):
    body = "steps:\n  - {id: follow, wait: {for: 5h, repeat: {every: 2h, say: news}}}\n"
    later = Answer("later", timedelta(hours=2))
    made = plan(tmp_path, body, approve=False)
    found = start(made, later, "lead", "sent", "sent", later)
    assert found.prompt == "news.approval"


def test_a_yes_in_the_lock_counts_towards_a_quorum(tmp_path):
    made = plan(tmp_path, speak("both", QUORUM))  # the workshop signs as the lead
    found = start(made, "legal")
    assert found.prompt == "both"
    assert [one.role for one in found.of("message.approval_requested")] == ["legal", "care"]
    approved = [(one.person, one.basis) for one in found.of("message.approved")]
    assert approved == [("Ada", "lock"), ("Cy", "asked")]
    assert "NOT approved yet: only Ada said yes." in found.script.said
    assert "Approved by Ada, Cy." in found.script.said
    rows = timeline(found.desk.run, found.desk.journal.read("main-1"))
    assert "d1: lead had approved the wording before." in [str(row.text) for row in rows]


OWN = """+ask:
    kind: holding
    audience: public
    channels: [x, facebook]
    text: {en: We know.}
    approval: {by: [lead], within: 10m, on: {facebook: {by: [legal], within: 30m}}}"""


def test_each_account_asks_its_own_approvers(tmp_path):
    found = start(plan(tmp_path, speak("ask", OWN), approve=False), "lead", "sent")
    assert found.prompt == "ask.approval"
    asked = [(one.role, one.person) for one in found.of("message.approval_requested")]
    assert asked == [("lead", "Ada"), ("legal", "Cy")]


def test_a_yes_in_the_lock_counts_on_the_accounts_of_its_role(tmp_path):
    found = start(plan(tmp_path, speak("ask", OWN)), "sent")  # the workshop signs as the lead
    assert found.prompt == "ask.approval"
    assert [one.approval for one in found.of("message.drafted")] == ["lock", "needed"]


def test_who_wrote_a_text_is_not_asked_to_approve_it(tmp_path):
    found = start(plan(tmp_path, speak("hold"), approve=False), "this", person="Ada")
    asked = [(event.role, event.person) for event in found.of("message.approval_requested")]
    assert asked == [("lead", "Bo")]
    assert "Approval asked of Bo (Lead)" in found.script.said


def test_where_nobody_else_may_approve_it_the_walk_says_so(tmp_path):
    own = TWO.replace("APPROVAL", "{by: [care], within: 10m}")
    found = start(plan(tmp_path, speak("both", own), approve=False), person="Eli")
    assert found.of("message.approval_requested") == []
    assert "Eli wrote it, and nobody else may approve it." in found.script.said


def test_a_text_is_pre_approved_only_within_the_bounds_of_its_yes(tmp_path):
    plan(tmp_path, speak("hold"))
    path = tmp_path / "playbooks" / "main.yaml"
    wider = path.read_text("utf-8").replace("max-length: 40", "max-length: 60")
    path.write_text(wider, "utf-8")
    changed = load(str(path)).plan
    found = start(changed, "x" * 40, "sent")
    assert found.of("message.drafted")[0].approval == "lock"
    beyond = start(changed, "x" * 41)
    assert beyond.prompt == "hold.approval"
    said = "Not approved beforehand: topic is not within what was approved."
    assert said in beyond.script.said
    assert "NOT approved" in beyond.script.said


def test_a_text_is_pre_approved_only_where_its_yes_says(tmp_path):
    made = plan(tmp_path, reply("hold"))
    lock = tmp_path / "playbooks" / "approvals.lock"
    text = lock.read_text("utf-8")
    lock.write_text(text.replace('["x", "facebook"]', '["facebook"]'), "utf-8")
    there = load(str(tmp_path / "playbooks" / "main.yaml")).plan
    assert start(made, "this").prompt == "hold"
    found = start(there, "this")
    assert found.prompt == "hold.approval"
    assert "Not approved beforehand: It was approved for Facebook only." in found.script.said


def test_a_refusal_goes_back_to_the_writer_with_its_reason(tmp_path):
    made = plan(tmp_path, speak("hold"), approve=False)
    found = start(made, "this", "rejected", "too cold", "edit", "We know, and we are sorry.")
    assert found.prompt == "hold.approval"
    card = next(card for card in found.script.cards if "It was refused" in card.title)
    assert "too cold" in "\n".join(card.lines)
    assert texts(found) == ["We know about this.", "We know, and we are sorry."]
    asked = [(one.draft, one.person) for one in found.of("message.approval_requested")]
    assert asked == [("d1", "Ada"), ("d2", "Ada")]
