"""Replies to many at once: none is lost and none leaves twice, whatever is killed and when."""

import json
import os
import random
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from tests.session.workshop import plan as playbook, start
from tests.stores.arriving import arrival

from crisisctl.clock import SystemClock
from crisisctl.engine.desk import close
from crisisctl.errors import DeliveryError, Refused, UsageError
from crisisctl.model import events as e
from crisisctl.model.arrival import EVERYTHING, Holder, Progress, Query, State
from crisisctl.model.messages import MessageKind
from crisisctl.model.outbox import Fate, Reply
from crisisctl.model.steps import NoReply
from crisisctl.ports import Parcel
from crisisctl.session import bulk
from crisisctl.session.arrivals import dispose, promise
from crisisctl.stores.evidence import verify
from crisisctl.stores.forgetting import erase, forgettable
from crisisctl.stores.memory import MemoryJournal
from crisisctl.stores.sqlite import SqliteJournal
from crisisctl.words import words

FLOW = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: ack}
"""
ACK = MessageKind.ACKNOWLEDGEMENT


def nobody(_many):
    """Nobody watches the bar."""


def desk_with(tmp_path, journal, many, **more):
    desk = start(playbook(tmp_path, FLOW), given=None, journal=journal, **more).desk
    come(desk, *range(1, many + 1))
    return desk


def come(desk, *numbers, **changes):
    chunk = [
        arrival(one, posted_at=desk.now - timedelta(minutes=50 + one % 20), **changes)
        for one in numbers
    ]
    name = desk.incident.id
    desk.journal.arrivals.land(name, desk.now, e.Actor(), "f.csv", chunk, promise(desk))
    desk.refresh()


def replies(*numbers):
    return [Reply(one, "x", f"https://example.org/{one}", f"Hello, {one}") for one in numbers]


@pytest.fixture(params=["memory", "sqlite"])
def desk(request, tmp_path):
    journal = MemoryJournal()
    if request.param == "sqlite":
        journal = SqliteJournal(tmp_path / "journal.db")
    yield desk_with(tmp_path, journal, 9, exercise=False)
    journal.close()


def progress(desk):
    return desk.journal.arrivals.progress(desk.incident.id, desk.now)


def lines_of(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_what_is_planned_is_on_record_and_nobody_elses(desk):
    assert bulk.plan(desk, "b1", "ack", ACK, replies(2, 1)) == 2
    assert (progress(desk).waiting, progress(desk).sending) == (7, 2)
    (planned,) = [r.event for r in desk.records if isinstance(r.event, e.MentionsReplying)]
    assert (planned.count, planned.spans, planned.message) == (2, ((1, 2),), "ack")
    assert dispose(desk, [1, 3], NoReply.SPAM) == 1
    assert bulk.plan(desk, "b2", "ack", ACK, replies(1, 3, 4)) == 1
    assert desk.incident.waiting == 8
    assert [one.left for one in desk.journal.outbox.bulks(desk.incident.id)] == [2, 1]
    assert bulk.new_bulk(desk) == "b3"


def test_who_is_in_somebodys_hands_gets_no_second_reply(desk):
    marc, end = Holder("Marc", "elsewhere"), desk.now + timedelta(minutes=5)
    assert desk.journal.arrivals.lease(desk.incident.id, 1, marc, desk.now, end)
    assert bulk.plan(desk, "b1", "ack", ACK, replies(1, 2)) == 1


@pytest.mark.parametrize("kind", ["handoff", "private", "staff"])
def test_what_owes_more_is_never_sent_in_bulk(desk, kind):
    with pytest.raises(Refused, match="one by one"):
        bulk.plan(desk, "b1", "invite", MessageKind(kind), replies(1))
    assert bulk.new_bulk(desk) == "b1"


def test_replies_stand_in_the_file_with_their_keys(desk, tmp_path):
    out, told = tmp_path / "out.jsonl", []
    bulk.plan(desk, "b1", "ack", ACK, replies(*range(1, 10)))
    assert bulk.into_file(desk, "b1", out, told.append)[:2] == (9, 0)
    assert sum(told) == 9
    first, *rest = lines_of(out)
    assert first == {
        "key": f"{desk.incident.id}/b1/m1",
        "at": desk.now.isoformat(),
        "channel": "x",
        "reply_to": "https://example.org/1",
        "text": "Hello, 1",
    }
    assert len(rest) == 8
    assert progress(desk) == Progress(mentions=9, answered=9)
    (sent,) = [r.event for r in desk.records if isinstance(r.event, e.MentionsAnswered)]
    assert (sent.count, sent.on_time, sent.first_at) == (9, 9, desk.now)
    desk.do(lambda run, _now: close(run, "over"))


def test_a_second_time_nothing_leaves(desk, tmp_path):
    out = tmp_path / "out.jsonl"
    bulk.plan(desk, "b1", "ack", ACK, replies(1, 2))
    bulk.into_file(desk, "b1", out, nobody)
    assert bulk.into_file(desk, "b1", out, nobody)[:2] == (0, 0)
    assert bulk.plan(desk, "b2", "ack", ACK, replies(1, 2)) == 0
    assert len(lines_of(out)) == 2


def test_what_stands_in_the_file_is_sent_and_a_torn_line_is_not(desk, tmp_path):
    out = tmp_path / "out.jsonl"
    bulk.plan(desk, "b1", "ack", ACK, replies(1, 2, 3))
    key = f"{desk.incident.id}/b1/m2"
    whole = json.dumps({"key": key, "at": desk.now.isoformat()})
    out.write_text(f'{whole}\n{{"key": "{desk.incident.id}/b1/m3", "at"', "utf-8")
    assert bulk.into_file(desk, "b1", out, nobody)[:2] == (3, 0)
    assert [one["key"][-2:] for one in lines_of(out)] == ["m2", "m1", "m3"]


def test_a_file_of_something_else_is_left_alone(desk, tmp_path):
    out = tmp_path / "notes.txt"
    out.write_text("dear diary\n", "utf-8")
    bulk.plan(desk, "b1", "ack", ACK, replies(1))
    with pytest.raises(UsageError, match="line 1"):
        bulk.into_file(desk, "b1", out, nobody)
    assert out.read_text("utf-8") == "dear diary\n"
    assert progress(desk).sending == 1


def test_in_a_drill_nothing_leaves(tmp_path):
    desk, out = desk_with(tmp_path, MemoryJournal(), 2), tmp_path / "out.jsonl"
    bulk.plan(desk, "b1", "ack", ACK, replies(1, 2))
    assert bulk.into_file(desk, "b1", out, nobody)[:2] == (2, 0)
    assert not out.exists()
    assert desk.incident.waiting == 0


def test_who_posts_again_while_a_reply_is_on_its_way_waits_again(desk, tmp_path):
    bulk.plan(desk, "b1", "ack", ACK, replies(1, 2))
    come(desk, 100, author="@u1")
    bulk.into_file(desk, "b1", tmp_path / "out.jsonl", nobody)
    assert desk.incident.waiting == 8
    assert 1 in desk.journal.arrivals.numbers(desk.incident.id, EVERYTHING)
    assert desk.journal.arrivals.numbers(desk.incident.id, Query(state=State.ANSWERED)) == (2,)


class Program:
    """A program that refuses some, and is killed at one."""

    def __init__(self, refused=(), killed=None):
        self.refused, self.killed, self.got = refused, killed, []

    def post(self, parcel: Parcel) -> str:
        number = int(parcel.key.rpartition("m")[2])
        if number == self.killed:
            raise KeyboardInterrupt
        if number in self.refused:
            raise DeliveryError(words("no such post"))
        self.got.append(parcel)
        return f"https://x.com/{number}"


def test_a_program_gets_each_once_with_its_key(desk):
    program = Program(refused=[2])
    bulk.plan(desk, "b1", "ack", ACK, replies(1, 2, 3))
    assert bulk.by_program(desk, "b1", program, nobody)[:2] == (2, 1)
    assert [one.key[-5:] for one in program.got] == ["b1/m1", "b1/m3"]
    (failed,) = desk.journal.outbox.outgoing(desk.incident.id, "b1", Fate.FAILED)
    assert (failed.reply.number, failed.why) == (2, "no such post")
    program.refused = []
    assert bulk.by_program(desk, "b1", program, nobody)[:2] == (1, 0)
    assert desk.incident.waiting == 6


def test_a_program_that_refuses_everything_is_left_alone(desk):
    program = Program(refused=range(10))
    bulk.plan(desk, "b1", "ack", ACK, replies(*range(1, 10)))
    assert bulk.by_program(desk, "b1", program, nobody)[:2] == (0, 3)
    assert bulk.withdraw(desk, "b1") == 9
    assert (progress(desk).waiting, progress(desk).sending) == (9, 0)
    assert bulk.plan(desk, "b2", "ack", ACK, replies(1)) == 1


def test_what_a_program_had_when_it_was_killed_is_asked_about(desk):
    bulk.plan(desk, "b1", "ack", ACK, replies(1, 2, 3))
    with pytest.raises(KeyboardInterrupt):
        bulk.by_program(desk, "b1", Program(killed=2), nobody)
    (one,) = bulk.unsure(desk, "b1")
    assert one.reply == replies(2)[0]
    program = Program()
    assert bulk.by_program(desk, "b1", program, nobody)[:2] == (1, 0)
    assert [p.key for p in program.got] == [f"{desk.incident.id}/b1/m3"]
    assert bulk.send_again(desk, "b1", [2]) == 1
    assert bulk.by_program(desk, "b1", program, nobody)[:2] == (1, 0)
    assert program.got[-1].key == one.key


def test_somebody_has_seen_it_out(desk):
    bulk.plan(desk, "b1", "ack", ACK, replies(1))
    with pytest.raises(KeyboardInterrupt):
        bulk.by_program(desk, "b1", Program(killed=1), nobody)
    assert bulk.is_out(desk, "b1", [1]) == 1
    assert bulk.is_out(desk, "b1", [1]) == 0
    assert desk.incident.waiting == 8


def sender(tmp_path, desk):
    command = [sys.executable, str(Path(__file__).with_name("bulk_sender.py"))]
    command += [str(tmp_path / "journal.db"), desk.incident.id, "b1", str(tmp_path / "out.jsonl")]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ
    )
    assert child.stdout is not None
    child.stdout.readline()
    return child


def test_killed_again_and_again_it_loses_none_and_sends_none_twice(tmp_path):
    many, seed = 600, random.randrange(2**32)
    luck = random.Random(seed)
    with_journal = SqliteJournal(tmp_path / "journal.db")
    clock = SystemClock()
    desk = desk_with(tmp_path, with_journal, many, exercise=False, clock=clock)
    assert bulk.plan(desk, "b1", "ack", ACK, replies(*range(1, many + 1))) == many
    kills = 0
    for _ in range(8):
        child = sender(tmp_path, desk)
        timer = threading.Timer(luck.uniform(0, 0.12), child.kill)
        timer.start()
        child.communicate()
        timer.cancel()
        kills += child.returncode != 0
    assert kills, seed
    child = sender(tmp_path, desk)
    _, complaint = child.communicate()
    assert child.returncode == 0, complaint
    numbers = [int(one["key"].rpartition("m")[2]) for one in lines_of(tmp_path / "out.jsonl")]
    assert sorted(numbers) == list(range(1, many + 1)), seed
    desk.refresh()
    assert (desk.incident.waiting, progress(desk).answered) == (0, many)
    answered = [r.event.count for r in desk.records if isinstance(r.event, e.MentionsAnswered)]
    assert sum(answered) == many
    with_journal.close()


def test_two_programs_never_write_to_one_file(tmp_path):
    journal, out = SqliteJournal(tmp_path / "journal.db"), tmp_path / "out.jsonl"
    desk = desk_with(tmp_path, journal, 300, exercise=False, clock=SystemClock())
    bulk.plan(desk, "b1", "ack", ACK, replies(*range(1, 301)))
    two = [sender(tmp_path, desk), sender(tmp_path, desk)]
    said = [child.communicate()[1] for child in two]
    assert 0 in [child.returncode for child in two], said
    numbers = [int(one["key"].rpartition("m")[2]) for one in lines_of(out)]
    assert sorted(numbers) == list(range(1, 301))
    journal.close()


def test_whoever_is_forgotten_gets_no_reply_that_is_on_its_way(tmp_path):
    journal = SqliteJournal(tmp_path / "journal.db")
    desk = desk_with(tmp_path, journal, 4, exercise=False)
    name = bulk.new_bulk(desk)
    to_two = "Hello, @u2: as @u3 knows"
    bulk.plan(desk, name, "ack", ACK, [*replies(1, 3), Reply(2, "x", "", to_two)])
    change = (Fate.INTENDED, Fate.HANDED)
    assert journal.outbox.mark(desk.incident.id, name, [3], change, desk.now) == (3,)
    told = forgettable(journal, desk.incident.id, [], "@u3")
    assert erase(journal, told, desk.now, e.Actor(), "asked") == 3
    desk.refresh()
    assert (progress(desk).sending, progress(desk).waiting) == (1, 3)
    (only,) = journal.outbox.bulks(desk.incident.id)
    assert only.fates == {Fate.INTENDED: 1, Fate.WITHDRAWN: 2}
    assert bulk.into_file(desk, name, tmp_path / "out.jsonl", nobody).sent == 1
    assert "@u3" not in (tmp_path / "out.jsonl").read_text("utf-8")
    assert verify(journal, desk.incident.id, None).first_bad is None
    journal.close()
