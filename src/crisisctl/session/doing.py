"""Walking one step: what is asked, and the command that the answer becomes."""

from crisisctl.engine import messages, steps
from crisisctl.engine.agenda import Task
from crisisctl.engine.tick import no_answer
from crisisctl.intake.moments import parse_moment
from crisisctl.model.incident import Page
from crisisctl.model.steps import Effect, Option, StepKind
from crisisctl.session.aside import Aside
from crisisctl.session.asking import Asking
from crisisctl.session.exposing import Exposing
from crisisctl.session.inputs import Inputs
from crisisctl.session.mention import past_moment
from crisisctl.session.news import contacts, role_title
from crisisctl.session.offering import Offering
from crisisctl.session.operator import Prompt
from crisisctl.session.saying import Saying
from crisisctl.session.views import step_card, step_prompt
from crisisctl.session.waiting import LATER, Waiting
from crisisctl.words import Words, words

UNKNOWN = words("I don't know")


class Doing:
    """Walks the steps of a run with the operator, one at a time."""

    def __init__(self, asking: Asking, saying: Saying) -> None:
        self.asking = asking
        self.saying = saying
        self.inputs = Inputs(asking)
        self.exposing = Exposing(asking, Aside(asking, saying))
        self.offering = Offering(asking)
        self.waiting = Waiting(asking, self.inputs)
        self.desk = asking.desk
        self.say = asking.say

    def walk(self, task: Task) -> bool:
        """Walk one step. False if it was put off: the agenda has to find something else."""
        self.exposing.walk(task)
        alone = {
            StepKind.DO: self._do,
            StepKind.ASK: self._ask,
            StepKind.DECIDE: self._decide,
            StepKind.ESCALATE: self._escalate,
            StepKind.REMEDY: self.offering.walk,
        }
        if task.step.kind in alone:
            return alone[task.step.kind](task)
        if messages.update_pending(self.desk.run, task.place):
            return self.saying.walk(task)
        if task.step.kind is StepKind.WAIT:
            return self.waiting.walk(task)
        if messages.waits_for_person(self.desk.run, task.place):
            return self.waiting.for_person(task)
        return self.saying.walk(task)

    def _prompt(self, task: Task, choices: dict[str, Words], question: Words | None = None) -> str:
        asked = step_prompt(self.desk.run, task, self.say, choices, question)
        return self.asking.ask_at(task, asked)

    def _show(self, task: Task, *lines: str) -> None:
        self.asking.operator.show(step_card(self.desk.run, task, self.say, self.desk.now, *lines))

    def _do(self, task: Task) -> bool:
        actions = task.step.do or ()
        self._show(task, *(f"• {self.say.pick(action.text)}" for action in actions))
        self._prompt(task, {"done": words("Done")})
        said = "now"
        if any(action.effect is Effect.LEGAL_AWARE for action in actions):
            said = self._since_when(task)
        self.desk.do(
            lambda run, now: steps.complete(
                run, task.place, now, aware_since=parse_moment(said, now, self.say.zone)
            ),
            task.role,
        )
        return True

    def _since_when(self, task: Task) -> str:
        question = words("Since when do we know? (Enter: now)")
        check = past_moment(lambda: self.desk.now, self.say)
        prompt = Prompt("aware", self.say(question), check=check, optional=True)
        return self.asking.ask_at(task, prompt)

    def _ask(self, task: Task) -> bool:
        self._show(task)
        self.inputs.ask_missing(task, task.step.ask or ())
        self.desk.do(lambda run, now: steps.asked(run, task.place, now), task.role)
        return True

    def _decide(self, task: Task) -> bool:
        self._show(task)
        options = task.step.options or {}
        choices = {name: self._label(option) for name, option in options.items()}
        chosen = self._prompt(task, choices)
        self.desk.do(lambda run, now: steps.choose(run, task.place, chosen, now), task.role)
        return True

    def _label(self, option: Option) -> Words:
        if option.label is None:
            return UNKNOWN
        return Words("{label}", {"label": self.say.pick(option.label)})

    def _escalate(self, task: Task) -> bool:
        page = self._open_page(task)
        choices = {"reached": words("Yes, and they take it")}
        question = words("Nobody is left to call. Did somebody decide?")
        if page is not None:
            choices["no-answer"] = words("No: call the next")
            role = role_title(self.desk.run, page.role, self.say)
            question = words("Did {person} ({role}) answer?", person=page.person, role=role)
            self._show(task, *contacts(self.desk.run, page.role, page.person, self.say))
        answer = self._prompt(task, choices | {"later": LATER}, question)
        if answer == "no-answer" and page is not None:
            given_up = self.desk.do(lambda run, now: no_answer(run, page, now), task.role)
            self.asking.announce(given_up)
        elif answer == "reached":
            self.desk.do(lambda run, now: steps.reached(run, task.place, now), task.role)
        return answer != "later"

    def _open_page(self, task: Task) -> Page | None:
        pages = (self.desk.incident.pages[name] for name in self.desk.incident.open_pages)
        mine = (p for p in pages if p.place == task.place and p.reason == "escalation")
        return next(mine, None)
