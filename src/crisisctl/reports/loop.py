"""Sentences of the timeline about what people wrote, in public and private, and were offered."""

from collections.abc import Mapping

from crisisctl.engine.conversations import State
from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.replies.exposed import covered
from crisisctl.reports.labels import EXPOSURES
from crisisctl.reports.said import Confidential, Said
from crisisctl.reports.sentences import yes_or_no
from crisisctl.words import Words, words


def posted(event: e.MentionPosted, run: Run) -> Words:
    """What they have shown of themselves stays covered, whoever reads it."""
    shown = run.incident.mentions[event.mention].exposed
    text = covered(event.text, event.language) if shown else event.text
    return words(
        "{mention}: {author} wrote on {channel} at {at}: {text}",
        mention=event.mention,
        author=Said(event.author),
        channel=event.channel,
        at=event.posted_at,
        text=Confidential(text) if event.private else Said(text),
    )


def invited(event: e.PrivateInvited, _: Run) -> Words:
    if event.answer_due is None:
        return words("{mention} was invited to go on in private.", mention=event.mention)
    return words(
        "{mention} was invited to go on in private; without an answer we come back {at}.",
        mention=event.mention,
        at=event.answer_due,
    )


def private_failed(event: e.PrivateFailed, _: Run) -> Words:
    match event.cause:
        case "no-answer":
            return words("{mention} did not answer in private.", mention=event.mention)
        case "refused":
            return words("{mention} refused to go on in private.", mention=event.mention)
        case "impossible":
            return words("{mention} could not be reached in private.", mention=event.mention)


def resolved(event: e.PrivateResolved, _: Run) -> Words:
    said = words(
        "{mention}, in private: handled {handled}, explained {explained}, resolved {resolved}.",
        mention=event.mention,
        handled=yes_or_no(holds=event.handled),
        explained=yes_or_no(holds=event.explained),
        resolved=yes_or_no(holds=event.resolved),
    )
    if not event.despite:
        return said
    return words(
        "{outcome} Closed all the same: {reason}", outcome=said, reason=Said(event.despite)
    )


def conversation_late(event: e.ConversationLate, _: Run) -> Words:
    match event.state:
        case State.OPENED:
            return words(
                "LATE: {mention} talks to us in private, and was to be settled by {due}.",
                mention=event.mention,
                due=event.due,
            )
        case State.RESOLVED:
            return words(
                "LATE: {mention} is settled in private; the public was to hear it by {due}.",
                mention=event.mention,
                due=event.due,
            )
        case _:
            return words(
                "LATE: {mention} has not come to us in private; the public was to hear by {due}.",
                mention=event.mention,
                due=event.due,
            )


def _title(name: str, run: Run) -> Mapping[str, str] | str:
    known = run.plan.team.remedies.get(name)
    return known.title if known is not None else name


def remedy_asked(event: e.RemedyAsked, run: Run) -> Words:
    what = words(
        "{remedy}, {amount} {currency}",
        remedy=_title(event.remedy, run),
        amount=event.amount,
        currency=event.currency,
    )
    facts = {"mention": event.mention, "role": event.role, "what": what, "due": event.due}
    if event.backup:
        return words("{mention}: the backup of {role} was asked for {what} by {due}.", **facts)
    return words("{mention}: {role} was asked for {what} by {due}.", **facts)


def remedy_approved(event: e.RemedyApproved, _: Run) -> Words:
    return words(
        "{mention}: {role} allowed {amount}.",
        mention=event.mention,
        role=event.role,
        amount=event.amount,
    )


def remedy_rejected(event: e.RemedyRejected, _: Run) -> Words:
    return words(
        "{mention}: {role} refused {amount}: {reason}",
        mention=event.mention,
        role=event.role,
        amount=event.amount,
        reason=Said(event.reason),
    )


def remedy(event: e.RemedyOffered, run: Run) -> Words:
    said = words(
        "{mention} was offered {remedy}: {amount} {currency}, by {role}.",
        mention=event.mention,
        remedy=_title(event.remedy, run),
        amount=event.amount,
        currency=event.currency,
        role=event.role,
    )
    if event.approved_by:
        said = words("{offer} {role} approved it.", offer=said, role=event.approved_by)
    if event.reason:
        said = words("{offer} Unlike others: {reason}", offer=said, reason=Said(event.reason))
    return said


def exposed(event: e.ExposureFound, _: Run) -> Words:
    return words(
        "{mention} shows personal data of its author, in {count} place(s).",
        mention=event.mention,
        count=event.count,
    )


def captured(event: e.ExposureCaptured, _: Run) -> Words:
    if not event.reference:
        return words("{mention} was captured.", mention=event.mention)
    return words(
        "{mention} was captured: {reference}",
        mention=event.mention,
        reference=Confidential(event.reference),
    )


def exposure_ended(event: e.ExposureEnded, _: Run) -> Words:
    ended = words(
        "{mention}, its personal data: {end}.", mention=event.mention, end=EXPOSURES[event.end]
    )
    if not event.reason:
        return ended
    return words("{said} {reason}", said=ended, reason=Said(event.reason))
