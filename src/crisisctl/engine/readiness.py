"""How soon the desk stood: publishing paused, and a person behind each role that was needed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from crisisctl.engine.measures import Lapse, lapse
from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model import events as e
from crisisctl.model.events import Source
from crisisctl.model.steps import Effect


@dataclass(frozen=True, slots=True)
class Pause:
    """From the declaration until scheduled posts were paused; None where no step asked for it.

    `published` are the rows of our own public texts that went out in between.
    """

    latency: Lapse | None
    published: tuple[int, ...]


def pause(
    run: Run, records: Sequence[e.Record], texts: Sequence[TextLine], until: datetime
) -> Pause:
    """How long our own posts could still go out; open ones run to `until`."""
    declared = run.incident.declared_at
    paused = next((one.at for one in records if isinstance(one.event, e.PublishingPaused)), None)
    if declared is None or (paused is None and not any(_asks(run, one.event) for one in records)):
        return Pause(None, ())
    ours = (text for text in texts if text.place.flow == e.DESK and text.public_since)
    out = sorted((text.public_since or until, text.texts[0][0]) for text in ours if text.texts)
    between = tuple(seq for at, seq in out if declared <= at < (paused or until))
    return Pause(lapse(declared, paused, until), between)


def _asks(run: Run, event: e.Event) -> bool:
    if not isinstance(event, e.StepEntered):
        return False
    node = run.flow_of(event.flow).nodes.get(event.step)
    actions = node.step.do if node is not None and node.step is not None else None
    return any(one.effect is Effect.PAUSE_PUBLISHING for one in actions or ())


@dataclass(frozen=True, slots=True)
class Filled:
    """A role that was needed, and how long after the declaration somebody acted in it.

    `seqs` are the rows that asked for it first and that show it taken.
    """

    role: str
    taken: Lapse
    seqs: tuple[int, ...]


def filled(run: Run, records: Sequence[e.Record], until: datetime) -> tuple[Filled, ...]:
    """Every role that had something to do, in the order in which it was first needed."""
    declared = run.incident.declared_at
    if declared is None:
        return ()
    taken: dict[str, e.Record] = {}
    needed: dict[str, e.Record] = {}
    for record in records:
        for role in _takes(run, record):
            taken.setdefault(role, record)
            needed.setdefault(role, record)
        for role in _needs(run, record.event):
            needed.setdefault(role, record)
    return tuple(
        _filled(role, one, taken.get(role), declared, until) for role, one in needed.items()
    )


def _filled(
    role: str, asked: e.Record, taken: e.Record | None, declared: datetime, until: datetime
) -> Filled:
    seqs = {asked.seq, *([taken.seq] if taken is not None else [])}
    since = lapse(declared, taken.at if taken is not None else None, until)
    return Filled(role, since, tuple(sorted(seqs)))


def _takes(run: Run, record: e.Record) -> Iterator[str]:
    """Who shows by this row that they are there: they act, answer a call, or say yes or no."""
    if record.actor.source is Source.OPERATOR and record.actor.role:
        yield record.actor.role
    match record.event:
        case e.PageAcknowledged(page=page) if page in run.incident.pages:
            yield run.incident.pages[page].role
        case (
            e.MessageApproved(role=role)
            | e.MessageRejected(role=role)
            | e.RemedyApproved(role=role)
            | e.RemedyRejected(role=role)
            | e.TookOver(role=role)
        ):
            yield role
        case _:
            pass  # nobody else shows


def _needs(run: Run, event: e.Event) -> Iterator[str]:
    match event:
        case e.Paged(role=role) | e.ApprovalRequested(role=role) | e.RemedyAsked(role=role):
            yield role
        case e.StepEntered(flow=flow, step=step):
            node = run.flow_of(flow).nodes.get(step)
            yield (node.step.role if node and node.step else None) or run.plan.playbook.owner
        case _:
            pass  # asks for nobody
