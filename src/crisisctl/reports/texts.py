"""Sentences of the timeline about a text of ours: from the draft to where it stands."""

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.messages import Audience
from crisisctl.reports.said import Confidential, Said
from crisisctl.words import Words, words


def drafted(event: e.MessageDrafted, _: Run) -> Words:
    if event.replaces:
        return words(
            "{draft} takes the place of {before}.",
            draft=event.draft,
            before=event.replaces,
        )
    if not event.message:
        return words(
            "{draft}: a reply in the desk's own words was prepared for {mention}, on {channel}.",
            draft=event.draft,
            mention=event.flow,
            channel=event.channel,
        )
    if event.channel == Audience.INTERNAL:
        return words(
            "{draft}: the message {message} was prepared for the teams.",
            draft=event.draft,
            message=event.message,
        )
    return words(
        "{draft}: the message {message} was prepared for {channel}.",
        draft=event.draft,
        message=event.message,
        channel=event.channel,
    )


def asked(event: e.ApprovalRequested, _: Run) -> Words:
    facts = {"draft": event.draft, "role": event.role, "due": event.due}
    if event.backup:
        return words("{draft}: the backup of {role} was asked to approve by {due}.", **facts)
    return words("{draft}: {role} was asked to approve by {due}.", **facts)


def approved(event: e.MessageApproved, _: Run) -> Words:
    facts = {"draft": event.draft, "role": event.role}
    match event.basis:
        case "asked":
            return words("{draft}: {role} approved the text.", **facts)
        case "lock":
            return words("{draft}: {role} had approved the wording before.", **facts)
        case "same-words":
            return words(
                "{draft}: {role} had approved the same words for another channel.", **facts
            )


def sent(event: e.MessageSent, run: Run) -> Words:
    draft = run.incident.drafts[event.draft]
    if draft.channel == Audience.INTERNAL:
        return words(
            "{draft}: the teams have the message {message}.",
            draft=draft.id,
            message=draft.message,
        )
    if not draft.message:
        return words(
            "{draft}: the reply went out on {channel}.", draft=draft.id, channel=draft.channel
        )
    return words(
        "{draft}: the message {message} went out on {channel}.",
        draft=draft.id,
        message=draft.message,
        channel=draft.channel,
    )


def failed(event: e.MessageFailed, run: Run) -> Words:
    if run.incident.drafts[event.draft].sent_at is not None and not event.again:
        return words(
            "{draft} was said to be out, and never appeared: {reason}",
            draft=event.draft,
            reason=Said(event.reason),
        )
    if event.outlet:
        return words(
            "{draft}: {outlet} could not send the text: {reason}",
            draft=event.draft,
            outlet=event.outlet,
            reason=Said(event.reason),
        )
    return words(
        "{draft}: the text could not be sent: {reason}",
        draft=event.draft,
        reason=Said(event.reason),
    )


def confirmed(event: e.MessageConfirmed | e.MessageLocated, run: Run) -> Words:
    if not event.url:
        return words("{draft} was seen where it should stand.", draft=event.draft)
    private = run.incident.drafts[event.draft].audience == Audience.PRIVATE
    return words(
        "{draft} can be seen at {url}",
        draft=event.draft,
        url=Confidential(event.url) if private else Said(event.url),
    )


def edited(event: e.MessageEdited, run: Run) -> Words:
    private = run.incident.drafts[event.draft].audience == Audience.PRIVATE
    return words(
        "{draft}: the text was changed after it went out: {text}",
        draft=event.draft,
        text=Confidential(event.text) if private else Said(event.text),
    )
