import pytest
from tests.engine.desks import Desk, kinds, minutes, of_kind

from crisisctl.engine import messages
from crisisctl.engine.desk import (
    change_severity,
    close,
    declare,
    leave_unanswered,
    unfinished,
    waive_closing,
    what_is_missing,
)
from crisisctl.engine.run import open_run
from crisisctl.engine.steps import choose
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Place
from crisisctl.model.steps import NoReply, Waiver

FLOW = """steps: [{id: over, end: {}}]
each-mention:
  - {id: invite, say: invite, no-reply-after: {12h: who}}
  - {id: who, decide: {en: Who}, options:
      {troll: {no-reply: troll}, distress: {no-reply: safety, waive-closing: distress}}}
"""
INVITE = Place("m1", "invite")


def invited() -> Desk:
    desk = Desk(FLOW)
    desk.mention()
    desk.say("m1", "invite")
    return desk


def test_a_run_begins_once():
    desk = Desk(FLOW)
    with pytest.raises(Refused, match="main-1 has begun already"):
        desk.do(declare, "sev3")


def test_nothing_is_decided_before_it_begins():
    run = open_run(Desk(FLOW).run.plan, Incident(id="main-2"))
    with pytest.raises(Refused, match="main-2 has not begun"):
        close(run)


def test_a_mention_brings_its_promise_from_the_moment_it_was_posted():
    desk = Desk(FLOW)
    desk.now = minutes(90)
    desk.mention(posted=0)
    desk.mention(posted=0, channel="facebook")
    promises = [mention.reply_due for mention in desk.run.incident.mentions.values()]
    assert promises == [minutes(60), minutes(20)]


def test_a_mention_can_not_come_from_the_future():
    desk = Desk(FLOW)
    with pytest.raises(Refused, match="can't have been posted"):
        desk.mention(posted=1)


def test_the_promise_follows_the_severity_then_in_force():
    desk = Desk(FLOW)
    desk.mention()
    desk.do(change_severity, "sev1", "The press calls")
    desk.mention()
    assert [m.reply_due for m in desk.run.incident.mentions.values()] == [minutes(60), minutes(30)]
    with pytest.raises(Refused, match=r"sev2 is not on this playbook's ladder: sev1, sev3"):
        desk.do(change_severity, "sev2", "Hm")


def test_an_incident_closes_only_when_every_mention_has_a_reply_or_a_reason():
    desk = Desk(FLOW)
    desk.mention()
    with pytest.raises(Refused, match="1 mention") as refused:
        desk.do(close)
    assert str(refused.value.hint) == "crisisctl resume main-1"
    assert "no reply and no reason" in str(what_is_missing(desk.run.incident.unsettled[0]))
    desk.do(leave_unanswered, "m1", NoReply.DUPLICATE)
    assert kinds(desk.do(close)) == ["incident.closed"]
    with pytest.raises(Refused, match="was closed"):
        desk.do(close)


def test_an_incident_closes_only_when_every_private_talk_has_come_back():
    desk = invited()
    assert "no public closing" in str(what_is_missing(desk.run.incident.unsettled[0]))
    with pytest.raises(Refused, match="1 mention"):
        desk.do(close)
    desk.do(waive_closing, "m1", Waiver.VICTIM_REQUEST)
    desk.do(close)
    assert desk.at == []


def test_no_reason_lets_a_private_talk_be_forgotten():
    desk = invited()
    with pytest.raises(Refused, match="no public closing") as refused:
        desk.do(leave_unanswered, "m1", NoReply.TROLL)
    assert str(refused.value.hint) == "crisisctl reply m1 --waive REASON"
    desk.do(messages.not_opened, INVITE, cause="refused")
    who = Place("m1", "who")
    with pytest.raises(Refused, match="no public closing"):
        desk.do(choose, who, "troll")
    events = desk.do(choose, who, "distress")
    assert of_kind(events, e.MentionDisposed)[0].reason is NoReply.SAFETY
    assert desk.run.incident.unsettled == []


def test_no_reason_stands_beside_a_reply_or_another_reason():
    desk = Desk(FLOW)
    desk.mention()
    desk.do(leave_unanswered, "m1", NoReply.SPAM)
    with pytest.raises(Refused, match="m1 is settled already"):
        desk.do(leave_unanswered, "m1", NoReply.TROLL)


def test_a_closing_that_nobody_owes_is_not_waived():
    desk = Desk(FLOW)
    desk.mention()
    with pytest.raises(Refused, match="owes the public no last word"):
        desk.do(waive_closing, "m1", Waiver.LEGAL)
    with pytest.raises(Refused, match="main-1 has no mention m9"):
        desk.do(leave_unanswered, "m9", NoReply.SPAM)


def test_a_mention_that_comes_after_the_stand_down_still_needs_its_reply():
    desk = Desk(FLOW)
    assert desk.run.incident.stood_down_at is not None
    desk.mention()
    with pytest.raises(Refused, match="1 mention"):
        desk.do(close)


def test_a_closed_incident_takes_no_more_mentions():
    desk = Desk(FLOW)
    desk.do(close)
    with pytest.raises(Refused, match="was closed"):
        desk.mention()


def test_an_unfinished_run_closes_only_for_a_reason():
    steps = "".join(f"  - {{id: s{n}, do: [{{en: Do}}]}}\n" for n in range(7))
    desk = Desk(f"steps:\n{steps}")
    with pytest.raises(Refused, match="is not finished") as refused:
        desk.do(close)
    assert str(refused.value.hint) == "crisisctl close main-1 --reason TEXT"
    assert [str(one) for one in unfinished(desk.run)] == ["s0 (lead)."]
    overruled, closed = desk.do(close, " Handed over ")
    assert (overruled.rule, overruled.reason, overruled.role) == (
        "close-unfinished",
        "Handed over",
        "lead",
    )
    assert kinds([closed]) == ["incident.closed"]


def test_a_finished_run_has_nothing_to_overrule():
    assert kinds(Desk(FLOW).do(close, "Just so")) == ["incident.closed"]
