"""Whether a text stands approved: by whom, in which words, where, within which bounds."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from enum import IntEnum, StrEnum
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from crisisctl.channels.facts import channel_name
from crisisctl.model.approvals import ApprovedText
from crisisctl.model.bounds import Bound
from crisisctl.model.messages import DEFAULT_APPROVAL_TIME, Approval, Audience, Message
from crisisctl.model.plan import Plan
from crisisctl.model.team import Duty, Team
from crisisctl.playbooks.bounds import Spot, declared, described, places
from crisisctl.playbooks.inputs import variables_in
from crisisctl.words import Words, in_language, words


class Standing(StrEnum):
    """How a text stands with its approvers."""

    CURRENT = "current"
    EXPIRED = "expired"
    STALE = "stale"
    MISSING = "missing"
    NOT_NEEDED = "not-needed"


class Reason(IntEnum):
    """Why a yes on record does not count: the higher, the less there is to mend."""

    NOBODY = 0
    TOO_FEW = 1
    OTHER_WORDS = 2
    RUN_OUT = 3
    NO_AUTHORITY = 4
    OTHER_CHANNEL = 5
    OUT_OF_BOUNDS = 6


_STANDINGS = MappingProxyType(
    dict.fromkeys(Reason, Standing.MISSING)
    | {Reason.RUN_OUT: Standing.EXPIRED}
    | dict.fromkeys(
        (Reason.OTHER_WORDS, Reason.OTHER_CHANNEL, Reason.OUT_OF_BOUNDS), Standing.STALE
    )
)


class Flaw(NamedTuple):
    """Why a text is not pre-approved, for the program and for people."""

    reason: Reason
    why: Words

    @property
    def standing(self) -> Standing:
        """How the text stands because of it."""
        return _STANDINGS[self.reason]


def fingerprint(text: str) -> str:
    """The SHA-256 of a template's exact text, in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


class Wording(NamedTuple):
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

    It needs their yes for each of `channels`, or for each where it may be said if none is named.
    """
    message = plan.message(wording.playbook, wording.message)
    if not needs_approval(message):
        return Standing.NOT_NEEDED
    flaw = next(flaws(plan, wording, today, channels), None)
    return flaw.standing if flaw is not None else Standing.CURRENT


def flaws(
    plan: Plan, wording: Wording, today: date, channels: tuple[str, ...] = ()
) -> Iterator[Flaw]:
    """Why a text is not approved, for each channel where it isn't."""
    message = plan.message(wording.playbook, wording.message)
    for channel in channels or places(plan, message):
        flaw = shortcoming(Use(plan, wording, today, channel))
        if flaw is not None:
            yield flaw


class Use(NamedTuple):
    """A text about to be said on a channel.

    `values` is what was filled in, by the template's names; None where nobody knows yet, so that
    whatever may be filled in counts.
    """

    plan: Plan
    wording: Wording
    today: date
    channel: str
    values: Mapping[str, str] | None = None

    @property
    def approval(self) -> Approval:
        """Whose yes it needs."""
        message = self.plan.message(self.wording.playbook, self.wording.message)
        return needed(self.plan, message, (self.channel,))[0]

    @property
    def lines(self) -> list[ApprovedText]:
        """What `approvals.lock` says of this wording."""
        return [line for line in self.plan.approvals.approvals if same_place(line, self.wording)]


def shortcoming(use: Use) -> Flaw | None:
    """Why a text is not pre-approved for a use, if it isn't."""
    given = consents(use)
    if len(set(given.values())) >= use.approval.quorum:
        return None
    if given:
        people = ", ".join(given.values())
        return Flaw(Reason.TOO_FEW, words("Only {people} approved it.", people=people))
    found = (_flaw(use, line) for line in use.lines)
    return max(filter(None, found), key=attrgetter("reason"), default=_NOBODY)


_NOBODY = Flaw(Reason.NOBODY, words("Nobody has approved it yet."))


def consents(use: Use) -> dict[str, str]:
    """Whose yes counts for a use: the person, by role.

    A role needs the authority for this message, and the person must still stand behind the role:
    a line in the file is not enough.
    """
    return {line.role: line.person for line in use.lines if _flaw(use, line) is None}


def _flaw(use: Use, line: ApprovedText) -> Flaw | None:
    people = [person.name for person in use.plan.people(line.role)]
    if line.sha256 != fingerprint(use.wording.text):
        return Flaw(Reason.OTHER_WORDS, words("It was changed since it was approved."))
    if not line.current(use.today):
        why = words("The yes of {person} held until {day}.", person=line.person, day=line.until)
        return Flaw(Reason.RUN_OUT, why)
    if line.role not in use.approval.by or line.person not in people:
        why = words("{person} may not approve it as {role}.", person=line.person, role=line.role)
        return Flaw(Reason.NO_AUTHORITY, why)
    if line.channels and use.channel not in line.channels:
        named = ", ".join(map(channel_name, line.channels))
        why = words("It was approved for {channels} only.", channels=named)
        return Flaw(Reason.OTHER_CHANNEL, why)
    return _out_of_bounds(use, line)


def _out_of_bounds(use: Use, line: ApprovedText) -> Flaw | None:
    why = next(_beyond(use, line), None)
    return None if why is None else Flaw(Reason.OUT_OF_BOUNDS, why)


def _beyond(use: Use, line: ApprovedText) -> Iterator[Words]:
    approved = line.bounds or {}
    if use.values is not None:
        for name, value in use.values.items():
            if not _allows(approved, name, value):
                yield words("{name} is not within what was approved.", name=name)
    elif line.bounds is None and _has_places(use.wording.text):
        yield words("It was approved before anybody wrote down what may be filled in.")
    else:
        yield from _widened(use, approved)
        yield from _forgotten(use, approved)


def _allows(approved: Mapping[str, Bound], name: str, value: str) -> bool:
    return name in approved and approved[name].allows(value)


def _widened(use: Use, approved: Mapping[str, Bound]) -> Iterator[Words]:
    spot = Spot(use.plan, use.wording.playbook, use.wording.language, (use.channel,))
    for name, bound in approved.items():
        now = declared(spot, name)
        if now is None or not bound.holds(now):
            yield words(
                "{name} was approved as {then}, and may now be {now}.",
                name=name,
                then=described(bound),
                now=described(now) if now is not None else words("nothing"),
            )


def _forgotten(use: Use, approved: Mapping[str, Bound]) -> Iterator[Words]:
    """Variables that a line says nothing about, though something may stand for them."""
    spot = Spot(use.plan, use.wording.playbook, use.wording.language, (use.channel,))
    for name in sorted(variables_in(use.wording.text) - approved.keys()):
        if declared(spot, name) is not None:
            yield words("{name} may be filled in, and nobody has approved that.", name=name)


def _has_places(text: str) -> bool:
    return "{{" in text or "{%" in text


def same_place(line: ApprovedText, wording: Wording) -> bool:
    """Whether a line is about this wording, whatever its words were."""
    here = (wording.playbook, wording.message, wording.variant, wording.language)
    return (line.playbook, line.message, line.variant, line.language) == here
