"""What every store promises of mentions that come in by the thousand."""

from datetime import timedelta

import pytest
from tests.stores.arriving import LEA, RUN, T0, arrival, hour, land

from crisisctl.errors import Refused, UsageError
from crisisctl.model.arrival import EVERYTHING, Holder, Progress, Query, State, spans_of
from crisisctl.model.events import (
    IncidentClosed,
    MentionDisposed,
    MentionPosted,
    MentionsArrived,
    MentionsAssigned,
    MentionsDisposed,
    MentionsLeft,
    PublicAck,
)
from crisisctl.model.steps import NoReply
from crisisctl.ports import Journal
from crisisctl.stores.memory import MemoryJournal

HERE, THERE = Holder("Léa", "1"), Holder("Léa", "2")


@pytest.fixture(params=["memory", "sqlite"])
def journal(request, make) -> Journal:
    found: Journal = MemoryJournal()
    if request.param == "sqlite":
        found = request.getfixturevalue("sqlite_journal")
    found.append(RUN, 0, make.t0, make.lea, [make.declared()])
    return found


def names(journal, query=EVERYTHING, scope=RUN):
    return [line.mention for line in journal.arrivals.page(scope, query)]


def later(hours: int = 2):
    return T0 + timedelta(hours=hours)


def test_nothing_has_arrived_yet(journal):
    assert journal.arrivals.page(RUN, EVERYTHING) == ()
    assert journal.arrivals.numbers(RUN, EVERYTHING) == ()
    assert journal.arrivals.lines(RUN, [1]) == ()
    assert journal.arrivals.arrivals(RUN) == ()
    assert journal.arrivals.progress(RUN, T0) == Progress()


def test_what_lands_is_listed_whole_by_deadline(journal):
    landed = land(journal, [arrival(1, minutes=9), arrival(2, minutes=3)])
    assert landed == (1, 2, 0, 2, ())
    first, second = journal.arrivals.page(RUN, EVERYTHING)
    assert (first.mention, second.mention) == ("m2", "m1")
    assert first.judged.arrival == arrival(2, minutes=3).arrival
    assert first.judged._replace(key="") == arrival(2, minutes=3)._replace(key="")
    assert (first.due, first.priority, first.posts) == (hour(arrival(2, minutes=3)), 40, 1)
    assert (first.state, first.holder, first.until) == (State.WAITING, "", None)


def test_a_chunk_is_one_event(journal):
    land(journal, [arrival(1), arrival(2), arrival(3, "@u1", 5)])
    (record,) = journal.read(RUN, after=1)
    assert isinstance(record.event, MentionsArrived)
    assert (record.event.first, record.event.count, record.event.waiting) == (1, 3, 2)
    assert (record.event.source, record.event.first_posted_at) == ("export.csv", T0)
    assert record.actor == LEA


def test_the_same_file_twice_adds_nothing(journal):
    chunk = [arrival(1), arrival(2)]
    land(journal, chunk)
    assert land(journal, chunk) == (3, 0, 2, 0, ())
    assert land(journal, [*chunk, arrival(3), arrival(3)]) == (3, 1, 3, 1, ())
    assert len(journal.read(RUN)) == 3
    assert names(journal) == ["m1", "m2", "m3"]


def test_numbers_go_on_from_those_that_were_typed_in(journal, make):
    journal.append(RUN, 1, make.t0, make.lea, [make.posted("m1"), make.detected("m1")])
    assert land(journal, [arrival(1)]).first == 2
    journal.append(RUN, 4, make.t0, make.lea, [make.posted("m3")])
    assert land(journal, [arrival(2)]).first == 4
    assert journal.arrivals.progress(RUN, T0).mentions == 4


def test_one_persons_repeats_are_one_line_with_their_last_words(journal):
    land(journal, [arrival(1, "@bob"), arrival(2, "@Bob", 30)])
    landed = land(journal, [arrival(3, "bob", 20), arrival(4, "@bob", channel="facebook")])
    assert (landed.waiting, landed.again) == (1, ())
    line, other = journal.arrivals.lines(RUN, [1, 2, 3, 4])
    assert (line.number, line.latest, line.posts, line.priority) == (1, 2, 3, 50)
    assert line.due == hour(arrival(1))
    assert other.judged.arrival.channel == "facebook"
    assert [number for number, _ in journal.arrivals.arrivals(RUN, lines=[1])] == [1, 2, 3]


def test_nobody_is_not_one_person(journal):
    nameless = arrival(1)._replace(arrival=arrival(1).arrival._replace(author=""))
    other = arrival(2)._replace(arrival=arrival(2).arrival._replace(author=" "))
    assert land(journal, [nameless, other]).waiting == 2


def test_who_was_settled_and_posts_again_waits_again(journal):
    land(journal, [arrival(1, "@bob")])
    settled = MentionsDisposed(spans=((1, 1),), count=1, reason=NoReply.MONITOR)
    journal.append(RUN, 2, later(), LEA, [settled])
    assert names(journal) == []
    landed = land(journal, [arrival(2, "@bob", 90)])
    assert (landed.waiting, landed.again) == (1, (1,))
    (line,) = journal.arrivals.page(RUN, EVERYTHING)
    assert (line.due, line.priority) == (hour(arrival(2, minutes=90)), 50)
    assert journal.read(RUN)[-1].event.waiting == 1


def test_an_older_post_of_somebody_settled_changes_nothing(journal):
    land(journal, [arrival(1, "@bob", 30)])
    settled = MentionsDisposed(spans=((1, 1),), count=1, reason=NoReply.MONITOR)
    journal.append(RUN, 2, later(), LEA, [settled])
    assert land(journal, [arrival(2, "@bob", 10)]).again == ()
    assert names(journal) == []


def test_who_was_typed_in_and_answered_waits_again_when_they_post(journal, make):
    journal.append(RUN, 1, make.t0, make.lea, [make.posted("m1"), make.detected("m1")])
    land(journal, [arrival(1)])
    journal.append(RUN, 4, make.t0, make.lea, [PublicAck(mention="m1", draft="d1")])
    assert land(journal, [arrival(2, "@bob", 5)]).again == (1,)
    assert names(journal) == ["m2", "m1"]


def test_who_is_being_walked_goes_on_with_what_they_post(journal, make):
    journal.append(RUN, 1, make.t0, make.lea, [make.posted("m1"), make.detected("m1")])
    assert land(journal, [arrival(1, "@bob", 5)]).waiting == 0
    (line,) = journal.arrivals.page(RUN, Query(state=State.FLOW))
    assert (line.mention, line.latest, line.posts) == ("m1", 2, 2)


def test_an_arrival_that_is_walked_follows_its_events(journal):
    land(journal, [arrival(1), arrival(2)])
    posted = MentionPosted(
        mention="m1",
        channel="x",
        author="@u1",
        text="",
        url="",
        language="en",
        posted_at=T0,
        arrived=True,
    )
    journal.append(RUN, 2, later(), LEA, [posted])
    assert names(journal) == ["m2"]
    assert names(journal, Query(state=State.FLOW)) == ["m1"]
    journal.append(RUN, 3, later(), LEA, [MentionDisposed(mention="m1", reason=NoReply.SPAM)])
    assert names(journal, Query(state=State.NO_REPLY)) == ["m1"]
    assert land(journal, [arrival(3)]).first == 3


def test_pages_follow_each_other(journal):
    land(journal, [arrival(number, minutes=number // 3) for number in range(1, 11)])
    seen, after = [], None
    while page := journal.arrivals.page(RUN, EVERYTHING, after, 3):
        seen += [line.number for line in page]
        after = page[-1]
    assert seen == list(range(1, 11))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(channel="facebook"), ["m2"]),
        (Query(flag="press"), ["m3"]),
        (Query(flag="pres"), []),
        (Query(alike="same"), ["m1", "m2", "m3"]),
        (Query(alike="other"), []),
        (Query(due_before=T0 + timedelta(hours=1)), []),
        (Query(due_before=T0 + timedelta(hours=1, minutes=1)), ["m1", "m2"]),
        (Query(holder="Marc"), ["m1"]),
        (Query(holder="Léa"), ["m2"]),
        (Query(state=State.ANSWERED), []),
        (Query(search="WORKS, 2"), ["m2"]),
        (Query(search="@U3 nothing"), ["m3"]),
        (Query(search="u3\x1f"), []),
        (Query(search="example.org"), []),
    ],
)
def test_a_page_holds_what_was_asked_for(journal, query, found):
    pressing = arrival(3, minutes=2)._replace(flags=("question", "press"))
    land(journal, [arrival(1), arrival(2, channel="facebook"), pressing])
    assigned = MentionsAssigned(spans=((1, 1),), count=1, role="care", person="Marc")
    journal.append(RUN, 2, later(), LEA, [assigned])
    assert journal.arrivals.lease(RUN, 2, HERE, T0, later())
    assert names(journal, query) == found
    assert [f"m{number}" for number in journal.arrivals.numbers(RUN, query)] == found


def test_progress_counts_people(journal):
    land(journal, [arrival(n, minutes=10 * n) for n in range(6)] + [arrival(9, "@u1")])
    disposed = MentionsDisposed(spans=((1, 1),), count=1, reason=NoReply.SPAM)
    journal.append(RUN, 2, later(), LEA, [disposed])
    now = T0 + timedelta(hours=1, minutes=30)
    assert journal.arrivals.progress(RUN, now) == Progress(
        mentions=7, waiting=5, no_reply=1, overdue=2, soon=3, oldest=T0 + timedelta(minutes=10)
    )


def test_the_oldest_may_be_due_last(journal):
    old = [arrival(1, minutes=-90)]
    journal.arrivals.land(RUN, T0, LEA, "f.csv", old, lambda _: T0 + timedelta(days=1))
    land(journal, [arrival(n, minutes=n) for n in range(2, 5)])
    assert journal.arrivals.progress(RUN, T0).oldest == T0 - timedelta(minutes=90)


def test_those_alike_are_counted_while_they_wait(journal):
    land(journal, [arrival(n) for n in range(1, 7)])
    disposed = MentionsDisposed(spans=((1, 1),), count=1, reason=NoReply.SPAM)
    journal.append(RUN, 2, later(), LEA, [disposed])
    assert journal.arrivals.alike(RUN, {"same", "other"}) == {"same": 5}


def test_a_text_is_found_whatever_its_case(journal):
    land(journal, [arrival(1, text="Straße"), arrival(2)])
    assert names(journal, Query(search="STRASSE")) == ["m1"]


def test_a_scope_that_takes_nothing_in_says_why(journal, make):
    with pytest.raises(UsageError, match="no incident other-1"):
        land(journal, [arrival(1)], "other-1")
    journal.append(RUN, 1, make.t0, make.lea, [IncidentClosed()])
    with pytest.raises(Refused, match="is closed"):
        land(journal, [arrival(1)])
    assert journal.arrivals.page(RUN, EVERYTHING) == ()


def test_the_desk_is_a_scope_of_its_own_and_no_incident(journal):
    land(journal, [arrival(1)], "desk")
    assert names(journal, scope="desk") == ["m1"]
    assert names(journal) == []
    assert [one.id for one in journal.incidents()] == [RUN]


def test_the_desk_takes_nothing_that_an_incident_has(journal):
    land(journal, [arrival(1)])
    assert land(journal, [arrival(1), arrival(2)], "desk").duplicates == 1


def test_an_incident_takes_away_what_waits_at_the_desk(journal):
    land(journal, [arrival(1), arrival(2, "@bob"), arrival(3, "@bob", 5)], "desk")
    assert land(journal, [arrival(1), arrival(3, "@bob", 5)]).landed == 2
    assert names(journal) == ["m1", "m2"]
    (left,) = journal.arrivals.page("desk", EVERYTHING)
    assert (left.number, left.latest, left.posts) == (2, 2, 1)
    assert journal.read("desk")[-1].event == MentionsLeft(
        to=RUN, spans=((1, 1), (3, 3)), waiting=1
    )
    assert land(journal, [arrival(1)], "desk").duplicates == 1


def test_a_line_is_held_by_one_terminal_until_its_time_is_over(journal):
    land(journal, [arrival(1)])
    tables, end = journal.arrivals, T0 + timedelta(minutes=15)
    assert tables.lease(RUN, 1, HERE, T0, end)
    assert not tables.lease(RUN, 1, THERE, T0, end)
    assert tables.lease(RUN, 1, HERE, T0, end + timedelta(minutes=5))
    (line,) = tables.page(RUN, EVERYTHING)
    assert (line.holder, line.until) == ("Léa", end + timedelta(minutes=5))
    assert tables.lease(RUN, 1, THERE, line.until, later(9))
    tables.release(RUN, 1, HERE)
    assert not tables.lease(RUN, 1, HERE, T0, end)
    tables.release(RUN, 1, THERE)
    assert tables.lease(RUN, 1, HERE, T0, end)


def test_what_is_settled_or_unknown_is_held_by_nobody(journal):
    land(journal, [arrival(1)])
    journal.append(
        RUN, 2, later(), LEA, [MentionsDisposed(spans=((1, 1),), count=1, reason=NoReply.SPAM)]
    )
    assert not journal.arrivals.lease(RUN, 1, HERE, T0, later())
    assert not journal.arrivals.lease(RUN, 7, HERE, T0, later())


def test_text_that_no_store_can_hold_is_replaced(journal):
    land(journal, [arrival(1, "@a\ud83d", text="b\0\x1fc", url="\udcff")])
    (line,) = journal.arrivals.page(RUN, EVERYTHING)
    kept = line.judged.arrival
    assert (kept.author, kept.text, kept.url) == ("@a�", "b��c", "�")


def test_spans_are_stretches_of_numbers():
    assert spans_of([7, 3, 1, 2, 2]) == ((1, 3), (7, 7))
    assert spans_of([]) == ()
