"""One line a mention: what it was promised, what it got, and where the journal says so."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from crisisctl.engine.conversations import state_of
from crisisctl.engine.measures import Lapse, lapse
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Mention
from crisisctl.model.messages import Audience


class Standing(StrEnum):
    """How a mention stands against its promise."""

    ON_TIME = "on-time"
    LATE = "late"
    MISSED = "missed"  # no reply, and the promise is over
    PENDING = "pending"  # no reply yet, and there is time left
    NO_REPLY = "no-reply"  # left without one, for a reason on the record


@dataclass(frozen=True, slots=True)
class Private:
    """A private conversation, from our invitation to the last public word."""

    invited_at: datetime | None
    opened_at: datetime | None
    resolved_at: datetime | None
    closed_at: datetime | None
    waiver: str | None
    failed: str | None
    outcome: tuple[bool, bool, bool] | None
    """Handled, explained, resolved."""
    owes_closing: bool
    state: str
    routes: tuple[str, ...]
    late: tuple[str, ...]
    """The states in which it was said to be late."""
    despite: str
    """Why it was closed though an answer was no."""


@dataclass(frozen=True, slots=True)
class MentionLine:
    """Everything the figures need to know of one mention; times are UTC.

    `response` runs from `posted_at`, and is `running` without a reply. `seqs` are its rows in
    the journal.
    """

    mention: str
    channel: str
    private_born: bool
    posted_at: datetime
    detected_at: datetime | None
    origin: str
    acked_at: datetime | None
    reply_due: datetime | None
    response: Lapse
    standing: Standing
    no_reply: str | None
    private: Private
    seqs: tuple[int, ...]

    @property
    def wants_reply(self) -> bool:
        """Whether it counts in M: only a reason on the record takes it out."""
        return self.standing is not Standing.NO_REPLY


def ledger(
    incident: Incident, records: Sequence[e.Record], until: datetime
) -> tuple[MentionLine, ...]:
    """Every mention in the order it came in; `until` is where an open lapse is measured to."""
    rows = _by_mention(records)
    mentions = (_as_answered(incident, one, rows[name]) for name, one in incident.mentions.items())
    return tuple(_line(mention, rows[mention.id], until) for mention in mentions)


def _as_answered(incident: Incident, mention: Mention, rows: list[e.Record]) -> Mention:
    """The mention, answered by what did appear: a reply that nobody could read was none."""
    acks = [row.event.draft for row in rows if isinstance(row.event, e.PublicAck)]
    if all(incident.drafts[name].state != "failed" for name in acks if name in incident.drafts):
        return mention
    public = (Audience.PUBLIC, Audience.PRIVATE) if mention.private else (Audience.PUBLIC,)
    seen = [
        draft.sent_at
        for draft in incident.drafts.values()
        if draft.place.flow == mention.id and draft.state == "sent" and draft.audience in public
    ]
    return replace(mention, acked_at=min(filter(None, seen), default=None))


def _by_mention(records: Iterable[e.Record]) -> dict[str, list[e.Record]]:
    rows: defaultdict[str, list[e.Record]] = defaultdict(list)
    for record in records:
        if isinstance(record.event, e.AtMention):
            rows[record.event.mention].append(record)
    return rows


def _line(mention: Mention, rows: list[e.Record], until: datetime) -> MentionLine:
    origins = [row.event.origin for row in rows if isinstance(row.event, e.MentionDetected)]
    return MentionLine(
        mention=mention.id,
        channel=mention.channel,
        private_born=mention.private,
        posted_at=mention.posted_at,
        detected_at=mention.detected_at,
        origin=origins[0] if origins else "us",
        acked_at=mention.acked_at,
        reply_due=mention.reply_due,
        response=lapse(mention.posted_at, mention.acked_at, until),
        standing=_standing(mention, until),
        no_reply=mention.no_reply,
        private=_private(mention, rows),
        seqs=tuple(row.seq for row in rows),
    )


def _standing(mention: Mention, until: datetime) -> Standing:
    answered = mention.acked_at is not None
    if not answered and mention.no_reply is not None:
        return Standing.NO_REPLY
    over = mention.reply_due is not None and (mention.acked_at or until) > mention.reply_due
    if answered:
        return Standing.LATE if over else Standing.ON_TIME
    return Standing.MISSED if over else Standing.PENDING


def _private(mention: Mention, rows: list[e.Record]) -> Private:
    causes = [row.event.cause for row in rows if isinstance(row.event, e.PrivateFailed)]
    ends = [row.event for row in rows if isinstance(row.event, e.PrivateResolved)]
    return Private(
        invited_at=mention.invited_at,
        opened_at=mention.opened_at,
        resolved_at=mention.resolved_at,
        closed_at=mention.closed_at,
        waiver=mention.waiver,
        failed=causes[-1] if causes else None,
        outcome=(ends[-1].handled, ends[-1].explained, ends[-1].resolved) if ends else None,
        owes_closing=mention.needs_closing,
        state=state_of(mention),
        routes=mention.routes,
        late=tuple(row.event.state for row in rows if isinstance(row.event, e.ConversationLate)),
        despite=ends[-1].despite if ends else "",
    )
