"""What durability costs over a bare SQLite commit, and what a long journal costs a resume."""

import os
import sqlite3
import statistics
import tempfile
import time
from datetime import datetime
from itertools import count, islice
from pathlib import Path

from benchmarks.startup import OURS, until
from benchmarks.tools import Row, spread

from crisisctl.clock import SystemClock
from crisisctl.model import events as e
from crisisctl.model.events import Actor, Noted
from crisisctl.playbooks.load import load
from crisisctl.session.desk import Desk, begin
from crisisctl.stores.sqlite import SqliteJournal

COMMITS = 300
APPEND_LIMIT = 1.5
EVENTS = 100_000
RESUME_LIMIT_SECONDS = 1.0
RESUMES = 5
PLAYBOOK = "viral-complaint"
PRAGMAS = ("journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON", "fullfsync=ON")
TEXT = "The courier has called back: the parcel stands in Lyon, the customer is told at noon."


def rows() -> list[Row]:
    """The append and the resume."""
    with tempfile.TemporaryDirectory() as folder:
        return [_append(Path(folder)), _resume(Path(folder))]


def _append(folder: Path) -> Row:
    """One event in one durable commit, in turn with a bare commit of as many bytes."""
    journal = SqliteJournal(folder / "ours.db")
    desk = _desk(journal)
    bare = _bare(folder / "bare.db")
    clock, actor = SystemClock(), Actor(role="crisis-lead", person="ana")
    packed = Noted(text=TEXT).model_dump_json() + actor.model_dump_json() + "0" * 128
    ours, theirs = [], []
    for number in range(COMMITS):
        theirs.append(_bare_commit(bare, number, packed))
        start = time.perf_counter()
        written = journal.append(
            desk.incident.id, desk.incident.seq, clock.now(), actor, [Noted(text=TEXT)]
        )
        ours.append(time.perf_counter() - start)
        desk.run = desk.run.after(written)
    bare.close()
    journal.close()
    ratio = statistics.median(ours) / statistics.median(theirs)
    shown = f"{spread(ours)} against {spread(theirs)}, {COMMITS} commits each"
    return Row("one durable append / bare SQLite commit", ratio, APPEND_LIMIT, shown)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE rows (seq INTEGER PRIMARY KEY, data TEXT) WITHOUT ROWID")
    return connection


def _bare_commit(connection: sqlite3.Connection, number: int, packed: str) -> float:
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO rows VALUES (?, ?)", (number, packed))
    connection.execute("COMMIT")
    return time.perf_counter() - start


def _desk(journal: SqliteJournal) -> Desk:
    plan = load(PLAYBOOK).plan
    assert plan is not None
    return begin(journal, SystemClock(), plan, "bench", "sev3", exercise=False)


def _resume(folder: Path) -> Row:
    """`resume` to its first prompt, on a journal of 100,000 events and on one of a handful."""
    long, short = folder / "long.db", folder / "short.db"
    _fill(long, EVENTS)
    _fill(short, 1)
    slow, fast = [], []
    for _ in range(RESUMES):
        fast.append(_to_prompt(short))
        slow.append(_to_prompt(long))
    extra = statistics.median(slow) - statistics.median(fast)
    shown = f"{spread(slow)} against {spread(fast)}; the row's figure is seconds more, not a ratio"
    return Row(
        f"resume on {EVENTS:,} events, seconds over an empty one",
        extra,
        RESUME_LIMIT_SECONDS,
        shown,
    )


def _fill(path: Path, least: int) -> None:
    """A desk that has answered mention after mention, `least` events or a few more.

    It writes as every desk does, checkpoints and all; the last is about 1,000 events old, which
    is as bad as it gets.
    """
    journal = SqliteJournal(path)
    desk = _desk(journal)
    now, actor = SystemClock().now(), Actor(role="community-manager", person="ana")
    mentions = count(1)
    while desk.incident.seq < least or not desk.incident.mentions:
        some = islice(mentions, min(least, 100))
        batch = [event for number in some for event in _answered(number, now)]
        desk.append(now, actor, batch)
    journal.close()


def _answered(number: int, now: datetime) -> list[e.Event]:
    """Everything that happens to a mention which is answered at once."""
    name, draft = f"m{number}", f"d{number}"
    return [
        e.MentionPosted(
            mention=name,
            channel="x",
            author=f"@author{number}",
            text=TEXT,
            url="",
            language="en",
            posted_at=now,
        ),
        e.MentionDetected(mention=name, reply_due=now),
        e.StepEntered(flow=name, step="triage", due=now),
        e.MentionTriaged(mention=name, choice="customer"),
        e.StepDone(flow=name, step="triage", choice="customer"),
        e.StepEntered(flow=name, step="acknowledge", due=now),
        e.MessageDrafted(
            flow=name,
            step="acknowledge",
            draft=draft,
            message="acknowledge",
            kind="acknowledgement",
            audience="public",
            variant=1,
            language="en",
            channel="x",
            text=TEXT,
            template="0" * 64,
            approval="lock",
        ),
        e.MessageSent(draft=draft),
        e.PublicAck(mention=name, draft=draft),
        e.StepDone(flow=name, step="acknowledge", choice="sent"),
        e.MentionDisposed(mention=name),
    ]


def _to_prompt(path: Path) -> float:
    env = {**os.environ, "CRISISCTL_STORE": f"sqlite:///{path}", "CRISISCTL_LANG": "en"}
    return until([*OURS, "resume"], b"(arrows", env)
