"""Spikes in a stream of mentions: counted by five minutes, with what they say."""

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from crisisctl.spikes.alarm import Alarm
from crisisctl.spikes.carriers import Past
from crisisctl.spikes.detector import HOUR, Detector
from crisisctl.spikes.rhythm import Mean

BUCKET = timedelta(minutes=5)
FORGOTTEN = timedelta(days=28)
"""After so long without a mention, the stream is a new one."""
KEPT = 50
"""Texts of one bucket that words are counted in, the first that come: memory stays flat."""
SAMPLED = 10
"""Of these, how many the past learns from."""
MONTH = 1 / 2000  # buckets with mentions


def bucket_of(at: datetime) -> datetime:
    """When the five minutes of a moment began."""
    return at.replace(minute=at.minute // 5 * 5, second=0, microsecond=0)


@dataclass(slots=True)
class Bucket:
    """The mentions of five minutes."""

    at: datetime
    count: int = 0
    judged: int = 0
    negative: int = 0
    texts: list[str] = field(default_factory=list)

    def add(self, text: str, negative: bool | None) -> None:  # noqa: FBT001 - a fact of the text
        """Count a mention; `negative` is None where nobody judged it."""
        self.count += 1
        if negative is not None:
            self.judged += 1
            self.negative += negative
        if text and len(self.texts) < KEPT:
            self.texts.append(text)


class MentionDetector:
    """One stream of mentions, in the order of time. Flat in memory, however many come.

    A bucket is judged when it is over: with the first mention after it, or by `until`. A mention
    that comes late counts where the stream has arrived.
    """

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._detector = Detector()
        self._past = Past()
        self._judged, self._negative = Mean(MONTH), Mean(MONTH)
        self._hour: deque[Bucket] = deque(maxlen=HOUR)
        self._bucket: Bucket | None = None

    def take(self, at: datetime, text: str, negative: bool | None) -> Alarm | None:  # noqa: FBT001
        """Take in a mention posted at `at`: the alarm of the buckets that are over by now."""
        alarm = self.until(at)
        if self._bucket is None:
            self._bucket = Bucket(bucket_of(at))
        self._bucket.add(text, negative)
        return alarm

    def take_all(self, bucket: Bucket) -> Alarm | None:
        """Take in five whole minutes; those since the last ones were empty."""
        alarm = self.until(bucket.at)
        self._bucket = bucket
        return alarm

    def until(self, now: datetime) -> Alarm | None:
        """Judge what is over at `now`: after the first bucket only silence, which never rings."""
        if self._bucket is None or now < self._bucket.at + BUCKET:
            return None
        alarm = self._judge(self._bucket)
        if now - self._bucket.at > FORGOTTEN:
            self._begin()
            return alarm
        at = self._bucket.at + BUCKET
        while at + BUCKET <= now:
            self._judge(Bucket(at))
            at += BUCKET
        self._bucket = Bucket(at)
        return alarm

    def _judge(self, bucket: Bucket) -> Alarm | None:
        if len(self._hour) == HOUR:
            self._learn(self._hour[0])
        self._hour.append(bucket)
        alarm = self._detector.step(bucket.at, bucket.count)
        return alarm and self._told(alarm)

    def _learn(self, bucket: Bucket) -> None:
        """What is over an hour old is the past."""
        self._past.learn(bucket.texts[:SAMPLED])
        if bucket.judged:
            self._judged.learn(bucket.judged)
            self._negative.learn(bucket.negative)

    def _told(self, alarm: Alarm) -> Alarm:
        rise = [bucket for bucket in self._hour if bucket.at >= alarm.since]
        words, links = self._past.carriers(text for bucket in rise for text in bucket.texts)
        judged = sum(bucket.judged for bucket in rise)
        negative = sum(bucket.negative for bucket in rise)
        before = self._negative.value / self._judged.value if self._judged.count else None
        return replace(
            alarm,
            words=words,
            links=links,
            negative=negative / judged if judged else None,
            negative_before=before,
        )
