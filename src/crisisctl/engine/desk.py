"""Commands about the incident as a whole: declare, take in a mention, close."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from crisisctl.engine.deadlines import clocks_left, reply_promise
from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Mention
from crisisctl.model.steps import NoReply, Waiver
from crisisctl.words import Words, words

MAX_SHOWN = 5
"""So many of the things that keep a run open are named in a refusal."""


@dataclass(frozen=True, slots=True)
class NewMention:
    """What an operator knows of a mention that comes in; `posted_at` is UTC.

    `exposed` counts the places where the text shows personal data.
    """

    channel: str
    author: str
    text: str
    url: str
    language: str
    posted_at: datetime
    private: bool = False
    exposed: int = 0


def declare(
    run: Run,
    now: datetime,
    severity: str,
    *,
    exercise: bool = False,
    simulated: bool = False,
    asked: bool = True,
) -> list[e.Event]:
    """Begin the run: the incident takes a copy of its files and enters the desk's first step."""
    if run.incident.declared_at is not None:
        raise Refused(words("{incident} has begun already.", incident=run.incident.id))
    move = Move(run, now)
    move.emit(
        e.IncidentDeclared(
            playbook=run.plan.main,
            severity=severity,
            severity_asked=asked,
            files=dict(run.plan.files),
            brand=run.plan.team.brand,
            example=run.plan.team.example,
            exercise=exercise,
            simulated=simulated,
        )
    )
    move.enter(e.DESK, run.desk.start)
    return move.events


def take_in(run: Run, now: datetime, mention: NewMention) -> list[e.Event]:
    """Begin a mention's own flow. Refused on a closed incident, or for a time yet to come."""
    require_open(run)
    if mention.posted_at > now:
        raise Refused(
            words(
                "The mention can't have been posted at {posted}: it is {now}.",
                posted=mention.posted_at,
                now=now,
            )
        )
    name = f"m{run.incident.posted + 1}"
    move = Move(run, now)
    move.emit(
        e.MentionPosted(
            mention=name,
            channel=mention.channel,
            author=mention.author,
            text=mention.text,
            url=mention.url,
            language=mention.language,
            private=mention.private,
            posted_at=mention.posted_at,
        )
    )
    if mention.exposed and not mention.private:
        move.emit(e.ExposureFound(mention=name, count=mention.exposed))
    promise = reply_promise(run, mention.posted_at, mention.channel)
    move.emit(e.MentionDetected(mention=name, reply_due=promise))
    move.enter(name, run.each_mention.start)
    return move.events


def change_severity(run: Run, severity: str, reason: str) -> list[e.Event]:
    """Move up or down the ladder, with a reason."""
    require_open(run)
    known = run.plan.playbook.severities
    if severity not in known:
        raise Refused(
            words(
                "{severity} is not on this playbook's ladder: {known}.",
                severity=severity,
                known=", ".join(known),
            )
        )
    return [e.SeverityChanged(severity=severity, reason=reason)]


def leave_unanswered(run: Run, mention: str, reason: NoReply) -> list[e.Event]:
    """Give a mention a reason instead of a reply.

    Refused where it has one, or the other, or where a public closing is owed.
    """
    require_open(run)
    found = _mention(run, mention)
    require_closed(found)
    if found.settled:
        raise Refused(words("{mention} is settled already.", mention=mention))
    return [e.MentionDisposed(mention=mention, reason=reason)]


def waive_closing(run: Run, mention: str, reason: Waiver) -> list[e.Event]:
    """Let a private conversation stay private, by name."""
    require_open(run)
    if not _mention(run, mention).needs_closing:
        raise Refused(words("{mention} owes the public no last word.", mention=mention))
    return [e.ClosingWaived(mention=mention, reason=reason)]


def hand_over(run: Run, to: str) -> list[e.Event]:
    """Pass the desk on to another person."""
    require_open(run)
    return [e.Handover(to=to)]


def close(run: Run, reason: str = "") -> list[e.Event]:
    """Close the incident, with an override in the journal if it is unfinished.

    Refused while a mention or a private conversation is left open; and, without a `reason`, while
    the desk has steps left or a clock counts of which nobody was notified.
    """
    require_open(run)
    left = run.incident.unsettled
    if left:
        raise Refused(
            words(
                "{incident} can't close: {count} mention(s) still need something. {list}",
                incident=run.incident.id,
                count=len(left),
                list=[what_is_missing(mention) for mention in left[:MAX_SHOWN]],
            ),
            words("crisisctl resume {incident}", incident=run.incident.id),
        )
    if run.incident.waiting:
        raise Refused(
            words(
                "{incident} can't close: {count} person(s) still wait for an answer, or for a"
                " reason why there is none.",
                incident=run.incident.id,
                count=run.incident.waiting,
            ),
            words("crisisctl inbox"),
        )
    left_over = unfinished(run)
    if not left_over:
        return [e.IncidentClosed()]
    if not reason.strip():
        raise Refused(
            words(
                "{incident} is not finished: {count} thing(s) left. {list}",
                incident=run.incident.id,
                count=len(left_over),
                list=left_over[:MAX_SHOWN],
            ),
            words("crisisctl close {incident} --reason TEXT", incident=run.incident.id),
        )
    overruled = e.Overridden(
        rule="close-unfinished", reason=reason.strip(), role=run.plan.playbook.owner
    )
    return [overruled, e.IncidentClosed()]


def unfinished(run: Run) -> list[Words]:
    """What the desk has not done: the steps it has left, the clocks that nobody was told of."""
    return [*_steps_left(run), *_clocks_left(run)]


def _steps_left(run: Run) -> Iterator[Words]:
    for place in run.incident.standing.get(e.DESK, ()):
        step = run.node(place).step
        role = step.role if step is not None else None
        yield words("{step} ({role}).", step=place.step, role=role or run.plan.playbook.owner)


def _clocks_left(run: Run) -> Iterator[Words]:
    for clock in clocks_left(run):
        yield words("The clock {clock}, due {due}.", clock=clock.name, due=clock.due)


def what_is_missing(mention: Mention) -> Words:
    """What a mention still needs before the incident may close."""
    if mention.needs_closing:
        return words(
            "{mention}, {author}: a private conversation with no public closing.",
            mention=mention.id,
            author=mention.author,
        )
    return words(
        "{mention}, {author}: no reply and no reason for none.",
        mention=mention.id,
        author=mention.author,
    )


def require_open(run: Run) -> None:
    """Raise `Refused` on an incident that is over or has not begun."""
    if run.incident.closed_at is not None:
        raise Refused(
            words(
                "{incident} was closed at {at}.",
                incident=run.incident.id,
                at=run.incident.closed_at,
            ),
            words("crisisctl report {incident}", incident=run.incident.id),
        )
    if run.incident.declared_at is None:
        raise Refused(words("{incident} has not begun.", incident=run.incident.id))


def require_closed(mention: Mention) -> None:
    """Raise `Refused` on a mention that owes the public the end of a private conversation."""
    if mention.needs_closing:
        raise Refused(
            what_is_missing(mention),
            words("crisisctl reply {mention} --waive REASON", mention=mention.id),
        )


def _mention(run: Run, name: str) -> Mention:
    found = run.incident.mentions.get(name)
    if found is None:
        raise Refused(
            words("{incident} has no mention {name}.", incident=run.incident.id, name=name),
            words("crisisctl status {incident}", incident=run.incident.id),
        )
    return found
