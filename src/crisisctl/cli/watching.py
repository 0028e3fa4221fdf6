"""One watch: what sources give is judged and landed, alarms are told, until it is stopped."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from queue import Empty, Queue
from threading import Event

from crisisctl.cli import watch_words as told
from crisisctl.cli.importing import Landing
from crisisctl.cli.interrupts import Interrupts
from crisisctl.errors import Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.feeds.address import Watched
from crisisctl.intake.feeds.reader import Answers, Came, News, Over, Reader, Silent
from crisisctl.intake.feeds.webhook import Webhook
from crisisctl.intake.judging import judge
from crisisctl.model.arrival import CHUNK
from crisisctl.ports import Clock
from crisisctl.session.alarms import Alarms
from crisisctl.words import words

BEAT = 0.5
"""Seconds until somebody who wants to end is heard, at most."""
ROUND = timedelta(seconds=5)
"""How often alarms and figures are looked at while mentions keep coming; else in each pause."""


class Watch:
    """The main thread's part: whatever a source gives lands here, one batch after the other."""

    def __init__(self, landing: Landing, clock: Clock, say: Speaker) -> None:
        self._landing = landing
        self._clock = clock
        self._say = say
        self._scope, self._arrivals = landing.scope, landing.arrivals
        self._alarms = Alarms(self._arrivals, self._scope)
        self._news: Queue[News] = Queue()
        self._stop = Event()
        self._cursors: dict[str, str] = {}
        self._said = 0
        self._looked_at = clock.now()
        self._figures = self._arrivals.progress(self._scope, self._looked_at)
        self.failed = False

    def run(self, sources: Sequence[Watched]) -> None:
        """Read all sources until each is over. Raises `Interrupted` when somebody ends it."""
        interrupts = Interrupts()
        with interrupts.listening():
            try:
                self._begin(sources)
                for news in self._heard(len(sources)):
                    if interrupts.heard:
                        raise Interrupted(*told.stopped(self._landing.result.imported))
                    self._take(news)
            finally:
                self._stop.set()
        self._look(self._clock.now())

    def _begin(self, sources: Sequence[Watched]) -> None:
        for source in sources:
            cursor = self._arrivals.cursor(source.address)
            self._cursors[source.address] = cursor
            Reader(source, cursor, self._news.put, self._stop).start()

    def _heard(self, sources: int) -> Iterator[News | None]:
        """What the sources say, None when they pause, until all are over."""
        left = sources
        while left:
            try:
                news = self._news.get(timeout=BEAT)
            except Empty:
                yield None
                continue
            left -= isinstance(news, Over)
            yield news

    def _take(self, news: News | None) -> None:
        now = self._clock.now()
        if isinstance(news, Came):
            self._land(news)
        elif isinstance(news, Silent):
            self.failed = True
            told.silent(news, self._say)
        elif isinstance(news, Answers):
            told.answers(news, self._say)
        elif news is not None and news.error is not None:
            raise news.error
        if news is None or now - self._looked_at >= ROUND:
            self._look(now)

    def _land(self, came: Came) -> None:
        source, batch = came.source, came.batch
        told.problems(source.name, batch.problems, self._say)
        arrivals = iter(batch.arrivals)
        while chunk := list(islice(arrivals, CHUNK)):
            self._landing.land(judge(chunk), source.name)
        if batch.cursor != self._cursors[source.address]:
            self._arrivals.move(source.address, batch.cursor)
            self._cursors[source.address] = batch.cursor
        came.landed.set()

    def _look(self, now: datetime) -> None:
        """Tell what rings, and how far the scope is if that has changed."""
        self._looked_at = now
        for alarm in self._alarms.rung(now):
            told.alarm(alarm, self._scope, self._say)
        figures = self._arrivals.progress(self._scope, now)
        new = self._landing.result.imported - self._said
        if new or (figures.soon, figures.overdue) != (self._figures.soon, self._figures.overdue):
            told.progress(now, new, figures, self._say)
        self._said += new
        self._figures = figures


def begin(
    sources: Sequence[Watched], token: str, say: Speaker, *, once: bool
) -> Sequence[Watched]:
    """Say what is watched; with `once`, each source is read to its present end.

    Raises `UsageError` for a webhook then: it has none. `token` is one that nobody knows yet.
    """
    hooks = [source.feed for source in sources if isinstance(source.feed, Webhook)]
    if once and hooks:
        raise UsageError(words("A webhook has no end: leave --once out."))
    if once:
        return [source._replace(every=None) for source in sources]
    told.begins(sources, say)
    for hook in hooks if token else ():
        told.webhook(hook.port, token, say)
    return sources
