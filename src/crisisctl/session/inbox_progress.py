"""How far an inbox is, in people: what a tired person reads at a glance."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.model.arrival import Progress
from crisisctl.session.inbox import Entry, Inbox, walked

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Figures:
    """Of all `people`: `answered`, `no_reply` for a reason, a reply is `sending`, or `open`.

    `overdue` and `due_within_hour` are of the open ones; `oldest` is when the oldest of them was
    posted, of `COUNTED` at most of those that nobody walks. `mentions` counts what they posted.
    """

    people: int
    mentions: int
    answered: int
    no_reply: int
    sending: int
    open: int
    overdue: int
    due_within_hour: int
    oldest: datetime | None

    @property
    def settled(self) -> int:
        """Who has a reply, or a reason for none."""
        return self.answered + self.no_reply


def figures(inbox: Inbox, now: datetime) -> Figures:
    """Count everybody in an inbox, at a cost that does not grow with the mentions."""
    counted = inbox.tables.progress(inbox.scope, now)
    flows = list(walked(inbox.desk.run)) if inbox.desk is not None else []
    if inbox.desk is not None and not counted.mentions:
        counted = _typed(inbox)
    dues = [entry.due for entry in flows if entry.due is not None]
    overdue = sum(due < now for due in dues)
    return Figures(
        people=_people(counted),
        mentions=counted.mentions,
        answered=counted.answered,
        no_reply=counted.no_reply,
        sending=counted.sending,
        open=counted.waiting + counted.flow,
        overdue=counted.overdue + overdue,
        due_within_hour=counted.soon + sum(now <= due < now + _HOUR for due in dues),
        oldest=min(_posted(counted, flows), default=None),
    )


def _people(counted: Progress) -> int:
    states = (counted.waiting, counted.flow, counted.sending, counted.answered, counted.no_reply)
    return sum(states)


def _posted(counted: Progress, flows: list[Entry]) -> Iterator[datetime]:
    if counted.oldest is not None:
        yield counted.oldest
    yield from (entry.posted_at for entry in flows)


def _typed(inbox: Inbox) -> Progress:
    """An incident where nothing ever came in by the thousand: its few mentions are counted."""
    assert inbox.desk is not None
    states = [row.state for row in inbox.desk.journal.mentions(inbox.scope)]
    answered = states.count("acknowledged") + states.count("closed")
    silent = states.count("no-reply")
    return Progress(
        mentions=len(states),
        flow=len(states) - answered - silent,
        answered=answered,
        no_reply=silent,
    )
