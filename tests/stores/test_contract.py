"""What every journal promises, held for each of them."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from crisisctl.errors import Conflict, ExitCode
from crisisctl.model.checkpoint import Checkpoint
from crisisctl.model.events import (
    Actor,
    ClosingWaived,
    Event,
    IncidentClosed,
    MentionDisposed,
    Noted,
    PrivateInvited,
    PrivateOpened,
    PublicAck,
    PublicClose,
    SeverityChanged,
    Source,
    StepDone,
    TookOver,
)
from crisisctl.model.steps import Effect, NoReply, Waiver
from crisisctl.ports import IncidentSummary, Journal
from crisisctl.stores.memory import MemoryJournal

RUN = "viral-complaint-1"


@pytest.fixture(params=["memory", "sqlite"])
def journal(request) -> Journal:
    if request.param == "memory":
        return MemoryJournal()
    found: Journal = request.getfixturevalue("sqlite_journal")
    return found


def test_nothing_was_written_yet(journal):
    assert journal.read(RUN) == []
    assert journal.incidents() == ()
    assert journal.mentions(RUN) == ()


def test_what_was_appended_is_read_back(journal, make):
    written = journal.append(RUN, 0, make.t0, make.lea, [make.declared(), make.note()])
    assert [record.seq for record in written] == [1, 2]
    assert journal.read(RUN) == list(written)
    assert written[0].event == make.declared()
    assert written[1].actor == make.lea


def test_events_keep_enums_tuples_and_moments(journal, make):
    done = StepDone(flow="desk", step="open", effects=(Effect.OPEN_LOG, Effect.NAME_LEAD))
    journal.append(RUN, 0, make.t0, make.lea, [done, make.posted(), make.detected()])
    assert [record.event for record in journal.read(RUN)] == [
        done,
        make.posted(),
        make.detected(),
    ]


def test_reading_starts_after_a_seq(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.note(str(n)) for n in range(5)])
    assert [record.seq for record in journal.read(RUN, after=3)] == [4, 5]
    assert journal.read(RUN, after=5) == []


def test_incidents_are_numbered_apart(journal, make):
    for run in ("a-1", "b-1"):
        assert journal.append(run, 0, make.t0, make.lea, [make.declared()])[0].seq == 1
    assert len(journal.read("a-1")) == 1


@pytest.mark.parametrize("expected", [0, 1, 3])
def test_a_stale_writer_is_refused_and_writes_nothing(journal, make, expected):
    journal.append(RUN, 0, make.t0, make.lea, [make.declared(), make.note()])
    with pytest.raises(Conflict) as refused:
        journal.append(RUN, expected, make.t0, make.lea, [make.posted()])
    assert refused.value.exit_code is ExitCode.JOURNAL
    assert RUN in str(refused.value)
    assert RUN in str(refused.value.hint)
    assert len(journal.read(RUN)) == 2
    assert journal.mentions(RUN) == ()


def test_no_events_are_written_as_none(journal, make):
    assert journal.append(RUN, 0, make.t0, make.lea, []) == ()
    assert journal.read(RUN) == []
    with pytest.raises(Conflict):
        journal.append(RUN, 1, make.t0, make.lea, [])


def test_text_that_no_store_can_hold_is_replaced(journal, make):
    hostile = Noted(text="a\ud83d b\0 c 🙂")
    actor = Actor(role="r\0", person="\udcff")
    declared = make.declared().model_copy(update={"files": {"a\0": "\ud800"}})
    written = journal.append("\udcff-1", 0, make.t0, actor, [declared, hostile])
    assert written[1].event == Noted(text="a� b� c 🙂")
    assert written[1].actor == Actor(role="r�", person="�")
    assert written[0].event.files == {"a�": "�"}
    assert journal.read("\udcff-1") == journal.read("�-1") == list(written)


def test_moments_come_back_in_utc_to_the_microsecond(journal, make):
    paris = timezone(timedelta(hours=2))
    at = datetime(2026, 10, 12, 5, 0, 0, 123456, tzinfo=paris)
    detected = make.detected().model_copy(update={"reply_due": at})
    journal.append(RUN, 0, at, make.lea, [detected])
    (record,) = journal.read(RUN)
    assert record.at == at
    assert record.at.tzinfo is UTC
    assert record.event.reply_due == at
    assert record.event.reply_due.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_a_bug(journal, make):
    with pytest.raises(AssertionError):
        journal.append(RUN, 0, datetime(2026, 10, 12), make.lea, [make.note()])  # noqa: DTZ001


def test_the_list_of_runs_is_kept_current(journal, make):
    later = make.t0 + timedelta(hours=1)
    journal.append("late-1", 0, later, make.lea, [make.declared("late", exercise=True)])
    journal.append("early-1", 0, make.t0, make.lea, [make.declared("early")])
    changed = SeverityChanged(severity="sev1", reason="press")
    journal.append("early-1", 1, later, make.lea, [changed, IncidentClosed()])
    assert journal.incidents() == (
        IncidentSummary("early-1", "early", make.t0, "sev1", exercise=False, closed=True),
        IncidentSummary("late-1", "late", later, "sev3", exercise=True, closed=False),
    )


def test_a_run_that_was_never_declared_is_not_listed(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.note(), IncidentClosed()])
    assert journal.incidents() == ()


STATES: list[tuple[list[Event], str, bool]] = [
    ([], "open", True),
    ([PublicAck(mention="m1", draft="d1")], "acknowledged", False),
    ([PrivateInvited(mention="m1")], "private", True),
    ([PrivateInvited(mention="m1"), PublicAck(mention="m1", draft="d1")], "private", False),
    ([PrivateOpened(mention="m1")], "private", True),
    ([PrivateOpened(mention="m1"), PublicClose(mention="m1", draft="d2")], "closed", False),
    ([MentionDisposed(mention="m1")], "closed", False),
    ([MentionDisposed(mention="m1", reason=NoReply.TROLL)], "no-reply", False),
    ([ClosingWaived(mention="m1", reason=Waiver.MINOR)], "open", True),
]


@pytest.mark.parametrize(("events", "state", "promised"), STATES)
def test_a_mention_moves_with_its_events(journal, make, events, state, promised):
    journal.append(RUN, 0, make.t0, make.lea, [make.posted(), make.detected()])
    journal.append(RUN, 2, make.t0, make.lea, events)
    (row,) = journal.mentions(RUN)
    assert row.state == state
    assert row.reply_due == (make.t0 + timedelta(hours=1) if promised else None)
    assert (row.channel, row.posted_at) == ("x", make.t0)


def test_the_inbox_is_sorted_by_deadline_then_by_posting(journal, make):
    posted = [make.posted(f"m{n}", minutes=20 - n) for n in (1, 2, 3)]
    posted += [make.posted("m10"), make.posted("m9")]
    journal.append(RUN, 0, make.t0, make.lea, [*posted, make.detected("m3", 90)])
    journal.append(RUN, 6, make.t0, make.lea, [make.detected("m1", 30)])
    assert [row.mention for row in journal.mentions(RUN)] == ["m1", "m3", "m9", "m10", "m2"]


def test_the_holder_is_who_acted_last(journal, make):
    def holder() -> str:
        return str(journal.mentions(RUN)[0].holder)

    feed = Actor(source=Source.SYSTEM, role="feed")
    journal.append(RUN, 0, make.t0, feed, [make.posted()])
    assert holder() == ""
    journal.append(RUN, 1, make.t0, make.lea, [make.detected()])
    assert holder() == "Léa"
    journal.append(RUN, 2, make.t0, Actor(role="care-lead"), [PrivateOpened(mention="m1")])
    assert holder() == "care-lead"
    taken = TookOver(flow="m1", step="back", role="care-lead", person="Sam")
    journal.append(RUN, 3, make.t0, make.lea, [taken])
    assert holder() == "Sam"
    journal.append(RUN, 4, make.t0, feed, [MentionDisposed(mention="m1")])
    assert holder() == "Sam"


def test_an_event_of_a_mention_never_posted_makes_no_row(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.detected("m7")])
    assert journal.mentions(RUN) == ()


def test_what_was_read_can_be_changed_without_harm(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.note()])
    journal.read(RUN).clear()
    assert len(journal.read(RUN)) == 1


def test_a_closed_journal_opens_again_when_it_is_used(journal, make):
    written = journal.append(RUN, 0, make.t0, make.lea, [make.declared()])
    journal.close()
    journal.close()
    assert journal.read(RUN) == list(written)


def test_types_can_be_left_out_but_for_the_very_last_record(journal, make):
    done = StepDone(flow="desk", step="open")
    journal.append(RUN, 0, make.t0, make.lea, [make.declared(), make.note(), done, make.note()])
    read = journal.read(RUN, without={"note"})
    assert [record.seq for record in read] == [1, 3, 4]
    assert read[-1].event == make.note()
    assert [record.seq for record in journal.read(RUN, 3, without={"note"})] == [4]


def test_records_before_a_seq_are_read_by_their_spans(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.posted(f"m{n}") for n in range(1, 10)])
    whole = journal.read(RUN)
    for spans in ([], [(1, 1)], [(2, 3), (5, 5)], [(1, 6)]):
        carried = [one for one in whole if any(a <= one.seq <= b for a, b in spans)]
        assert journal.read(RUN, 6, besides=spans) == carried + whole[6:]


def test_types_are_left_out_of_spans_too(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.declared(), make.note(), make.note()])
    found = journal.read(RUN, 2, besides=[(1, 2)], without={"note"})
    assert [record.seq for record in found] == [1, 3]
    found = journal.read(RUN, 3, besides=[(1, 3)], without={"note"})
    assert [record.seq for record in found] == [1, 3]


def checkpoint(make, seq: int) -> Checkpoint:
    return Checkpoint(
        seq=seq,
        at=make.t0,
        spans=((1, 1),),
        posted=7,
        first_posted_at=make.t0,
        drafted={"ack": 3},
        called=2,
        offered={"goodwill": Decimal("12.50")},
    )


def test_the_last_checkpoint_is_kept_for_each_run(journal, make):
    assert journal.checkpoint(RUN) is None
    for run in (RUN, "other-1"):
        journal.append(run, 0, make.t0, make.lea, [make.declared(), make.note()])
        assert journal.checkpoint(run) is None
    for seq in (1, 2):
        journal.keep(RUN, checkpoint(make, seq))
        assert journal.checkpoint(RUN) == checkpoint(make, seq)
    assert journal.checkpoint("other-1") is None


def test_a_checkpoint_changes_nothing_that_is_read(journal, make):
    journal.append(RUN, 0, make.t0, make.lea, [make.declared(), make.posted()])
    before = journal.read(RUN), journal.incidents(), journal.mentions(RUN)
    journal.keep(RUN, checkpoint(make, 2))
    assert (journal.read(RUN), journal.incidents(), journal.mentions(RUN)) == before
