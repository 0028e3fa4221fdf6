"""Incidents side by side: n with every figure, and nothing made of nothing."""

from datetime import timedelta

from tests.engine.given import Given
from tests.reports.gathered import facts_of

from crisisctl.engine.measures import Lapse, Share
from crisisctl.model import events as e
from crisisctl.reports.trend import MEASURES, held, since


def answered_after(*minutes):
    """A run with a person for each of `minutes`, answered so long after the post; 0 is never."""
    told = Given().declared()
    for number, after in enumerate(minutes, 1):
        told.mention(f"m{number}", posted=0, seen=1)
        if after:
            told.said(f"d{number}", after, f"m{number}")
    return held(facts_of(told, 600))


def value(one, name):
    return one.values[[measure.name for measure in MEASURES].index(name)]


def test_each_figure_has_its_n():
    one = answered_after(10, 20, 0)
    assert value(one, "answered").share == Share(2, 3)
    assert value(one, "response-median").n == 3
    assert value(one, "response-p90").time.running
    assert value(one, "returned").n == 0


def test_the_last_is_held_against_the_median_and_extremes_of_those_before():
    found = since([answered_after(n) for n in (30, 10, 20, 5)], "faster")
    assert found.last.time == Lapse(timedelta(minutes=5))
    assert found.incidents == 3
    assert [one.time.length for one in found.before] == [
        timedelta(minutes=n) for n in (20, 10, 30)
    ]


def test_shares_of_several_incidents_are_added_never_averaged():
    found = since([answered_after(10, 0, 0), answered_after(10), answered_after(5)], "fuller")
    assert found.before[0].share == Share(2, 4)


def test_one_incident_or_nothing_to_count_is_held_against_nothing():
    assert since([], "faster") is None
    assert since([answered_after(10)], "faster") is None
    assert since([answered_after(10), answered_after(20)], "kinder") is None


def test_an_action_counts_once_it_was_verified_in_time():
    told = Given().declared()
    for name, day in (("a1", "2026-10-20"), ("a2", "2026-10-01"), ("a3", None)):
        facts = {"action": name, "text": "x", "due": day}
        told.at(1, e.ActionOpened.model_validate(facts), e.ActionDone(action=name))
    told.at(2, *[e.ActionVerified(action=name) for name in ("a1", "a2")])
    assert value(held(facts_of(told, 9)), "actions-closed").share == Share(1, 3)
