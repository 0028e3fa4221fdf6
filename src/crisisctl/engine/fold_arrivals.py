"""What facts about many mentions at once change: how many there were, and how many still wait."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.changed import changed
from crisisctl.engine.fold_desk import Handler
from crisisctl.model import events as e
from crisisctl.model.incident import Incident


def _arrived(incident: Incident, event: e.MentionsArrived, _: e.Record) -> None:
    incident.posted += event.count
    incident.waiting += event.waiting
    first = incident.first_posted_at or event.first_posted_at
    incident.first_posted_at = min(first, event.first_posted_at)


def _left(incident: Incident, event: e.MentionsLeft, _: e.Record) -> None:
    incident.waiting -= event.waiting


def _disposed(incident: Incident, event: e.MentionsDisposed, _: e.Record) -> None:
    incident.waiting -= event.count


def _answered(incident: Incident, event: e.MentionsAnswered, _: e.Record) -> None:
    again = sum(last - first + 1 for first, last in event.again)
    incident.waiting -= event.count - again


def _reopened(incident: Incident, event: e.MentionReopened, record: e.Record) -> None:
    """What they said last is what is answered now; what was said in private is over."""
    incident.mentions[event.mention] = changed(
        incident,
        incident.mentions[event.mention],
        text=event.text,
        posted_at=event.posted_at,
        detected_at=record.at,
        reply_due=event.reply_due,
        acked_at=None,
        invited_at=None,
        answer_due=None,
        missed=None,
        opened_at=None,
        resolved_at=None,
        outcome=None,
        closed_at=None,
        waiver=None,
        waived_at=None,
        told_late="",
        disposed_at=None,
        no_reply=None,
    )
    incident.open_mentions[event.mention] = None
    incident.waiting -= 1


HANDLERS: Mapping[type[e.Fact], Handler] = MappingProxyType(
    {
        e.MentionsArrived: _arrived,
        e.MentionsLeft: _left,
        e.MentionsDisposed: _disposed,
        e.MentionsAnswered: _answered,
        e.MentionReopened: _reopened,
    }
)
COUNTED = (e.MentionsArrived, e.MentionsLeft, e.MentionsDisposed, e.MentionsAnswered)
"""Facts that a checkpoint has counted: a long journal is taken up without them."""
