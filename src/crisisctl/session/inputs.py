"""The playbook's questions: asked where they are first needed, and news anew each time."""

import re
from datetime import date, datetime

from crisisctl.engine import steps
from crisisctl.engine.agenda import Task
from crisisctl.engine.run import Run
from crisisctl.intake.clean import clean_line
from crisisctl.model import events as e
from crisisctl.model.events import DESK
from crisisctl.model.playbook import Input, InputType
from crisisctl.session.asking import Asking, Overtaken
from crisisctl.session.mention import not_a_url
from crisisctl.session.operator import Choice, Prompt, Tone
from crisisctl.session.values import TIME, answer_to
from crisisctl.words import Words, words

YES, NO, UNKNOWN = words("Yes"), words("No"), words("I don't know")
SAMPLES = {
    InputType.NUMBER: "1",
    InputType.DATE: "2026-11-22",
    InputType.TIME: "14:05",
    InputType.URL: "https://example.org",
}
PRIVATE_SAMPLE = "A-1042"
"""Like no other sample: a text that repeats what was told in private is refused."""


class Inputs:
    """Asks for inputs and keeps the answers in the journal."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking

    def all(self, task: Task) -> dict[str, Input]:
        """The inputs of the playbook that the step at `task` belongs to."""
        run = self.asking.desk.run
        return run.plan.playbooks[run.node(task.place).playbook].inputs

    def known(self, task: Task, name: str) -> bool:
        """Whether an input has an answer where `task` stands, for what it says now."""
        run, asked = self.asking.desk.run, self.all(task)[name]
        if answer_to(run, task.place, name) is None or asked.per != "message":
            return answer_to(run, task.place, name) is not None
        step, seq = run.incident.answered.get((_whose(task, asked), name), ("", 0))
        token = run.incident.tokens.get(task.place)
        return token is not None and step == task.place.step and seq > token.since

    def ask_missing(self, task: Task, names: tuple[str, ...]) -> None:
        """Ask for those of `names` that have no answer yet."""
        for name in names:
            if not self.known(task, name):
                self.ask(task, name)

    def ask(self, task: Task, name: str, *, sample: str = "") -> None:
        """Ask for an input and keep the answer; `sample` is what a template answers.

        Raises `Overtaken` if another terminal has answered meanwhile: theirs stands.
        """
        found = self.all(task)[name]
        before = answer_to(self.asking.desk.run, task.place, name)
        prompt = Prompt(
            f"inputs.{name}",
            self.asking.say.pick(found.ask),
            self._choices(found.type),
            check=lambda text: input_check(found, text),
            sample=sample or self._sample(found),
        )
        value = clean_line(self.asking.ask_for_fact(task, prompt), found.max_length)
        self._keep(task, name, value, before)

    def _keep(self, task: Task, name: str, value: str, before: str | None) -> None:
        asked = self.all(task)[name]
        mention, step = _whose(task, asked), task.place.step if asked.per == "message" else ""

        def command(run: Run, _now: datetime) -> list[e.Event]:
            if answer_to(run, task.place, name) != before:
                return []
            return steps.answer_input(run, name, value, mention, step)

        if not self.asking.desk.do(command, task.role):
            said = words("Somebody else has answered meanwhile: their answer stands.")
            self.asking.show(said, tone=Tone.ALARM)
            raise Overtaken

    def _choices(self, kind: InputType) -> tuple[Choice, ...]:
        labels = {"yes": YES, "no": NO}
        if kind is InputType.YES_NO_UNKNOWN:
            labels["unknown"] = UNKNOWN
        elif kind is not InputType.YES_NO:
            return ()
        return tuple(Choice(name, self.asking.say(label)) for name, label in labels.items())

    def _sample(self, asked: Input) -> str:
        plain = PRIVATE_SAMPLE if asked.private else self.asking.say(words("an example"))
        text = SAMPLES.get(asked.type, plain)
        return text if len(text) <= asked.max_length else "…"


def _whose(task: Task, asked: Input) -> str:
    """The mention that an answer is about; empty if it is the whole incident's."""
    flow = task.place.flow
    return flow if asked.per != "incident" and flow != DESK else ""


def length_check(text: str, limit: int) -> Words | None:
    """Why `text` is too long for an answer, if it is."""
    if len(clean_line(text, limit + 1)) <= limit:
        return None
    return words("At most {limit} characters.", limit=limit)


def input_check(asked: Input, text: str) -> Words | None:
    """Why `text` is no answer to an input, if it isn't."""
    line = clean_line(text, asked.max_length + 1)
    if too_long := length_check(line, asked.max_length):
        return too_long
    match asked.type:
        case InputType.NUMBER if not re.fullmatch(r"-?[0-9]+", line):
            return words("A whole number, please.")
        case InputType.URL:
            return not_a_url(line)
        case InputType.DATE if not _is_date(line):
            return words("A date, please: 2026-11-22.")
        case InputType.TIME if not TIME.fullmatch(line):
            return words("A time, please: 14:05.")
        case _:
            return None


def _is_date(line: str) -> bool:
    try:
        date.fromisoformat(line)
    except ValueError:
        return False
    return True
