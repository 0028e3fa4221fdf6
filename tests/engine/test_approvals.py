from datetime import datetime

import pytest
from tests.engine.desks import Desk, kinds, minutes, of_kind

from crisisctl.engine import drafts, messages
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place

STATEMENT = "steps: [{id: speak, say: hold}, {id: over, end: {}}]\n"
SPEAK = Place("desk", "speak")


def approve(desk: Desk, name: str, role: str, person: str) -> list[e.Event]:
    return desk.do(messages.approve, name, role, person)


def test_two_of_four_approve_and_nobody_counts_twice():
    desk = Desk(STATEMENT)
    name = desk.draft(SPEAK, "needed")
    asked = desk.do(messages.ask_approval, name)
    assert [one.person for one in of_kind(asked, e.ApprovalRequested)] == [
        "Cy",
        "Eve",
        "Flo",
        "Cy",
    ]
    with pytest.raises(Refused, match="not approved yet"):
        desk.do(messages.sent, name)
    approve(desk, name, "lead", "Cy")
    with pytest.raises(Refused, match="lead has approved this text already"):
        approve(desk, name, "lead", "Di")
    with pytest.raises(Refused, match="Cy has approved this text already"):
        approve(desk, name, "twin", "Cy")
    with pytest.raises(Refused, match="cm may not approve"):
        approve(desk, name, "cm", "Ada")
    with pytest.raises(Refused, match="not approved yet"):
        desk.do(messages.sent, name)
    approve(desk, name, "legal", "Eve")
    assert kinds(desk.do(messages.sent, name)) == ["message.sent"]


def written_by(desk: Desk, person: str, replaces: str = "") -> str:
    held = drafts.Rendered(1, "en", "x", "Held.", "0" * 64, "needed", replaces=replaces)
    [made] = desk.do(drafts.draft, SPEAK, held, by=person)
    assert isinstance(made, e.MessageDrafted)
    return made.draft


def test_nobody_approves_what_they_wrote():
    desk = Desk(STATEMENT)
    name = written_by(desk, "Cy")
    asked = of_kind(desk.do(messages.ask_approval, name), e.ApprovalRequested)
    assert [(one.role, one.person) for one in asked] == [
        ("lead", "Di"),  # the backup: Cy is the first of the role, and wrote it
        ("legal", "Eve"),
        ("boss", "Flo"),  # Cy alone is the twin: nobody is left to ask
    ]
    for role in ("lead", "twin"):
        with pytest.raises(Refused, match="Cy wrote this text: somebody else has to approve it"):
            approve(desk, name, role, "Cy")
    approve(desk, name, "lead", "Di")
    later = of_kind(desk.do(messages.ask_approval, name, backup=True), e.ApprovalRequested)
    assert [one.person for one in later] == ["Gus"]


def test_who_edits_a_text_is_one_of_its_writers():
    desk = Desk(STATEMENT)
    edited = written_by(desk, "Cy", replaces=written_by(desk, "Bo"))
    assert desk.run.incident.drafts[edited].writers == ("Bo", "Cy")
    with pytest.raises(Refused, match="Cy wrote this text"):
        approve(desk, edited, "lead", "Cy")


def test_a_refusal_takes_a_reason():
    desk = Desk(STATEMENT)
    name = desk.draft(SPEAK, "needed")
    with pytest.raises(Refused, match="Say why"):
        desk.do(messages.reject, name, "lead", "Cy", "  ")
    desk.do(messages.reject, name, "lead", "Cy", "Too cold.")
    found = desk.run.incident.drafts[name]
    assert (found.state, found.why) == ("rejected", "Too cold.")


def test_a_refused_text_stays_refused_and_another_takes_its_place():
    desk = Desk(STATEMENT)
    name = desk.draft(SPEAK, "needed")
    desk.do(messages.ask_approval, name)
    approve(desk, name, "lead", "Cy")
    approve(desk, name, "boss", "Flo")
    desk.do(messages.reject, name, "legal", "Eve", "Not yet")
    with pytest.raises(Refused, match="refused: write another"):
        desk.do(messages.sent, name)
    with pytest.raises(Refused, match="refused: write another"):
        approve(desk, name, "legal", "Eve")
    assert messages.next_channel(desk.run, SPEAK) == "x"
    desk.do(messages.sent, desk.draft(SPEAK))
    assert messages.next_channel(desk.run, SPEAK) == "facebook"


def test_each_channel_may_have_approvers_of_its_own():
    own = """\
  ask: {kind: holding, audience: public, channels: [x, facebook], text: {en: Held.},
        approval: {by: [lead, legal], within: 10m,
                   on: {facebook: {by: [boss, lead], quorum: 2, within: 30m}}}}
steps: [{id: speak, say: ask}, {id: over, end: {}}]
"""
    desk = Desk(own)
    assert _asked(desk, desk.draft(SPEAK, "needed")) == [("Cy", minutes(10)), ("Eve", minutes(10))]
    with pytest.raises(Refused, match="boss may not approve"):
        approve(desk, "d1", "boss", "Flo")
    approve(desk, "d1", "legal", "Eve")
    desk.do(messages.sent, "d1")
    other = desk.draft(SPEAK, "needed")
    assert _asked(desk, other) == [("Flo", minutes(30)), ("Cy", minutes(30))]
    approve(desk, other, "boss", "Flo")
    with pytest.raises(Refused, match="not approved yet"):
        desk.do(messages.sent, other)
    approve(desk, other, "lead", "Cy")
    assert kinds(desk.do(messages.sent, other))[0] == "message.sent"


def _asked(desk: Desk, name: str) -> list[tuple[str, datetime]]:
    asked = of_kind(desk.do(messages.ask_approval, name), e.ApprovalRequested)
    return [(one.person, one.due) for one in asked]


def test_a_yes_to_the_same_words_counts_only_where_the_role_may_say_it():
    own = """\
  ask: {kind: holding, audience: public, channels: [x, facebook], text: {en: Held.},
        approval: {by: [lead], within: 10m, on: {facebook: {by: [boss], within: 10m}}}}
steps: [{id: speak, say: ask}, {id: over, end: {}}]
"""
    desk = Desk(own)
    same = {"variant": 1, "language": "en", "text": "Held.", "template": "0" * 64}
    to_x = drafts.Rendered(channel="x", approval="needed", **same)
    desk.do(drafts.draft, SPEAK, to_x)
    approve(desk, "d1", "lead", "Cy")
    desk.do(messages.sent, "d1")
    there = drafts.Rendered(channel="facebook", approval="needed", **same)
    assert kinds(desk.do(drafts.draft, SPEAK, there)) == ["message.drafted"]


def test_a_message_without_approvers_of_its_own_goes_to_the_owner():
    run = Desk(STATEMENT).run
    message = run.plan.message("main", "ack")
    assert messages.approval_of(run, message, "x").by == ("lead",)
