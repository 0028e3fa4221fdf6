"""Where mentions come from, batch by batch."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from crisisctl.model.arrival import Arrival
from crisisctl.words import Words


class Batch(NamedTuple):
    """What a feed gives at once: mentions, and how far it has been read when they have landed.

    `problems` are what could not be a mention: the line it stands on, 0 for none, and why.
    """

    arrivals: Sequence[Arrival]
    cursor: str
    problems: Sequence[tuple[int, Words]] = ()


class Later(OSError):  # noqa: N818 - a source's answer, not a mishap
    """A source that asks to be left alone for so many seconds: its rate limit is reached."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


class Feed(Protocol):
    """Where mentions come from, again and again."""

    def read(self, cursor: str) -> Iterator[Batch]:
        """What is new behind `cursor`, which is the feed's own text, empty the first time.

        It ends when nothing is left for now, and is called again later. Whenever the next batch is
        asked for, the one before has landed durably. What was given before may be given again: a
        mention is taken once. Raises OSError where the source does not answer, and `Later`.
        """
        ...
