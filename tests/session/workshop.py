"""Small playbooks, walked by a script of answers, with every prompt and card kept to be read."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from crisisctl.clock import DrillClock
from crisisctl.i18n import Speaker
from crisisctl.model.approvals import Approvals
from crisisctl.playbooks.approvals import wordings
from crisisctl.playbooks.load import load
from crisisctl.playbooks.lock import Approver, approved, as_yaml, bounds_of, open_to, yes
from crisisctl.ports import NO_OUTLETS
from crisisctl.replies.template import TemplateProblem, parse
from crisisctl.session.desk import Desk, begin, reopen
from crisisctl.session.operator import Answer, Card, Given, Pressed, Prompt
from crisisctl.session.walk import Walk
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SAY = Speaker("en", UTC)
TEAM = """\
crisisctl: 1
brand: Ondine
signature: ^ON
status-page: https://ondine.example/status
roles:
  lead:
    title: {en: Lead, fr: Direction}
    people: [{name: Ada, contact: env:ADA}, {name: Bo, contact: env:BO}]
    may-approve: [acknowledgement, holding, update, handoff, private, closing, correction]
  legal: {title: {en: Legal}, people: [{name: Cy}, {name: Di}]}
  care: {title: {en: Care}, people: [{name: Eli}]}
channels:
  x: {handle: "@ondine", form-link: "https://ondine.example/x"}
  facebook: {handle: ondine}
remedies:
  goodwill: {title: {en: Goodwill}, ceilings: {care: 50, lead: 200}}
"""
HEAD = """\
crisisctl: 1
id: {id}
title: {{en: A test, fr: Un essai}}
owner: lead
reviewed: 2026-10-12
cluster: accidental
languages: [en]
severity:
  sev2: {{when: {{en: Press}}, first-reply: 30m, update-every: 30m}}
  sev3: {{when: {{en: A post}}, first-reply: 60m, update-every: 2h}}
inputs:
  topic: {{ask: {{en: "What about?"}}, max-length: 40}}
  leak: {{ask: {{en: "A leak?"}}, type: yes-no-unknown}}
  order: {{ask: {{en: "Order?"}}, private: true, per: mention}}
messages:
  ack:
    kind: acknowledgement
    audience: public
    variants:
      - {{en: "Hello {{{{ mention.author }}}}, we are looking into {{{{ topic }}}}.",
         fr: "Bonjour {{{{ mention.author }}}}, nous regardons {{{{ topic }}}}."}}
      - {{en: "{{{{ mention.author }}}}, somebody is on {{{{ topic }}}}.",
         fr: "{{{{ mention.author }}}}, on s'occupe de {{{{ topic }}}}."}}
  hold: {{kind: holding, audience: public, text: {{en: "We know about {{{{ topic }}}}."}}}}
  news: {{kind: update, audience: public, channels: [x, facebook], text: {{en: "Still on it."}}}}
  invite: {{kind: handoff, audience: public, text: {{en: "Write to us: {{{{ links.form }}}}"}}}}
  close: {{kind: closing, audience: public, text: {{en: "It is settled."}}}}
  staff: {{kind: staff, audience: internal, text: {{en: "They talk about {{{{ topic }}}}."}}}}
"""
CARD = "steps:\n  - {id: open, do: [{en: Open}], within: 5m}\n  - {id: end, end: {}}\n"
ONE = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
  - {id: end, end: {}}
each-mention:
  - id: triage
    decide: {en: "Who?"}
    options:
      customer: {label: {en: A customer}, next: answer}
      troll: {no-reply: troll}
      distress: {waive-closing: distress, next: answer}
      quiet: {next: done}
      private: {next: invite}
  - {id: answer, within: {posted: 60m}, say: ack, next: done}
  - {id: invite, say: invite, no-reply-after: {12h: done}}
  - {id: done, end: {}}
"""
SPEAK = "steps:\n  - {id: speak, say: {message: MESSAGE, on: [x, facebook]}}\n"
REPLY = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: MESSAGE}
"""
OVER = "steps:\n  - {id: over, end: {}}\n"


def plan(folder: Path, body: str, *, approve: bool = True, team: str = TEAM, **called: str) -> Any:
    """A plan from files in `folder`; a body brings its own `steps`, `messages`… by name."""
    here = folder / "playbooks"
    here.mkdir(exist_ok=True)
    (here / "team.yaml").write_text(team, encoding="utf-8")
    for name, text in {"main": body, **called}.items():
        (here / f"{name}.yaml").write_text(whole(name, text), encoding="utf-8")
    if approve:
        _approve_all(here)
    loaded = load(str(here / "main.yaml"))
    assert loaded.plan is not None, [str(f.message) for f in loaded.findings]
    return loaded.plan


def whole(name: str, body: str) -> str:
    """A playbook's text: its head, with the lines of `body` that begin with + in `messages`."""
    more = [line[1:] for line in body.splitlines() if line.startswith("+")]
    rest = [line for line in body.splitlines() if not line.startswith("+")]
    own = HEAD.format(id=name) + "".join(f"  {line}\n" for line in more)
    text = own + "\n".join(rest) + "\n"
    return text if "\nsteps:" in text else text + OVER


def _approve_all(here: Path) -> None:
    loaded = load(str(here / "main.yaml"))
    assert loaded.plan is not None, [str(f.message) for f in loaded.findings]
    approvals = Approvals(brand=loaded.plan.team.brand)
    for name in loaded.plan.playbooks:
        for one in wordings(loaded.plan, name):
            by = Approver("lead", "Ada", date(2026, 11, 1), date(2027, 11, 1))
            channels = open_to(loaded.plan, one, "lead")
            with suppress(TemplateProblem):
                bounds = bounds_of(loaded.plan, one, parse(one.text).variables(), channels)
                approvals = approved(approvals, one, yes(one, by, channels, bounds))
    (here / "approvals.lock").write_text(as_yaml(approvals), encoding="utf-8")


class Over(Exception):  # noqa: N818 - the script ends, as a terminal might
    """The script has no more answers."""


def asks_for_link(prompt: Prompt) -> bool:
    """Whether it is asked where a text of ours is out."""
    return prompt.id.endswith(".url") and prompt.id != "mention.url"


def _is_link(following: list[Any]) -> bool:
    return any(isinstance(one, Link) or str(one).startswith("https://") for one in following)


class Link(Pressed):
    """A key at the question for a link."""


@dataclass
class Script:
    """An operator who answers from a list; `Pressed`, `Answer` and functions stand in it too.

    Asked for the link to a text, they press Enter unless an address is next on the list.
    """

    answers: list[Any]
    asked: list[Prompt] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        if asks_for_link(prompt) and not _is_link(self.answers[:1]):
            return Answer("")
        if not self.answers:
            raise Over(prompt.id)
        self.asked.append(prompt)
        answer = self.answers.pop(0)
        if callable(answer):
            answer = answer()
        if isinstance(answer, str):
            allowed = [choice.value for choice in prompt.choices]
            assert not allowed or answer in allowed, (prompt.id, answer, allowed)
            refusal = prompt.check(answer) if prompt.check and answer else None
            assert refusal is None, (prompt.id, answer, str(refusal))
            return Answer(answer)
        assert isinstance(answer, Answer | Pressed)
        return answer

    def show(self, card: Card) -> None:
        self.cards.append(card)

    @property
    def ids(self) -> list[str]:
        return [prompt.id for prompt in self.asked]

    @property
    def said(self) -> str:
        return "\n".join(
            "\n".join((card.title, *card.lines, card.verbatim)) for card in self.cards
        )


@dataclass
class Desked:
    """A run on a script: what it asked, what it wrote, what it handed out, where it ended."""

    desk: Desk
    script: Script
    copied: list[str]
    ended: BaseException | None = None

    @property
    def events(self) -> list[Any]:
        return [record.event for record in self.desk.journal.read(self.desk.incident.id)]

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.events]

    def of(self, kind: str) -> list[Any]:
        return [event for event in self.events if event.type == kind]

    def move_by(self, length: timedelta) -> None:
        """Let the drill's time pass; nobody looks yet."""
        assert isinstance(self.desk.clock, DrillClock)
        self.desk.clock.move_by(length)

    @property
    def prompt(self) -> str:
        """The prompt that the script had no answer for."""
        assert isinstance(self.ended, Over), self.ended
        return str(self.ended)


GIVEN = Given("x", "@zoe", "Where is my order?", "", "12:00")


def start(plan: Any, *answers: Any, given: Given | None = GIVEN, **more: Any) -> Desked:
    """Declare at noon and walk by `answers`, in a drill unless said otherwise."""
    journal = more.pop("journal", None) or MemoryJournal()
    clock = more.pop("clock", None) or DrillClock(NOON)
    exercise = more.pop("exercise", True)
    person, severity = more.pop("person", "kim"), more.pop("severity", "sev3")
    desk = begin(journal, clock, plan, person, severity, exercise=exercise)
    return walk(desk, *answers, given=given, **more)


def walk(desk: Desk, *answers: Any, given: Given | None = None, **more: Any) -> Desked:
    """Walk a desk by `answers` until it ends or they do."""
    only = more.pop("only", None)
    script, copied = Script(list(answers)), list[str]()

    def outlet(text: str) -> Any:
        copied.append(text)
        return words("Copied.")

    outlets, wish = more.pop("outlets", NO_OUTLETS), more.pop("wish", None)
    say, attended = more.pop("say", SAY), more.pop("attended", True)
    walked = Walk(desk, script, say, outlet, outlets, attended=attended)
    found = Desked(desk, script, copied)
    try:
        if given is not None and desk.run.each_mention.start is not None:
            walked.take_first_mention(given)
        if wish is not None:
            walked.reply(wish)
        else:
            walked.go(only=only)
    except Exception as error:  # noqa: BLE001 - handed to the test
        found.ended = error
    assert not more, more
    return found


def again(found: Desked, person: str = "lou") -> Desk:
    """The same run, opened at another terminal."""
    desk = found.desk
    return reopen(desk.journal, desk.clock, desk.incident.id, person)


def speak(message: str, *more: str) -> str:
    return "\n".join((*more, SPEAK.replace("MESSAGE", message)))


def reply(message: str, *more: str) -> str:
    return "\n".join((*more, REPLY.replace("MESSAGE", message)))


def texts(found: "Desked") -> list[str]:
    return [event.text for event in found.of("message.drafted")]
