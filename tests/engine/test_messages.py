import pytest
from tests.engine.desks import Desk, kinds, minutes, of_kind

from crisisctl.engine import messages
from crisisctl.engine.desk import leave_unanswered
from crisisctl.engine.steps import choose, complete
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.steps import NoReply

OVER = "steps: [{id: over, end: {}}]\n"
STATEMENT = "steps: [{id: speak, say: hold}, {id: over, end: {}}]\n"
SPEAK = Place("desk", "speak")
FLOW = (
    OVER
    + """each-mention:
  - {id: reply, say: ack}
  - {id: invite, say: invite, no-reply-after: {12h: back}}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: closing}
  - {id: done, end: {}}
"""
)
INVITE = Place("m1", "invite")


def test_a_text_is_sent_once():
    desk = Desk(STATEMENT)
    name = desk.draft(SPEAK)
    desk.do(messages.sent, name)
    with pytest.raises(Refused, match=r"marked as sent at .*09:00.* already"):
        desk.do(messages.sent, name)
    with pytest.raises(Refused, match="already"):
        desk.do(messages.failed, name, reason="No network")


def test_a_statement_goes_out_on_each_of_its_channels():
    desk = Desk(STATEMENT)
    desk.say("desk", "speak")
    assert desk.at == ["desk speak"]
    assert of_kind(desk.say("desk", "speak"), e.StepDone)[0].choice == "sent"


@pytest.mark.parametrize(("facebook", "choice"), [("sent", "sent"), ("failed", "failed")])
def test_a_statement_that_fails_somewhere_says_so(facebook, choice):
    desk = Desk(STATEMENT)
    desk.do(messages.failed, desk.draft(SPEAK), reason="Locked out")
    name = desk.draft(SPEAK)
    if facebook == "sent":
        events = desk.do(messages.sent, name)
    else:
        events = desk.do(messages.failed, name, reason="Locked out")
    assert of_kind(events, e.StepDone)[0].choice == choice


def test_a_reply_that_failed_is_still_to_be_given():
    desk = Desk(FLOW)
    desk.mention()
    reply = Place("m1", "reply")
    events = desk.do(messages.failed, desk.draft(reply), reason="No network")
    assert kinds(events) == ["message.failed"]
    assert messages.next_channel(desk.run, reply) == "x"
    assert kinds(desk.say("m1", "reply"))[:3] == ["message.sent", "public.ack", "step.done"]


def test_an_invitation_that_failed_waits_for_nobody():
    desk = Desk(FLOW)
    desk.mention()
    desk.say("m1", "reply")
    desk.do(messages.failed, desk.draft(INVITE), reason="No network")
    assert not messages.waits_for_person(desk.run, INVITE)


def test_a_conversation_goes_private_and_comes_back():
    desk = Desk(FLOW)
    desk.mention()
    desk.say("m1", "reply")
    [invited] = of_kind(desk.say("m1", "invite"), e.PrivateInvited)
    assert invited.answer_due == minutes(12 * 60)
    assert messages.waits_for_person(desk.run, INVITE)
    desk.do(messages.opened, INVITE)
    assert desk.run.incident.unsettled[0].needs_closing
    desk.do(complete, Place("m1", "solve"))
    assert kinds(desk.say("m1", "back"))[:3] == ["message.sent", "public.close", "step.done"]
    assert desk.run.incident.unsettled == []


def test_nobody_wrote_in_private_so_the_flow_comes_back_by_itself():
    desk = Desk(FLOW)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    assert kinds(desk.until(12 * 60)) == ["private.failed", "step.done", "step.entered"]
    assert desk.at == ["m1 back"]


@pytest.mark.parametrize("cause", ["refused", "impossible"])
def test_a_person_who_will_not_write_in_private_is_answered_in_public(cause):
    desk = Desk(FLOW)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    desk.do(messages.not_opened, INVITE, cause=cause)
    assert desk.at == ["m1 back"]


def test_a_second_invitation_has_its_own_clock_and_owes_its_own_closing():
    desk = Desk(
        OVER
        + """each-mention:
  - {id: invite, at-most: {times: 2, then: done}, say: invite, no-reply-after: {1h: back}}
  - {id: back, say: closing, next: invite}
  - {id: done, end: {}}
"""
    )
    desk.mention()
    desk.say("m1", "invite")
    desk.until(60)
    desk.say("m1", "back")
    assert desk.run.incident.unsettled == []
    desk.say("m1", "invite")
    assert [one.needs_closing for one in desk.run.incident.unsettled] == [True]
    desk.until(120)
    assert desk.at == ["m1 back"]


def test_the_clock_of_an_invitation_moves_no_other_branch():
    desk = Desk(
        OVER
        + """each-mention:
  - id: both
    together:
      ask: [{id: invite, say: invite, no-reply-after: {1h: back}}, {id: back, say: closing}]
      law: [{id: read, do: [{en: Read}]}]
  - {id: done, end: {}}
"""
    )
    desk.mention()
    desk.say("m1", "invite")
    desk.until(60)
    assert sorted(desk.at) == ["m1 back", "m1 read"]


def test_a_mention_born_in_private_is_answered_there():
    flow = OVER + "each-mention: [{id: tell, say: staff}, {id: reply, say: private}]\n"
    desk = Desk(flow)
    desk.mention(private=True)
    desk.mention()
    assert not of_kind(desk.say("m1", "tell"), e.PublicAck)  # our own people are not the author
    assert of_kind(desk.say("m1", "reply"), e.PublicAck)
    desk.say("m2", "tell")
    assert not of_kind(desk.say("m2", "reply"), e.PublicAck)


@pytest.mark.parametrize("waiver", ["distress", "minor", "legal"])
def test_whoever_is_helped_in_private_has_their_answer(waiver):
    desk = Desk(
        OVER
        + f"""each-mention:
  - id: triage
    decide: {{en: Is there danger}}
    options: {{unknown: {{waive-closing: {waiver}, next: reply}}}}
  - {{id: reply, say: private}}
  - {{id: done, end: {{}}}}
"""
    )
    desk.mention()
    desk.do(choose, desk.place("m1 triage"), "unknown")
    assert of_kind(desk.say("m1", "reply"), e.PublicAck)
    assert desk.run.incident.mentions["m1"].settled


def test_a_text_of_an_earlier_round_is_not_taken_for_this_one():
    desk = Desk("""steps:
  - {id: speak, at-most: {times: 2, then: over}, say: quick}
  - {id: again, do: [{en: Again}], next: speak}
  - {id: over, end: {}}
""")
    desk.say("desk", "speak")
    desk.do(complete, Place("desk", "again"))  # all within the same second
    assert messages.next_channel(desk.run, SPEAK) == "x"


def test_a_text_that_is_out_is_on_record_even_if_its_step_is_over():
    desk = Desk(FLOW)
    desk.mention()
    name = desk.draft(Place("m1", "reply"))
    desk.do(leave_unanswered, "m1", NoReply.SPAM)
    assert kinds(desk.do(messages.sent, name)) == ["message.sent", "public.ack"]


def test_a_wait_for_a_person_is_given_up_with_a_reason():
    desk = Desk(
        """steps: [{id: over, end: {}}]
each-mention:
  - {id: invite, say: invite, no-reply-after: {12h: back}, next: solve}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: closing}
"""
    )
    desk.mention()
    desk.say("m1", "invite")
    with pytest.raises(Refused, match="needs a reason"):
        desk.do(messages.give_up_waiting, Place("m1", "invite"), " ")
    events = desk.do(messages.give_up_waiting, Place("m1", "invite"), "They left")
    assert kinds(events) == ["private.failed", "step.skipped", "step.entered"]
    assert desk.at == ["m1 back"]


def test_an_internal_text_is_for_colleagues_wherever_it_is_said():
    desk = Desk(OVER + "each-mention: [{id: tell, say: staff}, {id: done, end: {}}]\n")
    desk.mention()
    desk.say("m1", "tell")
    events = [record.event for record in desk.records]
    (drafted,) = of_kind(events, e.MessageDrafted)
    assert drafted.channel == "internal"
    assert not of_kind(events, e.PublicAck)
    assert desk.run.incident.mentions["m1"].acked_at is None


def test_an_internal_text_names_no_account_even_if_its_step_does():
    desk = Desk("steps: [{id: tell, say: {message: staff, on: [x]}}, {id: over, end: {}}]\n")
    assert messages.channels_of(desk.run, Place("desk", "tell")) == ("internal",)
