"""An invitation goes by a way that works for the person on this channel, or by the next one."""

import pytest
from tests.engine import desks
from tests.engine.desks import Desk, of_kind

from crisisctl.engine import messages
from crisisctl.engine.drafts import Rendered, draft
from crisisctl.engine.routes import next_way, way_that_failed, ways, ways_shown
from crisisctl.model import events as e
from crisisctl.model.incident import Mention, Place
from crisisctl.model.steps import PrivateWay

LINKS = '"@ondine", dm-link: "https://dm.example/o", form-link: "https://form.example/o"'
FLOW = """steps: [{id: over, end: {}}]
each-mention:
  - {id: reply, say: ack}
  - {id: invite, say: invite, no-reply-after: {1h: back}}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: closing}
"""
PLANNED = FLOW.replace("back}}", "other}}").replace(
    "  - {id: back", "  - {id: other, say: invite, no-reply-after: {1h: back}}\n  - {id: back"
)
INVITE = Place("m1", "invite")
BOTH = "Write to us: https://dm.example/o or https://form.example/o"


@pytest.fixture(autouse=True)
def _links(monkeypatch):
    monkeypatch.setattr(desks, "TEAM", desks.TEAM.replace('"@ondine"', LINKS))
    desks.plan.cache_clear()
    yield
    desks.plan.cache_clear()


def invite(desk: Desk, text: str) -> list[e.Event]:
    rendered = Rendered(1, "en", "x", text, "0" * 64, "lock")
    [drafted] = desk.do(draft, INVITE, rendered)
    assert isinstance(drafted, e.MessageDrafted)
    return desk.do(messages.sent, drafted.draft)


def invited(text: str = BOTH, flow: str = FLOW) -> Desk:
    desk = Desk(flow)
    desk.mention()
    desk.say("m1", "reply")
    invite(desk, text)
    return desk


def m1(desk: Desk) -> Mention:
    return desk.run.incident.mentions["m1"]


def test_the_ways_of_an_account_are_its_links():
    desk = Desk(FLOW)
    assert list(ways(desk.run, "x")) == [PrivateWay.DM, PrivateWay.FORM]
    assert ways(desk.run, "facebook") == {}
    assert ways(desk.run, "fax") == {}
    assert ways_shown(desk.run, "x", "See https://form.example/o") == (PrivateWay.FORM,)


def test_the_journal_knows_which_ways_a_person_was_shown():
    desk = invited()
    assert m1(desk).routes == (PrivateWay.DM, PrivateWay.FORM)


def test_where_messages_are_impossible_the_next_way_is_offered_at_once():
    desk = invited()
    assert (way_that_failed(desk.run, m1(desk)), next_way(desk.run, m1(desk))) == (
        PrivateWay.DM,
        PrivateWay.FORM,
    )
    [failed] = of_kind(desk.do(messages.not_opened, INVITE, "impossible"), e.PrivateFailed)
    assert failed.way is PrivateWay.DM
    assert m1(desk).barred == (PrivateWay.DM,)
    assert desk.at == ["m1 invite"]
    assert not messages.waits_for_person(desk.run, INVITE)  # a new text, a new invitation
    invite(desk, "Write to us: https://form.example/o")
    desk.do(messages.opened, INVITE)
    assert desk.at == ["m1 solve"]


def test_when_no_way_is_left_the_flow_comes_back_to_the_public():
    desk = invited()
    desk.do(messages.not_opened, INVITE, "impossible")
    invite(desk, "Write to us: https://form.example/o")
    desk.do(messages.not_opened, INVITE, "impossible")
    assert desk.at == ["m1 back"]
    assert m1(desk).barred == (PrivateWay.DM, PrivateWay.FORM)


def test_a_refusal_is_heard_and_no_other_way_is_tried():
    desk = invited()
    [failed] = of_kind(desk.do(messages.not_opened, INVITE, "refused"), e.PrivateFailed)
    assert failed.way is None
    assert desk.at == ["m1 back"]


def test_a_flow_that_plans_another_invitation_goes_its_own_way():
    desk = invited(flow=PLANNED)
    desk.do(messages.not_opened, INVITE, "impossible")
    assert desk.at == ["m1 other"]
    assert m1(desk).barred == (PrivateWay.DM,)


def test_an_invitation_without_links_bars_nothing():
    desk = invited("Write to us.")
    desk.do(messages.not_opened, INVITE, "impossible")
    assert (m1(desk).barred, desk.at) == ((), ["m1 back"])
