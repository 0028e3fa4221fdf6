"""Facts about many mentions at once, one event a chunk: the mentions stand in a table beside.

`spans` are stretches of numbers, first and last included: `[[1, 3], [7, 7]]` are m1, m2, m3, m7.
"""

from datetime import datetime
from typing import Literal

from crisisctl.model.events.base import AtMention, Fact, Personal
from crisisctl.model.steps import NoReply

Spans = tuple[tuple[int, int], ...]


class MentionsArrived(Fact):
    """The mentions numbered from `first` on came in from `source`, `count` of them.

    `digest` is the SHA-256 over the salted hashes of their contents, in order. `waiting` people
    more have neither a reply nor a reason for none: who was waiting already counts once.
    """

    type: Literal["mentions.arrived"] = "mentions.arrived"
    first: int
    count: int
    source: Personal
    digest: str
    first_posted_at: datetime
    waiting: int


class MentionsLeft(Fact):
    """What waited at the desk belongs to an incident now: `waiting` people fewer wait here."""

    type: Literal["mentions.left"] = "mentions.left"
    to: str
    spans: Spans
    waiting: int


class MentionsDisposed(Fact):
    """`count` people get no reply, for one reason."""

    type: Literal["mentions.disposed"] = "mentions.disposed"
    spans: Spans
    count: int
    reason: NoReply
    note: Personal = ""


class MentionsReplying(Fact):
    """Replies are about to leave: the intent, written before any is handed out.

    `bulk` names them all, `digest` is the SHA-256 over the salted hashes of their texts, by
    number. `message` is empty where the words are the writer's own.
    """

    type: Literal["mentions.replying"] = "mentions.replying"
    bulk: str
    message: str
    kind: str
    spans: Spans
    count: int
    digest: str


class MentionsAnswered(Fact):
    """Replies of a bulk left between `first_at` and `last_at`: `count` people have their answer.

    `on_time` of them left by the promise of the mention that they answer. Those in `again` have
    posted once more meanwhile, and wait.
    """

    type: Literal["mentions.answered"] = "mentions.answered"
    bulk: str
    spans: Spans
    count: int
    on_time: int
    first_at: datetime
    last_at: datetime
    again: Spans = ()


class MentionsWithdrawn(Fact):
    """`count` replies of a bulk will not leave: whom they were for waits again."""

    type: Literal["mentions.withdrawn"] = "mentions.withdrawn"
    bulk: str
    spans: Spans
    count: int


class MentionsAssigned(Fact):
    """`count` people who wait are somebody's to answer: `overdue` says that they were late."""

    type: Literal["mentions.assigned"] = "mentions.assigned"
    spans: Spans
    count: int
    role: str
    person: str
    overdue: bool = False


class MentionReopened(AtMention):
    """A person whose mention was settled has posted again: `again` numbers what they said.

    Its flow begins anew; `reply_due` counts from what they posted last.
    """

    type: Literal["mention.reopened"] = "mention.reopened"
    again: str
    text: Personal
    posted_at: datetime
    reply_due: datetime
