"""Walking a remedy: how much, within which ceilings, with whose yes, and as others got."""

from decimal import Decimal

from crisisctl.engine import claims, remedies
from crisisctl.engine.agenda import Task
from crisisctl.errors import Refused
from crisisctl.session.approving import yes_of
from crisisctl.session.asking import Asking
from crisisctl.session.operator import Prompt
from crisisctl.session.totals import ceiling_lines
from crisisctl.session.views import step_card, step_prompt
from crisisctl.words import Words, words


class Offering:
    """Walks the steps at which somebody is offered something."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say

    def walk(self, task: Task) -> bool:
        """Bring a remedy to its offer. False if it waits for a yes."""
        lines = ceiling_lines(self.desk.run, task.place, self.say)
        card = step_card(self.desk.run, task, self.say, self.desk.now, *lines)
        self.asking.operator.show(card)
        if task.place not in self.desk.incident.claims:
            self._ask_how_much(task)
        if remedies.waiting_claim(self.desk.run, task.place) is not None:
            return self._ask_for_yes(task)
        self._offer_what_was_allowed(task)
        return True

    def _ask_how_much(self, task: Task) -> None:
        value = self._amount(task)
        if remedies.above(self.desk.run, task.place, value) is None:
            self._offer(task, value)
            return
        if not remedies.authorities(self.desk.run, task.place, value):
            raise Refused(words("Nobody in the team may offer {value}.", value=value))
        self._claim(task, value)

    def _claim(self, task: Task, value: Decimal) -> None:
        asked = self.desk.do(lambda run, now: claims.claim(run, task.place, now, value), task.role)
        self.asking.announce(asked)

    def _amount(self, task: Task) -> Decimal:
        question = self.say(words("How much is offered? (0: nothing)"))
        prompt = step_prompt(self.desk.run, task, self.say, {})
        asked = Prompt(
            prompt.id, question, other_ids=prompt.other_ids, check=_not_an_amount, sample="0"
        )
        return remedies.amount(self.asking.ask_at(task, asked))

    def _offer_what_was_allowed(self, task: Task) -> None:
        claim = self.desk.incident.claims.get(task.place)
        if claim is not None:
            self._offer(task, claim.amount)

    def _offer(self, task: Task, value: Decimal) -> None:
        before = remedies.usual(self.desk.run, task.place)
        reason = "" if before is None or before == value else self._why_unlike(task, before)
        self.desk.do(
            lambda run, now: remedies.offer(run, task.place, now, value, reason), task.role
        )

    def _why_unlike(self, task: Task, before: Decimal) -> str:
        currency = remedies.remedy_at(self.desk.run, task.place).currency
        question = words(
            "Like cases were offered {usual} {currency}. Why is this one different?",
            usual=before,
            currency=currency,
        )
        return self.asking.ask_at(task, Prompt(f"{task.step.id}.reason", self.say(question)))

    def _ask_for_yes(self, task: Task) -> bool:
        """Put the claim's question. False if there is no answer yet."""
        claim = self.desk.incident.claims[task.place]
        people = {role: person for role, person, _ in claim.asked}
        match self._answer(task, claim.amount, people):
            case "later":
                return False
            case "nobody":
                self._ask_how_much(task)
            case "rejected":
                self._reject(task, people)
            case role:
                self.desk.do(
                    lambda run, _now: claims.allow(run, task.place, role, people[role]), role
                )
                self._offer(task, claim.amount)
        return True

    def _answer(self, task: Task, value: Decimal, people: dict[str, str]) -> str:
        choices = {
            **yes_of(self.desk.run, people, self.say),
            "rejected": words("It is refused"),
            "nobody": words("Nobody: give another amount"),
            "later": words("No answer yet: go on with something else"),
        }
        currency = remedies.remedy_at(self.desk.run, task.place).currency
        question = words(
            "{value} {currency} is above a ceiling. Who has said yes?",
            value=value,
            currency=currency,
        )
        return self.asking.choose(f"{task.step.id}.approval", question, choices, task)

    def _reject(self, task: Task, people: dict[str, str]) -> None:
        why = self.say(words("Why is it refused?"))
        reason = self.asking.ask_at(task, Prompt(f"{task.step.id}.rejected.reason", why))
        role = [*people][-1]
        self.desk.do(
            lambda run, _now: claims.refuse(run, task.place, role, people[role], reason), role
        )


def _not_an_amount(text: str) -> Words | None:
    try:
        remedies.amount(text)
    except Refused as refused:
        return refused.message
    return None
