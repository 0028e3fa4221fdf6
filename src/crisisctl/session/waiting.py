"""Walking a wait: for a time, for everybody's answers, for a person to write in private."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from crisisctl.engine import messages, steps
from crisisctl.engine.agenda import Task
from crisisctl.engine.conditions import holds
from crisisctl.model import events as e
from crisisctl.model.conditions import as_answer
from crisisctl.model.incident import Mention
from crisisctl.model.waits import MetricBelow
from crisisctl.session.asking import Asking
from crisisctl.session.inputs import Inputs
from crisisctl.session.operator import Key, Prompt, Tone
from crisisctl.session.values import answer_to
from crisisctl.session.views import step_card, step_prompt
from crisisctl.words import Words, words

NOT_OPENED = {
    "refused": words("They refuse to talk in private"),
    "impossible": words("They can't write to us there"),
}
LATER = words("Not yet: go on with something else")


class Waiting:
    """Walks the steps at which the desk waits for the world."""

    def __init__(self, asking: Asking, inputs: Inputs) -> None:
        self.asking = asking
        self.inputs = inputs
        self.desk = asking.desk
        self.say = asking.say

    def walk(self, task: Task) -> bool:
        """Walk a `wait`. False if nothing has come yet."""
        missing = self._missing(task)
        self._show(task, *self._why(task), *missing)
        choices = {
            "over": words("It is over: go on"),
            "mention": words("Another mention has come in"),
            "later": words("Look again"),
        }
        if missing:
            del choices["over"]
        prompt = step_prompt(self.desk.run, task, self.say, choices)
        match self.asking.ask_at(task, replace(prompt, sample=Key.SKIP if missing else "")):
            case "over":
                self._ask_what_ends_it(task)
                self.desk.do(lambda run, now: steps.stop_waiting(run, task.place, now), task.role)
            case "mention":
                self.asking.add_mention()
            case _:
                return False
        return True

    def _show(self, task: Task, *lines: str) -> None:
        self.asking.operator.show(step_card(self.desk.run, task, self.say, self.desk.now, *lines))

    def _why(self, task: Task) -> list[str]:
        token = self.desk.incident.tokens[task.place]
        left = self.desk.incident.owing
        lines = [self.say(words("{count} mention(s) still need something.", count=left))]
        if token.leaves_at is not None:
            lines.append(self.say(words("Goes on by itself at {at}.", at=token.leaves_at)))
        if token.update_at is not None:
            lines.append(self.say(words("Next update promised at {at}.", at=token.update_at)))
        return lines

    def _missing(self, task: Task) -> list[str]:
        """What keeps a wait from being over, if that is nothing which could be asked here."""
        until = task.step.wait.until if task.step.wait is not None else None
        if until is None or until == "mentions-settled" or isinstance(until, MetricBelow):
            return []
        decided = [name for name in ending_answers(until) if name not in self.inputs.all(task)]
        rest = {name: until[name] for name in decided} if isinstance(until, dict) else until
        if not decided or holds(rest, self.desk.run, task.place):
            return []
        names = ", ".join(decided)
        return [self.say(words("It waits for {names}: it can't be over yet.", names=names))]

    def _ask_what_ends_it(self, task: Task) -> None:
        until = task.step.wait.until if task.step.wait is not None else None
        if isinstance(until, MetricBelow):
            self._sample(task, until)
            return
        for name, wanted in ending_answers(until or {}).items():
            if name in self.inputs.all(task) and not self._known(task, name, until):
                self.inputs.ask(task, name, sample=wanted)

    def _known(self, task: Task, name: str, until: str | Mapping[str, Any] | None) -> bool:
        """Whether it was answered before, and so that the wait may end."""
        told = answer_to(self.desk.run, task.place, name) is not None
        return told and until is not None and holds(until, self.desk.run, task.place)

    def _sample(self, task: Task, until: MetricBelow) -> None:
        question = words(
            "{metric} over the last {window}?", metric=until.metric, window=until.window
        )
        prompt = Prompt(
            f"samples.{until.metric}", self.say(question), check=_whole_number, sample="0"
        )
        value = int(self.asking.ask_at(task, prompt))
        window = until.window.worst_seconds
        self.desk.do(
            lambda _run, _now: [e.Sampled(metric=until.metric, window=window, value=value)],
            task.role,
        )

    def for_person(self, task: Task) -> bool:
        """Walk the wait for a person to write in private. False if they have not yet."""
        self._show(task)
        name = task.step.say.message if task.step.say is not None else task.step.id
        question, opened = _came(self.desk.incident.mentions[task.place.flow])
        choices = {"opened": opened, **NOT_OPENED, "later": LATER}
        answer = self.asking.choose(f"{name}.answer", question, choices, task)
        if answer == "later":
            return False
        if answer == "opened":
            self.inputs.ask_missing(task, task.step.needs)
            self.desk.do(lambda run, now: messages.opened(run, task.place, now), task.role)
        elif answer == "refused":
            self._not_opened(task, "refused")
        else:
            self._not_opened(task, "impossible")
        return True

    def _not_opened(self, task: Task, cause: Literal["refused", "impossible"]) -> None:
        self.desk.do(lambda run, now: messages.not_opened(run, task.place, now, cause), task.role)
        if task.place in self.desk.incident.tokens:
            self.asking.show(words("Another way is left: invite them by it."), tone=Tone.ALARM)


def _came(mention: Mention) -> tuple[Words, Words]:
    """Ask whether they came, and once they are there whether they answered; and what a yes is."""
    if mention.opened_at is None:
        return words("Has the person written in private?"), words("They wrote in private")
    return words("Has the person answered in private?"), words("They have answered")


def ending_answers(until: str | Mapping[str, Any]) -> dict[str, str]:
    """What is asked when a wait ends, with the answer that lets it; empty where any yes does."""
    if isinstance(until, str):
        return {until.removeprefix("not ").strip(): "no" if until.startswith("not ") else ""}
    wanted = {
        name: one[0] if isinstance(one, list | tuple) else one for name, one in until.items()
    }
    return {name: as_answer(one) for name, one in wanted.items()}


def _whole_number(text: str) -> Words | None:
    return None if text.isascii() and text.isdigit() else words("A whole number, please.")
