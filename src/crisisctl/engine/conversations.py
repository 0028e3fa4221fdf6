"""The public → private → public loop of one mention: its state, and what each state waits for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from crisisctl.engine.deadlines import moment
from crisisctl.engine.flow import Node
from crisisctl.engine.run import Run
from crisisctl.model.incident import Mention

ANSWER = timedelta(hours=12)
"""How long an invitation waits where its step does not say: overnight, as the library does."""
RESOLVE = timedelta(hours=24)
"""How long a case stays open in private where no closing is promised by then."""
CLOSE = timedelta(hours=2)
"""How soon the public hears the end of what is resolved, or that nobody came."""


class State(StrEnum):
    """How far a mention has come on its way from the public to the private, and back."""

    UNANSWERED = "unanswered"
    LEFT = "left"  # without a reply, for a reason on the record
    ACKNOWLEDGED = "acknowledged"
    INVITED = "invited"
    MISSED = "missed"  # no answer, refused or impossible: another way, or back to the public
    OPENED = "opened"
    RESOLVED = "resolved"
    CLOSED = "closed"
    WAIVED = "waived"


IN_PRIVATE = (State.INVITED, State.MISSED, State.OPENED, State.RESOLVED)
"""The states that still owe the public a last word."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A station of the loop: `at` is when it was reached; only the next one has a `due`."""

    state: State
    at: datetime | None
    due: datetime | None = None
    why: str = ""
    """The name of the waiver, or why nobody came."""


def state_of(mention: Mention) -> State:
    """The state that the facts about a mention add up to."""
    if mention.waiver is not None and (_private(mention) or mention.acked_at is not None):
        return State.WAIVED
    if mention.closed_at is not None:
        return State.CLOSED
    if _private(mention):
        return _in_private(mention)
    if mention.acked_at is not None:
        return State.ACKNOWLEDGED
    return State.UNANSWERED if mention.no_reply is None else State.LEFT


def _private(mention: Mention) -> bool:
    return mention.invited_at is not None or mention.opened_at is not None


def _in_private(mention: Mention) -> State:
    if mention.resolved_at is not None:
        return State.RESOLVED
    if mention.opened_at is not None:
        return State.OPENED
    return State.MISSED if mention.missed is not None else State.INVITED


def since(mention: Mention) -> datetime:
    """When the state that a mention is in began."""
    moments = {
        State.LEFT: mention.disposed_at,
        State.ACKNOWLEDGED: mention.acked_at,
        State.INVITED: mention.invited_at,
        State.MISSED: mention.missed[0] if mention.missed else None,
        State.OPENED: mention.opened_at,
        State.RESOLVED: mention.resolved_at,
        State.CLOSED: mention.closed_at,
        State.WAIVED: mention.waived_at,
    }
    return moments.get(state_of(mention)) or mention.posted_at


def due_of(run: Run, mention: Mention) -> datetime | None:
    """By when the next state has to be reached; None where nothing is owed."""
    match state_of(mention):
        case State.UNANSWERED:
            return mention.reply_due
        case State.INVITED:
            return mention.answer_due or since(mention) + ANSWER
        case State.OPENED:
            return _promised(run, mention) or since(mention) + RESOLVE
        case State.MISSED:
            return _promised(run, mention) or since(mention) + CLOSE
        case State.RESOLVED:
            soon = since(mention) + CLOSE
            return min(_promised(run, mention) or soon, soon)
        case _:
            return None


def _promised(run: Run, mention: Mention) -> datetime | None:
    """The soonest moment still ahead by which a step of the flow has to close in public."""
    began = since(mention)
    promises = (_closing_due(run, mention, node) for node in run.closings)
    return min((due for due in promises if due is not None and due > began), default=None)


def _closing_due(run: Run, mention: Mention, node: Node) -> datetime | None:
    """A closing's own deadline, if it runs from a moment that has been."""
    within = node.step.within if node.step is not None else None
    if within is None or within.origin == "step":
        return None
    start = moment(run, mention.id, within.origin)
    return run.seconds(within.limit).after(start) if start is not None else None


def stages(run: Run, mention: Mention) -> tuple[Stage, ...]:
    """The stations of a mention's loop, in order; without a private part there is one."""
    reached, waived = [*_reached(mention)], mention.waiver is not None
    ahead = [] if waived else [*_ahead(state_of(mention))]
    due = None if waived else due_of(run, mention)
    following = [Stage(state, None, due if n == 0 else None) for n, state in enumerate(ahead)]
    return (*reached, *following)


def _reached(mention: Mention) -> Iterator[Stage]:
    missed, cause = mention.missed or (None, "")
    left, waived = mention.no_reply or "", mention.waiver or ""
    stations = (
        Stage(State.ACKNOWLEDGED, mention.acked_at),
        Stage(State.LEFT, mention.disposed_at if left else None, why=left),
        Stage(State.INVITED, mention.invited_at),
        Stage(State.MISSED, missed, why=cause),
        Stage(State.OPENED, mention.opened_at),
        Stage(State.RESOLVED, mention.resolved_at),
        Stage(State.CLOSED, mention.closed_at),
        Stage(State.WAIVED, mention.waived_at, why=waived),
    )
    return (one for one in stations if one.at is not None)


def _ahead(state: State) -> tuple[State, ...]:
    way = (State.OPENED, State.RESOLVED, State.CLOSED)
    return {
        State.UNANSWERED: (State.ACKNOWLEDGED,),
        State.INVITED: way,
        State.MISSED: way[2:],
        State.OPENED: way[1:],
        State.RESOLVED: way[2:],
    }.get(state, ())


def late(run: Run, mention: Mention, now: datetime) -> bool:
    """Whether what should have followed has not, though it was due."""
    due = due_of(run, mention)
    return due is not None and due < now
