"""The plan against what was done: steps on time, late, left open, left out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from crisisctl.engine.measures import Share, share
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.steps import Effect

REMOVALS = (Effect.REMOVE_CONTENT, Effect.DELETE_CONTENT)


@dataclass(frozen=True, slots=True)
class Visit:
    """One time that a flow stood at a step; `ended_at` is None while it still does.

    `left` is a step that went away with its mention: a reason for no reply ends the flow.
    """

    seq: int
    place: Place
    due: datetime | None
    ended_at: datetime | None = None
    end: Literal["open", "done", "skipped", "left"] = "open"

    def late(self, until: datetime) -> bool:
        """Whether its time was over before it ended, or is over by `until`."""
        return self.due is not None and (self.ended_at or until) > self.due


@dataclass(frozen=True, slots=True)
class Skip:
    """A step that an operator left out, with the reason given."""

    seq: int
    place: Place
    reason: str


@dataclass(frozen=True, slots=True)
class Removal:
    """A step that hid or deleted content before anything was captured (F18)."""

    seq: int
    place: Place


@dataclass(frozen=True, slots=True)
class Overrule:
    """A rule set aside, by whom and why."""

    seq: int
    rule: str
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fidelity:
    """`on_time` is steps done on time of all steps entered; `timed` only those with a deadline.

    `never_done` is steps that stood open when the incident was closed.
    """

    on_time: Share
    timed: Share
    late: tuple[Visit, ...]
    skipped: tuple[Skip, ...]
    removals: tuple[Removal, ...]
    never_done: tuple[Visit, ...]
    overruled: tuple[Overrule, ...]


def fidelity(records: Sequence[e.Record], until: datetime) -> Fidelity:
    """How the run kept to its plan."""
    entered = [visit for visit in visits(records) if visit.end != "left"]
    closed = any(isinstance(record.event, e.IncidentClosed) for record in records)
    timed = [visit for visit in entered if visit.due is not None]
    return Fidelity(
        on_time=share(_on_time(visit, until) for visit in entered),
        timed=share(_on_time(visit, until) for visit in timed),
        late=tuple(visit for visit in entered if visit.late(until)),
        skipped=tuple(_skips(records)),
        removals=tuple(_removals(records)),
        never_done=tuple(visit for visit in entered if closed and visit.end == "open"),
        overruled=tuple(
            Overrule(r.seq, r.event.rule, r.event.role, r.event.reason)
            for r in records
            if isinstance(r.event, e.Overridden)
        ),
    )


def _on_time(visit: Visit, until: datetime) -> bool:
    return visit.end == "done" and not visit.late(until)


def visits(records: Sequence[e.Record]) -> list[Visit]:
    """Every time that a flow stood at a step, in the order of entering."""
    current: dict[Place, Visit] = {}
    over: list[Visit] = []
    for record in records:
        match record.event:
            case e.StepEntered(flow=flow, step=step, due=due):
                current[Place(flow, step)] = Visit(record.seq, Place(flow, step), due)
            case (
                e.StepDone(flow=flow, step=step) | e.StepSkipped(flow=flow, step=step, message="")
            ):
                visit = current.pop(Place(flow, step), None)
                if visit is not None:
                    end: Literal["done", "skipped"] = (
                        "done" if isinstance(record.event, e.StepDone) else "skipped"
                    )
                    over.append(replace(visit, ended_at=record.at, end=end))
            case e.DecisionReopened(flow=flow, step=step, left=left):
                for name in left:
                    current.pop(Place(flow, name), None)
                again = {Place(flow, name) for name in (step, *left)}
                over = _without_last(over, again)
            case e.MentionDisposed(mention=mention, reason=reason) if reason is not None:
                gone = [place for place in current if place.flow == mention]
                over += [
                    replace(current.pop(place), ended_at=record.at, end="left") for place in gone
                ]
            case _:
                pass  # is not about steps
    return sorted([*over, *current.values()], key=lambda visit: visit.seq)


def _without_last(over: list[Visit], again: set[Place]) -> list[Visit]:
    """The visits without the last to each of the places `again`: it was a mistake."""
    last = {visit.place: visit.seq for visit in over if visit.place in again}
    return [visit for visit in over if last.get(visit.place) != visit.seq]


def _skips(records: Sequence[e.Record]) -> list[Skip]:
    return [
        Skip(record.seq, Place(record.event.flow, record.event.step), record.event.reason)
        for record in records
        if isinstance(record.event, e.StepSkipped) and record.event.by == "operator"
    ]


def _removals(records: Sequence[e.Record]) -> list[Removal]:
    """What the desk captured speaks for every flow, what a mention's flow did for itself."""
    captured: set[str] = set()
    found = []
    for record in records:
        if not isinstance(record.event, e.StepDone):
            continue
        place = Place(record.event.flow, record.event.step)
        for effect in record.event.effects:
            if effect is Effect.CAPTURE_EVIDENCE:
                captured.add(place.flow)
            elif effect in REMOVALS and not captured & {place.flow, e.DESK}:
                found.append(Removal(record.seq, place))
    return found
