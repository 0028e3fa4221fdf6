"""`approvals.lock`: reading what it says of a text, and writing a new yes into it."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crisisctl.model.approvals import Approvals, ApprovedText
from crisisctl.model.messages import DEFAULT_APPROVAL_TIME, Approval, Audience, Message
from crisisctl.model.plan import Plan
from crisisctl.model.team import Duty, Team
from crisisctl.words import in_language

HEADER = """\
# Written by `crisisctl approve`: who said yes to which exact text, until when.
# Guard this file with a code owner; a line that was not asked for is a forged yes.
"""


class Standing(StrEnum):
    """How a text stands with its approvers."""

    CURRENT = "current"
    EXPIRED = "expired"
    STALE = "stale"
    MISSING = "missing"
    NOT_NEEDED = "not-needed"


def fingerprint(text: str) -> str:
    """The SHA-256 of a template's exact text, in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Wording:
    """One text that may be approved: a variant (from 1) of a message in a language."""

    playbook: str
    message: str
    variant: int
    language: str
    text: str


def wordings(plan: Plan, playbook: str) -> Iterator[Wording]:
    """Every text of a playbook that needs somebody's yes."""
    for name, message in plan.playbooks[playbook].messages.items():
        if needs_approval(message):
            for number, texts in enumerate(message.wordings, start=1):
                for language, text in texts.items():
                    yield Wording(playbook, name, number, language, text)


def needs_approval(message: Message) -> bool:
    """What leaves the house does; what stays in it only if the playbook says so."""
    return message.audience is not Audience.INTERNAL or message.approval is not None


def wording_in(message: Message, variant: int, language: str) -> tuple[str, str]:
    """The text of a variant in a language, or in one that it has; and which language that is."""
    texts = message.wordings[variant - 1]
    chosen = language if language in texts else next(iter(texts))
    return in_language(texts, chosen), chosen


def approvers(plan: Plan, message: Message) -> tuple[str, ...]:
    """The roles that may say yes: those it names, those the team lets, or the playbook's owner."""
    return tuple(dict.fromkeys(role for one in needed(plan, message) for role in one.by))


def needed(plan: Plan, message: Message, channels: tuple[str, ...] = ()) -> tuple[Approval, ...]:
    """Every yes that a message needs on `channels`, or wherever it may go if none is named."""
    if message.approval is not None:
        return message.approvals(channels)
    able = (name for name, role in plan.team.roles.items() if message.kind in role.may_approve)
    return (Approval(by=tuple(able) or (plan.playbook.owner,), within=DEFAULT_APPROVAL_TIME),)


def legal_must_read(team: Team, message: Message) -> bool:
    """Whether the text can't be approved without a role whose duty is legal."""
    lay = {name for name, role in team.roles.items() if Duty.LEGAL not in role.duties}
    approvals = message.approvals()
    return bool(approvals) and all(len(lay & set(one.by)) < one.quorum for one in approvals)


def standing(
    plan: Plan, wording: Wording, today: date, channels: tuple[str, ...] = ()
) -> Standing:
    """Whether enough people with the authority have said yes to this very text, and still do.

    A text whose approvers differ by channel needs the yes of each of `channels`, or of every
    channel where it may be said if none is named.
    """
    message = plan.message(wording.playbook, wording.message)
    if not needs_approval(message):
        return Standing.NOT_NEEDED
    lines = [line for line in plan.approvals.approvals if _same_place(line, wording)]
    bound = [line for line in lines if line.sha256 == fingerprint(wording.text)]
    given = consents(plan, wording, today)
    if all(_is_met(one, given) for one in needed(plan, message, channels)):
        return Standing.CURRENT
    if bound and not any(line.current(today) for line in bound):
        return Standing.EXPIRED
    return Standing.STALE if lines and not bound else Standing.MISSING


def _is_met(approval: Approval, given: Mapping[str, str]) -> bool:
    return len({given[role] for role in approval.by if role in given}) >= approval.quorum


def consents(plan: Plan, wording: Wording, today: date) -> dict[str, str]:
    """Whose yes to this very text counts today: the person, by role.

    A role needs the authority for this message, and the person must still stand behind the role:
    a line in the file is not enough.
    """
    able = approvers(plan, plan.message(wording.playbook, wording.message))
    return {
        line.role: line.person
        for line in plan.approvals.approvals
        if _same_place(line, wording)
        and line.sha256 == fingerprint(wording.text)
        and line.current(today)
        and line.role in able
        and line.person in [person.name for person in plan.people(line.role)]
    }


def _same_place(line: ApprovedText, wording: Wording) -> bool:
    here = (wording.playbook, wording.message, wording.variant, wording.language)
    return (line.playbook, line.message, line.variant, line.language) == here


def approved(
    approvals: Approvals, wording: Wording, role: str, person: str, day: date, until: date
) -> Approvals:
    """`approvals` with one more yes.

    The same role's earlier one for this place goes, and so does every yes to an earlier text.
    """
    line = ApprovedText(
        playbook=wording.playbook,
        message=wording.message,
        variant=wording.variant,
        language=wording.language,
        sha256=fingerprint(wording.text),
        role=role,
        person=person,
        date=day,
        until=until,
    )
    kept = [
        old
        for old in approvals.approvals
        if not _same_place(old, wording) or (old.sha256 == line.sha256 and old.role != role)
    ]
    return approvals.model_copy(update={"approvals": tuple(sorted([*kept, line], key=_place))})


def _place(line: ApprovedText) -> tuple[str, str, int, str, str]:
    return line.playbook, line.message, line.variant, line.language, line.role


def as_yaml(approvals: Approvals) -> str:
    """The file, in a form that diffs line by line.

    JSON's strings are YAML's: every text stands in quotes, so that no name is read as a number.
    """
    lines = [
        HEADER + f"crisisctl: {approvals.crisisctl}",
        f"brand: {_quoted(approvals.brand)}",
        "approvals:" if approvals.approvals else "approvals: []",
    ]
    for one in approvals.approvals:
        fields = one.model_dump(mode="json", by_alias=True).items()
        pairs = [f"{key}: {_quoted(value)}" for key, value in fields]
        lines += [f"{'  ' if number else '- '}{pair}" for number, pair in enumerate(pairs)]
    return "\n".join(lines) + "\n"


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
