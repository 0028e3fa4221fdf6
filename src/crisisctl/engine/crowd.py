"""People who came in with many others: who waited for a word of ours, since when, until when.

The journal says what was done with how many, the tables beside it who posted when. A wait begins
with the first post that nothing had settled yet, and ends with a reply, with a reason for none,
or when somebody takes it into a flow of its own; a post after that begins the next one.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from crisisctl.engine.standing import Standing, standing
from crisisctl.model import events as e
from crisisctl.model.arrival import Spans
from crisisctl.model.crowd import Beside, Heard, Owed, Replied
from crisisctl.model.steps import NoReply

_by_line = attrgetter("line", "number")
_posted_at = attrgetter("posted_at")


class Wait(NamedTuple):
    """One wait of a person for a word of ours; times are UTC.

    `answered_at` and `no_reply` are None while nothing has settled it; what got no reply for a
    reason was promised nothing. `rows` are those of the journal that say that it was posted, seen
    and answered. `origin` is who found it: us, whatever an import brought.
    """

    channel: str
    private: bool
    posted_at: datetime
    seen_at: datetime | None
    rows: tuple[int, ...]
    due: datetime | None = None
    answered_at: datetime | None = None
    no_reply: NoReply | None = None
    origin: str = "us"


class Begun(NamedTuple):
    """When a person posted who is walked now, and when and where we first saw that."""

    posted_at: datetime
    seen_at: datetime | None
    seen_row: int


Taken = tuple[str, int]
"""A mention, and the row of the journal that took it into a flow of its own."""


@dataclass(frozen=True, slots=True)
class People:
    """Every wait, and where the mentions began that were taken out of the crowd to be walked."""

    waits: tuple[Wait, ...]
    begun: Mapping[Taken, Begun]


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many waits there were. `waiting` have neither a reply nor a reason for none.

    Of the `answered`, `on_time` had their first word by their own promise; of the `waiting` that
    promise is over for the `missed`.
    """

    answered: int
    on_time: int
    waiting: int
    missed: int
    no_reply: int

    @property
    def wanted(self) -> int:
        """All who want a reply: those who still wait are misses."""
        return self.answered + self.waiting

    @property
    def all(self) -> int:
        """All of them."""
        return self.wanted + self.no_reply


def crowd(people: People, until: datetime) -> Crowd:
    """Count them, at `until`."""
    found = Counter(
        standing(one.due, one.answered_at, until, one.no_reply) for one in people.waits
    )
    return Crowd(
        answered=found[Standing.ON_TIME] + found[Standing.LATE],
        on_time=found[Standing.ON_TIME],
        waiting=found[Standing.MISSED] + found[Standing.PENDING],
        missed=found[Standing.MISSED],
        no_reply=found[Standing.NO_REPLY],
    )


_Key = tuple[str, int]


class _End(NamedTuple):
    """What settled the posts of a line that had landed by then, up to number `landed`.

    `settled` is the row that says that a reply was out.
    """

    seq: int
    landed: int
    settled: int = 0
    reply: Replied | None = None
    reason: NoReply | None = None
    taken: Taken | None = None


class _Landing(NamedTuple):
    """When numbers landed, the `first` and those behind it, and the row that says so."""

    first: int
    at: datetime
    seq: int


class _Landings:
    """When each number landed."""

    def __init__(self, records: Iterable[e.Record]) -> None:
        facts = ((one.event, one) for one in records)
        self._came = [
            _Landing(event.first, one.at, one.seq)
            for event, one in facts
            if isinstance(event, e.MentionsArrived)
        ]
        self._firsts = [one.first for one in self._came]

    def of(self, post: Heard) -> _Landing:
        """Where a post came in."""
        return self._came[bisect_right(self._firsts, post.number) - 1]


def people(records: Sequence[e.Record], beside: Beside) -> People:
    """Put together what the journal and the tables say of them."""
    landings = _Landings(records)
    ends = _ends(records, beside.replies)
    owed = {one.line: one for one in beside.owed}
    waits, begun = list[Wait](), dict[Taken, Begun]()
    posts = sorted(beside.posts, key=_by_line)
    for line, group in groupby(posts, key=attrgetter("line")):
        for first, end in _stretches(list(group), ends.get(line, ()), owed.get(line)):
            seen = landings.of(first)
            if isinstance(end, _End) and end.taken is not None:
                begun[end.taken] = Begun(first.posted_at, seen.at, seen.seq)
            else:
                waits.append(_wait(first, seen, end))
    return People(tuple(waits), begun)


def _wait(first: Heard, seen: _Landing, end: _End | Owed) -> Wait:
    begin = (first.channel, first.private, first.posted_at, seen.at)
    if isinstance(end, Owed):
        return Wait(*begin, (seen.seq,), end.due)
    if end.reply is not None:
        return Wait(*begin, (seen.seq, end.settled), end.reply.due, end.reply.at)
    return Wait(*begin, (seen.seq,), no_reply=end.reason)


def _stretches(
    posts: list[Heard], ends: Sequence[_End], owed: Owed | None
) -> Iterator[tuple[Heard, _End | Owed]]:
    """The first post of each wait of one person, with what ended it or is owed still.

    What was posted before words that are settled already, and lands after them, wakes nobody.
    """
    rest = posts
    for end in sorted(ends, key=attrgetter("seq")):
        own = [one for one in rest if one.number <= end.landed]
        said = max((one.posted_at for one in own), default=None)
        rest = [
            one
            for one in rest
            if one.number > end.landed and (said is None or one.posted_at >= said)
        ]
        if end.reply is not None or end.reason is not None or (end.taken is not None and own):
            yield min(own or posts[:1], key=_posted_at), end
    if owed is not None:
        yield min(rest or posts[-1:], key=_posted_at), owed


def _ends(records: Iterable[e.Record], replies: Iterable[Replied]) -> Mapping[int, list[_End]]:
    """What settled the posts of each line."""
    ends = defaultdict[int, list[_End]](list)
    settled: dict[_Key, int] = {}
    planned: dict[_Key, tuple[int, int]] = {}
    for record, landed in _with_landed(records):
        match record.event:
            case e.MentionsReplying(bulk=bulk, spans=spans):
                planned |= dict.fromkeys(_keys(bulk, spans), (record.seq, landed))
            case e.MentionsAnswered(bulk=bulk, spans=spans):
                settled |= dict.fromkeys(_keys(bulk, spans), record.seq)
            case e.MentionsDisposed(reason=reason, spans=spans):
                for line in _numbers(spans):
                    ends[line].append(_End(record.seq, landed, reason=reason))
            case e.AtMention(mention=mention):
                ends[int(mention[1:])] += _walked(record, landed)
            case _:
                pass  # settles nobody of them
    for one in replies:  # each settles what had landed when it was planned
        key = one.bulk, one.line
        ends[one.line].append(_End(*planned[key], settled[key], reply=one))
    return ends


def _with_landed(records: Iterable[e.Record]) -> Iterator[tuple[e.Record, int]]:
    """Each record with the last number that had landed by then, from the first landing on."""
    landed = 0
    for record in records:
        if isinstance(record.event, e.MentionsArrived):
            landed = record.event.first + record.event.count - 1
        elif landed:
            yield record, landed


def _walked(record: e.Record, landed: int) -> Iterator[_End]:
    """What somebody posts while they are walked is part of that walk."""
    match record.event:
        case e.MentionPosted(arrived=True, mention=mention) | e.MentionReopened(mention=mention):
            yield _End(record.seq, landed, taken=(mention, record.seq))
        case e.PublicAck() | e.MentionDisposed() | e.PublicClose() | e.ClosingWaived():
            yield _End(record.seq, landed)
        case _:
            pass  # leaves it where it is


def _keys(bulk: str, spans: Spans) -> Iterator[_Key]:
    return ((bulk, line) for line in _numbers(spans))


def _numbers(spans: Spans) -> Iterator[int]:
    for first, last in spans:
        yield from range(first, last + 1)
