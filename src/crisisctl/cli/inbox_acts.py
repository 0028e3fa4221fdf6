"""What a call of `inbox` asks for: which mentions, and what becomes of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path

from crisisctl.cli.asking import confirmed
from crisisctl.cli.console import to_terminal
from crisisctl.cli.state import State
from crisisctl.clock import SystemClock
from crisisctl.errors import Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.events import DESK
from crisisctl.model.steps import NoReply
from crisisctl.session.desk import Desk
from crisisctl.session.inbox import Filter, Inbox, number_of
from crisisctl.session.inbox_acts import (
    Done,
    assign,
    give_back,
    leave,
    leave_at_desk,
    leave_many,
    take,
)
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which mentions a call is about: those that are named, or whoever fits the filter."""

    incident: str
    names: tuple[str, ...]
    filter: Filter

    def numbers(self, inbox: Inbox, now: datetime) -> Sequence[int]:
        """Their numbers. Raises `UsageError` where nobody is named and everybody would fit."""
        if self.names:
            return [number_of(name) for name in self.names]
        if not self.filter.narrows:
            raise UsageError(
                words("Which mentions? Name them, or give a filter."),
                words("crisisctl inbox m57 --take"),
            )
        return inbox.numbers(self.filter, now)


@dataclass(frozen=True, slots=True)
class How:
    """With which personal words, by which program or into which file; `yes` asks nothing more."""

    personal: str = ""
    outlet: str = ""
    out: Path | None = None
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """What becomes of them: one of these, or nothing but a list."""

    take: bool = False
    give_back: bool = False
    assign: str = ""
    no_reply: NoReply | None = None
    answer: str = ""
    resume: bool = False
    withdraw: bool = False
    how: How = field(default=How(), compare=False)

    def __post_init__(self) -> None:
        given = [getattr(self, one.name) for one in fields(self) if one.compare]
        if sum(map(bool, given)) > 1:
            raise UsageError(words("One thing at a time: give one of these options alone."))

    @property
    def wanted(self) -> bool:
        """Whether anything becomes of them."""
        return self != Act()

    @property
    def in_bulk(self) -> bool:
        """Whether it is about replies that leave together."""
        return bool(self.answer) or self.resume or self.withdraw


def chosen(which: Sequence[str] | None, wanted: Filter) -> Chosen:
    """Part what stands before the options. Raises `UsageError` for two incidents."""
    given = which or []
    names = tuple(one for one in given if one[1:].isdecimal() and one.startswith("m"))
    others = [one for one in given if one not in names]
    if len(others) > 1:
        raise UsageError(
            words("One incident at a time: {names}.", names=", ".join(others)),
            words("crisisctl inbox INCIDENT"),
        )
    return Chosen("".join(others), names, wanted)


def carry_out(here: State, inbox: Inbox, which: Chosen, act: Act) -> Words:
    """Do it, and say what was done."""
    now = SystemClock().now() if inbox.desk is None else inbox.desk.now
    numbers = which.numbers(inbox, now)
    if inbox.desk is None:
        return _at_desk(here, which, act, numbers)
    if act.take:
        return _taken(inbox.desk, _named(which, numbers))
    if act.give_back:
        give_back(inbox.desk, _named(which, numbers))
        return words("Given back: {mentions}.", mentions=", ".join(which.names))
    if not which.names:
        require_yes(here.say, len(numbers), act)
    if act.assign:
        done = assign(inbox.desk, numbers, act.assign)
        return _told(
            done, words("To be answered by {name}: {count}.", count=done.many, name=act.assign)
        )
    assert act.no_reply is not None
    done = (leave if which.names else leave_many)(inbox.desk, numbers, act.no_reply)
    return silenced(done)


def _at_desk(here: State, which: Chosen, act: Act, numbers: Sequence[int]) -> Words:
    """Before an incident is declared, nobody answers; trolls and spam can go already."""
    if act.no_reply is None:
        raise _nobody_answers()
    if not which.names:
        require_yes(here.say, len(numbers), act)
    journal = here.journal()
    person, together = here.operator, not which.names
    return silenced(
        leave_at_desk(journal, SystemClock(), person, numbers, act.no_reply, together=together)
    )


def _named(which: Chosen, numbers: Sequence[int]) -> Sequence[int]:
    if not which.names:
        raise UsageError(words("Which mention is it?"), words("crisisctl inbox m57 --take"))
    return numbers


def _taken(desk: Desk, numbers: Sequence[int]) -> Words:
    lines = take(desk, numbers)
    return words(
        "In your hands until {at}: {mentions}.",
        at=min(line.until for line in lines if line.until is not None),
        mentions=", ".join(line.mention for line in lines),
    )


def silenced(done: Done) -> Words:
    """How many got a reason instead of a reply, and how many were left alone."""
    return _told(done, words("On record, without a reply: {count}.", count=done.many))


def _told(done: Done, what: Words) -> Words:
    if not done.left:
        return what
    return words(
        "{what} {left} were left alone: settled already, in somebody’s hands, or to be settled one"
        " by one (danger, a threat, the press).",
        what=what,
        left=done.left,
    )


def require_incident(inbox: Inbox) -> Desk:
    """The desk of the incident. Refused where nothing was declared."""
    if inbox.desk is None:
        raise _nobody_answers()
    return inbox.desk


def _nobody_answers() -> Refused:
    return Refused(
        words("What waits at the desk is answered in an incident."), words("crisisctl start")
    )


def require_yes(say: Speaker, count: int, act: Act) -> None:
    """Have a group agreed to, before much is done that nobody sees one by one."""
    if act.how.yes or not count:
        return
    if not to_terminal():
        raise Refused(
            words("That is {count} at once.", count=count),
            words("Add --yes once you are sure."),
        )
    if not confirmed(say, words("That is {count} at once. Go on?", count=count)):
        raise Refused(words("Nothing was done."), words("crisisctl inbox"))


def opened(here: State, incident: str, *, at_desk: bool) -> Inbox:
    """The inbox that is meant: an incident's, the last open one's, or the desk's."""
    journal = here.journal()
    if at_desk:
        return Inbox(journal.arrivals, DESK)
    still_open = [one.id for one in journal.incidents() if not one.closed]
    if not incident and not still_open:
        return Inbox(journal.arrivals, DESK)
    from crisisctl.cli.desks import open_desk

    desk = open_desk(here, incident or still_open[-1])
    return Inbox(journal.arrivals, desk.incident.id, desk)


def nothing_to_do(mention: str) -> UsageError:
    """Somebody named a mention, and nothing that may happen to it."""
    return UsageError(
        words("What is to be done with {mention}?", mention=mention),
        words("crisisctl inbox {mention} --take, or crisisctl reply {mention}", mention=mention),
    )
