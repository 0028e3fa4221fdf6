"""The inbox at a terminal: the live list, and what each of its keys does."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from crisisctl.cli import inbox_bulk
from crisisctl.cli.asking import confirmed
from crisisctl.cli.desks import speaker, station_of
from crisisctl.cli.inbox_screen import WAKE, LiveList
from crisisctl.cli.inbox_sitting import Sitting
from crisisctl.cli.state import State
from crisisctl.errors import Refused
from crisisctl.model.arrival import Line, Query
from crisisctl.model.steps import NoReply
from crisisctl.outlets.file import named, not_new
from crisisctl.outlets.settings import own_outlets
from crisisctl.session.arrivals import LEASE, hold, holder
from crisisctl.session.desk import Desk
from crisisctl.session.inbox import Entry, Filter, Inbox
from crisisctl.session.inbox_acts import Done, assign, give_back, leave, leave_many
from crisisctl.session.inbox_answering import OneWord, answer, pick
from crisisctl.session.inbox_bulk import (
    ONE_BY_ONE,
    has_personal,
    message_for_many,
    messages_for_many,
)
from crisisctl.session.operator import Key, Prompt
from crisisctl.words import Words, words

QUIET = timedelta(minutes=1)
"""How long the list stays as it is, whatever falls due meanwhile."""


class LiveInbox(Sitting):
    """One operator at the inbox of an incident."""

    def __init__(self, here: State, inbox: Inbox, desk: Desk, wanted: Filter) -> None:
        station = station_of(here, desk, None)
        super().__init__(inbox, station.operator, speaker(here, desk), desk.person)
        self.desk = desk
        self.word = OneWord(station.operator, desk)
        self.walk = replace(station, operator=self.word).walk(here, desk)
        self.list = LiveList(inbox, self.say, lambda: desk.now, self._wakes, filter=wanted)
        self._held: set[int] = set()
        self._renewed_at = desk.now
        self._woken_at = desk.now - QUIET

    @property
    def now(self) -> datetime:
        """The incident's time."""
        return self.desk.now

    def go(self) -> None:
        """Sit there; what was taken and not answered is given back at the end."""
        super().go()
        for number in sorted(self._held):
            self._let_go(number)

    def do(self, key: str, entry: Entry | None) -> None:
        """What a key means: answers, above all."""
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
        self.tell(told if settled else left)

    def take(self, entry: Entry) -> None:
        """Keep one for oneself, as long as the list is open."""
        give_back(self.desk, [entry.number])  # taken by name, it is mine here too
        line = hold(self.desk, entry.number)
        self._held.add(entry.number)
        self.tell(words("{mention} is in your hands.", mention=line.mention))

    def give_back(self, entry: Entry) -> None:
        """Let others have it."""
        give_back(self.desk, [entry.number])
        self._let_go(entry.number)
        self.tell(words("Given back: {mentions}.", mentions=entry.mention))

    def settle(self, numbers: Sequence[int], reason: NoReply, *, together: bool) -> Done:
        """Put the reason on record; of a group, those that wait."""
        return (leave_many if together else leave)(self.desk, numbers, reason)

    def assign(self, entry: Entry) -> None:
        """Make it a role's to answer."""
        roles = self.desk.run.plan.team.roles
        choices = {name: words("{title}", title=one.title) for name, one in roles.items()}
        name = self.choose(
            "assign", words("Who answers {mention}?", mention=entry.mention), choices
        )
        done = assign(self.desk, [entry.number], name)
        self.tell(words("To be answered by {name}: {count}.", name=name, count=done.many))

    def many(self) -> None:
        """Answer everybody on the list at once."""
        desk, wanted = self.desk, self.list.filter
        message = self.choose("message", words("Which message?"), self._messages())
        personal = self._personal(message)
        way = self._way()
        numbers = self.inbox.numbers(wanted, desk.now)
        made = inbox_bulk.made_for(self.inbox, self.say, message, numbers, personal)
        inbox_bulk.show(made, self.say)
        ready = sum(one.why is None for one in made)
        if ready and confirmed(self.say, words("Send {count} replies?", count=ready)):
            self.tell(inbox_bulk.send(desk, message, made, way))

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
        how = self.choose("personal", words("What stands in the personal slot?"), choices)
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
        outlet = self.choose("way", words("How do they leave?"), choices)
        if outlet:
            return inbox_bulk.Way(outlet)
        question = self.say(words("Which file? It must be a new one."))
        prompt = Prompt("file", question, check=not_new, keys=(Key.BACK,))
        return inbox_bulk.Way(out=named(self.ask(prompt)))

    def _ask_text(self, name: str, question: Words) -> str:
        return self.ask(Prompt(name, self.say(question), optional=True, keys=(Key.BACK,)))

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
