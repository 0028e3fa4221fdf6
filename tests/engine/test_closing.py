import pytest
from tests.engine.desks import Desk, minutes, of_kind
from tests.engine.test_conversations import INVITE, LOOP, SOLVE, m1, opened

from crisisctl.engine import messages
from crisisctl.engine.closing import closing_step, come_back, require_outcome, resolve
from crisisctl.engine.conversations import State, state_of
from crisisctl.engine.drafts import Rendered, draft
from crisisctl.engine.steps import complete, skip
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place

BACK = Place("m1", "back")
TEXT = Rendered(1, "en", "x", "It is settled.", "0" * 64, "lock")


def at_closing() -> Desk:
    desk = opened()
    desk.do(complete, SOLVE)
    return desk


@pytest.mark.parametrize("no", ["handled", "explained", "resolved"])
def test_one_no_keeps_the_conversation_open(no):
    desk = at_closing()
    answers = {"handled": True, "explained": True, "resolved": True} | {no: False}
    desk.do(resolve, "m1", **answers)
    assert state_of(m1(desk)) is State.OPENED
    with pytest.raises(Refused, match="m1 is not settled in private"):
        desk.do(draft, BACK, TEXT)


def test_nobody_closes_without_having_been_asked():
    desk = at_closing()
    with pytest.raises(Refused, match="was it handled, explained, resolved"):
        desk.do(draft, BACK, TEXT)


def test_a_reason_lets_it_close_all_the_same():
    desk = at_closing()
    answers = {"handled": True, "explained": True, "resolved": False}
    desk.do(resolve, "m1", **answers, despite="  They have gone to court. ")
    assert state_of(m1(desk)) is State.RESOLVED
    events = desk.say("m1", "back")
    assert of_kind(events, e.PublicClose)
    assert desk.run.incident.unsettled == []


def test_a_blank_reason_is_none():
    desk = at_closing()
    desk.do(resolve, "m1", handled=False, explained=False, resolved=False, despite=" ")
    assert state_of(m1(desk)) is State.OPENED


def test_who_never_came_is_told_the_end_without_three_questions():
    desk = Desk(LOOP)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    desk.do(messages.not_opened, INVITE, "refused")
    require_outcome(desk.run, "m1")
    assert of_kind(desk.say("m1", "back"), e.PublicClose)


def test_a_closing_that_was_left_out_is_not_lost():
    desk = at_closing()
    desk.do(skip, BACK, "No time")
    assert desk.at == []
    assert closing_step(desk.run) == "back"
    desk.do(come_back, "m1")
    assert desk.at == ["m1 back"]
    assert desk.run.incident.tokens[BACK].due == minutes(24 * 60)
    desk.say("m1", "back")
    assert desk.run.incident.unsettled == []


def test_a_flow_without_a_closing_says_so():
    desk = Desk("each-mention: [{id: reply, say: ack}]")
    desk.mention()
    assert closing_step(desk.run) is None
    with pytest.raises(Refused, match="no step that closes in public"):
        desk.do(come_back, "m1")
