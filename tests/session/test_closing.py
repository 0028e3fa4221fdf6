"""The close asks three things, and a no keeps the conversation open."""

from datetime import timedelta

from tests.session.workshop import again, plan, start, walk

from crisisctl.model.steps import Waiver
from crisisctl.session.operator import Answer, Key, Pressed

LOOP = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: ack}
  - {id: hello, say: invite, needs: order, no-reply-after: {12h: back}, next: solve}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: close}
"""
TO_CLOSING = ("their order", "sent", "sent", "opened", "A-1", "done")


def resolved(found):
    return [
        (one.handled, one.explained, one.resolved, one.despite)
        for one in found.of("private.resolved")
    ]


def test_three_times_yes_closes(tmp_path):
    found = start(plan(tmp_path, LOOP), *TO_CLOSING, "yes", "yes", "yes", "sent")
    assert found.script.ids[6:] == ["close.handled", "close.explained", "close.resolved", "close"]
    assert found.types.count("public.close") == 1


def test_whoever_is_there_already_is_not_said_to_come(tmp_path):
    again_in_private = "  - {id: explain, say: tell, no-reply-after: {4h: back}}\n"
    tell = '+tell: {kind: private, audience: private, text: {en: "It is mended."}}\n'
    body = LOOP.replace("  - {id: back", again_in_private + "  - {id: back")
    found = start(plan(tmp_path, tell + body), *TO_CLOSING, "sent", "opened", "yes")
    questions = [one.question for one in found.script.asked if one.id.endswith(".answer")]
    assert questions == [
        "Has the person written in private?",
        "Has the person answered in private?",
    ]


def test_a_no_says_what_is_next_and_only_that_is_asked_again(tmp_path):
    wait = ("later", "later")  # the closing is put off, and so is the desk's own waiting
    told = ("yes", "no", "yes", *wait, "no", *wait, "yes", "sent")
    found = start(plan(tmp_path, LOOP), *TO_CLOSING, *told)
    assert "This is not settled: it stays open." in found.script.said
    assert "Not explained: tell them in private what happened, and why." in found.script.said
    asked = [one for one in found.script.ids if one.startswith("close.")]
    assert asked == [
        "close.handled",
        "close.explained",
        "close.resolved",
        "close.unsettled",
        "close.explained",
        "close.unsettled",
        "close.explained",
    ]
    assert resolved(found)[-1] == (True, True, True, "")
    assert found.types.count("public.close") == 1


def test_after_a_no_nothing_is_written_for_the_public(tmp_path):
    found = start(plan(tmp_path, LOOP), *TO_CLOSING, "no", "no", "no", "later")
    assert [one.kind for one in found.of("message.drafted")] == ["acknowledgement", "handoff"]
    assert not found.desk.incident.mentions["m1"].settled


def test_it_can_close_all_the_same_with_a_reason(tmp_path):
    told = ("yes", "yes", "no", "close", "They went to court", "sent")
    found = start(plan(tmp_path, LOOP), *TO_CLOSING, *told)
    assert resolved(found) == [(True, True, False, "They went to court")]
    assert found.desk.incident.mentions["m1"].settled


def test_a_closing_that_was_left_out_can_be_taken_up(tmp_path):
    skip = lambda: Pressed(Key.SKIP, "No time")  # noqa: E731
    found = start(plan(tmp_path, LOOP), *TO_CLOSING, skip, "closing", "yes", "yes", "yes", "sent")
    assert found.types.count("public.close") == 1
    assert found.desk.incident.mentions["m1"].settled


def test_or_waived_by_name(tmp_path):
    skip = lambda: Pressed(Key.SKIP, "No time")  # noqa: E731
    found = start(plan(tmp_path, LOOP), *TO_CLOSING, skip, "victim-request")
    assert found.desk.incident.mentions["m1"].waiver is Waiver.VICTIM_REQUEST


def test_the_loop_stands_on_every_card_of_the_person(tmp_path):
    found = start(plan(tmp_path, LOOP), *TO_CLOSING)
    cards = [card for card in found.script.cards if any("→" in line for line in card.lines)]
    line = "● answered → ● invited → ○ opened by tomorrow 00:00 → ○ settled → ○ closed"
    assert any(line in card.lines for card in cards)
    rest = walk(again(found))
    assert "● answered → ● invited → ● opened → ○ settled by" in rest.script.said


def test_what_is_late_is_said_aloud_once_and_somebody_is_told(tmp_path):
    late = Answer("done", timedelta(hours=25))
    found = start(plan(tmp_path, LOOP), *TO_CLOSING[:-1], late)
    assert found.script.said.count("LATE: m1, @zoe: in private, and not settled yet.") == 1
    assert "Tell Bo (Lead)." in found.script.said
    [told] = found.of("conversation.late")
    assert told.state == "opened"
    clocks = [title for title, _ in found.script.asked[-1].clocks]
    assert "m1, private" in clocks
