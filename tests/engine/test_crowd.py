"""People who came in with many others, in the figures: whoever still waits is a miss."""

import pytest
from tests.engine.given import Given

from crisisctl.engine.measures import Share
from crisisctl.model import events as e
from crisisctl.model.steps import NoReply


def came(given, at, first, count):
    came_in = {"source": "f.csv", "digest": "00", "first_posted_at": given.moment(at)}
    return given.at(at, e.MentionsArrived(first=first, count=count, waiting=count, **came_in))


def answered(given, at, numbers, on_time):
    first, last = numbers
    moments = {"first_at": given.moment(at), "last_at": given.moment(at)}
    fact = e.MentionsAnswered(
        bulk="b1", spans=(numbers,), count=last - first + 1, on_time=on_time, **moments
    )
    return given.at(at, fact)


@pytest.fixture
def given():
    told = Given().declared().mention("m1", posted=0, seen=1)
    came(told.said("d1", 5, "m1"), 6, 2, 10)
    answered(told, 20, (2, 5), 3)
    return told.at(21, e.MentionsDisposed(spans=((6, 7),), count=2, reason=NoReply.SPAM))


def test_who_waits_is_a_miss(given):
    found = given.figures(60)
    assert (found.crowd.answered, found.crowd.waiting, found.crowd.no_reply) == (4, 4, 2)
    assert found.replies.required == 9
    assert found.replies.coverage == Share(5, 9)
    assert found.replies.within_promise == Share(4, 9)


def test_who_is_answered_after_the_end_was_not_answered_by_then(given):
    given.at(30, e.StandDown(hot_wash_due=None, review_due=None))
    answered(given, 31, (8, 11), 0)
    found = given.figures(60)
    assert found.replies.coverage == Share(5, 9)
    assert (found.crowd.waiting, found.crowd.wanted) == (0, 8)


def test_who_posted_again_meanwhile_still_waits(given):
    moments = {"first_at": given.moment(30), "last_at": given.moment(30)}
    given.at(
        30,
        e.MentionsAnswered(
            bulk="b2", spans=((8, 9),), count=2, on_time=2, again=((8, 8),), **moments
        ),
    )
    assert given.figures(60).crowd.waiting == 3


def test_without_any_the_figures_are_those_of_the_mentions():
    told = Given().declared().mention("m1", posted=0, seen=1)
    assert told.figures(60).replies.coverage == Share(0, 1)
    assert told.figures(60).crowd.all == 0
