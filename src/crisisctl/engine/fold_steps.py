"""What facts about steps change: where each flow stands, and who ended what."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.changed import changed
from crisisctl.engine.fold_desk import Handler, end_page
from crisisctl.model import events as e
from crisisctl.model.incident import Finished, Incident, Place, Token


def _entered(incident: Incident, event: e.StepEntered, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    depart(incident, place)
    incident.visits[place] = incident.visits.get(place, 0) + 1
    incident.standing[place.flow] = (*incident.standing.get(place.flow, ()), place)
    incident.tokens[place] = Token(
        place,
        record.at,
        event.due,
        event.leaves_at,
        update_at=event.update_at,
        since=record.seq,
        beat_at=record.at,
    )


def _done(incident: Incident, event: e.StepDone, record: e.Record) -> None:
    who = record.actor
    by_clock = who.source is e.Source.CLOCK
    ended = Finished(record.at, who.person, who.role, event.choice, by_itself=by_clock)
    _end_step(incident, Place(event.flow, event.step), ended)


def _skipped(incident: Incident, event: e.StepSkipped, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    if event.message:
        incident.tokens[place] = changed(incident, incident.tokens[place], update=None)
        return
    who = record.actor
    by_itself = event.by != "operator"
    ended = Finished(record.at, who.person, who.role, event.by, skipped=True, by_itself=by_itself)
    _end_step(incident, place, ended)


def _end_step(incident: Incident, place: Place, ended: Finished) -> None:
    token = incident.tokens.get(place)
    ended.due = token.due if token is not None else None
    depart(incident, place)
    incident.arrivals.pop(place, None)
    incident.finished[place] = ended


def _reopened(incident: Incident, event: e.DecisionReopened, _: e.Record) -> None:
    """The steps that the choice had led to were never entered; the next fact enters its own."""
    place = Place(event.flow, event.step)
    for left in (place, *(Place(event.flow, step) for step in event.left)):
        depart(incident, left)
        incident.finished.pop(left, None)
        visits = incident.visits.pop(left, 0) - 1
        if visits > 0:
            incident.visits[left] = visits
    if place.flow != e.DESK:
        _unsettle(incident, place.flow, waived=event.waived)


def _unsettle(incident: Incident, name: str, *, waived: bool) -> None:
    before = incident.mentions[name]
    waiver = {"waiver": None, "waived_at": None} if waived else {}
    after = changed(incident, before, disposed_at=None, no_reply=None, **waiver)
    incident.mentions[name] = after
    if not after.settled:
        incident.open_mentions[name] = None


def depart(incident: Incident, place: Place) -> None:
    """Take a flow away from a step: the call or the yes that it waited for is over too."""
    token = incident.tokens.pop(place, None)
    if token is None:
        return
    incident.claims.pop(place, None)
    left = tuple(other for other in incident.standing[place.flow] if other != place)
    if left:
        incident.standing[place.flow] = left
    else:
        del incident.standing[place.flow]
    if token.page in incident.open_pages:
        end_page(incident, token.page, "over")


def _joined(incident: Incident, event: e.StepJoined, _: e.Record) -> None:
    place = Place(event.flow, event.step)
    incident.arrivals[place] = incident.arrivals.get(place, 0) + 1


def _update_due(incident: Incident, event: e.UpdateDue, record: e.Record) -> None:
    place = Place(event.flow, event.step)
    promised = event.due or record.at
    token = changed(incident, incident.tokens[place], update_at=event.next_at, beat_at=promised)
    if event.message:
        token = changed(
            incident,
            token,
            update=event.message,
            update_due=promised,
            since=record.seq,
            overdue_paged=False,
        )
    incident.tokens[place] = token


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.StepEntered: _entered,
        e.StepDone: _done,
        e.StepSkipped: _skipped,
        e.DecisionReopened: _reopened,
        e.StepJoined: _joined,
        e.UpdateDue: _update_due,
    }
)
