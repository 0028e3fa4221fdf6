"""Walking one step: what is asked, and the command that the answer becomes."""

from decimal import Decimal

from crisisctl.engine import messages, remedies, steps
from crisisctl.engine.agenda import Task
from crisisctl.engine.pages import overdue_page
from crisisctl.engine.tick import no_answer
from crisisctl.errors import Refused
from crisisctl.intake.moments import parse_moment
from crisisctl.model import events as e
from crisisctl.model.steps import Effect, MetricBelow, StepKind
from crisisctl.session.asking import STEP_KEYS, Asking
from crisisctl.session.news import contacts, role_title
from crisisctl.session.operator import Choice, Prompt
from crisisctl.session.saying import Saying
from crisisctl.session.views import step_card, step_title
from crisisctl.words import Words, words

UNKNOWN = words("I don't know")


class Doing:
    """Walks the steps of a run with the operator, one at a time."""

    def __init__(self, asking: Asking, saying: Saying) -> None:
        self.asking = asking
        self.saying = saying
        self.desk = asking.desk
        self.say = asking.say

    def walk(self, task: Task) -> bool:
        """Walk one step. False if it was put off: the agenda has to find something else."""
        match task.step.kind:
            case StepKind.DO:
                return self._do(task)
            case StepKind.ASK:
                return self._ask(task)
            case StepKind.DECIDE:
                return self._decide(task)
            case StepKind.ESCALATE:
                return self._escalate(task)
            case StepKind.REMEDY:
                return self._remedy(task)
            case StepKind.WAIT if self.desk.incident.tokens[task.place].update is None:
                return self._wait(task)
            case _ if messages.waits_for_person(self.desk.run, task.place):
                return self._wait_for_person(task)
            case _:
                return self.saying.walk(task)

    def prompt(self, task: Task, choices: dict[str, Words], **more: str) -> str:
        """Ask at a step: its keys, its deadline; overtaken if somebody else ends it."""
        place = task.place
        return self.asking.ask(
            Prompt(
                more.get("id", task.step.id),
                more.get("question") or step_title(self.desk.run, task, self.say),
                tuple(Choice(name, self.say(label)) for name, label in choices.items()),
                other_ids=(f"{place.flow}.{place.step}", place.step),
                due=task.due,
                role=task.role,
                keys=STEP_KEYS,
            ),
            still=lambda: place in self.desk.incident.tokens,
        )

    def show(self, task: Task, *lines: str) -> None:
        """Show the step's card."""
        self.asking.operator.show(step_card(self.desk.run, task, self.say, *lines))

    def _do(self, task: Task) -> bool:
        actions = task.step.do or ()
        self.show(task, *(f"• {self.say.pick(action.text)}" for action in actions))
        self.prompt(task, {"done": words("Done")})
        aware = None
        if any(action.effect is Effect.LEGAL_AWARE for action in actions):
            aware = self._since_when()
        self.desk.do(
            lambda run, now: steps.complete(
                run, task.place, now, aware_since=parse_moment(aware, now) if aware else None
            ),
            task.role,
        )
        return True

    def _since_when(self) -> str:
        def check(text: str) -> Words | None:
            try:
                parse_moment(text, self.desk.now, self.say.zone)
            except ValueError:
                return words("Say it as `14:05`, `20 min ago` or `2026-11-22 14:05`.")
            return None

        question = words("Since when do we know? (Enter: now)")
        return self.asking.ask(Prompt("aware", self.say(question), check=check, optional=True))

    def _ask(self, task: Task) -> bool:
        self.show(task)
        for name in task.step.ask or ():
            self.answer_input(task, name)
        self.desk.do(lambda run, now: steps.asked(run, task.place, now), task.role)
        return True

    def answer_input(self, task: Task, name: str) -> None:
        """Ask for an input of the playbook and keep the answer."""
        self.saying.inputs.ask(task, name)

    def _decide(self, task: Task) -> bool:
        self.show(task)
        options = task.step.options or {}
        choices = {
            name: Words(self.say.pick(option.label).replace("{", "{{").replace("}", "}}"))
            if option.label
            else UNKNOWN
            for name, option in options.items()
        }
        chosen = self.prompt(task, choices)
        self.desk.do(lambda run, now: steps.choose(run, task.place, chosen, now), task.role)
        return True

    def _escalate(self, task: Task) -> bool:
        page = next(
            (
                self.desk.incident.pages[name]
                for name in self.desk.incident.open_pages
                if self.desk.incident.pages[name].place == task.place
                and self.desk.incident.pages[name].reason == "escalation"
            ),
            None,
        )
        if page is None:
            self.asking.announce([overdue_page(self.desk.run, task.place)])
            question = words("Nobody is left to call. Did somebody decide?")
        else:
            role = role_title(self.desk.run, page.role, self.say)
            question = words("Did {person} ({role}) answer?", person=page.person, role=role)
            self.show(task, *contacts(self.desk.run, page.role, page.person, self.say))
        answer = self.prompt(
            task,
            {
                "reached": words("Yes, and they take it"),
                "no-answer": words("No: call the next"),
                "later": words("Not yet: go on with something else"),
            },
            question=self.say(question),
        )
        if answer == "later":
            return False
        if answer == "no-answer" and page is not None:
            self.asking.announce(
                self.desk.do(lambda run, now: no_answer(run, page, now), task.role)
            )
            return True
        self.desk.do(lambda run, now: steps.reached(run, task.place, now), task.role)
        return True

    def _remedy(self, task: Task) -> bool:
        run = self.desk.run
        remedy = remedies.remedy_at(run, task.place)
        ceiling = remedy.ceilings.get(task.role, Decimal(0))
        limit = words(
            "{title}: up to {ceiling} {currency} for {role}.",
            title=self.say.pick(remedy.title),
            ceiling=ceiling,
            currency=remedy.currency,
            role=role_title(run, task.role, self.say),
        )
        self.show(task, self.say(limit))
        text = self.prompt(task, {}, question=self.say(words("How much is offered? (0: nothing)")))
        value = remedies.amount(text)
        approver = (
            "" if remedies.within_ceiling(run, task.place, value) else self._above(task, value)
        )
        self.desk.do(
            lambda run, now: remedies.offer(run, task.place, now, value, approver), task.role
        )
        return True

    def _above(self, task: Task, value: Decimal) -> str:
        roles = remedies.authorities(self.desk.run, task.place, value)
        if not roles:
            raise Refused(words("Nobody in the team may offer {value}.", value=value))
        names = {
            role: Words("{title}", {"title": role_title(self.desk.run, role, self.say)})
            for role in roles
        }
        question = words("That is above this role's ceiling. Who has said yes?")
        return self.asking.choose(f"{task.step.id}.approval", question, names)

    def _wait(self, task: Task) -> bool:
        self.show(task, *self._why_waiting(task))
        choices = {
            "over": words("It is over: go on"),
            "mention": words("Another mention has come in"),
            "later": words("Look again"),
        }
        match self.prompt(task, choices):
            case "over":
                self._sample(task)
                self.desk.do(lambda run, now: steps.stop_waiting(run, task.place, now), task.role)
            case "mention":
                self.asking.add_mention()
            case _:
                self.desk.refresh()
                return False
        return True

    def _why_waiting(self, task: Task) -> list[str]:
        token = self.desk.incident.tokens[task.place]
        left = len(self.desk.incident.unsettled)
        lines = [self.say(words("{count} mention(s) still need something.", count=left))]
        if token.leaves_at is not None:
            lines.append(self.say(words("Goes on by itself at {at}.", at=token.leaves_at)))
        if token.update_at is not None:
            lines.append(self.say(words("Next update promised at {at}.", at=token.update_at)))
        return lines

    def _sample(self, task: Task) -> None:
        until = task.step.wait.until if task.step.wait is not None else None
        if not isinstance(until, MetricBelow):
            return
        question = words(
            "{metric} over the last {window}?", metric=until.metric, window=until.window
        )

        def check(text: str) -> Words | None:
            return None if text.isdigit() else words("A whole number, please.")

        prompt = Prompt(f"samples.{until.metric}", self.say(question), check=check, sample="0")
        value = int(self.asking.ask(prompt))
        window = until.window.worst_seconds
        self.desk.do(
            lambda _run, _now: [e.Sampled(metric=until.metric, window=window, value=value)],
            task.role,
        )

    def _wait_for_person(self, task: Task) -> bool:
        self.show(task)
        message = task.step.say.message if task.step.say is not None else task.step.id
        answer = self.prompt(
            task,
            {
                "opened": words("They wrote in private"),
                "refused": words("They refuse to go private"),
                "impossible": words("They can't write to us there"),
                "later": words("Not yet: go on with something else"),
            },
            id=f"{message}.answer",
            question=self.say(words("Has the person written in private?")),
        )
        if answer == "later":
            return False
        if answer == "opened":
            for name in task.step.needs:
                self.answer_input(task, name)
            self.desk.do(lambda run, now: messages.opened(run, task.place, now), task.role)
        else:
            cause = "refused" if answer == "refused" else "impossible"
            self.desk.do(
                lambda run, now: messages.not_opened(run, task.place, now, cause),  # type: ignore[arg-type]
                task.role,
            )
        return True
