"""An audit: the past of a brand in figures, each with the messages that it counts."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from crisisctl.audit.answers import Awaiting, Roles, addressees, awaiting
from crisisctl.audit.copies import Copies, Sent, copies
from crisisctl.audit.desks import Desks, desks
from crisisctl.audit.judged import ASKS, ECHOES, TONE, Hit, hits
from crisisctl.audit.privacy import Invitations, Spoken, invitations
from crisisctl.audit.reading import Read, read_all
from crisisctl.audit.threads import Message, talk
from crisisctl.audit.times import TWO_HOURS, Row, Times, rows, times
from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.model.conversation import Export, Problem


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known besides the file: where posts without a channel stood, and the reader's zone.

    `zone` is that of the hours of the day; None is this machine's.
    """

    channel: str = "x"
    channels: Channels = field(default_factory=lambda: CHANNELS)
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What was read, and from when to when it was posted."""

    rows: int
    posts: int
    duplicates: int
    left_out: int
    messages: int
    threads: int
    begins: datetime
    ends: datetime
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """Who waited for an answer, and how long. `mentions` are first words, `follow_ups` later ones.

    `openings` are the mentions that began a conversation; the others joined one. `elsewhere` are
    unanswered ones of which the file names replies that it does not hold, or whose id it has lost;
    `fresh` those posted in its last two hours: either may have an answer that it can't show.
    """

    mentions: tuple[Awaiting, ...]
    follow_ups: tuple[Awaiting, ...]
    unanswered: tuple[Message, ...]
    elsewhere: tuple[Message, ...]
    fresh: tuple[Message, ...]
    all: Times
    openings: Times
    later: Times
    by_hour: tuple[Row, ...]
    by_channel: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Replies:
    """What the brand said in public; `to_nobody` of it answers no post in the file."""

    all: tuple[Message, ...]
    to_nobody: int
    asks: tuple[Hit, ...]
    echoes: tuple[Hit, ...]
    tone: tuple[Hit, ...]
    copies: tuple[Copies, ...]

    @property
    def copied(self) -> tuple[Message, ...]:
        """Replies whose words two others had got before, in the order of time."""
        late = (message for group in self.copies for message in group.late)
        return tuple(sorted(late, key=lambda one: one.order))


@dataclass(frozen=True, slots=True)
class Audit:
    """Everything that an audit tells."""

    desks: Desks
    material: Material
    answers: Answers
    replies: Replies
    private: Invitations
    messages: tuple[Message, ...]
    setting: Setting


def gather(export: Export, brand: Collection[str], setting: Setting) -> Audit:
    """Audit an export that holds at least one post.

    `brand` are the handles that answer; without any the file tells. Raises `UsageError` where it
    does not.
    """
    found = talk(export.posts)
    who = desks(export.posts, found.messages, brand)
    roles = Roles(who)
    times_posted = [post.posted for post in export.posts]
    material = Material(
        export.rows,
        len(export.posts),
        export.duplicates,
        export.left_out,
        len(found.messages),
        found.threads,
        min(times_posted),
        max(times_posted),
        tuple(sorted((*export.problems, *found.problems), key=lambda one: one.line)),
    )
    spoken, read = _spoken(found.messages, roles, setting)
    return Audit(
        who,
        material,
        _answers(export, found.messages, roles, setting),
        _replies(spoken, read),
        invitations(spoken, setting.channels),
        found.messages,
        setting,
    )


def _spoken(
    messages: Sequence[Message], roles: Roles, setting: Setting
) -> tuple[list[Spoken], list[Read]]:
    """What the brand said, in the order of time, and what the gate says of it."""
    answered = addressees(messages, roles)
    said = sorted(filter(roles.brand, messages), key=lambda one: one.order)
    named = [one.posts[0].channel for one in said]
    channels = [one if one in setting.channels else setting.channel for one in named]
    texts = zip((one.text for one in said), channels, strict=True)
    read = read_all(texts, setting.channels)
    spoken = [
        Spoken(message, one.private, answered[message], channel)
        for message, one, channel in zip(said, read, channels, strict=True)
    ]
    return spoken, read


def _replies(spoken: Sequence[Spoken], read: Sequence[Read]) -> Replies:
    said = tuple(one.message for one in spoken)
    found = hits(zip(said, (one.findings for one in read), strict=True))
    to = [
        Sent(one.message, one.answers.author, told.common)
        for one, told in zip(spoken, read, strict=True)
        if one.answers is not None
    ]
    return Replies(
        said,
        len(said) - len(to),
        tuple(one for one in found if one.rule in ASKS),
        tuple(one for one in found if one.rule in ECHOES),
        tuple(one for one in found if one.rule in TONE),
        copies(to),
    )


def _answers(
    export: Export, messages: Sequence[Message], roles: Roles, setting: Setting
) -> Answers:
    until = max(post.posted for post in export.posts)
    asked = awaiting(messages, roles)
    mentions = tuple(one for one in asked if not one.follow_up)
    follow_ups = tuple(one for one in asked if one.follow_up)
    unanswered = tuple(one.message for one in mentions if one.reply is None)

    def hour(one: Awaiting) -> str:
        return f"{one.message.at.astimezone(setting.zone):%H}"

    def channel(one: Awaiting) -> str:
        return one.message.posts[0].channel or setting.channel

    return Answers(
        mentions,
        follow_ups,
        unanswered,
        tuple(_beyond(unanswered, export)),
        tuple(one for one in unanswered if until - one.at <= TWO_HOURS),
        times(mentions, until),
        times([one for one in mentions if one.opening], until),
        times(follow_ups, until),
        rows(mentions, hour, until),
        rows(mentions, channel, until),
    )


def _beyond(messages: Iterable[Message], export: Export) -> Iterator[Message]:
    known = {post.id for post in export.posts}
    for message in messages:
        replies = [one for post in message.posts for one in post.replies]
        if not message.id or any(one not in known for one in replies):
            yield message
