"""One Enter too many: the choice is taken back with the key that goes back."""

from tests.session.workshop import ONE, again, plan, start, walk

from crisisctl.session.operator import Key, Pressed

BACK = Pressed(Key.BACK)


def test_a_choice_is_taken_back_at_the_next_prompt(tmp_path):
    found = start(plan(tmp_path, ONE), "troll", BACK, "customer", "this", "sent")
    assert found.script.ids[:4] == ["triage", "follow", "triage", "inputs.topic"]
    assert "Taken back: choose again." in found.script.said
    assert found.desk.incident.mentions["m1"].no_reply is None
    assert len(found.of("message.sent")) == 1


def test_a_text_that_was_shown_but_not_sent_is_no_obstacle(tmp_path):
    found = start(plan(tmp_path, ONE), "customer", "this", BACK, "troll")
    assert found.of("decision.reopened")[0].left == ("answer",)
    assert found.desk.incident.mentions["m1"].no_reply == "troll"


def test_whoever_was_to_be_called_is_named(tmp_path):
    body = ONE.replace("quiet: {next: done}", "quiet: {next: call}").replace(
        "  - {id: done, end: {}}\n",
        "  - {id: call, escalate: {to: [legal], within: 9m}}\n  - {id: done, end: {}}\n",
    )
    found = start(plan(tmp_path, body), "quiet", BACK)
    assert "If you have called Cy already, tell them." in found.script.said


def test_the_key_is_offered_only_while_there_is_something_to_take_back(tmp_path):
    found = start(plan(tmp_path, ONE), "customer", "this", "sent")
    keys = {prompt.id: Key.BACK in prompt.keys for prompt in found.script.asked}
    assert keys == {"triage": False, "inputs.topic": True, "ack": True}
    assert found.prompt == "follow"


def test_it_is_taken_back_after_a_crash_too(tmp_path):
    found = start(plan(tmp_path, ONE), "troll")
    rest = walk(again(found, "kim"), BACK, "customer")
    assert rest.script.ids[:2] == ["follow", "triage"]
