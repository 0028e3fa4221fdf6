"""A feed of somebody else's: cleaned, and no fault of it ends the watch."""

from datetime import UTC, datetime

import pytest
from tests.intake.feeds.sources import SETTINGS, problems

from crisisctl.intake.feeds.own import Own
from crisisctl.model.arrival import Arrival
from crisisctl.ports import Batch, Later
from crisisctl.words import words

WHEN = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Given:
    """A feed that gives one batch, or raises."""

    def __init__(self, *arrivals, error=None, problems=()):
        self.batch, self.error = Batch(arrivals, "next", problems), error

    def read(self, cursor):
        assert cursor == ""
        if self.error:
            raise self.error
        yield self.batch


def read(*arrivals, **more):
    (batch,) = Own(Given(*arrivals, **more), SETTINGS).read("")
    return batch


def test_what_is_whole_stays_as_it_is():
    address, said = "https://forum.example/1", "Rien ne marche"
    one = Arrival("forum", "zoe", said, address, "fr", WHEN, True, "7", 12, "6")
    assert read(one) == Batch([one], "next", [])


def test_what_a_terminal_can_not_take_is_cleaned():
    one = Arrival("forum", "z\noe", "a\x1b[2Jb\ud800", "javascript:alert(1)", "", WHEN)
    (found,) = read(one).arrivals
    assert (found.author, found.text, found.url) == ("z oe", "a\ufffd[2Jb?", "")


def test_a_time_without_a_zone_is_of_the_zone_that_was_named():
    one = Arrival("forum", "zoe", "hello", "", "", WHEN.replace(tzinfo=None))
    assert read(one).arrivals[0].posted_at == WHEN


def test_what_is_no_mention_is_reported_beside_what_the_feed_reports():
    empty = Arrival("forum", "zoe", " ", "", "", WHEN)
    batch = read(empty, problems=[(9, words("deleted"))])
    assert problems([batch]) == [(1, "it has no text"), (9, "deleted")]


@pytest.mark.parametrize(
    ("error", "told"), [(KeyError("id"), "KeyError: 'id'"), (TimeoutError("slow"), "slow")]
)
def test_its_faults_are_those_of_a_source_that_does_not_answer(error, told):
    with pytest.raises(OSError, match=told):
        read(error=error)


def test_a_rate_limit_is_passed_on():
    with pytest.raises(Later) as told:
        read(error=Later("HTTP 429", 300))
    assert told.value.seconds == 300
