from contextlib import suppress
from dataclasses import replace

from hypothesis import given as law, settings, strategies as st
from tests.engine.desks import Desk, minutes

from crisisctl.engine import messages
from crisisctl.engine.agenda import agenda
from crisisctl.engine.checkpoints import checkpoint, speaks_of_others, still_needed, take_up
from crisisctl.engine.deadlines import named_clocks
from crisisctl.engine.desk import NewMention, close, leave_unanswered, take_in
from crisisctl.engine.fold import own_copy
from crisisctl.engine.pages import page_role
from crisisctl.engine.remedies import offer
from crisisctl.engine.steps import choose, reached, skip
from crisisctl.engine.tick import next_timer
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.checkpoint import BEGINNING, Checkpoint
from crisisctl.model.incident import Incident, Place
from crisisctl.model.steps import NoReply, StepKind

STORY = """steps:
  - {id: speak, say: quick, within: 10m}
  - {id: watch, wait: {until: mentions-settled, repeat: {every: 20m, say: update}}}
  - {id: over, end: {hot-wash: 72h}}
each-mention:
  - {id: who, decide: {en: Who}, options: {fan: {}, troll: {no-reply: troll}, leak: {run: leak}}}
  - {id: reply, within: {posted: 60m}, say: quick}
  - {id: ask, escalate: {to: [boss], within: 5m}}
  - {id: invite, say: invite, no-reply-after: {1h: back}}
  - {id: mend, role: boss, remedy: goodwill}
  - {id: back, say: closing}
"""
LEAK = """clocks: {notice: {from: aware, within: 72h, title: {en: Notice}}}
each-mention:
  - {id: tell, say: ack}
"""


def act(desk: Desk, place: Place, number: int) -> None:
    """Do what a step asks for, or leave it out now and then."""
    step = desk.run.node(place).step
    assert step is not None
    if step.options:
        desk.do(choose, place, list(step.options)[number % len(step.options)])
    elif step.kind is StepKind.ESCALATE:
        desk.do(reached, place)
    elif step.remedy is not None:
        desk.do(offer, place, 5)
    elif not messages.message_name(desk.run, place):
        desk.do(skip, place, "Nothing to wait for")
    elif messages.waits_for_person(desk.run, place):
        desk.do(messages.opened, place)
    elif messages.next_channel(desk.run, place) is None:
        desk.do(skip, place, "Nothing to send")
    elif number % 3:
        desk.say(*place)
    else:
        desk.do(messages.ask_approval, desk.draft(place, "needed"))


def settled() -> Desk:
    """One mention is over, another waits for its triage."""
    desk = Desk(STORY, leak=LEAK)
    for _ in range(2):
        desk.mention()
    desk.do(choose, Place("m1", "who"), "troll")
    return desk


def turn(desk: Desk, number: int, minute: int) -> None:
    """Anything that may happen next."""
    if number == 19:
        desk.mention(posted=minute)
    elif number == 18:
        desk.append([page_role(desk.run, "boss", "asked")])
    elif number == 16 and desk.at:
        desk.do(skip, desk.place(desk.at[-1]), "Because")
    elif number == 17:
        name = f"m{1 + minute % desk.run.incident.posted}"
        desk.do(leave_unanswered, name, NoReply.DUPLICATE)
    elif desk.at:
        act(desk, desk.place(desk.at[number % len(desk.at)]), number // 3)


def reread(kept: Checkpoint, records: list[e.Record]) -> list[e.Record]:
    """What a journal gives for a checkpoint."""
    carried = {seq for first, last in kept.spans for seq in range(first, last + 1)}
    return [record for record in records if record.seq in carried or record.seq > kept.seq]


def short(kept: Checkpoint, records: list[e.Record]) -> Incident | None:
    return take_up(Incident(id="main-1"), kept, reread(kept, records))


def kept_at(desk: Desk, before: Checkpoint = BEGINNING) -> Checkpoint:
    """The next checkpoint, as it comes back from its text."""
    needed = still_needed(desk.run.incident, reread(before, desk.records))
    if needed is None:
        needed = still_needed(desk.run.incident, desk.records)
        assert needed is not None
    text = checkpoint(desk.run.incident, needed).model_dump_json()
    return Checkpoint.model_validate_json(text)


def part_of(whole: Incident, held: Incident) -> Incident:
    """`whole` without the mentions that `held` was taken up without."""
    flows = {e.DESK, "", *held.mentions}
    part = own_copy(whole)
    for name in ("finished", "visits", "arrivals"):
        setattr(part, name, {at: v for at, v in getattr(whole, name).items() if at.flow in flows})
    for name in ("answers", "offered"):
        setattr(part, name, {at: v for at, v in getattr(whole, name).items() if at[0] in flows})
    part.mentions = {name: one for name, one in whole.mentions.items() if name in flows}
    part.drafts = {n: one for n, one in whole.drafts.items() if one.place.flow in flows}
    part.latest_drafts = {at: n for at, n in whole.latest_drafts.items() if at[0].flow in flows}
    part.said_to = {at: None for at in whole.said_to if at[1] in flows}
    part.pages = {
        name: one
        for name, one in whole.pages.items()
        if one.place is None or one.place.flow in flows
    }
    return part


@settings(max_examples=150, deadline=None)
@law(
    st.lists(
        st.tuples(st.integers(0, 19), st.integers(0, 40), st.booleans()), min_size=5, max_size=40
    )
)
def test_a_journal_taken_up_goes_on_as_one_read_whole(turns):
    desk, kept, minute = settled(), BEGINNING, 0
    for number, wait, keep in turns:
        minute += wait
        desk.wake(minute)
        with suppress(Refused):
            turn(desk, number, minute)
        if keep:
            kept = kept_at(desk, kept)
    found = short(kept, desk.records)
    if found is None:
        return  # a mention that was over was taken up again: the whole journal is read
    assert found == part_of(desk.run.incident, found)
    run = replace(desk.run, incident=found)
    assert agenda(run) == agenda(desk.run)
    assert named_clocks(run) == named_clocks(desk.run)
    timers = next_timer(run), next_timer(desk.run)
    if all(timers):
        assert timers[0].fire(run, desk.now) == timers[1].fire(desk.run, desk.now)
    said = NewMention("x", "@marie", "Help!", "", "en", desk.now, private=False)
    assert take_in(run, desk.now, said) == take_in(desk.run, desk.now, said)
    assert page_role(run, "boss", "asked") == page_role(desk.run, "boss", "asked")


def test_what_is_over_is_left_out_and_counted():
    desk = settled()
    kept = kept_at(desk)
    found = short(kept, desk.records)
    assert list(found.mentions) == ["m2"]
    assert (found.posted, found.seq) == (2, desk.run.incident.seq)
    assert kept.size < desk.run.incident.seq


def test_a_mention_taken_up_again_needs_the_whole_journal():
    desk = settled()
    kept = kept_at(desk)
    desk.append([e.PrivateOpened(mention="m1")])
    assert short(kept, desk.records) is None
    assert still_needed(desk.run.incident, reread(kept, desk.records)) is None
    assert short(kept_at(desk), desk.records) == desk.run.incident


def test_what_is_only_told_of_a_mention_that_is_over_changes_nothing():
    desk = settled()
    kept = kept_at(desk)
    desk.append([e.MentionTriaged(mention="m1", choice="troll")])
    found = short(kept, desk.records)
    assert (list(found.mentions), found.seq) == (["m2"], desk.run.incident.seq)


def test_a_clock_that_a_mention_has_started_outlives_its_settling():
    desk = settled()
    desk.do(choose, Place("m2", "who"), "leak")
    desk.say("m2", "who.leak/tell")
    desk.append([e.PublicAck(mention="m2", draft="d1"), e.MentionDisposed(mention="m2")])
    desk.append([e.StepDone(flow="m2", step="reply")])
    assert desk.run.incident.open_mentions == {}
    found = short(kept_at(desk), desk.records)
    assert list(found.mentions) == ["m2"]
    assert [one.name for one in named_clocks(replace(desk.run, incident=found))] == ["notice"]


def test_an_open_call_about_a_settled_mention_is_kept():
    desk = Desk(STORY, leak=LEAK)
    desk.mention()
    desk.wake(70)
    desk.do(choose, Place("m1", "who"), "troll")
    [page] = desk.run.incident.open_pages
    assert page in short(kept_at(desk), desk.records).open_pages
    desk.append([e.PageAcknowledged(page=page)])
    assert short(kept_at(desk), desk.records).mentions == {}


def test_news_of_a_mention_that_is_held_or_new_is_no_stranger():
    desk = settled()
    found = short(kept_at(desk), desk.records)
    seq = len(desk.records)
    desk.mention()
    desk.do(choose, Place("m3", "who"), "fan")
    assert not speaks_of_others(found, desk.records[seq:])
    desk.append([e.MessageEdited(draft="d9", text="Better.")])
    assert speaks_of_others(found, desk.records[seq:])


def test_a_closed_incident_is_taken_up_as_closed():
    desk = settled()
    desk.now = minutes(5)
    desk.do(leave_unanswered, "m2", NoReply.SPAM)
    desk.do(close, "the rest is done by hand")
    found = short(kept_at(desk), desk.records)
    assert found.closed_at == minutes(5)
    assert found.mentions == {}


def test_a_text_that_waits_for_a_yes_is_kept_with_its_mention():
    desk = Desk(STORY, leak=LEAK)
    desk.mention()
    desk.do(choose, Place("m1", "who"), "fan")
    desk.do(messages.ask_approval, desk.draft(Place("m1", "reply"), "needed"))
    desk.do(leave_unanswered, "m1", NoReply.DUPLICATE)
    assert short(kept_at(desk), desk.records).awaiting == desk.run.incident.awaiting != {}
