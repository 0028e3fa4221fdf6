"""The same reply for one person after the other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from crisisctl.audit.threads import Message
from crisisctl.audit.wordings import common_words
from crisisctl.replies.repeats import FEW


@dataclass(frozen=True, slots=True)
class Copies:
    """Replies that share their words; `late` are those that others than `FEW` had got before."""

    replies: tuple[Message, ...]
    late: tuple[Message, ...]
    people: int


def copies(replies: Iterable[tuple[Message, str]]) -> tuple[Copies, ...]:
    """Group replies, each with whom it answers, by their words; the most copied first.

    A reply counts as copied when at least two other people had got its words before.
    """
    groups: defaultdict[str, list[tuple[Message, str]]] = defaultdict(list)
    for message, person in replies:
        groups[common_words(message.text)].append((message, person))
    groups.pop("", None)
    found = [_copies(group) for group in groups.values() if len(group) > FEW]
    return tuple(sorted((one for one in found if one.late), key=_order))


def _copies(group: list[tuple[Message, str]]) -> Copies:
    group.sort(key=lambda one: one[0].order)
    people: set[str] = set()
    late = []
    for message, person in group:
        if len(people - {person}) >= FEW:
            late.append(message)
        people.add(person)
    return Copies(tuple(message for message, _ in group), tuple(late), len(people))


def _order(one: Copies) -> tuple[int, int]:
    return -len(one.late), one.replies[0].posts[0].line
