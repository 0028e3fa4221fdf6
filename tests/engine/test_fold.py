from copy import deepcopy
from typing import get_args

from hypothesis import given as law, settings, strategies as st
from tests.engine.desks import Desk

from crisisctl.engine import messages
from crisisctl.engine.desk import close
from crisisctl.engine.fold import HANDLERS, NO_CHANGE, fold
from crisisctl.engine.pages import page_role
from crisisctl.engine.remedies import offer
from crisisctl.engine.steps import answer_input, choose, reached, skip
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Place
from crisisctl.model.steps import NoReply

STORY = """steps:
  - {id: call, escalate: {to: [lead], within: 15m}}
  - {id: work, together: {a: [{id: a, do: [{en: A}]}], b: []}}
  - {id: speak, say: hold}
  - {id: watch, wait: {until: mentions-settled, repeat: {every: 20m, say: update}}}
  - {id: over, end: {hot-wash: 72h}}
each-mention:
  - {id: who, decide: {en: Who}, options: {fan: {}, troll: {no-reply: troll}}}
  - {id: reply, within: {posted: 60m}, say: ack}
  - {id: invite, say: invite, no-reply-after: {1h: back}}
  - {id: mend, role: boss, remedy: goodwill}
  - {id: back, say: closing}
  - {id: done, end: {}}
"""


def story() -> list[e.Record]:
    """A run in which nearly everything happens."""
    desk = Desk(STORY)
    desk.mention()
    desk.mention()
    desk.until(16)
    desk.do(reached, Place("desk", "call"))
    desk.do(skip, Place("desk", "a"), "No time")
    name = desk.draft(Place("desk", "speak"), "needed")
    desk.do(messages.ask_approval, name)
    desk.do(messages.approve, name, "lead", "Cy")
    desk.do(messages.approve, name, "legal", "Eve")
    desk.do(messages.sent, name)
    desk.say("desk", "speak")
    desk.do(choose, Place("m1", "who"), "fan")
    desk.do(choose, Place("m2", "who"), "troll")
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    desk.do(messages.opened, Place("m1", "invite"))
    desk.do(answer_input, "data", "unknown", mention="m1")
    desk.until(40)
    desk.do(offer, Place("m1", "mend"), 50)
    desk.say("m1", "back")
    desk.append([page_role(desk.run, "boss", "asked"), e.Sampled(metric="n", window=60, value=3)])
    desk.append([e.LegalAware(since=desk.now), e.ClockNear(clock="c", late=False)])
    desk.do(close, "the rest is done by hand")
    return desk.records


RECORDS = story()


def test_every_event_either_changes_the_incident_or_is_said_not_to():
    members = set(get_args(e.Event))
    assert set(HANDLERS) | set(NO_CHANGE) == members
    assert not set(HANDLERS) & set(NO_CHANGE)


def test_every_event_has_a_type_of_its_own_and_a_version():
    members = get_args(e.Event)
    types = [one.model_fields["type"].default for one in members]
    assert len(set(types)) == len(members)
    assert all(one.model_fields["v"].default == 1 for one in members)


@settings(max_examples=50)
@law(st.integers(0, len(RECORDS)))
def test_folding_in_two_parts_is_folding_at_once(cut):
    begun = fold(Incident(id="main-1"), RECORDS[:cut])
    assert fold(begun, RECORDS[cut:]) == fold(Incident(id="main-1"), RECORDS)


@settings(max_examples=50)
@law(st.integers(0, len(RECORDS)))
def test_the_incident_given_stays_as_it_was(cut):
    begun = fold(Incident(id="main-1"), RECORDS[:cut])
    before = deepcopy(begun)
    fold(begun, RECORDS[cut:])
    assert begun == before


@settings(max_examples=50)
@law(st.integers(0, len(RECORDS)))
def test_the_steps_of_each_flow_are_the_tokens(cut):
    incident = fold(Incident(id="main-1"), RECORDS[:cut])
    standing = [place for places in incident.standing.values() for place in places]
    assert sorted(standing) == sorted(incident.tokens)


def test_a_reason_after_a_private_talk_still_owes_the_public_a_word():
    desk = Desk(STORY)
    desk.mention()
    desk.append([e.PrivateOpened(mention="m1")])
    desk.append([e.MentionDisposed(mention="m1", reason=NoReply.TROLL)])
    [left] = desk.run.incident.unsettled
    assert left.needs_closing
    desk.append([e.PublicClose(mention="m1", draft="d1")])
    assert desk.run.incident.unsettled == []


def test_awareness_counts_from_the_earliest_moment_named():
    desk = Desk(STORY)
    early, late = desk.now.replace(hour=7), desk.now
    desk.append([e.LegalAware(since=late), e.LegalAware(since=early), e.LegalAware(since=late)])
    assert desk.run.incident.aware_at == early
