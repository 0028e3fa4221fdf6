"""One line a mention: what it was promised, what it got, and where the journal says so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from crisisctl.engine.conversations import state_of
from crisisctl.engine.crowd import Begun, Taken, Wait
from crisisctl.engine.fold import apply
from crisisctl.engine.measures import Lapse, lapse
from crisisctl.engine.run import Run
from crisisctl.engine.standing import Standing, standing
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Mention
from crisisctl.model.messages import Audience
from crisisctl.model.steps import NoReply

NOTHING_BEGUN: Mapping[Taken, Begun] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Private:
    """A private conversation, from our invitation to the last public word."""

    invited_at: datetime | None
    opened_at: datetime | None
    resolved_at: datetime | None
    closed_at: datetime | None
    waiver: str | None
    failures: tuple[str, ...]
    """Why nobody came, each time that nobody did."""
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
    the journal, `moments` those that say that it was posted, seen and answered.
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
    no_reply: NoReply | None
    private: Private
    seqs: tuple[int, ...]
    moments: tuple[int, ...]

    @property
    def wait(self) -> Wait:
        """The same as of anybody who came in with many others."""
        return Wait(
            self.channel,
            self.private_born,
            self.posted_at,
            self.detected_at,
            self.moments,
            self.reply_due,
            self.acked_at,
            self.no_reply,
            self.origin,
        )

    @property
    def wants_reply(self) -> bool:
        """Whether it counts in M: only a reason on the record takes it out."""
        return self.standing is not Standing.NO_REPLY


def ledger(
    run: Run,
    records: Sequence[e.Record],
    until: datetime,
    begun: Mapping[Taken, Begun] = NOTHING_BEGUN,
) -> tuple[MentionLine, ...]:
    """Every mention in the order it came in, once for each time that it was taken up.

    `until` is where an open lapse is measured to. What came in with many others has `begun` when
    it was posted and landed, not when somebody took it in hand.
    """
    earlier, rows = _earlier(run, records), _by_mention(records)
    lines = list[MentionLine]()
    for name, last in run.incident.mentions.items():
        parts = _rounds(rows[name])
        over = [*(part[0].seq for part in parts[1:]), run.incident.seq + 1]
        for mention, part, end in zip([*earlier[name], last], parts, over, strict=True):
            answered = _as_answered(run.incident, mention, part, end)
            lines.append(_line(answered, part, until, begun))
    return tuple(lines)


def _earlier(run: Run, records: Sequence[e.Record]) -> Mapping[str, list[Mention]]:
    """What each mention had come to when its person posted again."""
    found = defaultdict[str, list[Mention]](list)
    if any(isinstance(one.event, e.MentionReopened) for one in records):
        incident = Incident(run.incident.id)
        for record in records:
            if isinstance(record.event, e.MentionReopened):
                mention = record.event.mention
                found[mention].append(incident.mentions[mention])
            apply(incident, record)
    return found


def _rounds(rows: Sequence[e.Record]) -> list[list[e.Record]]:
    """The rows of a mention, those of each time apart."""
    parts: list[list[e.Record]] = [[]]
    for row in rows:
        if isinstance(row.event, e.MentionReopened):
            parts.append([])
        parts[-1].append(row)
    return parts


def _as_answered(
    incident: Incident, mention: Mention, rows: Sequence[e.Record], end: int
) -> Mention:
    """The mention, answered by what did appear: a reply that nobody could read was none.

    `rows` are those of this time, `end` is the row where the next one begins.
    """
    acks = [row.event.draft for row in rows if isinstance(row.event, e.PublicAck)]
    if all(incident.drafts[name].state != "failed" for name in acks if name in incident.drafts):
        return mention
    public = (Audience.PUBLIC, Audience.PRIVATE) if mention.private else (Audience.PUBLIC,)
    seen = [
        draft.sent_at
        for draft in incident.drafts.values()
        if draft.place.flow == mention.id and draft.state == "sent" and draft.audience in public
        if rows[0].seq < draft.seq < end
    ]
    return replace(mention, acked_at=min(filter(None, seen), default=None))


def _by_mention(records: Iterable[e.Record]) -> Mapping[str, list[e.Record]]:
    rows: defaultdict[str, list[e.Record]] = defaultdict(list)
    for record in records:
        if isinstance(record.event, e.AtMention):
            rows[record.event.mention].append(record)
    return rows


def _line(
    mention: Mention, rows: list[e.Record], until: datetime, begun: Mapping[Taken, Begun]
) -> MentionLine:
    origins = [row.event.origin for row in rows if isinstance(row.event, e.MentionDetected)]
    seen_row = next((row.seq for row in rows if isinstance(row.event, e.MentionDetected)), 0)
    as_taken = Begun(mention.posted_at, mention.detected_at, seen_row)
    posted_at, seen_at, seen_row = begun.get((mention.id, rows[0].seq), as_taken)
    answered = (row.seq for row in rows if row.at == mention.acked_at and _answers(row.event))
    return MentionLine(
        mention=mention.id,
        channel=mention.channel,
        private_born=mention.private,
        posted_at=posted_at,
        detected_at=seen_at,
        origin=origins[0] if origins else "us",
        acked_at=mention.acked_at,
        reply_due=mention.reply_due,
        response=lapse(posted_at, mention.acked_at, until),
        standing=standing(mention.reply_due, mention.acked_at, until, mention.no_reply),
        no_reply=mention.no_reply,
        private=_private(mention, rows),
        seqs=tuple(row.seq for row in rows),
        moments=tuple(filter(None, (rows[0].seq, seen_row, next(answered, 0)))),
    )


def _answers(event: e.Event) -> bool:
    return isinstance(event, e.PublicAck)


def _private(mention: Mention, rows: list[e.Record]) -> Private:
    causes = tuple(row.event.cause for row in rows if isinstance(row.event, e.PrivateFailed))
    ends = [row.event for row in rows if isinstance(row.event, e.PrivateResolved)]
    return Private(
        invited_at=mention.invited_at,
        opened_at=mention.opened_at,
        resolved_at=mention.resolved_at,
        closed_at=mention.closed_at,
        waiver=mention.waiver,
        failures=causes,
        outcome=(ends[-1].handled, ends[-1].explained, ends[-1].resolved) if ends else None,
        owes_closing=mention.needs_closing,
        state=state_of(mention),
        routes=mention.routes,
        late=tuple(row.event.state for row in rows if isinstance(row.event, e.ConversationLate)),
        despite=ends[-1].despite if ends else "",
    )
