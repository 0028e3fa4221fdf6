"""The alarms of a scope: its mentions, as they land, through the detector; each is told once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from crisisctl.model.arrival import CHUNK
from crisisctl.ports import Arrivals
from crisisctl.spikes.alarm import Alarm
from crisisctl.spikes.mentions import MentionDetector

KEPT = 50_000
"""The last mentions of a scope, from which its rhythm is learnt again after a restart."""
LATE = timedelta(hours=1)
"""What was posted so long before the stream's last is put in its place: all is counted anew."""
NEWS = timedelta(days=1)
"""A rise that rang longer ago is none: `crisisctl detect` finds it in a file."""


class Post(NamedTuple):
    """What the detector has to know of a mention."""

    at: datetime
    text: str
    negative: bool


class Alarms:
    """Follows what lands in a scope, whoever lands it. What was told before is not told again."""

    def __init__(self, arrivals: Arrivals, scope: str) -> None:
        self._arrivals = arrivals
        self._scope = scope
        self._mark = f"alarms of {scope}"  # kept as the cursor of a source is
        told = arrivals.cursor(self._mark)
        self._told = datetime.fromisoformat(told) if told else datetime.min.replace(tzinfo=UTC)
        self._begin(arrivals.progress(scope, self._told).mentions)

    def _begin(self, posted: int) -> None:
        self._detector = MentionDetector()
        self._number = max(0, posted - KEPT)
        self._reached = datetime.min.replace(tzinfo=UTC)

    def rung(self, now: datetime) -> list[Alarm]:
        """The alarms of what has landed since the last time, as far as they are news at `now`."""
        posts = self._new()
        if posts and self._reached - posts[0].at > LATE:
            self._begin(self._number)
            posts = self._new()
        found = [self._detector.take(*post) for post in posts]
        found.append(self._detector.until(now))
        self._reached = max(self._reached, now)
        fresh = [one for one in found if one and one.at > self._told and now - one.at < NEWS]
        if fresh:
            self._told = max(one.at for one in fresh)
            self._arrivals.move(self._mark, self._told.isoformat())
        return fresh

    def _new(self) -> list[Post]:
        """What has landed since, in the order of time."""
        return sorted(self._landed(), key=lambda post: post.at)

    def _landed(self) -> Iterator[Post]:
        while found := self._arrivals.arrivals(self._scope, self._number, CHUNK):
            for number, one in found:
                self._number = number
                yield Post(one.arrival.posted_at, one.arrival.text, one.score < 0)
