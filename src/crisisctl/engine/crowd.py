"""The people who came in with many others and were settled together, counted for the report."""

from collections.abc import Sequence
from dataclasses import dataclass

from crisisctl.engine.measures import Share
from crisisctl.engine.run import Run
from crisisctl.model import events as e


@dataclass(frozen=True, slots=True)
class Crowd:
    """People without a flow of their own. `waiting` have neither a reply nor a reason for none.

    Of the `answered`, `on_time` had their first word by their own promise, `before_end` before
    the stand-down.
    """

    answered: int
    on_time: int
    before_end: int
    no_reply: int
    waiting: int

    @property
    def wanted(self) -> int:
        """All who want a reply: those who still wait are misses."""
        return self.answered + self.waiting

    @property
    def all(self) -> int:
        """All of them."""
        return self.wanted + self.no_reply

    def on_top_of(self, share: Share, part: int) -> Share:
        """A share of the mentions that were walked, once these are counted too."""
        return Share(share.part + part, share.whole + self.wanted)


def crowd(run: Run, records: Sequence[e.Record]) -> Crowd:
    """Count them in `records`, which `run` stands after."""
    over = run.incident.stood_down_at
    events = [one.event for one in records]
    replies = [one for one in events if isinstance(one, e.MentionsAnswered)]
    return Crowd(
        answered=sum(one.count for one in replies),
        on_time=sum(one.on_time for one in replies),
        before_end=sum(one.count for one in replies if over is None or one.last_at <= over),
        no_reply=sum(one.count for one in events if isinstance(one, e.MentionsDisposed)),
        waiting=run.incident.waiting,
    )
