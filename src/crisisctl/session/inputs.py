"""The playbook's questions: asked once, where they are first needed."""

from crisisctl.engine import steps
from crisisctl.engine.agenda import Task
from crisisctl.intake.clean import clean_line
from crisisctl.model.events import DESK
from crisisctl.model.playbook import Input, InputType
from crisisctl.session.asking import Asking
from crisisctl.session.operator import Choice, Prompt
from crisisctl.words import Words, words

YES, NO, UNKNOWN = words("Yes"), words("No"), words("I don't know")


class Inputs:
    """Asks for inputs and keeps the answers in the journal."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking

    def known(self, task: Task, name: str) -> bool:
        """Whether an input has an answer where `task` stands."""
        answers = self.asking.desk.incident.answers
        return (task.place.flow, name) in answers or ("", name) in answers

    def ask(self, task: Task, name: str) -> None:
        """Ask for the input `name` of the playbook that `task` belongs to."""
        desk = self.asking.desk
        found = self._find(task, name)
        prompt = Prompt(
            f"inputs.{name}",
            self.asking.say.pick(found.ask),
            self._choices(found.type),
            check=lambda text: input_check(found, text),
            due=task.due,
            role=task.role,
        )
        value = clean_line(self.asking.ask(prompt), found.max_length)
        flow = task.place.flow
        mention = flow if found.per == "mention" and flow != DESK else ""
        desk.do(lambda run, _now: steps.answer_input(run, name, value, mention), task.role)

    def _find(self, task: Task, name: str) -> Input:
        run = self.asking.desk.run
        return run.plan.playbooks[run.node(task.place).playbook].inputs[name]

    def _choices(self, kind: InputType) -> tuple[Choice, ...]:
        labels = {"yes": YES, "no": NO}
        if kind is InputType.YES_NO_UNKNOWN:
            labels["unknown"] = UNKNOWN
        elif kind is not InputType.YES_NO:
            return ()
        return tuple(Choice(name, self.asking.say(label)) for name, label in labels.items())


def input_check(asked: Input, text: str) -> Words | None:
    """Why `text` is no answer to an input, if it isn't."""
    length = len(clean_line(text, asked.max_length + 1))
    if length > asked.max_length:
        return words("At most {limit} characters.", limit=asked.max_length)
    if asked.type is InputType.NUMBER and not text.strip().lstrip("-").isdigit():
        return words("A whole number, please.")
    if asked.type is InputType.URL and not text.startswith("https://"):
        return words("An address that begins with https://, please.")
    return None
