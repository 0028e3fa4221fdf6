"""Somebody at a live list, of an incident or of the desk: what its keys ask of them."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime

from crisisctl.cli.inbox_acts import silenced
from crisisctl.cli.inbox_screen import LiveList
from crisisctl.errors import CrisisctlError
from crisisctl.i18n import Speaker
from crisisctl.model.steps import NoReply
from crisisctl.session.inbox import Entry, Filter, Inbox
from crisisctl.session.inbox_acts import Done
from crisisctl.session.operator import Choice, Key, Operator, Pressed, Prompt
from crisisctl.session.walk import NO_REPLY_LABELS
from crisisctl.words import Words, words


class Back(Exception):  # noqa: N818 - a turn of the inbox, not an error
    """The operator thinks better of it: the list comes back."""


class Sitting(ABC):
    """One person at a list, until they leave it."""

    def __init__(self, inbox: Inbox, operator: Operator, say: Speaker, person: str) -> None:
        self.inbox = inbox
        self.operator = operator
        self.say = say
        self.person = person
        self.list: LiveList

    @property
    @abstractmethod
    def now(self) -> datetime:
        """The time of the list."""

    @abstractmethod
    def do(self, key: str, entry: Entry | None) -> None:
        """What a key means, pressed on somebody in the list."""

    @abstractmethod
    def settle(self, numbers: Sequence[int], reason: NoReply, *, together: bool) -> Done:
        """Give these people a reason instead of a reply."""

    def go(self) -> None:
        """Show the list and do what its keys say, until the operator leaves."""
        while (pressed := self.list.ask()).key != "q":
            try:
                self.do(pressed.key, pressed.entry)
            except Back:
                self.list.message = ""
            except CrisisctlError as error:
                hint = f" → {self.say(error.hint)}" if error.hint is not None else ""
                self.list.message = self.say(error.message) + hint
            self.inbox.refresh()

    def leave_unanswered(self, entry: Entry) -> None:
        """No reply, for a reason: to one, or to all who wrote nearly the same."""
        reasons = {str(reason): label for reason, label in NO_REPLY_LABELS.items()}
        question = words("Why does {author} get no reply?", author=entry.author)
        reason = NoReply(self.choose("no-reply", question, reasons))
        together = entry.alike > 0 and self._and_alike(entry)
        numbers: Sequence[int] = [entry.number]
        if together:
            numbers = self.inbox.numbers(Filter(alike=entry.mention), self.now)
        self.tell(silenced(self.settle(numbers, reason, together=together)))

    def _and_alike(self, entry: Entry) -> bool:
        choices = {
            "one": words("Only {mention}", mention=entry.mention),
            "all": words("All who wrote nearly the same"),
        }
        return self.choose("alike", words("For how many?"), choices) == "all"

    def narrow(self) -> None:
        """Ask what to show only."""
        question = words("Show only (channel:x flag:press alike:m57 late mine, or words)")
        prompt = Prompt("filter", self.say(question), optional=True, keys=(Key.BACK,))
        self.list.filter = filter_of(self.ask(prompt), self.person)

    def choose(self, name: str, question: Words, choices: Mapping[str, Words]) -> str:
        """One of `choices`, by its name. Raises `Back`."""
        listed = tuple(Choice(one, self.say(told)) for one, told in choices.items())
        return self.ask(Prompt(name, self.say(question), listed, keys=(Key.BACK,)))

    def ask(self, prompt: Prompt) -> str:
        """The answer to a question. Raises `Back`."""
        told = self.operator.ask(prompt)
        if isinstance(told, Pressed):
            raise Back
        return told.value

    def tell(self, what: Words) -> None:
        """Have this stand under the list."""
        self.list.message = self.say(what)


def filter_of(typed: str, person: str) -> Filter:
    """What is typed at the filter: `channel:x late`, and any other words to look for."""
    named, rest = dict[str, str](), list[str]()
    for part in typed.split():
        name, colon, value = part.partition(":")
        if part in ("late", "mine") or (colon and name in ("channel", "flag", "alike")):
            named[name] = value
        else:
            rest.append(part)
    return Filter(
        channel=named.get("channel", ""),
        flag=named.get("flag", ""),
        mine=person if "mine" in named else "",
        alike=named.get("alike", ""),
        search=" ".join(rest),
        late="late" in named,
    )
