"""Rules about the yes behind a text: by somebody who may, to these very words, still good."""

from collections.abc import Iterator, Mapping

from crisisctl.lint.consent import changes_since, texts_of
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Level
from crisisctl.playbooks.approvals import (
    Flaw,
    Reason,
    Standing,
    Wording,
    approvers,
    flaws,
    standing,
)
from crisisctl.words import Words, words


@rule("CC104", "message-approved", Level.ERROR)
def message_approved(subject: Subject) -> Iterator[Breach]:
    """Each text that may leave the house has a yes from a role that may give it.

    `approvals.lock` holds, for each wording in each language, enough yeses of roles that the
    message's `approval` names, or that team.yaml lets approve its kind, given by people who still
    stand in those roles. Only a message with an `approval` of its own may wait for the walk: its
    `within` says how long that takes, and CC304 counts it.

    Why: at 3 a.m. a text without a yes is a text nobody dares to send, or one sent without it.

    Bad:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: We have seen it.}}
        # approvals.lock
        crisisctl: 1
        brand: Ondine
        approvals: []

    Good:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: We have seen it.}}

    Source: « 5 conseils », prepared messages.
    """
    for wording, at in texts_of(subject):
        waits = subject.playbook.messages[wording.message].approval is not None
        if not waits and standing(subject.plan, wording, subject.today) is Standing.MISSING:
            message = words(
                "Nobody has approved `{message}` ({language}, wording {variant}).",
                message=wording.message,
                language=wording.language,
                variant=wording.variant,
            )
            roles = ", ".join(approvers(subject.plan, subject.playbook.messages[wording.message]))
            advice = words(
                "Ask one of {roles} to run: crisisctl approve {playbook} {message}",
                roles=roles,
                playbook=wording.playbook,
                message=wording.message,
            )
            yield Breach(message, at, advice)


@rule("CC105", "approval-current", Level.ERROR)
def approval_current(subject: Subject) -> Iterator[Breach]:
    """An approval holds for the very words it was given to, and until its last day.

    A wording whose approvals in `approvals.lock` were all given to other words, or have all run
    out, is told of: the SHA-256 of the text as it stands must be the one that was approved, and
    `until` must not be past. So is one that may be said on more channels than its approver saw, or
    with more in the place of a variable: a higher `max-length`, another type of answer, another
    link of ours. What was changed in the text is shown word by word.

    Why: a text that was changed after the yes is the classic leak; so is last year's.

    Bad:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: We have seen it!}}
        # approvals.lock
        crisisctl: 1
        brand: Ondine
        approvals:
          - playbook: main
            message: ack
            variant: 1
            language: en
            sha256: "0000000000000000000000000000000000000000000000000000000000000000"
            role: lead
            person: Eli
            date: "2026-11-01"
            until: "2027-05-01"

    Good:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: We have seen it!}}

    Source: « 5 conseils », prepared messages; 180 days is what `crisisctl approve` proposes.
    """
    for wording, at in texts_of(subject):
        flaw = next(flaws(subject.plan, wording, subject.today), None)
        if flaw is None or flaw.standing is Standing.MISSING:
            continue
        advice = words(
            "Have it approved again: crisisctl approve {playbook} {message}",
            playbook=wording.playbook,
            message=wording.message,
        )
        yield Breach(
            _not_current(wording, flaw),
            at,
            advice,
            changes=changes_since(subject.plan.approvals, wording),
        )


def _not_current(wording: Wording, flaw: Flaw) -> Words:
    facts: Mapping[str, object] = {
        "message": wording.message,
        "language": wording.language,
        "variant": wording.variant,
    }
    if flaw.standing is Standing.EXPIRED:
        return words(
            "The approval of `{message}` ({language}, wording {variant}) has run out.", **facts
        )
    if flaw.reason is Reason.OTHER_WORDS:
        return words(
            "`{message}` ({language}, wording {variant}) was changed since it was approved.",
            **facts,
        )
    return words(
        "`{message}` ({language}, wording {variant}) needs a new yes. {why}",
        why=flaw.why,
        **facts,
    )
