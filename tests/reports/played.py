"""Runs played into a journal on the disk, fact by fact, at moments that are told."""

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from tests.engine.given import NOON, Given

from crisisctl.model import events as e
from crisisctl.model.arrival import Arrival, Holder, Judged, State
from crisisctl.model.outbox import Reply, Sent
from crisisctl.model.steps import ExposureEnd, NoReply, Waiver
from crisisctl.reports.facts import gather
from crisisctl.stores.sqlite import SqliteJournal

RUN = "complaint-1"
LEAD = e.Actor(role="lead", person="Dana Roy")
PROMISE = timedelta(hours=1)
TALK = {"language": "en", "channel": "x"}


class Played:
    """A run; times are minutes after noon. What can't happen as things stand is left out."""

    def __init__(self, path: Path, at: float = 0) -> None:
        self.path = path
        self.journal = SqliteJournal(path)
        self.plan = Given().plan
        self.at, self.seq = at, 0
        self.counts = dict.fromkeys("bdpstw", 0)
        self.lines: dict[str, int] = {}
        self.drafts: dict[str, str] = {}
        self.posted = 0
        declared = {"files": {}, "brand": "Aurore", "exercise": False, "example": False}
        self.tell(e.IncidentDeclared(playbook="complaint", severity="sev3", **declared))

    @property
    def now(self):
        return NOON + timedelta(minutes=self.at)

    def new(self, kind: str) -> str:
        self.counts[kind] += 1
        return f"{kind}{self.counts[kind]}"

    def tell(self, *facts: e.Event, actor: e.Actor = LEAD) -> None:
        self.seq += len(self.journal.read(RUN, self.seq))
        self.journal.append(RUN, self.seq, self.now, actor, facts)

    def import_(self, *posts: tuple[str, float, bool]) -> None:
        """People post, each so many minutes before it comes in, negative or not."""
        judged = []
        for person, age, negative in posts:
            self.posted += 1
            at = self.now - timedelta(minutes=age)
            arrival = Arrival("x", f"@{person}", f"post {self.posted}", "", "en", at)
            key = sha256(f"{self.posted}".encode()).hexdigest()[:32]
            judged.append(Judged(arrival, key, -0.5 if negative else 0.5))
        landed = self.journal.arrivals.land(
            RUN, self.now, LEAD, "f.csv", judged, lambda one: one.arrival.posted_at + PROMISE
        )
        for number, (person, _, _) in enumerate(posts, landed.first):
            self.lines.setdefault(person, number)

    def line(self, person: str):
        wanted = [self.lines[person]] if person in self.lines else []
        return next(iter(self.journal.arrivals.lines(RUN, wanted)), None)

    def waits(self, person: str) -> bool:
        line = self.line(person)
        return line is not None and line.state is State.WAITING

    def plan_replies(self, *people: str) -> tuple[str, list[int]]:
        bulk = self.new("b")
        numbers = [self.lines[person] for person in people if self.waits(person)]
        planned = e.MentionsReplying(
            bulk=bulk, message="acknowledge", kind="acknowledgement", spans=(), count=0, digest=""
        )
        replies = [Reply(number, "x", "", "Sorry.") for number in numbers]
        self.journal.outbox.intend(RUN, self.now, LEAD, planned, replies, Holder("a", "b"))
        return bulk, numbers

    def send(self, bulk: str, numbers: list[int]) -> None:
        sent = [Sent(number, self.now) for number in numbers]
        self.journal.outbox.settle(RUN, bulk, self.now, LEAD, sent)

    def answer(self, *people: str) -> None:
        self.send(*self.plan_replies(*people))

    def leave(self, person: str, reason: NoReply) -> None:
        if self.waits(person):
            number = self.lines[person]
            self.tell(e.MentionsDisposed(spans=((number, number),), count=1, reason=reason))

    def take(self, person: str) -> str | None:
        """Walk what waits, as the desk does; the mention's name."""
        if not self.waits(person):
            return None
        line = self.line(person)
        name: str = line.mention
        arrival = line.judged.arrival
        if name in self.drafts:
            again = {"again": f"m{line.latest}", "posted_at": arrival.posted_at, "text": "Bad"}
            self.tell(e.MentionReopened(mention=name, reply_due=line.due, **again))
        else:
            said = {"author": arrival.author, "text": "Bad", "url": "", "arrived": True, **TALK}
            self.tell(
                e.MentionPosted(mention=name, posted_at=arrival.posted_at, **said),
                e.MentionDetected(mention=name, reply_due=line.due),
            )
        self.drafts[name] = ""
        return name

    def say(self, flow: str, kind: str = "acknowledgement", **more: object) -> str:
        """A text goes out at once: a mention's first public word, or a statement of the desk."""
        draft = self.new("d")
        ours = flow == "desk"
        facts = {"flow": flow, "step": "speak" if ours else "answer", "draft": draft}
        text = {"message": "statement", "kind": kind, "audience": "public", "variant": 1}
        rest = {"text": "We look into it.", "template": "0" * 64, "approval": "lock"}
        self.tell(
            e.MessageDrafted.model_validate({**facts, **text, **TALK, **rest, **more}),
            e.MessageSent(draft=draft),
        )
        if not ours:
            self.tell(e.PublicAck(mention=flow, draft=draft))
            self.drafts[flow] = draft
        return draft

    def talk(self, mention: str, how: int) -> None:
        """From public to private, and perhaps back."""
        self.tell(e.PrivateInvited(mention=mention))
        if how == 0:
            self.tell(e.PrivateFailed(mention=mention, cause="refused"))
            return
        self.at += 7
        self.tell(e.PrivateOpened(mention=mention))
        if how > 1:
            self.at += 11
            asked = {"handled": True, "explained": how > 2, "resolved": how > 3}
            despite = {"despite": "" if all(asked.values()) else "they are gone"}
            self.tell(e.PrivateResolved(mention=mention, **asked, **despite))
        if how == 3:
            self.tell(e.ClosingWaived(mention=mention, reason=Waiver.MINOR))
        if how > 3:
            self.at += 13
            self.tell(e.PublicClose(mention=mention, draft=self.drafts[mention]))

    def expose(self, mention: str, *, ended: bool) -> None:
        self.tell(e.ExposureFound(mention=mention, count=1))
        if ended:
            self.at += 5
            self.tell(e.ExposureEnded(mention=mention, end=ExposureEnd.HIDDEN))

    def approve(self, how: int) -> None:
        """A text that needs a yes: it comes, from whom, or it does not."""
        draft = self.new("d")
        facts = {"flow": "desk", "step": "speak", "draft": draft, "variant": 1, "quorum": 1}
        text = {"message": "statement", "kind": "holding", "audience": "public", "text": "Hello"}
        self.tell(e.MessageDrafted(**facts, **text, **TALK, template="", approval="needed"))
        due = self.now + timedelta(minutes=10)
        role, backup = {"role": "legal", "person": "Noor Haddad"}, {"role": "legal", "person": "B"}
        self.tell(e.ApprovalRequested(draft=draft, **role, due=due))
        self.at += 4
        if how > 2:
            self.tell(e.ApprovalRequested(draft=draft, **backup, backup=True, due=due))
            self.at += 3
        by = e.Actor(role="legal", person="x")
        if how == 1:
            self.tell(e.MessageRejected(draft=draft, **role, reason="no"), actor=by)
        elif how > 1:
            self.tell(e.MessageApproved(draft=draft, **(backup if how > 2 else role)), actor=by)
            self.tell(e.MessageSent(draft=draft))

    def call(self, how: int) -> None:
        page = self.new("p")
        facts = {"role": "lead", "person": "Dana Roy", "backup": how > 2, "reason": "asked"}
        self.tell(e.Paged(page=page, **facts))
        self.at += 6
        if how > 1:
            self.tell(e.PageAcknowledged(page=page))
        elif how == 1:
            self.tell(e.PageTimedOut(page=page))

    def step(self, how: int) -> None:
        """A step of the desk, entered and perhaps done in time."""
        place = {"flow": "desk", "step": self.new("s")}
        due = self.now + timedelta(minutes=10) if how != 1 else None
        self.tell(e.StepEntered(**place, due=due))
        self.at += 15 if how == 2 else 5
        if how == 3:
            self.tell(e.StepSkipped(**place, by="operator", reason="no need"))
        elif how:
            self.tell(e.StepDone(**place, effects=("verify-fact",) if how > 3 else ()))

    def stand_down(self) -> None:
        if "over" not in self.drafts:
            self.drafts["over"] = ""
            self.tell(e.StandDown(hot_wash_due=None, review_due=None))

    def facts(self, later: float = 30):
        """The report's JSON, written so many minutes later."""
        records = self.journal.read(RUN)
        now = self.now + timedelta(minutes=later)
        beside = self.journal.arrivals.beside(RUN)
        return gather(RUN, self.plan, records, now, beside).as_json()
