"""When each role was at work, was waited for, or let time pass: a lane a role."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model import events as e
from crisisctl.model.steps import StepKind


class Doing(StrEnum):
    """What a stretch of a lane shows."""

    STEP = "step"
    WAIT = "wait"
    APPROVAL = "approval"


Stretch = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Lane:
    """What one role did in one way. `stretches` are joined where they overlap."""

    role: str
    doing: Doing
    count: int
    stretches: tuple[Stretch, ...]
    seqs: tuple[int, ...]

    @property
    def total(self) -> timedelta:
        """The time of all stretches."""
        return sum((end - start for start, end in self.stretches), timedelta())


def lanes(
    run: Run, records: Sequence[e.Record], texts: Iterable[TextLine], until: datetime
) -> tuple[Lane, ...]:
    """Every lane, the role that came first on top; what goes on is drawn to `until`."""
    found = defaultdict[tuple[str, Doing], list[tuple[Stretch, int]]](list)
    for role, doing, stretch, seq in (*_steps(run, records, until), *_approvals(texts)):
        found[role, doing].append((stretch, seq))
    roles = list(dict.fromkeys(role for role, _ in found))
    order = sorted(found, key=lambda key: (roles.index(key[0]), list(Doing).index(key[1])))
    return tuple(
        Lane(
            *key,
            len(found[key]),
            tuple(_joined(stretch for stretch, _ in found[key])),
            tuple(seq for _, seq in found[key]),
        )
        for key in order
    )


Part = tuple[str, Doing, Stretch, int]


def _steps(run: Run, records: Sequence[e.Record], until: datetime) -> Iterator[Part]:
    """Steps are their role's, ended or not; a waiting step is a wait."""
    entered: dict[tuple[str, str], e.Record] = {}
    for record in records:
        match record.event:
            case e.StepEntered(flow=flow, step=step):
                entered[flow, step] = record
            case e.StepDone(flow=flow, step=step) | e.StepSkipped(flow=flow, step=step):
                if begun := entered.pop((flow, step), None):
                    yield _part(run, begun, record.at)
            case _:
                pass  # no step begins or ends
    for begun in entered.values():
        yield _part(run, begun, until)


def _part(run: Run, begun: e.Record, end: datetime) -> Part:
    assert isinstance(begun.event, e.StepEntered)
    node = run.flow_of(begun.event.flow).nodes.get(begun.event.step)
    step = node.step if node else None
    role = (step.role if step else None) or run.plan.playbook.owner
    waits = step is not None and step.kind is StepKind.WAIT
    return role, Doing.WAIT if waits else Doing.STEP, (begun.at, end), begun.seq


def _approvals(texts: Iterable[TextLine]) -> Iterator[Part]:
    for text in texts:
        for one in text.requests:
            stretch = one.asked_at, one.asked_at + one.answer.length
            yield one.role, Doing.APPROVAL, stretch, one.seq


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    begin, end = None, None
    for start, stop in sorted(stretches):
        if begin is None or end is None:
            begin, end = start, stop
        elif start <= end:
            end = max(end, stop)
        else:
            yield begin, end
            begin, end = start, stop
    if begin is not None and end is not None:
        yield begin, end
