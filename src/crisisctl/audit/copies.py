"""The same reply for one person after the other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from crisisctl.audit.threads import Message
from crisisctl.replies.repeats import FEW


class Sent(NamedTuple):
    """A reply, whom it answers, and the words that it shares with its copies."""

    message: Message
    person: str
    words: str


@dataclass(frozen=True, slots=True)
class Copies:
    """Replies that share their words; `late` are those that others than `FEW` had got before."""

    replies: tuple[Message, ...]
    late: tuple[Message, ...]
    people: int


def copies(replies: Iterable[Sent]) -> tuple[Copies, ...]:
    """Group replies by their words; the most copied first.

    A reply counts as copied when at least two other people had got its words before.
    """
    groups: defaultdict[str, list[Sent]] = defaultdict(list)
    for one in replies:
        groups[one.words].append(one)
    groups.pop("", None)
    found = [_copies(group) for group in groups.values() if len(group) > FEW]
    return tuple(sorted((one for one in found if one.late), key=_order))


def _copies(group: list[Sent]) -> Copies:
    group.sort(key=lambda one: one.message.order)
    people: set[str] = set()
    late = []
    for message, person, _ in group:
        if len(people - {person}) >= FEW:
            late.append(message)
        people.add(person)
    return Copies(tuple(one.message for one in group), tuple(late), len(people))


def _order(one: Copies) -> tuple[int, int]:
    return -len(one.late), one.replies[0].posts[0].line
