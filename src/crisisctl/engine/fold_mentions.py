"""What facts about mentions change: how far each is, and which may not be forgotten."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from crisisctl.engine.changed import changed
from crisisctl.engine.fold_desk import Handler
from crisisctl.engine.fold_steps import depart
from crisisctl.model import events as e
from crisisctl.model.incident import Claim, Draft, Incident, Mention, Place


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
    if event.arrived:
        incident.waiting -= 1
    else:
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


def _exposed(incident: Incident, event: e.ExposureFound, _: e.Record) -> None:
    _change(incident, event.mention, exposed=event.count)


def _captured(incident: Incident, event: e.ExposureCaptured, record: e.Record) -> None:
    _change(incident, event.mention, captured_at=record.at)


def _exposure_ended(incident: Incident, event: e.ExposureEnded, _: e.Record) -> None:
    _change(incident, event.mention, exposure_end=event.end)


def _disposed(incident: Incident, event: e.MentionDisposed, record: e.Record) -> None:
    _change(incident, event.mention, disposed_at=record.at, no_reply=event.reason)
    if event.reason is not None:
        for place in incident.standing.get(event.mention, ()):
            depart(incident, place)


def _acked(incident: Incident, event: e.PublicAck, record: e.Record) -> None:
    _change(incident, event.mention, acked_at=record.at, acked_by=event.draft)


def _invited(incident: Incident, event: e.PrivateInvited, record: e.Record) -> None:
    """A new invitation owes the public a new closing; what is asked in an open one does not."""
    before = incident.mentions[event.mention]
    if before.opened_at is None or before.closed_at is not None:
        _change(
            incident,
            event.mention,
            invited_at=record.at,
            answer_due=event.answer_due,
            routes=tuple(dict.fromkeys((*before.routes, *event.routes))),
            missed=None,
            opened_at=None,
            resolved_at=None,
            outcome=None,
            closed_at=None,
            told_late="",
        )
    if event.answer_due is None:
        return
    channel = incident.mentions[event.mention].channel
    for place in incident.standing.get(event.mention, ()):
        draft = incident.live_draft(place, channel)
        if draft is not None and draft.state == "sent":
            token = incident.tokens[place]
            incident.tokens[place] = changed(incident, token, leaves_at=event.answer_due)


def _opened(incident: Incident, event: e.PrivateOpened, record: e.Record) -> None:
    if incident.mentions[event.mention].opened_at is None:
        _change(incident, event.mention, opened_at=record.at, told_late="")


def _missed(incident: Incident, event: e.PrivateFailed, record: e.Record) -> None:
    before = incident.mentions[event.mention]
    barred = before.barred if event.way is None else (*before.barred, event.way)
    missed = (record.at, event.cause) if before.opened_at is None else before.missed
    _change(incident, event.mention, missed=missed, barred=barred, told_late="")


def _resolved(incident: Incident, event: e.PrivateResolved, record: e.Record) -> None:
    outcome = event.handled, event.explained, event.resolved
    resolved_at = record.at if event.ends else None
    _change(incident, event.mention, outcome=outcome, resolved_at=resolved_at)


def _late(incident: Incident, event: e.ConversationLate, _: e.Record) -> None:
    _change(incident, event.mention, told_late=event.state)


def _public_close(incident: Incident, event: e.PublicClose, record: e.Record) -> None:
    _change(incident, event.mention, closed_at=record.at, closed_by=event.draft)


def unsay(incident: Incident, draft: Draft) -> None:
    """What was taken for a public word never appeared: the mention owes it again."""
    mention = incident.mentions.get(draft.place.flow)
    if mention is None:
        return
    if mention.closed_by == draft.id:
        _change(incident, mention.id, closed_at=None, closed_by="")
    if mention.acked_by == draft.id:
        others = (one for one in incident.drafts.values() if _is_out(one, mention.id, draft.id))
        first = min(others, key=lambda one: one.seq, default=None)
        at, by = (first.sent_at, first.id) if first is not None else (None, "")
        _change(incident, mention.id, acked_at=at, acked_by=by)


def _is_out(draft: Draft, mention: str, besides: str) -> bool:
    public = draft.audience == "public" and draft.state == "sent"
    return public and draft.place.flow == mention and draft.id != besides


def _waived(incident: Incident, event: e.ClosingWaived, record: e.Record) -> None:
    _change(incident, event.mention, waiver=event.reason, waived_at=record.at)


def _offered(incident: Incident, event: e.RemedyOffered, _: e.Record) -> None:
    for case in (event.mention, ""):
        sum_ = incident.offered.get((case, event.remedy), Decimal(0))
        incident.offered[case, event.remedy] = sum_ + Decimal(event.amount)
    like, amount = (event.step, event.remedy), Decimal(event.amount)
    before = incident.precedents.get(like, {})
    incident.precedents[like] = before | {amount: before.get(amount, 0) + 1}
    incident.claims.pop(Place(event.mention, event.step), None)


def _claimed(incident: Incident, event: e.RemedyAsked, record: e.Record) -> None:
    place, amount = Place(event.mention, event.step), Decimal(event.amount)
    before = incident.claims.get(place)
    same = before if before is not None and before.amount == amount else Claim(amount, record.at)
    asked = (*same.asked, (event.role, event.person, event.due))
    incident.claims[place] = changed(incident, same, asked=asked)


def _allowed(incident: Incident, event: e.RemedyApproved, _: e.Record) -> None:
    place = Place(event.mention, event.step)
    claim = incident.claims[place]
    incident.claims[place] = changed(incident, claim, approved_by=event.role, person=event.person)


def _refused(incident: Incident, event: e.RemedyRejected, _: e.Record) -> None:
    incident.claims.pop(Place(event.mention, event.step), None)


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.MentionPosted: _posted,
        e.MentionDetected: _detected,
        e.ExposureFound: _exposed,
        e.ExposureCaptured: _captured,
        e.ExposureEnded: _exposure_ended,
        e.MentionDisposed: _disposed,
        e.PublicAck: _acked,
        e.PrivateInvited: _invited,
        e.PrivateOpened: _opened,
        e.PrivateFailed: _missed,
        e.PrivateResolved: _resolved,
        e.ConversationLate: _late,
        e.PublicClose: _public_close,
        e.ClosingWaived: _waived,
        e.RemedyAsked: _claimed,
        e.RemedyApproved: _allowed,
        e.RemedyRejected: _refused,
        e.RemedyOffered: _offered,
    }
)
