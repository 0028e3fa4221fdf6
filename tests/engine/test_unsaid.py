from datetime import UTC, datetime, timedelta

from crisisctl.engine.fold import fold
from crisisctl.model import events as e
from crisisctl.model.incident import Incident

T0 = datetime(2026, 10, 12, 3, 0, tzinfo=UTC)
POSTED = e.MentionPosted(
    mention="m1", channel="x", author="@bob", text="broken", url="", language="en", posted_at=T0
)


def drafted(name):
    return e.MessageDrafted(
        flow="m1",
        step="",
        draft=name,
        message="ack",
        kind="acknowledgement",
        audience="public",
        variant=0,
        language="en",
        channel="x",
        text="We are on it.",
        template="",
        approval="none",
    )


def mention_after(*events):
    records = [
        e.Record(seq, T0 + timedelta(minutes=seq), e.Actor(), event)
        for seq, event in enumerate((POSTED, *events), start=1)
    ]
    incident = fold(Incident(id="main-1"), records)
    return incident.mentions["m1"], list(incident.open_mentions)


SENT = (drafted("d1"), e.MessageSent(draft="d1"), e.PublicAck(mention="m1", draft="d1"))
FAILED = e.MessageFailed(draft="d1", reason="held back")


def test_a_public_word_settles_a_mention():
    mention, unsettled = mention_after(*SENT)
    assert (mention.acked_by, unsettled) == ("d1", [])


def test_a_word_that_never_appeared_is_owed_again():
    mention, unsettled = mention_after(*SENT, FAILED)
    assert (mention.acked_at, mention.acked_by, unsettled) == (None, "", ["m1"])


def test_the_next_word_that_is_out_takes_its_place():
    mention, unsettled = mention_after(*SENT, drafted("d2"), e.MessageSent(draft="d2"), FAILED)
    assert (mention.acked_by, unsettled) == ("d2", [])
    assert mention.acked_at == T0 + timedelta(minutes=6)


def test_a_closing_that_never_appeared_is_owed_again():
    closed = (drafted("d2"), e.MessageSent(draft="d2"), e.PublicClose(mention="m1", draft="d2"))
    invited = e.PrivateInvited(mention="m1")
    mention, unsettled = mention_after(
        *SENT, invited, *closed, e.MessageFailed(draft="d2", reason="held back")
    )
    assert (mention.acked_by, mention.closed_at, unsettled) == ("d1", None, ["m1"])
