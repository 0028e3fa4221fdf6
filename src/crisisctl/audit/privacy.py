"""Invitations to a private message: those that failed, and those that came back in public."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from crisisctl.audit.invitations import Private, says_impossible
from crisisctl.audit.threads import Message
from crisisctl.channels.facts import Channels
from crisisctl.model.platforms import Reach

AT_ONCE = timedelta(minutes=10)
"""What the brand adds so soon, before the person has said a word, belongs to the invitation."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A public text of the brand: what it says of private messages, and whose word it answers."""

    message: Message
    says: Private
    answers: Message | None
    channel: str


@dataclass(frozen=True, slots=True)
class Case:
    """The invitations that one person got in one conversation.

    `later`: the brand said anything in public to this person after the last of them; `closed`:
    it did so in a text that is no word about private messages, after the person's next public
    word or ten minutes later.
    """

    invitations: tuple[Message, ...]
    closed: bool
    later: bool


@dataclass(frozen=True, slots=True)
class Invitations:
    """All invitations, those that could not be followed, by reason, and the cases they make."""

    all: tuple[Message, ...]
    no_messages: tuple[Message, ...]
    """The platform has no private messages, or others can read them."""
    no_way: tuple[Message, ...]
    """The text says "in private", and neither how nor where."""
    refused: tuple[Message, ...]
    """The person answered that it can't be done."""
    cases: tuple[Case, ...]

    @property
    def impossible(self) -> tuple[Message, ...]:
        """Each invitation that could not be followed, once."""
        found = dict.fromkeys((*self.no_messages, *self.no_way, *self.refused))
        return tuple(sorted(found, key=lambda one: one.order))


def invitations(spoken: Sequence[Spoken], channels: Channels) -> Invitations:
    """Judge what the brand said, in the order of time."""
    invited = [one for one in spoken if one.says.invites]
    unreachable = (Reach.NOBODY, Reach.EXPOSED)
    return Invitations(
        _messages(invited),
        _messages(one for one in invited if channels[one.channel].reach.value in unreachable),
        _messages(one for one in invited if one.says.nowhere),
        _messages(one for one in invited if _refused(one.message)),
        _cases(spoken),
    )


def _messages(spoken: Iterable[Spoken]) -> tuple[Message, ...]:
    return tuple(one.message for one in spoken)


def _refused(invitation: Message) -> bool:
    answers = (one for one in invitation.below if one.author != invitation.author)
    return any(says_impossible(one.text) for one in answers)


def _cases(spoken: Iterable[Spoken]) -> tuple[Case, ...]:
    talks: defaultdict[tuple[int, str], list[Spoken]] = defaultdict(list)
    for one in spoken:
        person = "" if one.answers is None else one.answers.author
        talks[one.message.thread, person].append(one)
    return tuple(_case(talk) for talk in talks.values() if any(one.says.invites for one in talk))


def _case(talk: Sequence[Spoken]) -> Case:
    numbers = [number for number, one in enumerate(talk) if one.says.invites]
    last, after = talk[numbers[-1]], talk[numbers[-1] + 1 :]
    return Case(
        _messages(talk[number] for number in numbers),
        closed=any(_closes(one, last) for one in after),
        later=bool(after),
    )


def _closes(one: Spoken, last: Spoken) -> bool:
    if one.says.reports:
        return False
    answered = one.answers is not None and one.answers.at > last.message.at
    return answered or one.message.at - last.message.at >= AT_ONCE
