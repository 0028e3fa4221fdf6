"""A reply that no step asks for: to whom, what for, in which language, in whose words."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from crisisctl.channels.facts import channel_name
from crisisctl.engine import messages
from crisisctl.engine.agenda import NEVER, Task, agenda
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model.incident import Draft, Mention, Place
from crisisctl.model.messages import AUDIENCES, Audience, Message, MessageKind
from crisisctl.model.steps import Step
from crisisctl.model.tasks import Say
from crisisctl.reports.labels import KINDS
from crisisctl.session.asking import ASIDE_KEYS, Asking, Skipped
from crisisctl.session.mention import LANGUAGES
from crisisctl.session.operator import Choice, Prompt
from crisisctl.session.piece import Piece
from crisisctl.session.saying import Saying
from crisisctl.session.views import brief, shown
from crisisctl.session.wish import Wish
from crisisctl.words import words

STEP = "step"
OWN = "own"
LISTED = 20
"""Mentions in the list: whoever wants another names it."""


class Aside:
    """Brings out a reply besides the steps of the playbook."""

    def __init__(self, asking: Asking, saying: Saying) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.saying = saying

    def reply(self, wish: Wish) -> tuple[str, bool]:
        """Ask for what is not said yet, and bring the reply out as far as it goes.

        Returns the mention, and whether it is to be answered where its flow wants it instead.
        Raises `Refused` where there is nobody to answer.
        """
        mention = self.desk.incident.mentions[wish.mention or self._whom()]
        pending = self._pending(mention)
        if pending is not None:
            self.asking.show(words("A reply is waiting: go on with it."))
            self._go(mention, self._again(pending), pending)
            return mention.id, False
        kind = wish.kind or self._kind(mention)
        if kind == STEP:
            return mention.id, True
        piece = self._piece(mention, MessageKind(kind), wish.language)
        if self.saying.closing.may_close(piece):
            self._go(mention, piece, None)
        return mention.id, False

    def _whom(self) -> str:
        waiting = by_deadline(self.desk.run)[:LISTED]
        if not waiting:
            raise Refused(words("There is nobody to answer yet."), words("crisisctl status"))
        listed = tuple(Choice(one.id, self._told(one)) for one in waiting)
        question = self.say(words("Whom do you want to answer?"))
        return self.asking.ask(Prompt("reply.mention", question, listed, keys=ASIDE_KEYS))

    def _kind(self, mention: Mention) -> str:
        """What it is for: `step`, if the mention stands at one, or a kind of message."""
        at_work = any(task.place.flow == mention.id for task in agenda(self.desk.run))
        kinds = {str(kind): KINDS[kind] for kind in _kinds(mention)}
        step = {STEP: words("What the playbook asks for now")} if at_work else {}
        choices = tuple(Choice(name, self.say(told)) for name, told in (step | kinds).items())
        question = words("What do you want to write to {author}?", author=mention.author)
        prompt = Prompt(
            "reply.kind", self.say(question), choices, optional=at_work, keys=ASIDE_KEYS
        )
        return self.asking.ask(prompt) or STEP

    def _go(self, mention: Mention, piece: Piece, pending: Draft | None) -> None:
        try:
            draft = pending or self.saying.drafting.draft(piece)
            self._bring_out(piece, draft)
        except Skipped as skipped:
            self._leave_out(mention, skipped.reason)

    def _bring_out(self, piece: Piece, draft: Draft) -> None:
        while draft.state in ("drafted", "asked"):
            if not self.saying.bring_out(piece, draft):
                return
            draft = self._latest(piece.task.place, piece.channel) or draft
            if draft.state in ("rejected", "failed"):
                draft = self.saying.drafting.draft(piece, draft)

    def _leave_out(self, mention: Mention, reason: str) -> None:
        """Take back what was written: it will not leave."""
        draft = self._pending(mention)
        if draft is not None:
            role, person = self.desk.run.plan.playbook.owner, self.desk.person
            with suppress(Refused):  # somebody else has settled it meanwhile
                self.desk.do(
                    lambda run, _now: messages.reject(run, draft.id, role, person, reason)
                )
        self.asking.show(words("Nothing was sent to {author}.", author=mention.author))

    def _pending(self, mention: Mention) -> Draft | None:
        draft = self._latest(Place(mention.id, ""), mention.channel)
        return draft if draft is not None and draft.state in ("drafted", "asked") else None

    def _latest(self, place: Place, channel: str) -> Draft | None:
        name = self.desk.incident.latest_drafts.get((place, channel))
        return self.desk.incident.drafts[name] if name is not None else None

    def _piece(self, mention: Mention, kind: MessageKind, language: str) -> Piece:
        language = language or self._language(mention)
        name = self._wording(mention, kind, language)
        message = self._message(name, kind, language)
        return Piece(self._task(mention, name), name, message, mention.channel, language)

    def _again(self, draft: Draft) -> Piece:
        mention = self.desk.incident.mentions[draft.place.flow]
        message = self._message(draft.message, MessageKind(draft.kind), draft.language)
        task = self._task(mention, draft.message)
        variant = draft.variant
        return Piece(task, draft.message, message, draft.channel, draft.language, variant)

    def _message(self, name: str, kind: MessageKind, language: str) -> Message:
        if name:
            return self.desk.run.plan.playbook.messages[name]
        return Message(kind=kind, audience=AUDIENCES[kind][0], text={language: "…"}, lint=())

    def _task(self, mention: Mention, name: str) -> Task:
        at_work = (t for t in agenda(self.desk.run) if t.place.flow == mention.id)
        task = next(at_work, None)
        role = task.role if task is not None else self.desk.run.plan.playbook.owner
        due = mention.reply_due if mention.acked_at is None else None
        step = Step(id="reply", say=Say(message=name or "reply"))
        return Task(Place(mention.id, ""), step, role, due, passive=False)

    def _language(self, mention: Mention) -> str:
        ours = self.desk.run.plan.playbook.languages
        known = tuple(dict.fromkeys((mention.language, *ours)))
        if len(known) == 1:
            return mention.language
        listed = tuple(Choice(one, LANGUAGES.get(one, one)) for one in known)
        question = self.say(words("In which language? Theirs comes first."))
        prompt = Prompt("reply.language", question, listed, optional=True, keys=ASIDE_KEYS)
        return self.asking.ask(prompt) or mention.language

    def _wording(self, mention: Mention, kind: MessageKind, language: str) -> str:
        """The playbook's message of that kind, or none: one's own words."""
        fitting = {
            name: one
            for name, one in self.desk.run.plan.playbook.messages.items()
            if one.kind is kind and (not one.channels or mention.channel in one.channels)
        }
        if not fitting:
            return ""
        begins = {name: brief(self._sample(one, language)) for name, one in fitting.items()}
        listed = [
            Choice(name, self.say(words("{name}: {value}", name=name, value=text)))
            for name, text in begins.items()
        ]
        own = Choice(OWN, self.say(words("In your own words: somebody has to approve them")))
        question = self.say(words("Which message?"))
        choices = (*listed, own)
        prompt = Prompt("reply.message", question, choices, optional=True, keys=ASIDE_KEYS)
        chosen = self.asking.ask(prompt) or listed[0].value
        return "" if chosen == OWN else chosen

    def _sample(self, message: Message, language: str) -> str:
        texts = message.wordings[0]
        return texts.get(language, next(iter(texts.values())))

    def _told(self, mention: Mention) -> str:
        """A mention in a list: until when, who, where and what."""
        told = words(
            "{mention} · {author} on {channel}: “{text}”",
            mention=mention.id,
            author=mention.author,
            channel=channel_name(mention.channel),
            text=brief(shown(mention)),
        )
        if mention.acked_at is not None or mention.reply_due is None:
            return self.say(told)
        return self.say(words("{due} · {mention}", due=self._due(mention.reply_due), mention=told))

    def _due(self, due: datetime) -> str:
        left = due - self.desk.now
        if left < timedelta():
            return self.say(words("LATE by {length}", length=left))
        return self.say(words("in {length}", length=left))


def by_deadline(run: Run) -> list[Mention]:
    """Every mention, the earliest deadline first; those that are over come last."""
    due = {task.place.flow: task.due or NEVER for task in reversed(agenda(run))}
    due |= {one.id: one.reply_due or NEVER for one in run.incident.unsettled if one.id not in due}
    return sorted(
        run.incident.mentions.values(), key=lambda one: (one.id not in due, due.get(one.id, NEVER))
    )


def _kinds(mention: Mention) -> Iterator[MessageKind]:
    """What may be written to a person, as far as there is a public to read it."""
    for kind, audiences in AUDIENCES.items():
        outside = Audience.INTERNAL not in audiences
        if outside and (Audience.PRIVATE in audiences or not mention.private):
            yield kind
