"""What a run lacked becomes a change of its playbook, or is told where nobody can write it."""

import pytest
from tests.session.test_proposals import Told, applied, moment, rules
from tests.session.workshop import SAY

from crisisctl.model import events as e
from crisisctl.playbooks.load import load

BODY = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
  - {id: end, end: {}}
each-mention:
  - {id: answer, say: calm, next: done}
  - {id: done, end: {}}
+calm:
+  kind: acknowledgement
+  audience: public
"""
FLOW = """\
+  channels: [x]   # and no other
+  variants: [{en: "One {{ personal }}"}, {en: "Two {{ personal }}"}, {en: "Three {{ personal }}"}]
"""
BLOCK = """\
+  channels:
+    - x   # first
+
+  text: {en: "We know."}
"""


class Answered(Told):
    """People who were answered, one after the other."""

    def __init__(self, folder, message=FLOW):
        super().__init__(folder, BODY + message)
        self.number = 0

    def answer(self, text, channel="x", language="en"):
        self.number += 1
        mention, draft = f"m{self.number}", f"d{self.number}"
        facts = {"mention": mention, "channel": channel, "author": f"@p{self.number}"}
        facts |= {"text": "?", "url": "", "language": language, "posted_at": moment(0)}
        self.at(0, e.MentionPosted.model_validate(facts))
        drafted = {"flow": mention, "step": "answer", "draft": draft, "message": "calm"}
        drafted |= {"variant": 1, "kind": "acknowledgement", "audience": "public"}
        drafted |= {"language": "en", "channel": channel, "text": text, "template": "0" * 64}
        self.at(1, e.MessageDrafted.model_validate(drafted | {"approval": "none"}))
        self.at(2, e.MessageSent(draft=draft))


@pytest.fixture(params=[FLOW, BLOCK], ids=["flow", "block"])
def answered(tmp_path, request):
    return Answered(tmp_path, request.param)


def test_a_channel_that_a_message_went_out_on_is_added(answered):
    answered.answer("One", "facebook")
    found = answered.proposed()
    assert SAY(found.proposals[0].why).startswith("calm went out on facebook (n 1)")
    assert found.proposals[0].rows == (4,)
    assert found.proposals[0].breaks == ("CC105",)  # its approver has seen it on X alone


def test_without_approvals_it_stands_in_the_diff(answered):
    (answered.folder / "playbooks" / "approvals.lock").unlink()
    answered.plan = load(str(answered.folder / "playbooks" / "main.yaml")).plan
    answered.answer("One", "facebook")
    before = rules(answered.folder / "playbooks" / "main.yaml")
    file = applied(answered.folder, answered.proposed().diff)
    written = file.read_text("utf-8")
    assert "[x, facebook]   # and" in written or "- x   # first\n      - facebook\n" in written
    assert rules(file) <= before


def test_the_same_words_for_three_people_ask_for_a_message_for_many(tmp_path):
    answered = Answered(tmp_path)
    for _ in range(3):
        answered.answer("One")
    found = answered.proposed()
    assert SAY(found.proposals[0].why) == "3 people read the very same words of calm."
    written = applied(tmp_path, found.diff).read_text("utf-8")
    assert "  calm:\n    volume: many\n    kind: acknowledgement\n" in written


def test_where_wordings_are_missing_it_says_so_and_writes_none(tmp_path):
    answered = Answered(tmp_path, BLOCK)
    for _ in range(3):
        answered.answer("We know.")
    found = answered.proposed()
    assert (found.diff, "CC222" in found.proposals[0].breaks) == ("", True)
    assert SAY(found.proposals[0].advice) == "write what is missing first"


def test_two_people_or_other_words_ask_for_nothing(tmp_path):
    answered = Answered(tmp_path)
    for text in ("One", "One", "Two"):
        answered.answer(text)
    assert answered.proposed().proposals == ()


def test_a_language_that_nobody_answered_in_is_told(tmp_path):
    answered = Answered(tmp_path)
    answered.answer("One", language="es")
    answered.answer("Two", language="no such; thing")
    [one] = answered.proposed().proposals
    assert SAY(one.why) == "People wrote in es and got other languages (n 1)."
    assert (one.value, bool(one.breaks), one.ready) == (("en", "es"), True, False)


def test_a_step_that_was_left_out_is_told_without_what_was_said(tmp_path):
    answered = Answered(tmp_path)
    answered.at(3, e.StepSkipped(flow="desk", step="follow", by="operator", reason="Bob is ill"))
    found = answered.proposed()
    assert found.diff == ""
    assert SAY(found.proposals[0].why).startswith("The step follow was left out (n 1); the rows 2")
    assert "Bob" not in SAY(found.proposals[0].why)
