"""Commands about the end of a private conversation: settled there, then told to the public."""

from datetime import datetime

from crisisctl.engine.conversations import State, state_of
from crisisctl.engine.desk import require_open
from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.words import words


def resolve(
    run: Run, mention: str, *, handled: bool, explained: bool, resolved: bool, despite: str = ""
) -> list[e.Event]:
    """Answer the three questions before the public closing.

    After a no the conversation stays open, unless `despite` says why it is closed all the same.
    """
    require_open(run)
    return [
        e.PrivateResolved(
            mention=mention,
            handled=handled,
            explained=explained,
            resolved=resolved,
            despite=despite.strip(),
        )
    ]


def require_outcome(run: Run, mention: str) -> None:
    """Raise `Refused` for the last word on a conversation of which nobody knows how it ended."""
    if state_of(run.incident.mentions[mention]) is State.OPENED:
        raise Refused(
            words(
                "{mention} is not settled in private: was it handled, explained, resolved?",
                mention=mention,
            ),
            words("crisisctl reply {mention}", mention=mention),
        )


def closing_step(run: Run) -> str | None:
    """The last step of a mention's flow that comes back to the public, if there is any."""
    return run.closings[-1].id if run.closings else None


def come_back(run: Run, mention: str, now: datetime) -> list[e.Event]:
    """Take a conversation whose flow is over to its closing: it was left out on the way."""
    require_open(run)
    step = closing_step(run)
    if step is None:
        raise Refused(words("{mention} has no step that closes in public.", mention=mention))
    move = Move(run, now)
    move.enter(mention, step)
    return move.events
