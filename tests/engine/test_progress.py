"""Whatever the playbook and whatever is done, time goes on: no timer fires for ever."""

from hypothesis import given as law, settings, strategies as st
from tests.engine.desks import Desk

from crisisctl.engine import messages
from crisisctl.engine.agenda import agenda
from crisisctl.engine.steps import choose, complete, skip
from crisisctl.engine.tick import next_timer
from crisisctl.model import events as e

OVER = "  - {id: over, end: {}}\n"
WEEK = 7 * 24 * 60
CLOCKS = "clocks: {notice: {from: aware, within: 72h, when: data, title: {en: Notice}}}\n"
STEPS = st.sampled_from(
    [
        "do: [{en: Act}], within: 5m",
        "say: hold, within: 10m",
        "say: quick",
        "escalate: {to: [cm, nobody, legal], within: 15m}",
        "escalate: {to: [boss], within: 1s, on-timeout: over}",
        "wait: {for: 30m, repeat: {every: 7m, say: update}}",
        "wait: {until: mentions-settled, repeat: [{every: 1s, say: staff, for: 1m}, {every: 1h}]}",
        "wait: {for: 1h, until: data}, next: over",
        "decide: {en: Which}, options: {left: {next: over}, on: {}}",
        "together: {a: [], b: [{id: ID-b, do: [{en: Act}], within: 1m}]}",
    ]
)
MENTION = """each-mention:
  - {id: reply, within: {posted: 5m}, say: ack}
  - {id: invite, say: invite, no-reply-after: {1h: back}}
  - {id: back, at-most: {times: 2, then: done}, within: 1h, say: closing, next: invite}
  - {id: done, end: {}}
"""


@st.composite
def flows(draw):
    kinds_ = draw(st.lists(STEPS, min_size=1, max_size=5))
    rows = [f"  - {{id: s{n}, {kind.replace('ID', f's{n}')}}}\n" for n, kind in enumerate(kinds_)]
    loop = "  - {id: loop, at-most: {times: 3, then: over}, wait: {for: 10m}, next: s0}\n"
    return "steps:\n" + "".join(rows) + loop + OVER + MENTION + CLOCKS


def act(desk: Desk, number: int) -> None:
    """Do something to the first thing on the agenda, whatever it is."""
    task = next(iter(agenda(desk.run)), None)
    if task is None:
        return
    step, place = task.step, task.place
    if step.options:
        desk.do(choose, place, list(step.options)[number % len(step.options)])
    elif step.say is not None and not messages.waits_for_person(desk.run, place):
        name = desk.draft(place, "needed" if number % 2 else "lock")
        desk.do(messages.ask_approval if number % 2 else messages.sent, name)
    elif number % 2 or step.do is None:
        desk.do(skip, place, "Because")
    else:
        desk.do(complete, place)


@settings(max_examples=60, deadline=None)
@law(flows(), st.lists(st.tuples(st.integers(0, 9), st.integers(0, 90)), max_size=12))
def test_time_always_goes_on(flow, turns):
    desk = Desk(flow)
    desk.append([e.InputAnswered(name="data", value="unknown")])
    desk.mention()
    minute = 0
    for number, wait in turns:
        act(desk, number)
        minute += wait
        desk.wake(minute)
    desk.wake(minute + WEEK)
    timer = next_timer(desk.run)
    assert timer is None or timer.at > desk.now
