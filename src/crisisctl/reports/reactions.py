"""Our own moves on the clock of the crisis: decisions, public messages, and what followed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.engine.measures import Share
from crisisctl.model import events as e
from crisisctl.model.messages import Audience
from crisisctl.reports.curve import Post, Tone
from crisisctl.reports.messages import Sent

WINDOW = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice of the desk."""

    seq: int
    at: datetime
    step: str
    choice: str


@dataclass(frozen=True, slots=True)
class Reaction:
    """The negative share in the hour before one of our public messages, and in the hour after."""

    seq: int
    at: datetime
    channel: str
    before: Share
    after: Share


def decisions(records: Sequence[e.Record]) -> tuple[Decision, ...]:
    """Every choice of the desk, those about one mention left out."""
    return tuple(
        Decision(record.seq, record.at, record.event.step, record.event.choice)
        for record in records
        if isinstance(record.event, e.StepDone)
        and record.event.flow == e.DESK
        and record.event.choice
    )


def reactions(sent: Sequence[Sent], written: Sequence[Post]) -> tuple[Reaction, ...]:
    """What was read around each public message of the desk; replies to one person have none."""
    tone = Tone(written)
    return tuple(
        Reaction(one.seq, one.at, one.channel, *tone.around(one.at, WINDOW))
        for one in sent
        if one.audience == Audience.PUBLIC and not one.mention
    )
