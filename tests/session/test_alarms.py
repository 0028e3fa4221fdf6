"""The alarms of a scope: each once, whoever lands what rings, and after a restart too."""

from datetime import datetime, timedelta

import pytest
from tests.stores.arriving import LEA, T0, hour

from crisisctl.model.arrival import Arrival, Judged
from crisisctl.model.events import DESK
from crisisctl.session.alarms import NEWS, Alarms
from crisisctl.stores.memory import MemoryJournal

CALM = timedelta(hours=20)
MINUTE = timedelta(minutes=1)


def post(
    number: int, at: datetime, text: str = "parking is closed", score: float = -0.5
) -> Judged:
    arrival = Arrival("x", f"@p{number}", f"{text} {number}", "", "en", at, external=str(number))
    return Judged(arrival, f"{number:016x}" + "0" * 16, score)


@pytest.fixture
def arrivals():
    """A desk's mentions: one each ten minutes for twenty hours."""
    found = MemoryJournal().arrivals
    calm = [post(at, T0 + at * 10 * MINUTE, "hello there", 0.5) for at in range(120)]
    found.land(DESK, T0, LEA, "calm", calm, hour)
    return found


def storm(arrivals, begin, count=80):
    posts = [post(1000 + at, begin + at * MINUTE / 8) for at in range(count)]
    arrivals.land(DESK, T0, LEA, "storm", posts, hour)


def test_a_rise_rings_once_with_what_carries_it(arrivals):
    alarms, begin = Alarms(arrivals, DESK), T0 + CALM
    assert alarms.rung(begin) == []
    storm(arrivals, begin)
    (found,) = alarms.rung(begin + 15 * MINUTE)
    assert found.total > 10 * found.usual
    assert "parking" in found.words
    assert found.negative == 1
    assert alarms.rung(begin + 20 * MINUTE) == []


def test_after_a_restart_nothing_is_told_again_and_nothing_is_forgotten(arrivals):
    begin = T0 + CALM
    storm(arrivals, begin)
    now = begin + 15 * MINUTE
    assert len(Alarms(arrivals, DESK).rung(now)) == 1
    assert Alarms(arrivals, DESK).rung(now) == []


def test_what_comes_late_is_put_in_its_place(arrivals):
    alarms, now = Alarms(arrivals, DESK), T0 + CALM + 5 * 60 * MINUTE
    assert alarms.rung(now) == []
    storm(arrivals, T0 + CALM)
    (found,) = alarms.rung(now)
    assert found.at < T0 + CALM + 15 * MINUTE


def test_an_old_rise_is_no_news(arrivals):
    storm(arrivals, T0 + CALM)
    assert Alarms(arrivals, DESK).rung(T0 + CALM + NEWS + 60 * MINUTE) == []


def test_another_scope_is_another_stream(arrivals):
    storm(arrivals, T0 + CALM)
    assert Alarms(arrivals, "viral-complaint-1").rung(T0 + CALM + 15 * MINUTE) == []
