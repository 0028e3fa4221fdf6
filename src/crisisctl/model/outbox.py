"""Replies that leave by the thousand: what was meant to go, and what became of each."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Reply(NamedTuple):
    """A text to one person: `number` is their line's, `reply_to` the address it answers."""

    number: int
    channel: str
    reply_to: str
    text: str


class Fate(StrEnum):
    """What is known of a reply.

    `intended`: on record, and not given away. `handed`: a program was started with it, and nobody
    knows yet. `sent`; `failed`, to be tried again; `withdrawn`: it will not leave.
    """

    INTENDED = "intended"
    HANDED = "handed"
    SENT = "sent"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class Outgoing(NamedTuple):
    """A reply on record; `key` names it and no other, for ever. `why` it failed, if it did."""

    key: str
    reply: Reply
    fate: Fate
    at: datetime
    why: str


class Sent(NamedTuple):
    """When the reply to a line left, and where it stands, if that is known."""

    number: int
    at: datetime
    url: str = ""


class Bulk(NamedTuple):
    """Replies that were planned together, by what became of them."""

    name: str
    fates: dict[Fate, int]

    @property
    def left(self) -> int:
        """How many are neither sent nor withdrawn."""
        return sum(self.fates.get(one, 0) for one in (Fate.INTENDED, Fate.HANDED, Fate.FAILED))


def key_of(scope: str, bulk: str, number: int) -> str:
    """The name of a reply wherever it goes: who gets the same one twice posts once."""
    return f"{scope}/{bulk}/m{number}"
