"""A walk cut at any prompt and taken up again comes to the same journal as one in one go."""

import pytest
from tests.session.workshop import NOON, SAY, Over, again, asks_for_link, plan, start, walk

from crisisctl.clock import DrillClock
from crisisctl.session.desk import begin
from crisisctl.session.operator import Key, Pressed
from crisisctl.session.template import FirstChoice
from crisisctl.session.walk import Walk
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

RICH = """\
+word: {kind: holding, audience: public, text: {en: "We know. {{ personal }} {{ topic }}"}}
steps:
  - {id: open, do: [{en: Open, effect: legal-aware}], within: 5m}
  - {id: call, escalate: {to: [lead, legal], within: 10m}}
  - {id: facts, ask: [topic, leak]}
  - id: both
    together:
      care: [{id: tell, say: staff}]
      desk: [{id: speak, say: {message: word, on: [x, facebook]}}]
  - {id: figure, wait: {until: {metric: mentions, window: 1h, below: 5}}}
  - {id: other, run: other}
  - {id: follow, wait: {until: mentions-settled}}
  - {id: end, end: {hot-wash: 72h}}
each-mention:
  - id: triage
    decide: {en: "Who?"}
    options: {customer: {next: answer}, troll: {no-reply: troll}, unknown: {next: answer}}
  - {id: answer, within: {posted: 60m}, say: ack}
  - {id: invite, say: invite, needs: order, no-reply-after: {12h: back}}
  - {id: gift, role: care, remedy: goodwill}
  - {id: back, say: close}
"""
OTHER = """\
+ours: {kind: holding, audience: public, text: {en: "Again: {{ topic }}"}}
steps:
  - {id: open, do: [{en: Open the other}]}
  - {id: speak, say: {message: ours, on: [x]}}
"""
DETOURS = {
    8: Pressed(Key.NOTE, "so far"),
    12: Pressed(Key.ESCALATE, "legal"),
    20: Pressed(Key.SKIP, "not today"),
}


class Recorder(FirstChoice):
    """Takes first choices and some detours."""

    def __init__(self, journal, detours):
        super().__init__(SAY)
        self.journal = journal
        self.detours = detours
        self.answers = []

    def ask(self, prompt):
        if asks_for_link(prompt):
            return super().ask(prompt)  # of a text that is out: whoever leaves here loses it
        detour = self.detours.get(len(self.answers) + 1)
        taken = detour if detour and detour.key in prompt.keys else super().ask(prompt)
        self.answers.append(taken if isinstance(taken, Pressed) else taken.value)
        return taken


def in_one_go(made, detours):
    journal = MemoryJournal()
    recorder = Recorder(journal, detours)
    desk = begin(journal, DrillClock(NOON), made, "kim", "sev3", exercise=True)
    Walk(desk, recorder, SAY, lambda _: words("Copied."), attended=False).go()
    return recorder


def events(journal):
    return [record.event for record in journal.read("main-1")]


@pytest.mark.parametrize("detours", [{}, DETOURS], ids=["straight", "with detours"])
def test_every_cut_is_mended(tmp_path, detours):
    made = plan(tmp_path, RICH, approve=False, other=OTHER)
    whole = in_one_go(made, detours)
    wanted = events(whole.journal)
    assert wanted[-1].type == "incident.closed"
    assert len(whole.answers) >= 35
    for cut in range(len(whole.answers)):
        found = start(made, *whole.answers[:cut], given=None, attended=False)
        assert isinstance(found.ended, Over), cut
        rest = walk(again(found, "kim"), *whole.answers[cut:], attended=False)  # nothing twice
        assert rest.ended is None, (cut, rest.ended)
        assert events(found.desk.journal) == wanted, cut
