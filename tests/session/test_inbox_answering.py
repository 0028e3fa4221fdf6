"""Answering out of the inbox: to the first public word, and back to the list."""

from datetime import timedelta

import pytest
from tests.session.workshop import NOON, ONE, SAY, Script, plan, start
from tests.stores.arriving import arrival

from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.arrival import Holder
from crisisctl.session.arrivals import LEASE, promise, waiting_line
from crisisctl.session.asking import DECISION_KEYS
from crisisctl.session.desk import reopen
from crisisctl.session.inbox_answering import OneWord, answer, pick
from crisisctl.session.operator import Choice, Key, Pressed, Prompt
from crisisctl.session.walk import Walk
from crisisctl.words import words


@pytest.fixture
def desk(tmp_path):
    """A run at noon, where four people wait."""
    desk = start(plan(tmp_path, ONE), given=None).desk
    chunk = [arrival(one, posted_at=NOON - timedelta(minutes=30)) for one in range(1, 5)]
    name = desk.incident.id
    desk.journal.arrivals.land(name, desk.now, e.Actor(), "f.csv", chunk, promise(desk))
    desk.refresh()
    return desk


class Inbox:
    """Answers one after the other by a script."""

    def __init__(self, desk, *answers):
        self.desk = desk
        self.script = Script(list(answers))
        self.word = OneWord(self.script, desk)
        self.walk = Walk(desk, self.word, SAY, lambda _: words("Copied."), attended=True)

    def answer(self, mention, *, alone=False):
        pick(self.desk, waiting_line(self.desk, mention))
        self.word.begin(mention, alone=alone)
        return answer(self.walk, mention)


def test_it_ends_with_the_first_public_word(desk):
    inbox = Inbox(desk, "customer", "parcels", "sent", "never asked")
    assert inbox.answer("m1")
    assert inbox.script.ids == ["triage", "inputs.topic", "ack"]
    assert desk.incident.mentions["m1"].acked_at == NOON
    assert desk.incident.waiting == 3


def test_what_was_decided_before_is_proposed_where_it_stands(desk):
    answers = ("quiet", Pressed(Key.LEAVE), "customer", "parcels", "sent", "customer", "sent")
    inbox = Inbox(desk, *answers)
    inbox.answer("m1")
    inbox.answer("m2")
    inbox.answer("m3")
    decisions = [one for one in inbox.script.asked if one.id == "triage"]
    assert [one.default for one in decisions] == ["", "quiet", "customer"]
    assert len({one.choices for one in decisions}) == 1
    assert all(one.numbered for one in decisions)


def test_what_another_playbook_asks_under_the_same_name_proposes_nothing(desk):
    inbox = Inbox(desk, "troll", "other")
    for value in ("troll", "other"):
        choices = (Choice(value, value),)
        inbox.word.ask(Prompt("triage", "Who?", choices, keys=DECISION_KEYS))
    assert [one.default for one in inbox.script.asked] == ["", ""]


def test_whoever_may_be_in_danger_is_like_no_other(desk):
    inbox = Inbox(desk, "quiet", Pressed(Key.LEAVE), Pressed(Key.LEAVE))
    inbox.answer("m1")
    inbox.answer("m2", alone=True)
    assert inbox.script.asked[-1].id == "triage"
    assert inbox.script.asked[-1].default == ""


def test_whoever_leaves_finds_it_where_it_was(desk):
    inbox = Inbox(desk, Pressed(Key.LEAVE), "customer", "parcels", "sent")
    assert not inbox.answer("m1")
    assert "m1" in desk.incident.open_mentions
    assert inbox.answer("m1")


def test_what_somebody_else_has_in_hand_is_not_picked(desk):
    end = NOON + LEASE
    desk.journal.arrivals.lease(desk.incident.id, 1, Holder("lou", "elsewhere"), NOON, end)
    with pytest.raises(Refused, match="in the hands of lou"):
        Inbox(desk).answer("m1")


def test_what_another_terminal_has_settled_is_not_picked(desk):
    other = Inbox(reopen(desk.journal, desk.clock, desk.incident.id, "lou"), "troll")
    other.answer("m1")
    desk.refresh()
    assert desk.incident.mentions["m1"].no_reply == "troll"
    assert waiting_line(desk, "m1") is None
