"""The hot wash: asks for what a report still lacks, and for nothing else."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import get_args

from crisisctl.engine.actions import Terms, change_action, open_action, require_begun
from crisisctl.engine.run import Run
from crisisctl.errors import Interrupted
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.model.actions import Action
from crisisctl.model.events import Event, Noted
from crisisctl.reports.notes import LESSONS, Note, notes
from crisisctl.session.desk import Desk
from crisisctl.session.operator import Answer, Card, Choice, Operator, Prompt, Tone
from crisisctl.words import Words, words

QUESTIONS: Mapping[str, Words] = MappingProxyType(
    {
        "well": words("What went well, and should be kept?"),
        "badly": words("What went badly, and what let it happen?"),
        "lucky": words("Where were we lucky: what could have gone worse?"),
    }
)
OTHERS = frozenset(
    kind.model_fields["type"].default for kind in get_args(Event) if kind is not Noted
)
"""Every type of fact that is not a note."""


class HotWash:
    """Asks one question for each section that people complete, while it is empty."""

    def __init__(self, desk: Desk, operator: Operator, say: Speaker) -> None:
        self.desk = desk
        self.operator = operator
        self.say = say

    def walk(self) -> None:
        """Ask for what is missing; what was answered is kept, whoever leaves in between."""
        told = {one.lesson for one in self._notes()}
        for lesson, question in QUESTIONS.items():
            if lesson not in told:
                self._note(f"{lesson}: {self._ask(lesson, question)}")
        for note in self._unanswered():
            self._show(words("{section}: {text}", section=LESSONS["fix"], text=note.text))
            self._open(note.text, note.seq)
        for action in tuple(self.desk.incident.actions.values()):
            self._complete(action)
        if not self.desk.incident.actions:
            self._open(self._ask("action", words("What must change after this? One action.")), 0)

    def _notes(self) -> tuple[Note, ...]:
        return notes(self.desk.journal.read(self.desk.incident.id, without=OTHERS))

    def _unanswered(self) -> list[Note]:
        followed = {one.note for one in self.desk.incident.actions.values()}
        return [one for one in self._notes() if one.lesson == "fix" and one.seq not in followed]

    def _note(self, text: str) -> None:
        self.desk.do(lambda run, _now: _noted(run, text))

    def _open(self, text: str, note: int) -> None:
        terms = Terms(text=text, **self._terms(("owner", "due", "verify")))
        self.desk.do(lambda run, _now: open_action(run, terms, note))

    def _complete(self, action: Action) -> None:
        if action.closed or not action.missing:
            return
        self._show(words("Action {action}: {text}", action=action.id, text=action.text))
        terms = self._terms(action.missing)
        self.desk.do(lambda run, _now: change_action(run, action.id, terms))

    def _terms(self, missing: tuple[str, ...]) -> Terms:
        terms = Terms()
        if "owner" in missing:
            terms["owner"] = self._owner()
        if "due" in missing:
            terms["due"] = date.fromisoformat(self._day())
        if "verify" in missing:
            terms["verify"] = self._ask("verify", words("How will you know that it is done?"))
        return terms

    def _owner(self) -> str:
        roles = self.desk.run.plan.team.roles.items()
        listed = tuple(Choice(name, self.say.pick(role.title)) for name, role in roles)
        return self._answer(Prompt("owner", self.say(words("Whose is it?")), listed))

    def _day(self) -> str:
        question = self.say(words("By when? A day such as 2027-01-15"))
        return self._answer(Prompt("due", question, check=_no_day)).strip()

    def _ask(self, name: str, question: Words) -> str:
        return self._answer(Prompt(name, self.say(question)))

    def _answer(self, prompt: Prompt) -> str:
        given = self.operator.ask(prompt)
        if isinstance(given, Answer):
            return clean_text(given.value)
        incident = self.desk.incident.id
        raise Interrupted(
            words("What you said of {incident} is kept.", incident=incident),
            words("crisisctl debrief {incident}", incident=incident),
        )

    def _show(self, title: Words) -> None:
        self.operator.show(Card(self.say(title), tone=Tone.STEP))


def _noted(run: Run, text: str) -> list[Event]:
    require_begun(run)
    return [Noted(text=text)]


def _no_day(text: str) -> Words | None:
    try:
        date.fromisoformat(text.strip())
    except ValueError:
        return words("write a day as {example}", example="2027-01-15")
    return None
