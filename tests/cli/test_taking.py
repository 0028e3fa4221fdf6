"""Mentions that wait at the desk: taken in by `start`, answered one by one by `reply`."""

import json
from contextlib import closing
from datetime import timedelta

import pytest
from tests.session.workshop import ONE, TEAM, whole
from tests.stores.arriving import LEA, arrival, hour

from crisisctl.clock import SystemClock
from crisisctl.model.arrival import EVERYTHING
from crisisctl.model.events import DESK
from crisisctl.stores.location import open_journal

SEVERITY = {"severity": "sev3"}


@pytest.fixture
def journal(own_home):
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", ONE), encoding="utf-8")
    opened = open_journal("sqlite:///journal.db", {})
    now = SystemClock().now()
    posts = [arrival(n, posted_at=now - timedelta(minutes=40 - 10 * n)) for n in (1, 2, 3)]
    opened.arrivals.land(DESK, now, LEA, "export.csv", posts, hour)
    with closing(opened):
        yield opened


@pytest.fixture
def desk(own_home, run, journal):
    def command(*args, answers):
        (own_home / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
        given = ("--store", "sqlite:///journal.db", *args, "--answers", "answers.json")
        return run(*given)

    return command


def at_desk(journal):
    return journal.arrivals.numbers(DESK, EVERYTHING)


@pytest.mark.parametrize(
    ("args", "answers", "left"),
    [
        ((), {"desk.mentions": "all"}, ()),
        (("--take-mentions", "all"), {}, ()),
        (("--take-mentions", "25 min ago"), {}, (1,)),
        ((), {"desk.mentions": "none"}, (1, 2, 3)),
        (("--take-mentions", "none"), {}, (1, 2, 3)),
        ((), {}, (1, 2, 3)),
    ],
)
def test_start_takes_in_what_waits_as_it_is_told(desk, journal, args, answers, left):
    begun = {**SEVERITY, **answers, "follow": {"leave": ""}}
    code, _, said = desk("start", "main", *args, answers=begun)
    assert at_desk(journal) == left
    waiting = journal.arrivals.progress("main-1", SystemClock().now()).waiting
    assert waiting == 3 - len(left)
    assert ("person(s) were taken in" in said) == bool(waiting)
    assert code == (130 if waiting else 2)  # without any, the first mention is asked for


@pytest.mark.parametrize("wish", ["some", "in two hours"])
def test_a_wish_that_nobody_understands_begins_nothing(desk, journal, wish):
    code, _, said = desk("start", "main", "--take-mentions", wish, answers=SEVERITY)
    assert (code, journal.incidents()) == (2, ())
    assert "all, none or a time" in said


def test_a_drill_leaves_them_alone(desk, journal):
    code, _, said = desk("start", "main", "--drill", "--take-mentions", "all", answers=SEVERITY)
    assert (code, journal.incidents()) == (2, ())
    assert "An exercise leaves" in said


def test_reply_takes_one_into_its_flow(desk, journal):
    desk("start", "main", "--take-mentions", "all", answers={**SEVERITY, "follow": {"leave": ""}})
    code, out, _ = desk("reply", "m2", answers={"reply.kind": "", "triage": "troll"})
    assert (code, "m2 is settled" in out) == (0, True)
    assert journal.arrivals.numbers("main-1", EVERYTHING) == (1, 3)


def test_reply_leaves_one_without(desk, run, journal):
    desk("start", "main", "--take-mentions", "all", answers={**SEVERITY, "follow": {"leave": ""}})
    store = ("--store", "sqlite:///journal.db")
    code, out, _ = run(*store, "reply", "m2", "--no-reply", "spam")
    assert (code, "gets no reply" in out) == (0, True)
    assert journal.arrivals.numbers("main-1", EVERYTHING) == (1, 3)
    assert "2 mention(s) still need something" in run(*store, "status")[1]
    assert "2 person(s) still wait" in run(*store, "close")[2]
