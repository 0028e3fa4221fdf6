"""How somebody who wrote stands against what they were promised."""

from datetime import datetime
from enum import StrEnum


class Standing(StrEnum):
    """Whether the first word came, and by when."""

    ON_TIME = "on-time"
    LATE = "late"
    MISSED = "missed"  # no reply, and the promise is over
    PENDING = "pending"  # no reply yet, and there is time left
    NO_REPLY = "no-reply"  # left without one, for a reason on the record


UNANSWERED = (Standing.MISSED, Standing.PENDING)


def standing(
    due: datetime | None, answered_at: datetime | None, until: datetime, no_reply: str | None
) -> Standing:
    """Judge it at `until`. A reply counts for more than a reason to give none."""
    if answered_at is None and no_reply is not None:
        return Standing.NO_REPLY
    over = due is not None and (answered_at or until) > due
    if answered_at is not None:
        return Standing.LATE if over else Standing.ON_TIME
    return Standing.MISSED if over else Standing.PENDING
