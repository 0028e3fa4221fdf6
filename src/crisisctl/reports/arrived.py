"""Sentences of the timeline about many mentions at once."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.reports.labels import NO_REPLY
from crisisctl.reports.said import Said
from crisisctl.words import Words, words


def _arrived(event: e.MentionsArrived, _: Run) -> Words:
    return words(
        "{count} mention(s) came in from {source}, from {first} on: {waiting} more person(s)"
        " wait.",
        count=event.count,
        source=Said(event.source),
        first=f"m{event.first}",
        waiting=event.waiting,
    )


def _disposed(event: e.MentionsDisposed, _: Run) -> Words:
    reason = NO_REPLY[event.reason]
    if not event.note:
        return words("{count} person(s) get no reply: {reason}.", count=event.count, reason=reason)
    return words(
        "{count} person(s) get no reply: {reason}. {note}",
        count=event.count,
        reason=reason,
        note=Said(event.note),
    )


def _replying(event: e.MentionsReplying, _: Run) -> Words:
    if not event.message:
        return words(
            "{bulk}: {count} replies in the writer's own words are about to leave.",
            bulk=event.bulk,
            count=event.count,
        )
    return words(
        "{bulk}: {count} replies are about to leave: {message}.",
        bulk=event.bulk,
        count=event.count,
        message=event.message,
    )


def _answered(event: e.MentionsAnswered, _: Run) -> Words:
    return words(
        "{bulk}: {count} person(s) were answered, the first {first}, the last {last}.",
        bulk=event.bulk,
        count=event.count,
        first=event.first_at,
        last=event.last_at,
    )


def _assigned(event: e.MentionsAssigned, _: Run) -> Words:
    if event.overdue:
        return words(
            "{count} person(s) had waited too long: {role} answers them now.",
            count=event.count,
            role=event.role,
        )
    return words("{count} person(s) are for {role} to answer.", count=event.count, role=event.role)


SENTENCES: Mapping[type[e.Fact], Callable[[Any, Run], Words]] = MappingProxyType(
    {
        e.MentionsArrived: _arrived,
        e.MentionsDisposed: _disposed,
        e.MentionsReplying: _replying,
        e.MentionsAnswered: _answered,
        e.MentionsAssigned: _assigned,
        e.MentionsLeft: lambda event, _: words(
            "{waiting} person(s) who waited at the desk belong to {incident} now.",
            waiting=event.waiting,
            incident=event.to,
        ),
        e.MentionsWithdrawn: lambda event, _: words(
            "{bulk}: {count} replies will not leave.", bulk=event.bulk, count=event.count
        ),
        e.MentionReopened: lambda event, _: words(
            "{mention}: the person posted again ({again}); a reply is due {due}.",
            mention=event.mention,
            again=event.again,
            due=event.reply_due,
        ),
    }
)
