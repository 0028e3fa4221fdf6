"""A text that is wrong, or of another time, before it leaves."""

from datetime import timedelta

import pytest
from tests.session.workshop import again, plan, start, walk

from crisisctl.model import events as e
from crisisctl.session.operator import Answer, Key, Pressed

SPEAK = "steps:\n  - {id: speak, say: {message: hold, on: [x]}}\n"
OWN = (
    '+hold2: {kind: holding, audience: public, text: {en: "Known: {{ topic }} {{ personal }}"}}\n'
)
TIMED = '+timed: {kind: holding, audience: public, text: {en: "It is {{ now }}."}}\n'


def texts(found):
    return [event.text for event in found.of("message.drafted")]


def test_sent_is_on_record_before_anything_else_is_asked(tmp_path):
    found = start(plan(tmp_path, SPEAK), "this", "sent")
    assert len(found.of("message.sent")) == 1
    assert found.prompt == "close"


def test_a_writer_changes_a_text_before_it_leaves(tmp_path):
    body = OWN + SPEAK.replace("hold", "hold2")
    found = start(plan(tmp_path, body), "ths", "typo", "again", "this", "better", "sent")
    assert texts(found) == ["Known: ths typo", "Known: this better"]
    assert [event.replaces for event in found.of("message.drafted")] == ["", "d1"]
    assert found.of("message.rejected") == []
    assert [event.draft for event in found.of("message.sent")] == ["d2"]
    assert found.of("message.failed") == []


def test_a_text_without_an_answer_in_it_has_none_to_give_again(tmp_path):
    fixed = '+fixed: {kind: holding, audience: public, text: {en: "We know, and we look."}}\n'
    found = start(plan(tmp_path, fixed + SPEAK.replace("hold", "fixed")), "sent")
    assert [choice.value for choice in found.script.asked[0].choices] == ["sent", "edit", "failed"]


def test_a_changed_text_needs_its_yes_again(tmp_path):
    found = start(plan(tmp_path, SPEAK, approve=False), "ths", "lead", "again", "this")
    assert found.prompt == "hold.approval"


def test_after_a_refusal_every_answer_is_given_again(tmp_path):
    long = '+hold2: {kind: holding, audience: public, text: {en: "{{ topic }} {{ personal }} '
    body = long + "a " * 110 + '"}}\n' + SPEAK.replace("hold", "hold2")
    given = "x" * 40, "y" * 40, "again", "short", "word", "sent"
    found = start(plan(tmp_path, body), *given)
    assert texts(found)[0].startswith("short word a")


def cut_at_the_question(folder, **more):
    return start(plan(folder, TIMED + SPEAK.replace("hold", "timed")), **more)


def test_a_text_of_another_time_is_not_handed_out_again(tmp_path):
    first = cut_at_the_question(tmp_path, exercise=False)
    first.move_by(timedelta(minutes=20))
    found = walk(again(first))
    assert [c.value for c in found.script.asked] == []
    assert found.copied == []
    assert "nobody said whether it was sent" in found.script.said
    assert "look whether it is out already" in found.script.said
    assert "Pre-approved" not in found.script.said


def test_a_text_of_another_time_is_made_anew(tmp_path):
    first = cut_at_the_question(tmp_path)
    first.move_by(timedelta(minutes=20))
    found = walk(again(first), "again", "sent")
    assert texts(found) == ["It is 12:00.", "It is 12:20."]
    assert [c.value for c in found.script.asked[0].choices] == ["sent", "again", "failed"]
    assert [event.draft for event in found.of("message.sent")] == ["d2"]


@pytest.mark.parametrize("answer", ["sent", "failed"])
def test_a_text_of_another_time_may_be_out(tmp_path, answer):
    first = cut_at_the_question(tmp_path)
    first.move_by(timedelta(minutes=20))
    found = walk(again(first), answer, *(["why", "leave"] if answer == "failed" else []))
    assert found.of(f"message.{answer}")[0].draft == "d1"
    assert len(texts(found)) == 1


def test_a_fresh_text_is_handed_out_again(tmp_path):
    first = cut_at_the_question(tmp_path)
    first.move_by(timedelta(minutes=5))
    assert "Pre-approved by Ada." in walk(again(first)).script.said


def test_an_approval_that_ran_out_meanwhile_counts_no_more(tmp_path):
    first = start(plan(tmp_path, SPEAK.replace("hold", "news")))
    first.move_by(timedelta(days=400))
    found = walk(again(first), "again")
    assert found.prompt == "news.approval"


def test_a_text_that_people_approved_keeps_its_yes(tmp_path):
    first = start(plan(tmp_path, SPEAK, approve=False), "this", "lead")
    first.move_by(timedelta(hours=1))
    assert "Approved by Ada." in walk(again(first)).script.said


ASKED = "approval: {by: [lead, legal], quorum: 2, within: 10m}"


def test_the_approver_who_refuses_is_named(tmp_path):
    body = "+both: {kind: holding, audience: public, text: {en: We know.}, " + ASKED + "}\n"
    body += SPEAK.replace("hold", "both")
    found = start(plan(tmp_path, body, approve=False), "rejected", "legal", "wrong")
    [refused] = found.of("message.rejected")
    assert (refused.role, refused.person) == ("legal", "Cy")
    assert found.script.ids[1:] == ["rejected.by", "rejected.reason"]


def test_a_single_approver_is_not_asked_for(tmp_path):
    found = start(plan(tmp_path, SPEAK, approve=False), "this", "rejected", "wrong")
    assert "rejected.by" not in found.script.ids


INVITE = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: hello, say: invite, needs: order, no-reply-after: {12h: back}, next: solve}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: close}
"""


def test_a_wait_for_a_person_that_is_left_out_comes_back_to_the_public(tmp_path):
    found = start(plan(tmp_path, INVITE), "sent", Pressed(Key.SKIP, "they left"))
    assert found.of("private.failed")[0].cause == "no-answer"
    assert found.of("step.skipped")[0].reason == "they left"
    assert found.prompt == "close"


OTHER = """\
steps:
  - {id: word, ask: [topic]}
"""
HIDDEN = """\
+tell: {kind: holding, audience: public, text: {en: "About {{ topic }}."}}
steps:
  - {id: other, run: other}
  - {id: speak, say: {message: tell, on: [x]}}
"""


def test_what_is_private_in_one_playbook_is_private_in_all(tmp_path):
    made = plan(tmp_path, HIDDEN, other=OTHER)
    other = made.playbooks["other"]
    topic = other.inputs["topic"].model_copy(update={"private": True})
    secret = other.model_copy(update={"inputs": {**other.inputs, "topic": topic}})
    object.__setattr__(made, "playbooks", {**made.playbooks, "other": secret})
    found = start(made, "ZX-1", "skip")
    assert found.script.ids == ["inputs.topic", "tell.refused"]
    assert texts(found) == []


WHISPER = """\
+whisper: {kind: private, audience: private, text: {en: "Order {{ order }}."}}
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: whisper, say: whisper}
"""


def test_what_the_desk_answered_does_not_serve_a_mention(tmp_path):
    first = start(plan(tmp_path, WHISPER))
    first.desk.do(lambda _run, _now: [e.InputAnswered(name="order", value="A-1")])
    found = walk(first.desk, "A-2")
    assert texts(found) == ["Order A-2."]


def test_two_terminals_answer_the_same_question(tmp_path):
    first = start(plan(tmp_path, SPEAK))
    other = again(first)

    def elsewhere():
        walk(other, "theirs")
        return "ours"

    found = walk(first.desk, elsewhere, Answer("sent"))
    assert [event.value for event in found.of("input.answered")] == ["theirs"]
    assert "their answer stands" in found.script.said
    assert texts(found) == ["We know about theirs."]
