"""What is over is not read each time the program starts; it can be asked about all the same."""

import json
from contextlib import closing

import pytest
from tests.session.workshop import again, plan, start

from crisisctl.clock import SystemClock
from crisisctl.engine import steps
from crisisctl.model.events import Noted
from crisisctl.model.incident import Place
from crisisctl.session import desk as desk_module
from crisisctl.session.operator import Given
from crisisctl.stores.sqlite import SqliteJournal

MENTIONS = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: triage, decide: {en: "Who?"}, options: {fan: {}, troll: {no-reply: troll}}}
"""


@pytest.fixture(autouse=True)
def settled(own_home, monkeypatch):
    """A run in the user's journal whose one mention is over, left out by a checkpoint."""
    with closing(SqliteJournal(own_home / "journal.db")) as journal:
        said = Given("x", "@zoe", "Where is my order?", "", "1 min ago")
        found = start(plan(own_home, MENTIONS), given=said, journal=journal, clock=SystemClock())
        monkeypatch.setattr(desk_module, "CHECKPOINT_EVERY", -1000)
        desk = again(found)
        troll = Place("m1", "triage")
        desk.do(lambda run, now: steps.choose(run, troll, "troll", now))
        again(found).do(lambda _run, _now: [Noted(text="so far")])
        assert again(found).incident.mentions == {}
    monkeypatch.setenv("CRISISCTL_STORE", "sqlite:///journal.db")


def test_a_mention_that_is_over_can_be_named(run):
    code, _, err = run("reply", "m1")
    assert code == 4
    assert "m1 is settled already." in err
    code, _, err = run("reply", "m2")
    assert code == 2
    assert "main-1 has no mention m2: m1." in err


@pytest.mark.parametrize("excuse", [("--no-reply", "spam"), ("--waive", "minor")])
def test_a_mention_that_is_over_is_known_to_need_no_excuse(run, excuse):
    code, _, err = run("reply", "m1", *excuse)
    assert code == 4
    assert "has no mention" not in err


def test_the_state_for_programs_and_the_log_tell_all(run):
    (facts,) = json.loads(run("status", "--json")[1])["incidents"]
    assert [(one["mention"], one["settled"]) for one in facts["mentions"]] == [("m1", True)]
    assert "0 mention(s) still need something." in run("status")[1]
    rows = [json.loads(line) for line in run("log", "main-1", "--json")[1].splitlines()]
    assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
    assert "mention.posted" in [row["type"] for row in rows]
