"""Until when a person can be written to in private, from when and how they wrote."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crisisctl.channels.channel import Channel
from crisisctl.channels.fact import Grade
from crisisctl.model.platforms import Reach


class Wrote(StrEnum):
    """How a person wrote to us last."""

    COMMENT = "comment"  # in public
    MESSAGE = "message"  # in private


@dataclass(frozen=True, slots=True)
class Opening:
    """A time in which we may write to them; `until` is None where no end is known.

    `once`: one message, then no more until they answer.
    """

    until: datetime | None
    once: bool
    grade: Grade

    def is_open(self, now: datetime) -> bool:
        """Whether `now` is not too late."""
        return self.until is None or now < self.until


def opening(channel: Channel, wrote: Wrote, at: datetime) -> Opening | None:
    """What the text that a person wrote on `channel` opened for us; None: nothing.

    What their settings allow is another matter: `channel.reach` has its conditions.
    """
    fact = channel.after_comment if wrote is Wrote.COMMENT else channel.after_message
    if fact.value is None or channel.reach.value is Reach.NOBODY:
        return None
    until = None if fact.value.lasts is None else at + fact.value.lasts
    return Opening(until, fact.value.once, fact.grade)
