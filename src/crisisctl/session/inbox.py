"""The inbox: who is owed a word, by deadline, whether they came alone or by the thousand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from crisisctl.engine.agenda import agenda
from crisisctl.engine.run import Run
from crisisctl.errors import UsageError
from crisisctl.model.arrival import Line, Query, State
from crisisctl.model.events import Event, WalkPaused
from crisisctl.model.incident import Mention
from crisisctl.ports import Arrivals
from crisisctl.session.arrivals import LEASE
from crisisctl.session.desk import Desk
from crisisctl.words import words

PAGE = 500
"""Lines that are read at once."""

RECENT = 500
"""Events that are looked through for who is at a mention."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One person and what they wrote last: a line of the inbox.

    `number` is that of their first mention, `posts` counts them, `alike` other people in the inbox
    who wrote nearly the same. `holder` has it in hand `until` then; `assigned` is whose it is.
    """

    number: int
    state: State
    due: datetime | None
    posted_at: datetime
    channel: str
    author: str
    text: str
    url: str = ""
    language: str = ""
    posts: int = 1
    alike: int = 0
    priority: int = 0
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    holder: str = ""
    until: datetime | None = None
    assigned: str = ""

    @property
    def mention(self) -> str:
        """Its name in the incident: `m57`."""
        return f"m{self.number}"

    def late(self, now: datetime) -> bool:
        """Whether its first public word is overdue."""
        return self.due is not None and self.due < now

    def held(self, now: datetime) -> str:
        """Who has it in hand at `now`; empty if nobody has."""
        return self.holder if self.until is not None and self.until > now else ""


@dataclass(frozen=True, slots=True)
class Filter:
    """What to list: all that is given must hold. Without a state, all who are owed a word.

    `alike` names a mention, such as m57; `mine` is whoever holds it or shall answer it.
    """

    state: State | None = None
    channel: str = ""
    flag: str = ""
    mine: str = ""
    alike: str = ""
    search: str = ""
    late: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self != Filter(state=self.state)


class Inbox:
    """What waits in a scope: an incident, whose `desk` is open, or what no incident has yet."""

    def __init__(self, tables: Arrivals, scope: str, desk: Desk | None = None) -> None:
        self.tables = tables
        self.scope = scope
        self.desk = desk

    def entries(self, wanted: Filter, now: datetime, limit: int | None = None) -> list[Entry]:
        """Who is asked for, by deadline, `limit` of them at most."""
        lines = list(islice(self.lines(wanted, now), limit))
        signatures = {line.judged.alike for line in lines} - {""}
        same = self.tables.alike(self.scope, signatures)
        came = [_arrived(line, same.get(line.judged.alike, 0)) for line in lines]
        # Whoever has posted again stands in the tables too: what they said last counts.
        people = {one.number: one for one in (*self._walked(wanted, now), *came)}
        return sorted(people.values(), key=_by_deadline)[:limit]

    def lines(self, wanted: Filter, now: datetime) -> Iterator[Line]:
        """The lines that came in by the thousand, by deadline; they are read as they are taken."""
        if wanted.state is State.FLOW:
            return
        query, after = self._query(wanted, now), None
        while page := self.tables.page(self.scope, query, after, PAGE):
            yield from (line for line in page if _fits(line, wanted, now))
            after = page[-1]
            if len(page) < PAGE:
                return

    def numbers(self, wanted: Filter, now: datetime) -> Sequence[int]:
        """The numbers of all those lines."""
        if wanted.state is State.FLOW:
            return ()
        if wanted.mine:
            return [line.number for line in self.lines(wanted, now)]
        return self.tables.numbers(self.scope, self._query(wanted, now))

    def line(self, mention: str) -> Line | None:
        """The line of a mention such as `m57`, in whatever state, if it came with many others."""
        found = self.tables.lines(self.scope, [number_of(mention)])
        return found[0] if found else None

    def refresh(self) -> None:
        """Read what others have written: whom they answer, what they have settled."""
        if self.desk is not None:
            self.desk.refresh()

    def at_work(self, mention: str, now: datetime) -> str:
        """Who else walks a mention now, at another terminal; empty if nobody does."""
        assert self.desk is not None
        person, at = _hands(self.desk).get(mention, ("", now))
        return person if at + LEASE > now and person != self.desk.person else ""

    def _query(self, wanted: Filter, now: datetime) -> Query:
        return Query(
            state=wanted.state or State.WAITING,
            channel=wanted.channel,
            flag=wanted.flag,
            holder=wanted.mine,
            alike=self._signature(wanted.alike),
            due_before=now if wanted.late else None,
            search=wanted.search,
        )

    def _signature(self, mention: str) -> str:
        if not mention:
            return ""
        line = self.line(mention)
        if line is None or not line.judged.alike:
            raise UsageError(
                words("Nothing is known to be like {mention}.", mention=mention),
                words("crisisctl inbox --search TEXT"),
            )
        return line.judged.alike

    def _walked(self, wanted: Filter, now: datetime) -> Iterator[Entry]:
        """Those in a flow of their own; what came in otherwise has nothing to be alike."""
        if self.desk is None or wanted.flag or wanted.alike:
            return
        settled = wanted.state in (State.ANSWERED, State.NO_REPLY)
        if wanted.state in (None, State.FLOW) or settled:
            if settled:
                self.desk.recall()
            hands = _hands(self.desk)
            for entry in walked(self.desk.run, settled=settled):
                person, at = hands.get(entry.mention, ("", entry.posted_at))
                held = replace(entry, holder=person, until=at + LEASE)
                if _shows(held, wanted, now):
                    yield held


def _hands(desk: Desk) -> dict[str, tuple[str, datetime]]:
    """Who has last written about which mention, and when: they are at it, until they leave."""
    hands = dict[str, tuple[str, datetime]]()
    for record in desk.records[-RECENT:]:
        person, mention = record.actor.person, _about(record.event)
        if isinstance(record.event, WalkPaused):
            hands = {one: held for one, held in hands.items() if held[0] != person}
        elif person and mention:
            hands[mention] = person, record.at
    return hands


def _about(event: Event) -> str:
    return getattr(event, "mention", "") or getattr(event, "flow", "")


def walked(run: Run, *, settled: bool = False) -> Iterator[Entry]:
    """The mentions in flows of their own that still need something, or the `settled` ones."""
    due = {task.place.flow: task.due for task in reversed(agenda(run))}
    for one in run.incident.mentions.values() if settled else run.incident.unsettled:
        if one.settled is settled:
            owed = one.reply_due if one.acked_at is None else None
            yield _from_flow(one, due.get(one.id) or owed)


def number_of(mention: str) -> int:
    """The number of `m57`. Raises `UsageError` for what is no mention."""
    number = mention.removeprefix("m")
    if not (mention.startswith("m") and number.isascii() and number.isdecimal()):
        raise UsageError(
            words("{mention} is not a mention: m57, say.", mention=mention),
            words("crisisctl inbox"),
        )
    return int(number)


def _from_flow(mention: Mention, due: datetime | None) -> Entry:
    state = State.FLOW
    if mention.settled:
        state = State.ANSWERED if mention.no_reply is None else State.NO_REPLY
    return Entry(
        number=number_of(mention.id),
        state=state,
        due=due,
        posted_at=mention.posted_at,
        channel=mention.channel,
        author=mention.author,
        text=mention.text,
        url=mention.url,
        language=mention.language,
        flags=("personal-data",) if mention.exposed else (),
    )


def _arrived(line: Line, same: int) -> Entry:
    judged, arrival = line.judged, line.judged.arrival
    return Entry(
        number=line.number,
        state=line.state,
        due=line.due,
        posted_at=arrival.posted_at,
        channel=arrival.channel,
        author=arrival.author,
        text=arrival.text,
        url=arrival.url,
        language=arrival.language,
        posts=line.posts,
        alike=same - (line.state is State.WAITING and same > 0),
        priority=line.priority,
        reasons=judged.reasons,
        flags=judged.flags,
        holder=line.holder,
        until=line.until,
        assigned=line.assigned,
    )


def _fits(line: Line, wanted: Filter, now: datetime) -> bool:
    """What the tables can't say: whether a lease still runs."""
    return wanted.mine in ("", line.assigned) or (line.until is not None and line.until > now)


def _shows(entry: Entry, wanted: Filter, now: datetime) -> bool:
    return (
        entry.state is (wanted.state or State.FLOW)
        and wanted.channel in ("", entry.channel)
        and wanted.mine in ("", entry.held(now))
        and (not wanted.late or entry.late(now))
        and wanted.search.casefold() in f"{entry.author} {entry.text}".casefold()
    )


def _by_deadline(entry: Entry) -> tuple[bool, float, int]:
    return entry.due is None, entry.due.timestamp() if entry.due else 0.0, entry.number
