"""The inbox at a terminal: the live list, and what each of its keys does."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from crisisctl.cli import inbox_bulk
from crisisctl.cli.desks import speaker, station_of
from crisisctl.cli.inbox_acts import confirmed
from crisisctl.cli.inbox_screen import WAKE, LiveList
from crisisctl.cli.state import State
from crisisctl.errors import CrisisctlError, Refused
from crisisctl.model.arrival import Line, Query
from crisisctl.model.steps import NoReply
from crisisctl.outlets.file import named, not_new
from crisisctl.outlets.settings import own_outlets
from crisisctl.session.arrivals import LEASE, hold, holder
from crisisctl.session.desk import Desk
from crisisctl.session.inbox import Entry, Filter, Inbox
from crisisctl.session.inbox_acts import assign, give_back, leave, leave_many
from crisisctl.session.inbox_answering import OneWord, answer, pick
from crisisctl.session.inbox_bulk import (
    ONE_BY_ONE,
    has_personal,
    message_for_many,
    messages_for_many,
)
from crisisctl.session.operator import Choice, Key, Pressed, Prompt
from crisisctl.session.walk import NO_REPLY_LABELS
from crisisctl.words import Words, words

QUIET = timedelta(minutes=1)
"""How long the list stays as it is, whatever falls due meanwhile."""


class Back(Exception):  # noqa: N818 - a turn of the inbox, not an error
    """The operator thinks better of it: the list comes back."""


class LiveInbox:
    """One operator at the inbox of an incident."""

    def __init__(self, here: State, inbox: Inbox, desk: Desk, wanted: Filter) -> None:
        self.inbox = inbox
        self.desk = desk
        self.say = speaker(here, desk)
        self.station = station_of(here, desk, None)
        self.word = OneWord(self.station.operator, desk)
        self.walk = replace(self.station, operator=self.word).walk(here, desk)
        self.list = LiveList(inbox, self.say, lambda: desk.now, self._wakes, wanted)
        self._held: set[int] = set()
        self._renewed_at = desk.now
        self._woken_at = desk.now - QUIET

    def go(self) -> None:
        """Show the list and do what its keys say, until the operator leaves."""
        while True:
            pressed = self.list.ask()
            if pressed.key == "q":
                break
            try:
                self._do(pressed.key, pressed.entry)
            except Back:
                self.list.message = ""
            except CrisisctlError as error:
                hint = f" → {self.say(error.hint)}" if error.hint is not None else ""
                self.list.message = self.say(error.message) + hint
            self.desk.refresh()
        for number in sorted(self._held):
            self._let_go(number)

    def _do(self, key: str, entry: Entry | None) -> None:
        if key == WAKE:
            self.walk.asking.catch_up()
        elif key in _FOR_ALL:
            _FOR_ALL[key](self)
        elif entry is not None and key in _FOR_ONE:
            _FOR_ONE[key](self, entry)

    def answer(self, entry: Entry) -> None:
        """Walk one to their first public word."""
        self.desk.refresh()
        if person := self.inbox.at_work(entry.mention, self.desk.now):
            raise Refused(
                words("{person} is answering {mention}.", person=person, mention=entry.mention)
            )
        pick(self.desk, self.inbox.line(entry.mention))
        self._held.discard(entry.number)
        self.word.begin(entry.mention, alone=not ONE_BY_ONE.isdisjoint(entry.flags))
        settled = answer(self.walk, entry.mention)
        told = words("{mention} is settled.", mention=entry.mention)
        left = words("{mention} waits where you left it.", mention=entry.mention)
        self._tell(told if settled else left)

    def take(self, entry: Entry) -> None:
        """Keep one for oneself, as long as the list is open."""
        give_back(self.desk, [entry.number])  # taken by name, it is mine here too
        line = hold(self.desk, entry.number)
        self._held.add(entry.number)
        self._tell(words("{mention} is in your hands.", mention=line.mention))

    def give_back(self, entry: Entry) -> None:
        """Let others have it."""
        give_back(self.desk, [entry.number])
        self._let_go(entry.number)
        self._tell(words("Given back: {mentions}.", mentions=entry.mention))

    def leave_unanswered(self, entry: Entry) -> None:
        """No reply, for a reason: to one, or to all who wrote nearly the same."""
        reasons = {str(reason): label for reason, label in NO_REPLY_LABELS.items()}
        question = words("Why does {author} get no reply?", author=entry.author)
        reason = NoReply(self._choose("no-reply", question, reasons))
        if entry.alike and self._and_alike(entry):
            numbers = self.inbox.numbers(Filter(alike=entry.mention), self.desk.now)
            done = leave_many(self.desk, numbers, reason)
        else:
            done = leave(self.desk, [entry.number], reason)
        self._tell(words("On record, without a reply: {count}.", count=done.many))

    def _and_alike(self, entry: Entry) -> bool:
        choices = {
            "one": words("Only {mention}", mention=entry.mention),
            "all": words("All who wrote nearly the same"),
        }
        return self._choose("alike", words("For how many?"), choices) == "all"

    def assign(self, entry: Entry) -> None:
        """Make it a role's to answer."""
        roles = self.desk.run.plan.team.roles
        choices = {name: words("{title}", title=one.title) for name, one in roles.items()}
        name = self._choose(
            "assign", words("Who answers {mention}?", mention=entry.mention), choices
        )
        done = assign(self.desk, [entry.number], name)
        self._tell(words("To be answered by {name}: {count}.", name=name, count=done.many))

    def many(self) -> None:
        """Answer everybody on the list at once."""
        desk, wanted = self.desk, self.list.filter
        message = self._choose("message", words("Which message?"), self._messages())
        personal = self._personal(message)
        way = self._way()
        numbers = self.inbox.numbers(wanted, desk.now)
        made = inbox_bulk.made_for(self.inbox, self.say, message, numbers, personal)
        inbox_bulk.show(made, self.say)
        ready = sum(one.why is None for one in made)
        if ready and confirmed(self.say, words("Send {count} replies?", count=ready)):
            self._tell(inbox_bulk.send(desk, message, made, way))

    def _messages(self) -> dict[str, Words]:
        found = messages_for_many(self.desk)
        if not found:
            raise Refused(words("This playbook has no message for many people."))
        return {name: words("{message}", message=name) for name in found}

    def _personal(self, message: str) -> Callable[[Line], str]:
        """What goes into the personal slot, if there is one: nothing, one text, or one each."""
        if not has_personal(message_for_many(self.desk, message)):
            return lambda _: ""
        choices = {
            "none": words("Nothing"),
            "same": words("The same for all"),
            "each": words("One for each person: you are asked about every one"),
        }
        how = self._choose("personal", words("What stands in the personal slot?"), choices)
        if how == "each":
            return self._each
        same = (
            self._ask_text("personal.text", words("A word for all of them"))
            if how == "same"
            else ""
        )
        return lambda _: same

    def _each(self, line: Line) -> str:
        arrival = line.judged.arrival
        question = words(
            "{author}: “{text}” A word for them alone?",
            author=arrival.author,
            text=arrival.text[:100],
        )
        return self._ask_text("personal.text", question)

    def _way(self) -> inbox_bulk.Way:
        programs = {name: words("Hand it to {outlet}", outlet=name) for name in own_outlets()}
        choices = {**programs, "": words("Write them to a file")}
        outlet = self._choose("way", words("How do they leave?"), choices)
        if outlet:
            return inbox_bulk.Way(outlet)
        question = self.say(words("Which file? It must be a new one."))
        prompt = Prompt("file", question, check=not_new, keys=(Key.BACK,))
        return inbox_bulk.Way(out=named(self._ask(prompt)))

    def _ask_text(self, name: str, question: Words) -> str:
        return self._ask(Prompt(name, self.say(question), optional=True, keys=(Key.BACK,)))

    def narrow(self) -> None:
        """Ask what to show only."""
        question = words("Show only (channel:x flag:press alike:m57 late mine, or words)")
        prompt = Prompt("filter", self.say(question), optional=True, keys=(Key.BACK,))
        self.list.filter = filter_of(self._ask(prompt), self.desk.person)

    def _choose(self, name: str, question: Words, choices: Mapping[str, Words]) -> str:
        listed = tuple(Choice(one, self.say(told)) for one, told in choices.items())
        return self._ask(Prompt(name, self.say(question), listed, keys=(Key.BACK,)))

    def _ask(self, prompt: Prompt) -> str:
        told = self.station.operator.ask(prompt)
        if isinstance(told, Pressed):
            raise Back
        return told.value

    def _tell(self, what: Words) -> None:
        self.list.message = self.say(what)

    def _wakes(self) -> bool:
        """Whether something fell due, looked at by the minute, once the list stands there.

        What is in hand stays so meanwhile.
        """
        self._renew()
        if self.desk.now - self._woken_at < QUIET:
            return False
        self._woken_at = self.desk.now
        late = Query(due_before=self.desk.now, unassigned=True)
        return bool(self.inbox.tables.page(self.inbox.scope, late, limit=1))

    def _renew(self) -> None:
        if self.desk.now - self._renewed_at < LEASE / 3:
            return
        self._renewed_at = self.desk.now
        for number in sorted(self._held):
            with suppress(Refused):  # done meanwhile: the list shows it
                hold(self.desk, number)

    def _let_go(self, number: int) -> None:
        self._held.discard(number)
        self.inbox.tables.release(self.inbox.scope, number, holder(self.desk))


_FOR_ONE: Mapping[str, Callable[[LiveInbox, Entry], None]] = MappingProxyType(
    {
        "enter": LiveInbox.answer,
        "t": LiveInbox.take,
        "g": LiveInbox.give_back,
        "n": LiveInbox.leave_unanswered,
        "a": LiveInbox.assign,
    }
)
_FOR_ALL: Mapping[str, Callable[[LiveInbox], None]] = MappingProxyType(
    {"/": LiveInbox.narrow, "b": LiveInbox.many}
)


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
