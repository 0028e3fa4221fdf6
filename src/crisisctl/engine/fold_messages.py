"""What facts about texts change: drafted, asked for, approved, out."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.changed import changed
from crisisctl.engine.fold_desk import Handler
from crisisctl.model import events as e
from crisisctl.model.incident import Draft, Incident, Place


def _drafted(incident: Incident, event: e.MessageDrafted, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    before = incident.latest_drafts.get((place, event.channel), "")
    incident.awaiting.pop(before, None)
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
    )


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
    rejected = changed(incident, incident.drafts[event.draft], state="rejected")
    incident.drafts[event.draft] = rejected
    incident.awaiting.pop(event.draft, None)


def _sent(incident: Incident, event: e.MessageSent, record: e.Record) -> None:
    draft = incident.drafts[event.draft]
    draft = changed(incident, draft, state="sent", sent_at=record.at, url=event.url)
    incident.drafts[event.draft] = draft
    incident.awaiting.pop(event.draft, None)


def _located(incident: Incident, event: e.MessageLocated, _: e.Record) -> None:
    incident.drafts[event.draft] = changed(incident, incident.drafts[event.draft], url=event.url)


def _failed(incident: Incident, event: e.MessageFailed, _: e.Record) -> None:
    incident.drafts[event.draft] = changed(incident, incident.drafts[event.draft], state="failed")
    incident.awaiting.pop(event.draft, None)


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.MessageDrafted: _drafted,
        e.ApprovalRequested: _asked,
        e.MessageApproved: _approved,
        e.MessageRejected: _rejected,
        e.MessageSent: _sent,
        e.MessageLocated: _located,
        e.MessageFailed: _failed,
    }
)
