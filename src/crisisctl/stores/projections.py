"""What an incident and its mentions have come to, folded from the journal one record at a time.

The stores keep these beside the journal so that lists open without reading it; folding the whole
journal gives the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from crisisctl.model.events import (
    AtMention,
    DecisionReopened,
    Event,
    IncidentClosed,
    IncidentDeclared,
    MentionDetected,
    MentionDisposed,
    MentionPosted,
    MentionReopened,
    PrivateInvited,
    PrivateOpened,
    PublicAck,
    PublicClose,
    Record,
    SeverityChanged,
    Source,
    TookOver,
)
from crisisctl.ports import IncidentSummary, MentionRow

_NEVER = datetime.max.replace(tzinfo=UTC)


def summarise(
    summary: IncidentSummary | None, incident: str, records: Iterable[Record]
) -> IncidentSummary | None:
    """The line of an incident after `records`; None until it is declared."""
    for record in records:
        match record.event:
            case IncidentDeclared() as declared:
                summary = IncidentSummary(
                    id=incident,
                    playbook=declared.playbook,
                    declared_at=record.at,
                    severity=declared.severity,
                    exercise=declared.exercise,
                    closed=False,
                )
            case SeverityChanged(severity=severity) if summary:
                summary = replace(summary, severity=severity)
            case IncidentClosed() if summary:
                summary = replace(summary, closed=True)
            case _:
                pass
    return summary


def mention_of(event: Event) -> str | None:
    """The mention that an event may move, if any."""
    match event:
        case AtMention():
            return event.mention
        case TookOver() | DecisionReopened():
            return event.flow
        case _:
            return None


def inbox(rows: Mapping[str, MentionRow], records: Iterable[Record]) -> dict[str, MentionRow]:
    """The mentions after `records`, by id. One exists from its `mention.posted` on."""
    after = dict(rows)
    for record in records:
        name = mention_of(record.event)
        if isinstance(record.event, MentionPosted):
            after[record.event.mention] = _posted(record.event, record)
        elif name in after:
            after[name] = _moved(after[name], record)
    return after


def inbox_order(row: MentionRow) -> tuple[datetime, datetime, int, str]:
    """By deadline, those without one last; then by posting time; then m2 before m10."""
    return row.reply_due or _NEVER, row.posted_at, len(row.mention), row.mention


def _posted(event: MentionPosted, record: Record) -> MentionRow:
    return MentionRow(
        mention=event.mention,
        channel=event.channel,
        state="open",
        posted_at=event.posted_at,
        reply_due=None,
        holder=_holder("", record),
    )


def _moved(row: MentionRow, record: Record) -> MentionRow:
    """`reply_due` is a promise still open: the first public word, or the end, keeps it."""
    state, due = row.state, row.reply_due
    match record.event:
        case MentionDetected(reply_due=promise):
            due = promise
        case MentionReopened(reply_due=promise):
            state, due = "open", promise
        case PublicAck():
            state, due = "acknowledged" if state == "open" else state, None
        case PrivateInvited() | PrivateOpened():
            state = "private"
        case PublicClose():
            state, due = "closed", None
        case MentionDisposed(reason=reason):
            state, due = "no-reply" if reason else "closed", None
        case DecisionReopened(reply_due=promise) if state in ("no-reply", "closed"):
            state, due = "open" if promise else "acknowledged", promise
        case _:
            pass  # moves nobody's turn
    return replace(row, holder=_holder(row.holder, record), state=state, reply_due=due)


def _holder(before: str, record: Record) -> str:
    """Who acted on it last: the person, or the role; a clock or a feed takes nothing over."""
    if isinstance(record.event, TookOver):
        return record.event.person or record.event.role
    if record.actor.source is not Source.OPERATOR:
        return before
    return record.actor.person or record.actor.role or before
