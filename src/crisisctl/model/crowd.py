"""What stands beside the journal of people who came in with many others, as figures need it."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Heard(NamedTuple):
    """One post: `number` is its own, `line` that of its person's first; times are UTC."""

    number: int
    line: int
    channel: str
    posted_at: datetime
    negative: bool
    private: bool


class Replied(NamedTuple):
    """A reply of a bulk that is out, and by when it was owed."""

    line: int
    bulk: str
    due: datetime
    at: datetime


class Owed(NamedTuple):
    """A person who waits, and until when they were promised a word."""

    line: int
    due: datetime


@dataclass(frozen=True, slots=True)
class Beside:
    """All of it for one incident; what was erased is counted too, its texts are not here."""

    posts: tuple[Heard, ...] = ()
    replies: tuple[Replied, ...] = ()
    owed: tuple[Owed, ...] = ()


NOBODY = Beside()
