"""What facts about texts change: drafted, asked for, approved, out."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.alike import told
from crisisctl.engine.changed import changed
from crisisctl.engine.fold_desk import Handler
from crisisctl.engine.fold_mentions import unsay
from crisisctl.model import events as e
from crisisctl.model.incident import Draft, Incident, Place


def _drafted(incident: Incident, event: e.MessageDrafted, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    before = incident.latest_drafts.get((place, event.channel), "")
    incident.awaiting.pop(before, None)
    edited = incident.drafts.get(event.replaces)
    if edited is not None and edited.state in ("drafted", "asked"):
        incident.drafts[edited.id] = changed(incident, edited, state="replaced")
    incident.latest_drafts[place, event.channel] = event.draft
    incident.drafted[event.message] = incident.drafted.get(event.message, 0) + 1
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
        seq=record.seq,
        replaces=event.replaces,
        by=event.by,
        writers=_writers(edited, record.actor.person),
    )


def _writers(edited: Draft | None, person: str) -> tuple[str, ...]:
    before = edited.writers if edited is not None else ()
    return before if person in before else (*before, person)


def _asked(incident: Incident, event: e.ApprovalRequested, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    asked = (*draft.asked, (event.role, event.person, event.due))
    incident.drafts[event.draft] = changed(incident, draft, state="asked", asked=asked)
    incident.awaiting[event.draft] = None


def _approved(incident: Incident, event: e.MessageApproved, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    draft = changed(incident, draft, approvers=(*draft.approvers, (event.role, event.person)))
    incident.drafts[event.draft] = draft
    if draft.cleared:
        incident.awaiting.pop(event.draft, None)


def _rejected(incident: Incident, event: e.MessageRejected, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    rejected = changed(incident, draft, state="rejected", why=event.reason)
    incident.drafts[event.draft] = rejected
    incident.awaiting.pop(event.draft, None)


def _sent(incident: Incident, event: e.MessageSent, record: e.Record) -> None:
    draft = incident.drafts[event.draft]
    draft = changed(incident, draft, state="sent", sent_at=record.at, url=event.url)
    incident.drafts[event.draft] = draft
    incident.awaiting.pop(event.draft, None)
    told(incident, draft)


def _handed(incident: Incident, event: e.MessageHanded, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    incident.drafts[event.draft] = changed(incident, draft, outlet=event.outlet)


def _confirmed(
    incident: Incident, event: e.MessageConfirmed | e.MessageLocated, record: e.Record
) -> None:
    draft = incident.drafts[event.draft]
    draft = changed(incident, draft, url=event.url or draft.url, confirmed_at=record.at)
    incident.drafts[event.draft] = draft


def _failed(incident: Incident, event: e.MessageFailed, _: e.Record) -> None:
    draft = incident.drafts[event.draft]
    if event.again:
        incident.drafts[event.draft] = changed(incident, draft, outlet="", why=event.reason)
        return
    if draft.state == "sent":
        unsay(incident, draft)
    failed = changed(incident, draft, state="failed", why=event.reason)
    incident.drafts[event.draft] = failed
    incident.awaiting.pop(event.draft, None)


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.MessageDrafted: _drafted,
        e.ApprovalRequested: _asked,
        e.MessageApproved: _approved,
        e.MessageRejected: _rejected,
        e.MessageSent: _sent,
        e.MessageHanded: _handed,
        e.MessageConfirmed: _confirmed,
        e.MessageLocated: _confirmed,
        e.MessageFailed: _failed,
    }
)
