"""One source, read again and again."""

import errno
from datetime import timedelta
from queue import Queue
from socket import gaierror
from ssl import SSLError
from threading import Event
from urllib.error import URLError

import pytest

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.address import Watched
from crisisctl.intake.feeds.reader import LONGEST, Answers, Came, Over, Reader, Silent
from crisisctl.ports import Batch, Later
from crisisctl.words import Words, words

SOON = timedelta(milliseconds=1)


class Script:
    """A feed that answers as it is told, and remembers what it was asked for."""

    def __init__(self, *turns):
        self.turns, self.asked = list(turns), []

    def read(self, cursor):
        self.asked.append(cursor)
        turn = self.turns.pop(0) if self.turns else []
        if isinstance(turn, Exception):
            raise turn
        yield from turn


class Pauses:
    """A stop that comes after so many pauses, which take no time."""

    def __init__(self, turns):
        self.left, self.seconds = turns, []

    def wait(self, seconds):
        self.seconds.append(seconds)
        self.left -= 1
        return self.left <= 0


def run(feed, every=SOON, turns=1, cursor=""):
    """All that a reader tells, each batch landed at once, and the pauses that it made."""
    news, pauses = [], Pauses(turns)

    def tell(one):
        news.append(one)
        if isinstance(one, Came):
            one.landed.set()

    Reader(Watched("feed", "feed", feed, every), cursor, tell, pauses)._run()
    return news, pauses.seconds


def test_it_goes_on_from_the_cursor_of_what_has_landed():
    feed = Script([Batch((), "a"), Batch((), "b")], [], [Batch((), "c")])
    news, _ = run(feed, turns=3, cursor="0")
    assert feed.asked == ["0", "b", "b"]
    assert [one.batch.cursor for one in news if isinstance(one, Came)] == ["a", "b", "c"]


def test_the_next_batch_is_asked_for_when_the_last_has_landed():
    feed, news = Script([Batch((), "a"), Batch((), "b")]), Queue()
    Reader(Watched("feed", "feed", feed, None), "", news.put, Event()).start()
    first = news.get(timeout=10)
    assert news.empty()
    first.landed.set()
    assert news.get(timeout=10).batch.cursor == "b"


def test_a_source_that_is_silent_is_said_once_and_asked_less_and_less_often():
    feed = Script(*[OSError("gone")] * 3, [], OSError("gone"))
    news, seconds = run(feed, timedelta(seconds=60), turns=5)
    assert [type(one) for one in news] == [Silent, Answers, Silent, Over]
    assert seconds == [120, 240, 480, 60, 120]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), "nobody answers"),
        (gaierror(8, "nodename nor servname provided"), "nobody knows this host"),
        (TimeoutError("timed out"), "no answer in time"),
        (SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version"), "no secure connection"),
    ],
)
def test_why_a_source_is_silent_is_said_in_words(fault, told):
    for error in (URLError(fault), fault):
        (silent, _), _ = run(Script(error))
        assert isinstance(silent.why, Words)
        assert told in str(silent.why)


def test_no_pause_is_longer_than_a_quarter_of_an_hour():
    _, seconds = run(Script(*[OSError("gone")] * 99), timedelta(seconds=60), turns=99)
    assert max(seconds) == LONGEST.total_seconds()


@pytest.mark.parametrize(("asked", "waited"), [(300, 300), (1, 120), (10**9, 900)])
def test_a_rate_limit_is_heeded(asked, waited):
    assert run(Script(Later("HTTP 429", asked)), timedelta(seconds=60))[1] == [waited]


def test_what_was_never_right_is_over():
    error = UsageError(words("no feed"))
    assert run(Script(error), turns=9)[0][-1].error is error


def test_what_was_right_before_may_be_again():
    news, _ = run(Script([], UsageError(words("no feed")), []), turns=3)
    assert [type(one) for one in news] == [Silent, Answers, Over]
    assert str(news[0].why) == "no feed"


def test_a_source_that_is_read_once_ends():
    news, seconds = run(Script([Batch((), "a")]), every=None)
    assert [type(one) for one in news] == [Came, Over]
    assert seconds == []


def test_a_bug_is_not_swallowed():
    error = ZeroDivisionError()
    assert run(Script(error))[0][-1].error is error
