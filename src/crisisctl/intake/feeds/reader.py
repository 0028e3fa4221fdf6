"""One thread a source: it reads, hands over, and goes on once what it handed over has landed."""

from collections.abc import Callable
from datetime import timedelta
from socket import gaierror
from ssl import SSLError
from threading import Event, Thread
from typing import NamedTuple
from urllib.error import URLError

from crisisctl.errors import CrisisctlError, UsageError, reason
from crisisctl.intake.feeds.address import Watched
from crisisctl.ports import Batch, Later
from crisisctl.words import Words, words

LONGEST = timedelta(minutes=15)
"""The pause before a source that has not answered for long is asked again."""


class Came(NamedTuple):
    """A batch; its source goes on when `landed` is set."""

    source: Watched
    batch: Batch
    landed: Event


class Silent(NamedTuple):
    """A source that does not answer: said once, until it does."""

    source: Watched
    why: Words | str


class Answers(NamedTuple):
    """A source that answers again."""

    source: Watched


class Over(NamedTuple):
    """A source that is read no more: at its end, or for an error that no patience cures."""

    source: Watched
    error: Exception | None = None


News = Came | Silent | Answers | Over


class Reader:
    """Reads a source again and again, `tell`s what comes of it, and waits longer after a fault."""

    def __init__(
        self, source: Watched, cursor: str, tell: Callable[[News], None], stop: Event
    ) -> None:
        self._source = source
        self._cursor = cursor
        self._tell = tell
        self._stop = stop
        self._answered = False
        self._faults = 0

    def start(self) -> None:
        """Begin, in a thread that does not keep the program alive."""
        Thread(target=self._run, name=self._source.name, daemon=True).start()

    def _run(self) -> None:
        error: Exception | None = None
        every = self._source.every
        try:
            pause = self._look()
            while every is not None and not self._stop.wait(pause.total_seconds()):
                pause = self._look()
        except Exception as found:  # noqa: BLE001 - raised again where the program can say it
            error = found
        self._tell(Over(self._source, error))

    def _look(self) -> timedelta:
        """Read what there is; how long to wait then."""
        every = self._source.every or timedelta(0)
        try:
            self._read()
        except (OSError, UsageError) as error:
            if isinstance(error, UsageError) and not self._answered:
                raise
            return self._fault(error, every)
        if self._faults:
            self._tell(Answers(self._source))
        self._answered, self._faults = True, 0
        return every

    def _read(self) -> None:
        for batch in self._source.feed.read(self._cursor):
            came = Came(self._source, batch, Event())
            self._tell(came)
            came.landed.wait()
            self._cursor = batch.cursor

    def _fault(self, error: OSError | UsageError, every: timedelta) -> timedelta:
        self._faults += 1
        if self._faults == 1:
            self._tell(Silent(self._source, _why(error)))
        pause = min(LONGEST, every * (1 << min(self._faults, 20)))
        if isinstance(error, Later):
            return max(pause, min(LONGEST, timedelta(seconds=error.seconds)))
        return pause


def _why(error: OSError | CrisisctlError) -> Words | str:
    if isinstance(error, CrisisctlError):
        return error.message
    inner = error.reason if isinstance(error, URLError) else error  # what went wrong below it
    match inner:
        case gaierror():
            return words("nobody knows this host, or there is no network")
        case SSLError():
            return words("no secure connection: {fault}", fault=inner.strerror or inner)
        case TimeoutError():
            return words("there was no answer in time")
        case OSError():
            return reason(inner)
        case _:
            return str(inner)
