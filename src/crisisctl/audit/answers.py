"""What awaited an answer, and when the first one came."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from crisisctl.audit.desks import Desks, key, named
from crisisctl.audit.threads import Message


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A message to the brand, and the first reply below it; `opening`: it begins a conversation.

    `follow_up`: its author has written to the brand in this conversation before.
    """

    message: Message
    reply: Message | None
    opening: bool
    follow_up: bool

    @property
    def took(self) -> timedelta | None:
        """From posted to the first reply."""
        return None if self.reply is None else self.reply.at - self.message.at


class Roles:
    """Who speaks: the brand, a person, or the desk of another brand."""

    def __init__(self, desks: Desks) -> None:
        self._desks = desks

    def brand(self, message: Message) -> bool:
        return key(message.author) in self._desks.brand

    def person(self, message: Message) -> bool:
        return key(message.author) not in self._desks.brand | self._desks.others

    def to_brand(self, message: Message) -> bool:
        """Whether a person's message is for the brand: docs/audit.md has the four ways."""
        above = message.above
        if above is not None and self.brand(above):
            return True
        handles = named(message.text)
        if handles & self._desks.brand or any(map(self.brand, message.below)):
            return True
        return above is None and not (message.orphan or handles or self._desks.others)


def awaiting(messages: Sequence[Message], roles: Roles) -> list[Awaiting]:
    """All that people wrote to the brand, in the order of time."""
    first = _first_replies(messages, roles)
    threads: set[int] = set()
    people: set[tuple[int, str]] = set()
    found = []
    for message in sorted(_to_brand(messages, roles), key=lambda one: one.order):
        person = (message.thread, message.author)
        opening, again = message.thread not in threads, person in people
        found.append(Awaiting(message, first[message], opening, again))
        threads.add(message.thread)
        people.add(person)
    return found


def _to_brand(messages: Iterable[Message], roles: Roles) -> Iterator[Message]:
    return (one for one in messages if roles.person(one) and roles.to_brand(one))


def _first_replies(messages: Sequence[Message], roles: Roles) -> dict[Message, Message | None]:
    """The brand's earliest message below each: nothing is dated before what stands above it."""
    first: dict[Message, Message | None] = {}
    for message in reversed(messages):  # what stands below is known already
        nearest = (one if roles.brand(one) else first[one] for one in message.below)
        found = [one for one in nearest if one is not None]
        first[message] = min(found, key=lambda one: one.order, default=None)
    return first


def addressees(messages: Sequence[Message], roles: Roles) -> dict[Message, Message | None]:
    """The nearest word of a person above each message; None: it answers nobody."""
    found: dict[Message, Message | None] = {}
    for message in messages:  # what stands above is known already
        above = message.above
        nearest = above if above is None or roles.person(above) else found[above]
        found[message] = nearest
    return found
