"""What facts about actions change."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from crisisctl.engine.fold_desk import Handler
from crisisctl.model import events as e
from crisisctl.model.actions import Action
from crisisctl.model.incident import Incident


def _opened(incident: Incident, event: e.ActionOpened, record: e.Record) -> None:
    incident.actions[event.action] = Action(
        id=event.action,
        seq=record.seq,
        opened_at=record.at,
        text=event.text,
        kind=event.kind,
        owner=event.owner,
        due=event.due,
        verify=event.verify,
        change=event.change,
        note=event.note,
    )


def _changed(incident: Incident, event: e.ActionChanged, _: e.Record) -> None:
    before = incident.actions[event.action]
    incident.actions[event.action] = replace(
        before,
        text=event.text or before.text,
        kind=event.kind or before.kind,
        owner=event.owner or before.owner,
        due=event.due or before.due,
        verify=event.verify or before.verify,
        change=event.change or before.change,
    )


def _done(incident: Incident, event: e.ActionDone, record: e.Record) -> None:
    before = incident.actions[event.action]
    incident.actions[event.action] = replace(before, done_at=record.at)


def _verified(incident: Incident, event: e.ActionVerified, record: e.Record) -> None:
    before = incident.actions[event.action]
    incident.actions[event.action] = replace(before, verified_at=record.at)


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.ActionOpened: _opened,
        e.ActionChanged: _changed,
        e.ActionDone: _done,
        e.ActionVerified: _verified,
    }
)
