"""What a report of a great run costs: 100,000 mentions and 10,000 events in one journal.

`python -m benchmarks.reporting` prints every form; `python -m benchmarks` has the worst of them.
Seconds are those of one core, start included; memory is the most that the process held.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from benchmarks.startup import OURS
from benchmarks.tools import Row

from crisisctl.clock import DrillClock
from crisisctl.model import events as e
from crisisctl.model.arrival import CHUNK, EVERYTHING, Arrival, Holder, Judged
from crisisctl.model.outbox import Reply, Sent
from crisisctl.playbooks.load import load
from crisisctl.session.desk import Desk, begin
from crisisctl.stores.sqlite import SqliteJournal

MENTIONS, EVENTS, PEOPLE = 100_000, 10_000, 80_000
WALKED, ANSWERED, STATEMENTS = 560, 50_000, 200
SECONDS, MEMORY, BYTES = 5.0, 300, 1_000_000
"""Of one core; MB at the peak; of a page."""
AT_ONCE = 500
"""Replies that leave together."""
BEGIN = datetime(2026, 10, 12, 6, tzinfo=UTC)
TEXT = "The courier has called back: the parcel stands in Lyon, and you hear from us at noon."
LEVELS = ("hot-wash", "review", "external")
FORMS = (
    *((form, "--level", level) for form in ("md", "html") for level in LEVELS),
    ("json",),
    ("csv",),
)
_PROBE = (
    "import json, resource, subprocess, sys\n"
    "subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)\n"
    "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
    "print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))\n"
)


class Cost(NamedTuple):
    """Of one report: seconds of one core, MB at the peak, and what was written."""

    seconds: float
    memory: float
    bytes: int
    digest: str


def rows() -> Iterator[Row]:
    """The slowest form, the greediest, the greatest page, and whether two are the same."""
    costs = measured()
    name = f"report of {MENTIONS:,} mentions and {EVENTS:,} events"
    slow = max(one.seconds for one in costs.values())
    great = max(one.memory for one in costs.values())
    page = max(one.bytes for form, one in costs.items() if form[0] == "html")
    yield Row(f"{name}, seconds / {SECONDS:g}", slow / SECONDS, 1.0, f"{slow:.2f} s of one core")
    yield Row(f"{name}, memory / {MEMORY} MB", great / MEMORY, 1.0, f"{great:.0f} MB at the peak")
    yield Row(f"{name}, page / {BYTES:,} bytes", page / BYTES, 1.0, f"{page:,} bytes")


def measured() -> dict[tuple[str, ...], Cost]:
    """What each form costs; each is written twice, and has the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "great.db"
        fill(path)
        costs = {form: _cost(path, form) for form in FORMS}
        again = {form: _cost(path, form).digest for form in FORMS}
    assert again == {form: one.digest for form, one in costs.items()}, "the same bytes, twice"
    return costs


def _cost(store: Path, form: tuple[str, ...]) -> Cost:
    out = store.with_name("report")
    out.unlink(missing_ok=True)
    env = {**os.environ, "CRISISCTL_STORE": f"sqlite:///{store}", "CRISISCTL_LANG": "en"}
    command = [*OURS, "report", "--format", *form, "--out", str(out)]
    probe = [sys.executable, "-S", "-c", _PROBE, *command]
    done = subprocess.run(probe, env=env, check=True, capture_output=True)
    seconds, memory = json.loads(done.stdout)
    written = out.read_bytes()
    return Cost(seconds, memory, len(written), sha256(written).hexdigest())


def fill(path: Path) -> None:
    """A drill of a firestorm: some walked through a private conversation, many in bulk."""
    plan = load("viral-complaint").plan
    assert plan is not None
    journal = SqliteJournal(path)
    desk = begin(journal, DrillClock(BEGIN), plan, "bench", "sev3", exercise=True)
    actor = e.Actor(role="community-manager", person="ana")
    walked = [event for number in range(1, WALKED + 1) for event in _walked(number)]
    walked += [
        one for number in range(STATEMENTS) for one in _said(e.DESK, f"u{number}", "update")
    ]
    for first in range(0, len(walked), 1000):
        desk.append(BEGIN + timedelta(minutes=40), actor, walked[first : first + 1000])
    for first in range(WALKED + 1, MENTIONS + 1, CHUNK):
        chunk = [_post(number) for number in range(first, min(first + CHUNK, MENTIONS + 1))]
        at = BEGIN + timedelta(hours=3)
        journal.arrivals.land(desk.incident.id, at, actor, "storm.csv", chunk, _within_the_hour)
    desk.refresh()
    _answer(desk, actor)
    desk.refresh()
    left = EVENTS - desk.incident.seq
    desk.append(BEGIN + timedelta(hours=9), actor, [e.Noted(text=TEXT)] * left)
    journal.close()


def _post(number: int) -> Judged:
    posted = BEGIN + timedelta(hours=3) * number / MENTIONS
    text = f"My parcel {number} never came, and nobody answers the phone."
    key = sha256(str(number).encode()).hexdigest()[:32]
    person = number * 7919 % PEOPLE
    channel = ("x", "facebook", "instagram")[person % 3]
    arrival = Arrival(channel, f"@u{person}", text, "", "en", posted)
    return Judged(arrival, key, (-0.5, 0.5)[number % 3 == 0], ("question",), 33, (), key[:8])


def _within_the_hour(one: Judged) -> datetime:
    return one.arrival.posted_at + timedelta(hours=1)


def _answer(desk: Desk, actor: e.Actor) -> None:
    """Half of them in bulk, some in time; spam gets none, and the others wait."""
    journal, scope = desk.journal, desk.incident.id
    waiting = iter(journal.arrivals.numbers(scope, EVERYTHING))
    planned = e.MentionsReplying(
        bulk="b1", message="acknowledge", kind="acknowledgement", spans=(), count=0, digest=""
    )
    at = BEGIN + timedelta(hours=3)
    for _ in range(ANSWERED // AT_ONCE):
        at += timedelta(minutes=2)
        numbers = list(islice(waiting, AT_ONCE))
        replies = [Reply(number, "x", "", TEXT) for number in numbers]
        journal.outbox.intend(scope, at, actor, planned, replies, Holder("ana", "tty"))
        sent = [Sent(number, at + timedelta(seconds=one)) for one, number in enumerate(numbers)]
        journal.outbox.settle(scope, "b1", at + timedelta(minutes=9), actor, sent)


def _walked(number: int) -> list[e.Event]:
    """Everything that happens to a mention that goes through a private conversation."""
    name, posted = f"m{number}", BEGIN + timedelta(seconds=2 * number)
    said = {
        "channel": "x",
        "author": f"@author{number}",
        "text": TEXT,
        "url": "",
        "language": "en",
    }
    posting = e.MentionPosted.model_validate({"mention": name, "posted_at": posted, **said})
    events: list[e.Event] = [
        posting,
        e.MentionDetected(mention=name, reply_due=posted + timedelta(hours=number % 2)),
        e.StepEntered(flow=name, step="triage", due=posted),
        e.MentionTriaged(mention=name, choice="customer"),
        e.StepDone(flow=name, step="triage", choice="customer"),
        *_said(name, f"d{number}a", "acknowledge"),
        e.PublicAck(mention=name, draft=f"d{number}a"),
        e.PrivateInvited(mention=name),
        e.PrivateOpened(mention=name),
        e.PrivateResolved(mention=name, handled=True, explained=True, resolved=True),
        *_said(name, f"d{number}b", "closing"),
        e.PublicClose(mention=name, draft=f"d{number}b"),
        e.MentionDisposed(mention=name),
    ]
    return events


def _said(flow: str, draft: str, message: str) -> list[e.Event]:
    drafted = e.MessageDrafted(
        flow=flow,
        step=message,
        draft=draft,
        message=message,
        kind="acknowledgement",
        audience="public",
        variant=1,
        language="en",
        channel="x",
        text=TEXT,
        template="0" * 64,
        approval="lock",
    )
    return [drafted, e.MessageSent(draft=draft)]


def main() -> None:
    for form, cost in measured().items():
        name = " ".join(form)
        print(f"{name:24} {cost.seconds:5.2f} s {cost.memory:4.0f} MB {cost.bytes:9,} bytes")


if __name__ == "__main__":
    main()
