"""What an inbox of a million costs to open, against one of ten: whole processes, in turn."""

import os
import statistics
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path

from benchmarks.startup import OURS, whole
from benchmarks.tools import Row, spread

from crisisctl.clock import SystemClock
from crisisctl.model.arrival import CHUNK, Arrival, Judged
from crisisctl.model.events import Actor
from crisisctl.playbooks.load import load
from crisisctl.session.desk import begin
from crisisctl.stores.sqlite import SqliteJournal

MANY, FEW = 1_000_000, 10
LIMIT_SECONDS = 0.3
RUNS = 9
WAYS = ((), ("--json",), ("--late",), ("--channel", "x"))
"""Of opening it: as it stands, for a program, and with filters."""


def rows() -> list[Row]:
    """A row for each way of opening it; its figure is seconds more, not a ratio."""
    with tempfile.TemporaryDirectory() as folder:
        many, few = Path(folder) / "many.db", Path(folder) / "few.db"
        _fill(many, MANY)
        _fill(few, FEW)
        return [_row(many, few, way) for way in WAYS]


def _row(many: Path, few: Path, way: tuple[str, ...]) -> Row:
    slow, fast = [], []
    for _ in range(RUNS):
        fast.append(_opened(few, way))
        slow.append(_opened(many, way))
    extra = statistics.median(slow) - statistics.median(fast)
    ratio = statistics.median(slow) / statistics.median(fast)
    name = " ".join(("inbox", *way, f"of {MANY:,}, seconds over one of {FEW}"))
    shown = f"{spread(slow)} against {spread(fast)}: {ratio:.2f} times as long"
    return Row(name, extra, LIMIT_SECONDS, shown)


def _opened(path: Path, way: tuple[str, ...]) -> float:
    env = {**os.environ, "CRISISCTL_STORE": f"sqlite:///{path}", "CRISISCTL_LANG": "en"}
    return whole([*OURS, "inbox", *way], env)


def _fill(path: Path, many: int) -> None:
    """An incident where `many` have written in the last two hours: half of them are late."""
    plan = load("viral-complaint").plan
    assert plan is not None
    journal = SqliteJournal(path)
    now = SystemClock().now()
    desk = begin(journal, SystemClock(), plan, "bench", "sev3", exercise=False)
    for first in range(0, many, CHUNK):
        chunk = list(_posts(first, min(first + CHUNK, many), many, now))
        journal.arrivals.land(desk.incident.id, now, Actor(), "bench.csv", chunk, _within_the_hour)
    journal.close()


def _posts(first: int, last: int, many: int, now: datetime) -> Iterator[Judged]:
    for number in range(first, last):
        posted = now - timedelta(hours=2) * (many - number) / many
        text = f"My parcel {number} never came, and nobody answers the phone."
        key = blake2b(str(number).encode(), digest_size=16).hexdigest()
        author = f"@u{number * 7919 % many}"
        channel = ("x", "facebook", "instagram")[number % 3]
        arrival = Arrival(channel, author, text, f"https://example.org/{number}", "en", posted)
        yield Judged(arrival, key, 0.7, ("question",), 33, ("negative", "question"), key[:8])


def _within_the_hour(one: Judged) -> datetime:
    return one.arrival.posted_at + timedelta(hours=1)
