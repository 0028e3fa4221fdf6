"""`approvals.lock`: reading what it says of a text, and writing a new yes into it."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crisisctl.model.approvals import Approvals, ApprovedText
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Audience, Message
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


def standing(plan: Plan, wording: Wording, today: date) -> Standing:
    """Whether enough roles have said yes to this very text, and still do."""
    message = plan.message(wording.playbook, wording.message)
    if not needs_approval(message):
        return Standing.NOT_NEEDED
    lines = [line for line in plan.approvals.approvals if _same_place(line, wording)]
    bound = [line for line in lines if line.sha256 == fingerprint(wording.text)]
    quorum = message.approval.quorum if message.approval is not None else 1
    if len({line.role for line in bound if line.current(today)}) >= quorum:
        return Standing.CURRENT
    if bound:
        return Standing.EXPIRED
    return Standing.STALE if lines else Standing.MISSING


def _same_place(line: ApprovedText, wording: Wording) -> bool:
    here = (wording.playbook, wording.message, wording.variant, wording.language)
    return (line.playbook, line.message, line.variant, line.language) == here


def approved(
    approvals: Approvals, wording: Wording, role: str, person: str, day: date, until: date
) -> Approvals:
    """`approvals` with one more yes; the same role's earlier one for this place goes."""
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
        old for old in approvals.approvals if not (_same_place(old, wording) and old.role == role)
    ]
    lines = sorted(
        [*kept, line], key=lambda one: (one.playbook, one.message, one.variant, one.language)
    )
    return approvals.model_copy(update={"approvals": tuple(lines)})


def as_yaml(approvals: Approvals) -> str:
    """The file, in a form that diffs line by line."""
    import yaml  # noqa: PLC0415 - only `approve` writes

    data = approvals.model_dump(mode="json", by_alias=True)
    return HEADER + yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=99)
