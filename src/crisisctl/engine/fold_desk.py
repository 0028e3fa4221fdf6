"""What facts about the whole incident change: its severity, its clocks, the people called."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from crisisctl.engine.changed import changed
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Kept, Page, Place

Handler = Callable[[Incident, Any, e.Record], None]


def _declared(incident: Incident, event: e.IncidentDeclared, record: e.Record) -> None:
    incident.playbook, incident.severity = event.playbook, event.severity
    incident.exercise, incident.example = event.exercise, event.example
    incident.simulated = event.simulated
    incident.brand, incident.files = event.brand, dict(event.files)
    incident.declared_at = record.at


def _severity(incident: Incident, event: e.SeverityChanged, _: e.Record) -> None:
    incident.severity = event.severity


def _stand_down(incident: Incident, _: e.StandDown, record: e.Record) -> None:
    incident.stood_down_at = record.at


def _closed(incident: Incident, _: e.IncidentClosed, record: e.Record) -> None:
    incident.closed_at = record.at
    incident.tokens.clear()
    incident.standing.clear()


def _aware(incident: Incident, event: e.LegalAware, _: e.Record) -> None:
    incident.aware_at = min(incident.aware_at or event.since, event.since)


def _notified(incident: Incident, event: e.LegalNotified, record: e.Record) -> None:
    incident.notified.setdefault(event.clock, record.at)


def _paused(incident: Incident, _: e.PublishingPaused, __: e.Record) -> None:
    incident.paused = True


def _resumed(incident: Incident, _: e.PublishingResumed, __: e.Record) -> None:
    incident.paused = False


def _clock_near(incident: Incident, event: e.ClockNear, record: e.Record) -> None:
    incident.reminded[event.clock, event.late] = record.at


def _sampled(incident: Incident, event: e.Sampled, _: e.Record) -> None:
    incident.samples[event.metric] = event.value


def _input(incident: Incident, event: e.InputAnswered, record: e.Record) -> None:
    incident.answers[event.mention, event.name] = event.value
    if event.step:
        incident.answered[event.mention, event.name] = (event.step, record.seq)


def _kept(incident: Incident, event: e.AnswerKept, record: e.Record) -> None:
    person = record.actor.person
    given = (Place(event.flow, event.step), event.prompt)
    answer = Kept(event.value, record.seq)
    incident.kept[person] = incident.kept.get(person, {}) | {given: answer}


def end_answers(incident: Incident, record: e.Record) -> None:
    """A fact made by a person is what their answers were for; an input may be one of those.

    An action has none: somebody at the walk may open one from another terminal.
    """
    among = isinstance(record.event, e.AnswerKept | e.InputAnswered | e.AtAction)
    if record.actor.source is e.Source.OPERATOR and not among:
        incident.kept.pop(record.actor.person, None)


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
    incident.called += 1
    token = incident.tokens.get(place) if place is not None else None
    if token is not None and event.reason == "overdue":
        incident.tokens[token.place] = changed(incident, token, overdue_paged=True)
    if token is not None and event.reason == "escalation":
        incident.tokens[token.place] = changed(incident, token, page=event.page)


def _page_acked(incident: Incident, event: e.PageAcknowledged, _: e.Record) -> None:
    end_page(incident, event.page, "acked")


def _page_timed_out(incident: Incident, event: e.PageTimedOut, _: e.Record) -> None:
    end_page(incident, event.page, "timed-out")


def end_page(incident: Incident, page: str, state: str) -> None:
    """Nobody need answer this call any more."""
    incident.pages[page] = changed(incident, incident.pages[page], state=state)
    incident.open_pages.pop(page, None)


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.IncidentDeclared: _declared,
        e.SeverityChanged: _severity,
        e.StandDown: _stand_down,
        e.IncidentClosed: _closed,
        e.LegalAware: _aware,
        e.LegalNotified: _notified,
        e.PublishingPaused: _paused,
        e.PublishingResumed: _resumed,
        e.ClockNear: _clock_near,
        e.Sampled: _sampled,
        e.InputAnswered: _input,
        e.AnswerKept: _kept,
        e.Paged: _paged,
        e.PageAcknowledged: _page_acked,
        e.PageTimedOut: _page_timed_out,
    }
)
