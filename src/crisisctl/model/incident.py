"""What the events of one incident add up to. Only `engine.fold` writes to it.

The parts are not `frozen`: setting their fields one by one would take a tenth of a long resume.
"""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from crisisctl.model.actions import Action
from crisisctl.model.steps import ExposureEnd, NoReply, PrivateWay, Waiver


class Place(NamedTuple):
    """A step of a flow: `desk` or a mention's id, and the node's id."""

    flow: str
    step: str


class Kept(NamedTuple):
    """An answer that has not made a fact yet, and the `seq` that keeps it."""

    value: str
    seq: int


NOWHERE = Place("", "")
"""Where the answers about a mention belong that is not taken in yet."""


@dataclass(slots=True)
class Token:
    """Where a flow stands. Times are absolute and UTC.

    `update` is the last message that its rhythm has asked for, `page` the call that an escalation
    waits for. A text belongs to this visit, or to this update, if it was drafted past `since`;
    the rhythm of updates counts from `beat_at`.
    """

    place: Place
    entered_at: datetime
    due: datetime | None
    leaves_at: datetime | None
    update_at: datetime | None = None
    update: str | None = None
    update_due: datetime | None = None
    overdue_paged: bool = False
    page: str = ""
    since: int = 0
    beat_at: datetime | None = None


@dataclass(slots=True)
class Finished:
    """Who ended a step, when and how; `by_itself` where time or the flow did."""

    at: datetime
    person: str
    role: str
    choice: str | None
    skipped: bool = False
    by_itself: bool = False
    due: datetime | None = None


@dataclass(slots=True)
class Draft:
    """A text on its way out. `state`: drafted, asked, rejected, replaced, sent or failed.

    `writers` are those who made it, and those who made what it was edited from.
    """

    id: str
    place: Place
    message: str
    kind: str
    audience: str
    variant: int
    language: str
    channel: str
    text: str
    approval: str
    quorum: int
    at: datetime
    seq: int
    state: str = "drafted"
    asked: tuple[tuple[str, str, datetime], ...] = ()
    approvers: tuple[tuple[str, str], ...] = ()
    sent_at: datetime | None = None
    confirmed_at: datetime | None = None
    url: str = ""
    replaces: str = ""
    by: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    outlet: str = ""
    why: str = ""
    """Why it was refused, or could not be sent."""

    @property
    def unconfirmed(self) -> bool:
        """Whether it was sent to the public, and nobody has said that they saw it there."""
        return self.state == "sent" and self.audience == "public" and self.confirmed_at is None

    @property
    def cleared(self) -> bool:
        """Whether nobody is left to say yes."""
        return self.approval != "needed" or len(self.approvers) >= self.quorum


@dataclass(slots=True)
class Mention:
    """One thing that somebody said about us, and how far we are with it.

    `routes` are the private ways that its author was shown, `barred` those that do not work for
    them, `missed` when and why an invitation came to nothing, `told_late` the state of the
    conversation that was last said to be late. `outcome`: handled, explained, resolved.
    `exposed` counts the places where the text shows the author's own personal data. `acked_by` and
    `closed_by` are the texts that were the first public word and the last.
    """

    id: str
    channel: str
    author: str
    text: str
    url: str
    language: str
    private: bool
    posted_at: datetime
    detected_at: datetime | None = None
    reply_due: datetime | None = None
    acked_at: datetime | None = None
    acked_by: str = ""
    invited_at: datetime | None = None
    answer_due: datetime | None = None
    routes: tuple[PrivateWay, ...] = ()
    barred: tuple[PrivateWay, ...] = ()
    missed: tuple[datetime, str] | None = None
    opened_at: datetime | None = None
    resolved_at: datetime | None = None
    outcome: tuple[bool, bool, bool] | None = None
    closed_at: datetime | None = None
    closed_by: str = ""
    waiver: Waiver | None = None
    waived_at: datetime | None = None
    told_late: str = ""
    disposed_at: datetime | None = None
    no_reply: NoReply | None = None
    exposed: int = 0
    captured_at: datetime | None = None
    exposure_end: ExposureEnd | None = None

    @property
    def exposes(self) -> bool:
        """Whether personal data stands there, and nobody has said what became of it."""
        return bool(self.exposed) and self.exposure_end is None

    @property
    def needs_closing(self) -> bool:
        """Whether a private conversation still owes the public a last word."""
        private = self.invited_at is not None or self.opened_at is not None
        return private and self.closed_at is None and self.waiver is None

    @property
    def settled(self) -> bool:
        """Whether it has a reply or a reason for none, and owes the public nothing."""
        answered = self.acked_at is not None or self.no_reply is not None
        return answered and not self.needs_closing


@dataclass(slots=True)
class Claim:
    """An amount above a ceiling: who was asked to allow it, and who did."""

    amount: Decimal
    at: datetime
    asked: tuple[tuple[str, str, datetime], ...] = ()
    approved_by: str = ""
    person: str = ""


@dataclass(slots=True)
class Page:
    """A call to somebody. `state`: open, acked, timed-out, or over with the step it was for."""

    id: str
    place: Place | None
    role: str
    person: str
    backup: bool
    level: int
    reason: str
    at: datetime
    due: datetime | None
    state: str = "open"


@dataclass(slots=True)
class Incident:
    """The state of one run after `seq` events.

    `standing` is `tokens` by flow; `offered` sums remedies by (mention, remedy), and for the whole
    incident by ("", remedy). `posted`, `drafted` (by message) and `called` count every mention,
    text and call there ever was: a long journal is taken up without those that are over. `waiting`
    counts the people who came in with many others, in no flow of their own, and have neither a
    reply nor a reason for none. What is
    asked anew for each message was `answered` for a step, at a `seq`. `notified` is by clock, all
    of them under "". `kept` is by person, then by place and prompt: what somebody was answering.
    `claims` are the remedies that wait for a yes; `precedents` count, by step and remedy, how
    often each amount was offered. `said` counts, by the hash of the words, the people who got
    them; `said_to` knows who did.
    """

    id: str
    seq: int = 0
    last_at: datetime | None = None
    replaying: bool = False
    playbook: str = ""
    severity: str = ""
    exercise: bool = False
    simulated: bool = False
    example: bool = False
    brand: str = ""
    declared_at: datetime | None = None
    stood_down_at: datetime | None = None
    closed_at: datetime | None = None
    aware_at: datetime | None = None
    notified: dict[str, datetime] = field(default_factory=dict)
    paused: bool = False
    posted: int = 0
    waiting: int = 0
    first_posted_at: datetime | None = None
    drafted: dict[str, int] = field(default_factory=dict)
    called: int = 0
    files: dict[str, str] = field(default_factory=dict)
    tokens: dict[Place, Token] = field(default_factory=dict)
    standing: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    finished: dict[Place, Finished] = field(default_factory=dict)
    visits: dict[Place, int] = field(default_factory=dict)
    arrivals: dict[Place, int] = field(default_factory=dict)
    answers: dict[tuple[str, str], str] = field(default_factory=dict)
    answered: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    kept: dict[str, dict[tuple[Place, str], Kept]] = field(default_factory=dict)
    mentions: dict[str, Mention] = field(default_factory=dict)
    open_mentions: dict[str, None] = field(default_factory=dict)
    said: dict[str, int] = field(default_factory=dict)
    said_to: dict[tuple[str, str], None] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    latest_drafts: dict[tuple[Place, str], str] = field(default_factory=dict)
    awaiting: dict[str, None] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    open_pages: dict[str, None] = field(default_factory=dict)
    offered: dict[tuple[str, str], Decimal] = field(default_factory=dict)
    claims: dict[Place, Claim] = field(default_factory=dict)
    precedents: dict[tuple[str, str], dict[Decimal, int]] = field(default_factory=dict)
    reminded: dict[tuple[str, bool], datetime] = field(default_factory=dict)
    samples: dict[str, int] = field(default_factory=dict)
    actions: dict[str, Action] = field(default_factory=dict)

    @property
    def unsettled(self) -> list[Mention]:
        """Mentions that may not be forgotten, oldest first."""
        return [self.mentions[name] for name in self.open_mentions]

    @property
    def owing(self) -> int:
        """How many may not be forgotten, those who came in with many others among them."""
        return len(self.open_mentions) + self.waiting

    def live_draft(self, place: Place, channel: str) -> Draft | None:
        """The last text for `channel` of this visit, or of the update now due, if any."""
        token = self.tokens.get(place)
        if token is None:
            return None
        name = self.latest_drafts.get((place, channel))
        draft = self.drafts[name] if name is not None else None
        return draft if draft is not None and draft.seq > token.since else None
