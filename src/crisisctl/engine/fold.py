"""From events to the incident they add up to: the only code that writes an `Incident`."""

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import fields, replace
from typing import Any, TypeVar

from crisisctl.model import events as e
from crisisctl.model.incident import Draft, Finished, Incident, Mention, Page, Place, Token

E = TypeVar("E", bound=e.Fact)
Handler = Callable[[Incident, Any, e.Record], None]
HANDLERS: dict[type[e.Fact], Handler] = {}
NO_CHANGE = (
    e.MentionTriaged,
    e.MessageEdited,
    e.MessageRemoved,
    e.RemedyOffered,
    e.PrivateFailed,
    e.TookOver,
    e.Overridden,
    e.Noted,
    e.WalkPaused,
    e.Handover,
)
"""Facts that only the log and the report read."""


def fold(incident: Incident, records: Iterable[e.Record]) -> Incident:
    """The incident after `records`; the one given stays as it was."""
    after = own_copy(incident)
    for record in records:
        apply(after, record)
    return after


def own_copy(incident: Incident) -> Incident:
    """A copy that its maker may write to."""
    after = copy(incident)
    for part in fields(Incident):
        value = getattr(after, part.name)
        if isinstance(value, dict):
            setattr(after, part.name, value.copy())
    return after


def apply(incident: Incident, record: e.Record) -> None:
    """Add one record to an incident that is the caller's own copy."""
    handler = HANDLERS.get(type(record.event))
    if handler is not None:
        handler(incident, record.event, record)
    incident.seq, incident.last_at = record.seq, record.at


def _on(kind: type[E]) -> Callable[[Callable[[Incident, E, e.Record], None]], Handler]:
    def register(handler: Callable[[Incident, E, e.Record], None]) -> Handler:
        HANDLERS[kind] = handler
        return handler

    return register


@_on(e.IncidentDeclared)
def _declared(incident: Incident, event: e.IncidentDeclared, record: e.Record) -> None:
    incident.playbook, incident.severity = event.playbook, event.severity
    incident.exercise, incident.example = event.exercise, event.example
    incident.brand, incident.files = event.brand, dict(event.files)
    incident.declared_at = record.at


@_on(e.SeverityChanged)
def _severity(incident: Incident, event: e.SeverityChanged, _: e.Record) -> None:
    incident.severity = event.severity


@_on(e.StandDown)
def _stand_down(incident: Incident, _: e.StandDown, record: e.Record) -> None:
    incident.stood_down_at = record.at


@_on(e.IncidentClosed)
def _closed(incident: Incident, _: e.IncidentClosed, record: e.Record) -> None:
    incident.closed_at = record.at
    incident.tokens.clear()


@_on(e.LegalAware)
def _aware(incident: Incident, event: e.LegalAware, _: e.Record) -> None:
    incident.aware_at = min(incident.aware_at or event.since, event.since)


@_on(e.LegalNotified)
def _notified(incident: Incident, _: e.LegalNotified, record: e.Record) -> None:
    incident.notified_at = incident.notified_at or record.at


@_on(e.PublishingPaused)
def _paused(incident: Incident, _: e.PublishingPaused, __: e.Record) -> None:
    incident.paused = True


@_on(e.PublishingResumed)
def _resumed(incident: Incident, _: e.PublishingResumed, __: e.Record) -> None:
    incident.paused = False


@_on(e.ClockNear)
def _clock_near(incident: Incident, event: e.ClockNear, record: e.Record) -> None:
    incident.reminded[event.clock, event.late] = record.at


@_on(e.Sampled)
def _sampled(incident: Incident, event: e.Sampled, _: e.Record) -> None:
    incident.samples[event.metric] = event.value


@_on(e.InputAnswered)
def _input(incident: Incident, event: e.InputAnswered, _: e.Record) -> None:
    incident.answers[event.mention, event.name] = event.value


@_on(e.StepEntered)
def _entered(incident: Incident, event: e.StepEntered, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    incident.visits[place] = incident.visits.get(place, 0) + 1
    incident.tokens[place] = Token(
        place, record.at, event.due, event.leaves_at, update_at=event.update_at
    )


@_on(e.StepDone)
def _done(incident: Incident, event: e.StepDone, record: e.Record) -> None:
    _end_step(incident, Place(event.flow, event.step), record, event.choice, skipped=False)


@_on(e.StepSkipped)
def _skipped(incident: Incident, event: e.StepSkipped, record: e.Record) -> None:
    _end_step(incident, Place(event.flow, event.step), record, event.by, skipped=True)


def _end_step(
    incident: Incident, place: Place, record: e.Record, choice: str | None, *, skipped: bool
) -> None:
    incident.tokens.pop(place, None)
    incident.arrivals.pop(place, None)
    who = record.actor
    incident.finished[place] = Finished(record.at, who.person, who.role, choice, skipped=skipped)


@_on(e.StepJoined)
def _joined(incident: Incident, event: e.StepJoined, _: e.Record) -> None:
    place = Place(event.flow, event.step)
    incident.arrivals[place] = incident.arrivals.get(place, 0) + 1


@_on(e.UpdateDue)
def _update_due(incident: Incident, event: e.UpdateDue, _: e.Record) -> None:
    place = Place(event.flow, event.step)
    token = incident.tokens[place]
    incident.tokens[place] = replace(
        token, update_at=event.next_at, update=event.message or token.update
    )


@_on(e.MentionPosted)
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


def _change(incident: Incident, mention: str, **changes: Any) -> None:  # noqa: ANN401
    changed = replace(incident.mentions[mention], **changes)
    incident.mentions[mention] = changed
    if changed.settled:
        incident.open_mentions.pop(mention, None)
    else:
        incident.open_mentions[mention] = None


@_on(e.MentionDetected)
def _detected(incident: Incident, event: e.MentionDetected, record: e.Record) -> None:
    _change(incident, event.mention, detected_at=record.at, reply_due=event.reply_due)


@_on(e.MentionDisposed)
def _disposed(incident: Incident, event: e.MentionDisposed, record: e.Record) -> None:
    _change(incident, event.mention, disposed_at=record.at, no_reply=event.reason)
    if event.reason is not None:
        for place in [p for p in incident.tokens if p.flow == event.mention]:
            del incident.tokens[place]


@_on(e.PublicAck)
def _acked(incident: Incident, event: e.PublicAck, record: e.Record) -> None:
    _change(incident, event.mention, acked_at=record.at)


@_on(e.PrivateInvited)
def _invited(incident: Incident, event: e.PrivateInvited, record: e.Record) -> None:
    _change(incident, event.mention, invited_at=record.at)
    if event.answer_due is not None:
        for place, token in incident.tokens.items():
            if place.flow == event.mention:
                incident.tokens[place] = replace(token, leaves_at=event.answer_due)


@_on(e.PrivateOpened)
def _opened(incident: Incident, event: e.PrivateOpened, record: e.Record) -> None:
    _change(incident, event.mention, opened_at=record.at)


@_on(e.PrivateResolved)
def _resolved(incident: Incident, event: e.PrivateResolved, record: e.Record) -> None:
    _change(incident, event.mention, resolved_at=record.at)


@_on(e.PublicClose)
def _public_close(incident: Incident, event: e.PublicClose, record: e.Record) -> None:
    _change(incident, event.mention, closed_at=record.at)


@_on(e.ClosingWaived)
def _waived(incident: Incident, event: e.ClosingWaived, _: e.Record) -> None:
    _change(incident, event.mention, waiver=event.reason)


@_on(e.MessageDrafted)
def _drafted(incident: Incident, event: e.MessageDrafted, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    incident.latest_drafts[place, event.channel] = event.draft
    incident.drafts[event.draft] = Draft(
        id=event.draft,
        place=place,
        message=event.message,
        kind=event.kind,
        audience=event.audience,
        variant=event.variant,
        language=event.language,
        channel=event.channel,
        text=event.text,
        approval=event.approval,
        quorum=event.quorum,
        at=record.at,
    )


@_on(e.ApprovalRequested)
def _asked(incident: Incident, event: e.ApprovalRequested, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    asked = (*draft.asked, (event.role, event.person, event.due))
    incident.drafts[event.draft] = replace(draft, state="asked", asked=asked)
    incident.awaiting[event.draft] = None


@_on(e.MessageApproved)
def _approved(incident: Incident, event: e.MessageApproved, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    approvers = (*draft.approvers, (event.role, event.person))
    draft = replace(draft, approvers=approvers)
    incident.drafts[event.draft] = draft
    if draft.cleared:
        incident.awaiting.pop(event.draft, None)


@_on(e.MessageRejected)
def _rejected(incident: Incident, event: e.MessageRejected, _: e.Record) -> None:
    incident.drafts[event.draft] = replace(incident.drafts[event.draft], state="rejected")
    incident.awaiting.pop(event.draft, None)


@_on(e.MessageSent)
def _sent(incident: Incident, event: e.MessageSent, record: e.Record) -> None:
    draft = replace(incident.drafts[event.draft], state="sent", sent_at=record.at)
    incident.drafts[event.draft] = draft
    token = incident.tokens.get(draft.place)
    if token is not None and token.update == draft.message:
        incident.tokens[draft.place] = replace(token, update=None)


@_on(e.MessageFailed)
def _failed(incident: Incident, event: e.MessageFailed, _: e.Record) -> None:
    incident.drafts[event.draft] = replace(incident.drafts[event.draft], state="failed")
    incident.awaiting.pop(event.draft, None)


@_on(e.Paged)
def _paged(incident: Incident, event: e.Paged, record: e.Record) -> None:
    place = Place(event.flow, event.step) if event.step else None
    incident.pages[event.page] = Page(
        id=event.page,
        place=place,
        role=event.role,
        person=event.person,
        backup=event.backup,
        level=event.level,
        reason=event.reason,
        at=record.at,
        due=event.due,
    )
    incident.open_pages[event.page] = None
    if event.reason == "overdue" and place in incident.tokens:
        incident.tokens[place] = replace(incident.tokens[place], overdue_paged=True)


@_on(e.PageAcknowledged)
def _page_acked(incident: Incident, event: e.PageAcknowledged, _: e.Record) -> None:
    _end_page(incident, event.page, "acked")


@_on(e.PageTimedOut)
def _page_timed_out(incident: Incident, event: e.PageTimedOut, _: e.Record) -> None:
    _end_page(incident, event.page, "timed-out")


def _end_page(incident: Incident, page: str, state: str) -> None:
    incident.pages[page] = replace(incident.pages[page], state=state)
    incident.open_pages.pop(page, None)
