"""A small crisis desk for tests: a plan from a few lines of YAML, and a run that is walked."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from crisisctl.engine.closing import resolve
from crisisctl.engine.conversations import State, state_of
from crisisctl.engine.desk import NewMention, declare, take_in
from crisisctl.engine.drafts import Rendered, draft
from crisisctl.engine.messages import message_of, next_channel, sent
from crisisctl.engine.run import open_run
from crisisctl.engine.tick import next_timer
from crisisctl.model import events as e
from crisisctl.model.approvals import Approvals
from crisisctl.model.incident import Incident, Place
from crisisctl.model.messages import MessageKind
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team
from crisisctl.playbooks.document import read
from crisisctl.playbooks.validate import validate

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)  # a Friday
TEAM = """\
crisisctl: 1
brand: Ondine
roles:
  cm: {title: {en: CM}, people: [{name: Ada}, {name: Bo}]}
  lead: {title: {en: Lead}, people: [{name: Cy}, {name: Di}]}
  legal: {title: {en: Legal}, people: [{name: Eve}]}
  boss: {title: {en: Boss}, people: [{name: Flo}, {name: Gus}]}
  twin: {title: {en: Twin}, people: [{name: Cy}]}
channels:
  x: {handle: "@ondine"}
  facebook: {handle: ondine, reply-within: 20m}
remedies:
  goodwill: {title: {en: Goodwill}, ceilings: {cm: 50, boss: 200}, per-incident: 210}
"""
HEAD = """\
crisisctl: 1
title: {en: A test}
owner: lead
reviewed: 2026-10-12
cluster: accidental
languages: [en]
severity:
  sev1: {when: {en: Bad}, first-reply: 30m, update-every: 20m}
  sev3: {when: {en: Usual}, first-reply: 60m, update-every: 4h}
inputs:
  data: {ask: {en: Data}, type: yes-no-unknown}
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: Seen.}}
  hold: {kind: holding, audience: public, channels: [x, facebook], text: {en: Held.},
         approval: {by: [lead, legal, boss, twin], quorum: 2, within: 10m}}
  quick: {kind: holding, audience: public, channels: [x], text: {en: Quick.},
          approval: {by: [legal], within: 10m}}
  pair: {kind: holding, audience: public, channels: [x], text: {en: Two.},
         approval: {by: [lead, legal], quorum: 2, within: 10m}}
  update: {kind: update, audience: public, channels: [x, facebook], text: {en: News.}}
  invite: {kind: handoff, audience: public, channels: [x], text: {en: Write to us.}}
  private: {kind: private, audience: private, channels: [x], text: {en: Tell us.}}
  closing: {kind: closing, audience: public, channels: [x], text: {en: Settled.}}
  staff: {kind: staff, audience: internal, text: {en: To all.}}
"""
OVER = "steps: [{id: over, end: {}}]\n"


def minutes(count: float) -> datetime:
    """So many minutes after the start."""
    return START + timedelta(minutes=count)


def model(text: str, kind: type[Any]) -> Any:
    found, findings = validate(read(text.encode(), "test.yaml"), kind)
    assert found is not None, [str(finding.message) for finding in findings]
    return found


@cache
def plan(main: str, **called: str) -> Plan:
    """The plan of a playbook `main` and of those it calls: each its `steps:` and what differs."""
    texts = {"main": main, **called}
    playbooks = {
        name: model(f"id: {name}\n{HEAD}{text if 'steps:' in text else OVER + text}", Playbook)
        for name, text in texts.items()
    }
    return Plan("main", playbooks, model(TEAM, Team), Approvals(brand="Ondine"), {})


class Desk:
    """A run under test, at a time that the test moves on; `records` is its journal."""

    def __init__(self, main: str, *, severity: str = "sev3", **called: str) -> None:
        self.run = open_run(plan(main, **called), Incident(id="main-1"))
        self.now = START
        self.records: list[e.Record] = []
        self.do(declare, severity)

    def do(
        self, command: Callable[..., list[e.Event]], *args: Any, by: str = "Ada", **more: Any
    ) -> list[e.Event]:
        """What the command decides, appended; it gets `now` if it asks for it."""
        asks = list(command.__annotations__)
        if "now" in asks:
            before = asks.index("now") - 1  # the run comes first
            args = (*args[:before], self.now, *args[before:])
        return self.append(command(self.run, *args, **more), by=by)

    def append(
        self, events: Sequence[e.Event], *, by: str = "Ada", source: e.Source = e.Source.OPERATOR
    ) -> list[e.Event]:
        first = self.run.incident.seq + 1
        actor = e.Actor(role="cm", person=by, source=source)
        new = [
            e.Record(seq=seq, at=self.now, actor=actor, event=event)
            for seq, event in enumerate(events, start=first)
        ]
        self.records += new
        self.run = self.run.after(new)
        return list(events)

    def until(self, minute: float) -> list[e.Event]:
        """Let time pass to `minute`: each timer fires at its own time."""
        fired: list[e.Event] = []
        while (timer := next_timer(self.run)) is not None and timer.at <= minutes(minute):
            self.now = max(self.now, timer.at)
            fired += self.append(timer.fire(self.run, self.now), source=e.Source.CLOCK)
        self.now = minutes(minute)
        return fired

    def wake(self, minute: float, *, most: int = 100) -> list[e.Event]:
        """The program was off until `minute`: all that is overdue fires now."""
        self.now = minutes(minute)
        fired: list[e.Event] = []
        for _ in range(most):
            timer = next_timer(self.run)
            if timer is None or timer.at > self.now:
                return fired
            fired += self.append(timer.fire(self.run, self.now), source=e.Source.CLOCK)
        raise AssertionError("time goes round in circles")

    def mention(self, *, posted: float = 0, channel: str = "x", private: bool = False) -> str:
        said = NewMention(channel, "@marie", "Help!", "", "en", minutes(posted), private)
        self.do(take_in, said)
        return f"m{len(self.run.incident.mentions)}"

    def draft(self, place: Place, approval: str = "lock") -> str:
        mention = self.run.mention_of(place.flow)
        closes = message_of(self.run, place).kind is MessageKind.CLOSING
        if closes and mention is not None and state_of(mention) is State.OPENED:
            self.do(resolve, mention.id, handled=True, explained=True, resolved=True)
        channel = next_channel(self.run, place)
        assert channel is not None
        rendered = Rendered(1, "en", channel, f"On {channel}", "0" * 64, approval)  # type: ignore[arg-type]
        [drafted] = self.do(draft, place, rendered)
        assert isinstance(drafted, e.MessageDrafted)
        return drafted.draft

    def say(self, flow: str, step: str) -> list[e.Event]:
        """Draft a pre-approved text for the next channel of a step, and send it."""
        return self.do(sent, self.draft(Place(flow, step)))

    @property
    def at(self) -> list[str]:
        """Where every flow stands: `desk call`, `m1 answer`."""
        return [f"{flow} {step}" for flow, step in self.run.incident.tokens]

    def place(self, where: str) -> Place:
        """The place of `at`'s notation."""
        flow, _, step = where.partition(" ")
        return Place(flow, step)


def kinds(events: Sequence[e.Event]) -> list[str]:
    """The types of events, for a glance at their order."""
    return [event.type for event in events]


def of_kind(events: Sequence[e.Event], kind: type[Any]) -> list[Any]:
    """Those of one type."""
    return [event for event in events if isinstance(event, kind)]


def called(events: Sequence[e.Event]) -> list[tuple[str, str]]:
    """Whose telephone rings: each with the role that they are called as."""
    return [(one.role, one.person) for one in of_kind(events, e.Paged)]
