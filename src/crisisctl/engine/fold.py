"""From events to the incident they add up to.

With the `fold_*` modules beside it, the only code that writes an `Incident`.
"""

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import fields

from crisisctl.engine import (
    fold_actions,
    fold_arrivals,
    fold_desk,
    fold_mentions,
    fold_messages,
    fold_steps,
)
from crisisctl.model import events as e
from crisisctl.model.incident import Incident

HANDLERS: Mapping[type[e.Fact], fold_desk.Handler] = {
    **fold_desk.HANDLERS,
    **fold_steps.HANDLERS,
    **fold_mentions.HANDLERS,
    **fold_arrivals.HANDLERS,
    **fold_messages.HANDLERS,
    **fold_actions.HANDLERS,
}
NO_CHANGE = (
    e.MentionTriaged,
    e.MentionsReplying,
    e.MentionsWithdrawn,
    e.MentionsAssigned,
    e.MessageEdited,
    e.MessageRemoved,
    e.TookOver,
    e.Overridden,
    e.Noted,
    e.WalkPaused,
    e.Handover,
    e.PersonalErased,
)
"""Facts that only the log and the report read."""


def fold(incident: Incident, records: Iterable[e.Record]) -> Incident:
    """The incident after `records`; the one given stays as it was."""
    after = own_copy(incident)
    after.replaying = incident.seq == 0
    last = None
    for last in records:  # as `apply` does, but for a hundred thousand at once
        handler = HANDLERS.get(type(last.event))
        if handler is not None:
            handler(after, last.event, last)
            if after.kept:
                fold_desk.end_answers(after, last)
    if last is not None:
        after.seq, after.last_at = last.seq, last.at
    after.replaying = False
    return after


def own_copy(incident: Incident) -> Incident:
    """A copy that its maker may write to."""
    after = copy(incident)
    for part in fields(Incident):
        value = getattr(after, part.name)
        if isinstance(value, dict):
            setattr(after, part.name, value.copy())
    return after


def apply(incident: Incident, record: e.Record) -> None:
    """Add one record to an incident that is the caller's own copy."""
    handler = HANDLERS.get(type(record.event))
    if handler is not None:
        handler(incident, record.event, record)
        fold_desk.end_answers(incident, record)
    incident.seq, incident.last_at = record.seq, record.at
