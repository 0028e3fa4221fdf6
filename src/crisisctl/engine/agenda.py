"""What there is to do, earliest deadline first: the order that meets the most deadlines."""

from dataclasses import dataclass
from datetime import UTC, datetime

from crisisctl.engine.conversations import due_of
from crisisctl.engine.messages import update_pending, waits_for_person
from crisisctl.engine.run import Run
from crisisctl.model.events import DESK
from crisisctl.model.incident import Place, Token
from crisisctl.model.steps import Step, StepKind

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Task:
    """A step that waits for the operator: `passive` ones only wait for the world."""

    place: Place
    step: Step
    role: str
    due: datetime | None
    passive: bool


def agenda(run: Run) -> list[Task]:
    """Every step to do now: what is due first comes first, what only waits comes last."""
    tasks = [_task(run, token) for token in run.incident.tokens.values()]
    return sorted(
        tasks,
        key=lambda task: (task.passive, task.due or NEVER, task.place.flow != DESK),
    )


def _task(run: Run, token: Token) -> Task:
    step = run.node(token.place).step
    assert step is not None
    passive = _only_waits(run, token.place, step)
    due = token.leaves_at if passive else _due(run, token, step)
    return Task(token.place, step, step.role or run.plan.playbook.owner, due, passive)


def _only_waits(run: Run, place: Place, step: Step) -> bool:
    """Whether nobody here can do anything but wait: for a time, a person, everybody's answers."""
    if step.kind is StepKind.WAIT:
        return not update_pending(run, place)
    return waits_for_person(run, place)


def _due(run: Run, token: Token, step: Step) -> datetime | None:
    """A step is due with what it owes: a mention's next public word, a promised update."""
    mention = run.mention_of(token.place.flow)
    speaks = step.kind in (StepKind.SAY, StepKind.DECIDE)
    promised = mention is not None and mention.acked_at is None and speaks
    pending = update_pending(run, token.place)
    dates = [
        token.due,
        mention.reply_due if promised and mention is not None else None,
        token.update_due if pending else None,
        due_of(run, mention) if mention is not None and mention.needs_closing else None,
    ]
    return min((date for date in dates if date is not None), default=None)
