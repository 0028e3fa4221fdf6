"""When a first word is owed to each of many mentions: as an incident promises, or at the desk."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import cache, partial
from typing import TYPE_CHECKING

from crisisctl.cli.state import State
from crisisctl.errors import Refused
from crisisctl.intake.triage import patience
from crisisctl.model.arrival import Ready
from crisisctl.stores.arrivals_schema import millis, moment
from crisisctl.words import words

if TYPE_CHECKING:  # the model of a team, where there is one
    from crisisctl.model.durations import Duration
    from crisisctl.model.team import Team

Lengths = Iterable["Duration | timedelta"]
"""Within what a first word is owed: whichever ends first."""


def deadlines(state: State, incident: str | None, team: "Team | None") -> Callable[[Ready], int]:
    """Tells when a first word is owed to a mention, in milliseconds since 1970.

    Raises `Refused` for an incident that takes nothing in.
    """
    promised = _promised_by(state, incident) if incident else partial(_at_desk, team)
    lengths = cache(lambda channel, reasons: [*map(_millis, promised(channel, reasons))])
    return lambda one: min(
        [_after(length, one.posted_at) for length in lengths(one.channel, one.reasons)]
    )


def _millis(length: "Duration | timedelta") -> "Duration | int":
    """In milliseconds, but what counts in business days."""
    if isinstance(length, timedelta):
        return round(length.total_seconds() * 1000)
    return length if length.business_days else length.seconds * 1000


def _after(length: "Duration | int", posted_at: int) -> int:
    if isinstance(length, int):
        return posted_at + length
    return millis(length.after(moment(posted_at)))


def _at_desk(team: "Team | None", channel: str, reasons: str) -> Lengths:
    yield patience(reasons.split())
    account = None if team is None else team.channels.get(channel)
    if account is not None and account.reply_within is not None:
        yield account.reply_within


def _promised_by(state: State, incident: str) -> Callable[[str, str], Lengths]:
    """What the incident promises. Raises `Refused` for a drill's and a closed one."""
    from crisisctl.cli.desks import open_desk
    from crisisctl.engine.deadlines import promises

    run = open_desk(state, incident).run
    if run.incident.exercise:
        raise Refused(
            words(
                "{incident} is an exercise: real mentions don't belong there.", incident=incident
            ),
            words("crisisctl import FILE --incident INCIDENT"),
        )
    if run.incident.closed_at is not None:
        raise Refused(
            words("{incident} is closed: its mentions stay as they are.", incident=incident),
            words("crisisctl import FILE"),
        )
    return lambda channel, _reasons: promises(run, channel)
