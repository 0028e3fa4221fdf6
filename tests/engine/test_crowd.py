"""People who came in with many others, in the figures: whoever still waits is a miss."""

import pytest
from tests.engine.given import Given

from crisisctl.engine.measures import Lapse, Share
from crisisctl.model import events as e
from crisisctl.model.crowd import Beside, Heard, Owed, Replied
from crisisctl.model.steps import NoReply


class Storm(Given):
    """A run, and the tables beside it; whoever posts was promised a word within the hour."""

    def __init__(self):
        super().__init__()
        self.posts, self.replies, self.owed = [], [], {}

    def came(self, at, *people, posted=0):
        """People post together; a number that was there before is the same person again."""
        first = len(self.posts) + 2
        for number, person in enumerate(people, first):
            moment = self.moment(posted)
            self.posts.append(Heard(number, person, "x", moment, negative=True, private=False))
            self.owed.setdefault(person, Owed(person, self.moment(posted + 60)))
        landed = {"source": "f.csv", "digest": "00", "first_posted_at": self.moment(posted)}
        count = len(people)
        return self.at(at, e.MentionsArrived(first=first, count=count, waiting=count, **landed))

    def planned(self, at, bulk, people):
        sent = {"bulk": bulk, "spans": (people,), "count": 1 + people[1] - people[0]}
        kind = {"message": "acknowledge", "kind": "acknowledgement", "digest": "00"}
        return self.at(at, e.MentionsReplying(**sent, **kind))

    def answered(self, at, bulk, people, again=()):
        """Replies leave at once to those numbered from the first to the last."""
        self.planned(at, bulk, people)
        numbers = range(people[0], people[1] + 1)
        dues = [self.owed.pop(one).due for one in numbers]
        late = sum(due < self.moment(at) for due in dues)
        self.replies += [
            Replied(one, bulk, due, self.moment(at))
            for one, due in zip(numbers, dues, strict=True)
        ]
        moments = {"first_at": self.moment(at), "last_at": self.moment(at), "again": again}
        counts = {"count": len(dues), "on_time": len(dues) - late}
        return self.at(at, e.MentionsAnswered(bulk=bulk, spans=(people,), **counts, **moments))

    def disposed(self, at, people):
        for one in range(people[0], people[1] + 1):
            del self.owed[one]
        count = 1 + people[1] - people[0]
        return self.at(
            at, e.MentionsDisposed(spans=(people,), count=count, reason=NoReply.MONITOR)
        )

    def measured(self, now):
        beside = Beside(tuple(self.posts), tuple(self.replies), tuple(self.owed.values()))
        return self.figures(now, beside)


@pytest.fixture
def given():
    told = Storm().declared().mention("m1", posted=0, seen=1)
    told.said("d1", 5, "m1").came(6, *range(2, 12))
    return told.answered(20, "b1", (2, 5)).disposed(21, (6, 7))


def minutes(given, count, *, running=False):
    return Lapse(given.moment(count) - given.moment(0), running=running)


def test_who_waits_is_a_miss(given):
    found = given.measured(61)
    assert (found.crowd.answered, found.crowd.waiting, found.crowd.no_reply) == (4, 4, 2)
    assert found.replies.required == 9
    assert found.replies.coverage == Share(5, 9)
    assert found.replies.within_promise == Share(5, 9)
    assert (found.crowd.missed, given.measured(59).crowd.missed) == (4, 0)


def test_the_median_and_the_picture_are_of_everybody(given):
    replies = given.measured(61).replies
    assert replies.response.n == 9
    assert replies.response.median == minutes(given, 20)
    assert replies.response.p90 == minutes(given, 61, running=True)
    assert replies.groups[:4] == ((1, 0, 0), (4, 0, 0), (0, 0, 0), (0, 0, 4))
    assert replies.promised == (minutes(given, 60).length,)
    assert dict(replies.standings) == {"missed": 4, "no-reply": 2, "on-time": 5}
    assert replies.origins == (("us", 11),)
    assert replies.detection.median == minutes(given, 6)


def test_who_is_answered_after_the_end_was_not_answered_by_then(given):
    given.at(30, e.StandDown(hot_wash_due=None, review_due=None)).came(31, 12)
    found = given.answered(32, "b2", (8, 12)).measured(61)
    assert found.replies.coverage == Share(5, 9)
    assert (found.crowd.waiting, found.crowd.wanted) == (0, 9)


def test_the_first_mention_may_be_one_of_many(given):
    speed = given.came(40, 12, posted=-30).answered(50, "b2", (8, 12)).measured(61).speed
    assert speed.first_public == minutes(given, 35)
    assert speed.detect == minutes(given, 70)
    assert speed.detect_soonest == minutes(given, 1)
    assert speed.rows["first-public"] == (5, 11)


def test_who_posts_again_after_an_answer_waits_once_more_from_that_post(given):
    found = given.came(30, 2, posted=25).measured(61)
    assert found.replies.required == 10
    assert found.crowd.waiting == 5
    assert found.replies.response.n == 10
    assert minutes(given, 36, running=True).length == given.moment(61) - given.moment(25)
    assert found.replies.groups[2] == (0, 0, 1)


def test_who_posted_again_while_the_reply_was_on_its_way_still_waits(given):
    given.planned(30, "b2", (8, 8)).came(31, 8, posted=31)
    given.records.insert(0, given.records.pop(0))
    promise = given.owed[8]
    given.replies.append(Replied(8, "b2", promise.due, given.moment(33)))
    given.owed[8] = Owed(8, given.moment(91))
    moments = {"first_at": given.moment(33), "last_at": given.moment(33)}
    sent = {"bulk": "b2", "spans": ((8, 8),), "count": 1, "on_time": 1, "again": ((8, 8),)}
    found = given.at(33, e.MentionsAnswered(**sent, **moments)).measured(61)
    assert (found.crowd.answered, found.crowd.waiting) == (5, 4)
    assert found.replies.response.n == 10
    assert found.replies.groups[1:3] == ((4, 0, 1), (1, 0, 0))


def test_a_person_who_wrote_twice_before_anybody_looked_waits_from_the_first(given):
    given.came(30, 12, posted=8).came(31, 12, posted=28)
    found = given.answered(40, "b2", (12, 12)).measured(61)
    assert found.replies.groups[2] == (1, 0, 0)
    assert found.crowd.answered == 5


def take(given, at, mention, posted):
    """Somebody walks what had come in: their words are the last, their wait began before."""
    said = {"channel": "x", "author": "@m", "text": "Bad", "url": "", "language": "en"}
    came = e.MentionPosted(mention=mention, posted_at=given.moment(posted), arrived=True, **said)
    return given.at(at, came, e.MentionDetected(mention=mention, reply_due=given.moment(60)))


def test_who_is_taken_out_of_the_crowd_waits_since_their_first_post(given):
    given.came(30, 8, posted=28)
    del given.owed[8]
    found = take(given, 40, "m8", 28).said("d8", 45, "m8").measured(61)
    [line] = [one for one in found.mentions if one.mention == "m8"]
    assert (line.response, line.detected_at) == (minutes(given, 45), given.moment(6))
    assert (found.replies.required, found.crowd.waiting) == (9, 3)


def test_a_mention_that_is_taken_up_again_counts_each_time(given):
    del given.owed[8]
    take(given, 10, "m8", 0).said("d8", 12, "m8").came(70, 8, posted=70)
    del given.owed[8]
    again = {"again": "m12", "text": "Bad", "posted_at": given.moment(70)}
    given.at(72, e.MentionReopened(mention="m8", reply_due=given.moment(130), **again))
    found = given.said("d9", 80, "m8").measured(90)
    lines = [one for one in found.mentions if one.mention == "m8"]
    assert [one.response for one in lines] == [minutes(given, 12), minutes(given, 10)]
    assert found.replies.required == 10


def test_a_substantive_word_may_be_said_to_many(given):
    given.at(22, e.StepDone(flow="desk", step="open", effects=("verify-fact",)))
    told = {"bulk": "b9", "message": "update", "kind": "update", "digest": "00"}
    given.at(30, e.MentionsReplying(spans=(), count=0, **told))
    moments = {"first_at": given.moment(31), "last_at": given.moment(32)}
    given.at(32, e.MentionsAnswered(bulk="b9", spans=(), count=0, on_time=0, **moments))
    assert given.measured(61).speed.substantive == minutes(given, 31)


def test_without_any_the_figures_are_those_of_the_mentions():
    told = Given().declared().mention("m1", posted=0, seen=1)
    assert told.figures(60).replies.coverage == Share(0, 1)
    assert told.figures(60).crowd.all == 0
