"""What facts about mentions change: how far each is, and which may not be forgotten."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from crisisctl.engine.changed import changed
from crisisctl.engine.fold_desk import Handler
from crisisctl.engine.fold_steps import depart
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Mention


def _posted(incident: Incident, event: e.MentionPosted, _: e.Record) -> None:
    incident.mentions[event.mention] = Mention(
        id=event.mention,
        channel=event.channel,
        author=event.author,
        text=event.text,
        url=event.url,
        language=event.language,
        private=event.private,
        posted_at=event.posted_at,
    )
    incident.open_mentions[event.mention] = None
    incident.posted += 1
    first = incident.first_posted_at or event.posted_at
    incident.first_posted_at = min(first, event.posted_at)


def _change(incident: Incident, mention: str, **changes: Any) -> None:  # noqa: ANN401
    after = changed(incident, incident.mentions[mention], **changes)
    incident.mentions[mention] = after
    if after.settled:
        incident.open_mentions.pop(mention, None)
    else:
        incident.open_mentions[mention] = None


def _detected(incident: Incident, event: e.MentionDetected, record: e.Record) -> None:
    _change(incident, event.mention, detected_at=record.at, reply_due=event.reply_due)


def _disposed(incident: Incident, event: e.MentionDisposed, record: e.Record) -> None:
    _change(incident, event.mention, disposed_at=record.at, no_reply=event.reason)
    if event.reason is not None:
        for place in incident.standing.get(event.mention, ()):
            depart(incident, place)


def _acked(incident: Incident, event: e.PublicAck, record: e.Record) -> None:
    _change(incident, event.mention, acked_at=record.at)


def _invited(incident: Incident, event: e.PrivateInvited, record: e.Record) -> None:
    """A new invitation owes the public a new closing."""
    _change(incident, event.mention, invited_at=record.at, closed_at=None)
    if event.answer_due is None:
        return
    channel = incident.mentions[event.mention].channel
    for place in incident.standing.get(event.mention, ()):
        draft = incident.live_draft(place, channel)
        if draft is not None and draft.state == "sent":
            token = incident.tokens[place]
            incident.tokens[place] = changed(incident, token, leaves_at=event.answer_due)


def _opened(incident: Incident, event: e.PrivateOpened, record: e.Record) -> None:
    _change(incident, event.mention, opened_at=record.at)


def _resolved(incident: Incident, event: e.PrivateResolved, record: e.Record) -> None:
    _change(incident, event.mention, resolved_at=record.at)


def _public_close(incident: Incident, event: e.PublicClose, record: e.Record) -> None:
    _change(incident, event.mention, closed_at=record.at)


def _waived(incident: Incident, event: e.ClosingWaived, _: e.Record) -> None:
    _change(incident, event.mention, waiver=event.reason)


def _offered(incident: Incident, event: e.RemedyOffered, _: e.Record) -> None:
    for case in (event.mention, ""):
        sum_ = incident.offered.get((case, event.remedy), Decimal(0))
        incident.offered[case, event.remedy] = sum_ + Decimal(event.amount)


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.MentionPosted: _posted,
        e.MentionDetected: _detected,
        e.MentionDisposed: _disposed,
        e.PublicAck: _acked,
        e.PrivateInvited: _invited,
        e.PrivateOpened: _opened,
        e.PrivateResolved: _resolved,
        e.PublicClose: _public_close,
        e.ClosingWaived: _waived,
        e.RemedyOffered: _offered,
    }
)
