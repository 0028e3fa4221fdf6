"""A mention that came in with many others and that nobody has walked yet.

A firestorm brings a hundred thousand of them: plain tuples, kept by the stores in tables beside
the journal, one event for each chunk that landed together.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

CHUNK = 40_000
"""So many arrivals land at once, at most: what a kill in the middle of an import has to repeat.

Each landing touches most pages of the indices over hashes, so that few large ones cost less.
"""
Spans = tuple[tuple[int, int], ...]
"""Stretches of numbers, the first and the last of each included: `((1, 3), (7, 7))`."""


def spans_of(numbers: Iterable[int]) -> Spans:
    """These numbers, each once, as stretches in order."""
    spans: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if spans and spans[-1][1] == number - 1:
            spans[-1] = spans[-1][0], number
        else:
            spans.append((number, number))
    return tuple(spans)


class Arrival(NamedTuple):
    """What reading a file or a feed gives, cleaned, before anything is judged.

    `posted_at` is UTC; `external` is the platform's own id, empty where there is none or where a
    spreadsheet has mangled it; `in_reply_to` is such an id.
    """

    channel: str
    author: str
    text: str
    url: str
    language: str
    posted_at: datetime
    private: bool = False
    external: str = ""
    followers: int | None = None
    in_reply_to: str = ""


class Judged(NamedTuple):
    """An arrival and what is made of it, ready to land.

    `key` is 32 hexadecimal digits: what makes two arrivals the same mention. `score` says how
    negative it is, `priority` (0 to 100) how urgent, for `reasons` (codes). `alike` is the same
    for near-duplicates, empty for a text too short to tell.
    """

    arrival: Arrival
    key: str
    score: float = 0.0
    flags: tuple[str, ...] = ()
    priority: int = 0
    reasons: tuple[str, ...] = ()
    alike: str = ""


class Ready(NamedTuple):
    """A judged arrival as tables keep it: all that came from outside in one `content`, hashed.

    `key` and `who` are 63 bits of a hash each, `who` is None where no author is named; `posted_at`
    is in milliseconds since 1970, UTC; `flags` and `reasons` stand between blanks. `hash` is the
    SHA-256 of `salt` and `content`.
    """

    key: int
    who: int | None
    channel: str
    posted_at: int
    content: str
    score: float
    flags: str
    priority: int
    reasons: str
    alike: str
    salt: bytes
    hash: bytes


class Landed(NamedTuple):
    """What became of a chunk: numbers `first` to `first + landed - 1` are new in the scope.

    `waiting` people more wait than before; `again` are those who had been heard before, by the
    number of their first mention.
    """

    first: int
    landed: int
    duplicates: int
    waiting: int
    again: tuple[int, ...]


class Holder(NamedTuple):
    """Who has a line in hand, and at which terminal: one person may sit at two."""

    person: str
    terminal: str


class State(StrEnum):
    """How far one person's mentions are.

    `waiting` for an answer or a reason; `flow`: walked as a mention of its own; `sending`: a reply
    in bulk is on its way; `answered`, or `no-reply` for a reason; `left` the desk for an incident.
    """

    WAITING = "waiting"
    FLOW = "flow"
    SENDING = "sending"
    ANSWERED = "answered"
    NO_REPLY = "no-reply"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """One person's mentions on one channel: a line of the inbox.

    `number` is that of the first one, `latest` that of the last, whose text stands here; `posts`
    counts them. `due` is when the first public word is owed. `holder` has it on lease `until`
    then; `assigned` is whose it is, if anybody was named.
    """

    number: int
    latest: int
    posts: int
    state: State
    due: datetime
    priority: int
    holder: str
    until: datetime | None
    assigned: str
    judged: Judged

    @property
    def mention(self) -> str:
        """Its name in the incident: `m57`."""
        return f"m{self.number}"


@dataclass(frozen=True, slots=True)
class Query:
    """Which lines to list: all that is given must hold. `holder` may be who it is assigned to.

    `since` is when a person last posted, at least; `unassigned` is nobody's yet. `search` stands
    in their name and what they wrote last, whatever the case.
    """

    state: State = State.WAITING
    channel: str = ""
    flag: str = ""
    holder: str = ""
    alike: str = ""
    due_before: datetime | None = None
    since: datetime | None = None
    unassigned: bool = False
    search: str = ""


EVERYTHING = Query()
"""All that waits."""

COUNTED = 50_000
"""Of those that wait, so many that are due first are looked at for what no index tells."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a scope is, in people: the six from `waiting` to `left` are all of them.

    `soon` are due within the hour, `overdue` are past it, of those that wait; `oldest` is when the
    oldest of them was posted, of those `COUNTED` at most. `mentions` counts what they posted.
    """

    mentions: int = 0
    waiting: int = 0
    flow: int = 0
    sending: int = 0
    answered: int = 0
    no_reply: int = 0
    left: int = 0
    soon: int = 0
    overdue: int = 0
    oldest: datetime | None = None
