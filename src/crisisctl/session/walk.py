"""The walk: an operator led through a run against the clock, until the run lets them go."""

from contextlib import suppress
from datetime import datetime

from crisisctl.engine import steps
from crisisctl.engine.agenda import Task, agenda
from crisisctl.engine.closing import closing_step, come_back
from crisisctl.engine.desk import close, leave_unanswered, unfinished, waive_closing
from crisisctl.engine.messages import (
    give_up_waiting,
    leave_update_out,
    update_pending,
    waits_for_person,
)
from crisisctl.engine.reopening import reopen
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.model.incident import Draft, Mention, Place
from crisisctl.model.steps import NoReply, Waiver
from crisisctl.ports import NO_OUTLETS, Outlets
from crisisctl.session.aside import Aside
from crisisctl.session.asking import Asking, Overtaken, ReplyWanted, Skipped, TakenBack
from crisisctl.session.desk import Desk
from crisisctl.session.doing import Doing
from crisisctl.session.handing import Clipboard
from crisisctl.session.operator import Given, Operator, Prompt, Tone
from crisisctl.session.saying import Saying
from crisisctl.session.views import mention_lines
from crisisctl.session.wish import Wish
from crisisctl.words import Words, words

NO_REPLY_LABELS = {
    NoReply.TROLL: words("A troll: an answer would feed it"),
    NoReply.SPAM: words("Spam"),
    NoReply.DUPLICATE: words("The same as another mention"),
    NoReply.NOT_FOR_US: words("Not for us"),
    NoReply.ALREADY_ANSWERED: words("Answered already, elsewhere"),
    NoReply.SAFETY: words("An answer would put somebody in danger"),
    NoReply.LEGAL: words("Counsel has said not to answer"),
    NoReply.MONITOR: words("Watched, not answered: an answer would spread it"),
    NoReply.LET_STAND: words("True and fair, asking nothing: it can stand"),
}
WAIVER_LABELS = {
    Waiver.DISTRESS: words("Somebody in distress"),
    Waiver.MINOR: words("A minor"),
    Waiver.THREAT: words("A threat"),
    Waiver.VICTIM_REQUEST: words("The person asked for it"),
    Waiver.LEGAL: words("Counsel has said so"),
}


def _left_out(run: Run, place: Place, reason: str, now: datetime) -> list[e.Event]:
    if place in run.incident.tokens and update_pending(run, place):
        return leave_update_out(run, place, reason)
    if waits_for_person(run, place):
        return give_up_waiting(run, place, reason, now)
    return steps.skip(run, place, reason, now)


def _warning(draft: Draft) -> Words | None:
    """What to say of a text that is written and not surely out; None for one that only waits."""
    if not draft.place.step:
        return words(
            "A reply is written and not out: crisisctl reply {mention}",
            mention=draft.place.flow,
        )
    if draft.outlet:
        return words(
            "{message} was handed to {outlet}, and nobody knows whether it is out: look before"
            " you send it again.",
            message=draft.message,
            outlet=draft.outlet,
        )
    if draft.cleared:
        return words(
            "{message} was handed out at {at} and nobody said whether it was sent:"
            " look before you send it again.",
            message=draft.message,
            at=draft.at,
        )
    return None


class Walk:
    """Leads one operator through one run.

    Without anybody who attends, a refusal ends the walk: nobody could choose otherwise.
    """

    def __init__(
        self,
        desk: Desk,
        operator: Operator,
        say: Speaker,
        clipboard: Clipboard,
        outlets: Outlets = NO_OUTLETS,
        *,
        attended: bool,
    ) -> None:
        self.desk = desk
        self.asking = Asking(desk, operator, say)
        saying = Saying(self.asking, clipboard, outlets)
        self.doing = Doing(self.asking, saying)
        self.aside = Aside(self.asking, saying)
        self.say = say
        self.attended = attended
        self._put_off: set[Place] = set()

    def take_first_mention(self, given: Given | None = None) -> None:
        """Ask for the mention that started it, as far as it is not given."""
        self.asking.take_mention(self.asking.ask, given)

    def go(self, *, only: str | None = None) -> None:
        """Walk until nothing is left to do; `only` names a mention, and ends when it waits."""
        if not self.desk.incident.posted and self.desk.run.each_mention.start is not None:
            self.take_first_mention()
        elif self.asking.halfway.mention:
            self.asking.add_mention()
        self._warn_of_unfinished_sends()
        while True:
            self.desk.refresh()
            self.asking.catch_up()
            task = self._next(only)
            if task is not None and not (task.passive and self._forgotten(only)):
                self._walk(task)
            elif not self._settle(only):
                return

    def reply(self, wish: Wish) -> str:
        """Answer a mention, besides its steps or by walking them; returns which, if any."""
        mention, in_flow = "", False
        with suppress(TakenBack, ReplyWanted):
            mention, in_flow = self.aside.reply(wish)
        if in_flow:
            self.go(only=mention)
        return mention

    def _next(self, only: str | None) -> Task | None:
        tasks = [t for t in agenda(self.desk.run) if only in (None, t.place.flow)]
        fresh = [task for task in tasks if task.place not in self._put_off]
        if not fresh and only is None:
            self._put_off.clear()
            fresh = tasks
        halfway = self.asking.halfway.places
        return next(iter(sorted(fresh, key=lambda task: task.place not in halfway)), None)

    def _walk(self, task: Task) -> None:
        try:
            if self.doing.walk(task):
                self._put_off.clear()
            else:
                self._put_off.add(task.place)
        except Overtaken:
            self._say_who_was_quicker(task)
        except TakenBack:
            self._reopen()
        except Skipped as skipped:
            self._skip(task, skipped.reason)
        except ReplyWanted as wanted:
            self._reply_first(wanted.mention)
        except Refused as refused:
            self._refused(refused)

    def _reply_first(self, mention: str) -> None:
        """Write what somebody wants to write before the step that they stand at."""
        try:
            self.aside.reply(Wish(mention))
        except (ReplyWanted, TakenBack):
            pass  # what they were asked before comes back
        except Refused as refused:
            self._refused(refused)

    def _say_who_was_quicker(self, task: Task) -> None:
        mention = self.desk.run.mention_of(task.place.flow)
        if mention is not None and mention.no_reply is not None:
            settled = words(
                "{mention} gets no reply: it was settled meanwhile.", mention=mention.id
            )
            self.asking.show(settled, tone=Tone.ALARM)
            return
        ended = self.desk.incident.finished.get(task.place)
        if ended is None or ended.by_itself:
            return  # what time has done is said already
        try:
            steps.step_at(self.desk.run, task.place)
        except Refused as refused:
            self.asking.show(refused.message, tone=Tone.ALARM)

    def _skip(self, task: Task, reason: str) -> None:
        try:
            self.desk.do(lambda run, now: _left_out(run, task.place, reason, now), task.role)
        except Refused as refused:
            self._refused(refused)

    def _reopen(self) -> None:
        """Take the last choice back, and say whom it had called."""
        decision = self.asking.last_decision()
        try:
            self.desk.do(lambda run, _now: reopen(run, self.asking.last_decision()))
        except Refused as refused:
            self._refused(refused)
            return
        assert decision is not None
        lines = [
            self.say(words("If you have called {person} already, tell them.", person=person))
            for person in decision.called
        ]
        self.asking.show(words("Taken back: choose again."), *lines)

    def _refused(self, refused: Refused) -> None:
        if not self.attended:
            raise refused
        self.desk.refresh()
        self.asking.show(refused.message, tone=Tone.ALARM)

    def _warn_of_unfinished_sends(self) -> None:
        """An intent without a result may be out: the operator looks before sending again."""
        incident = self.desk.incident
        for (place, channel), name in incident.latest_drafts.items():
            draft = incident.live_draft(place, channel) if place.step else incident.drafts[name]
            if draft is not None and draft.state in ("drafted", "asked"):
                warning = _warning(draft)
                if warning is not None:
                    self.asking.show(warning, tone=Tone.ALARM)

    def _settle(self, only: str | None) -> bool:
        """Nothing is left to do but wait: settle what was forgotten, then offer to close."""
        if self.desk.incident.closed_at is not None:
            return False
        forgotten = self._forgotten(only)
        try:
            if forgotten:
                self._dispose(forgotten[0])
                return True
            return only is None and self._close()
        except Refused as refused:
            self._refused(refused)
            return True

    def _forgotten(self, only: str | None) -> list[Mention]:
        """Mentions that still need something, and whose flow is over."""
        at_work = {place.flow for place in self.desk.incident.tokens}
        forgotten = [m for m in self.desk.incident.unsettled if m.id not in at_work]
        return [mention for mention in forgotten if only in (None, mention.id)]

    def _close(self) -> bool:
        """Offer to close. Whether there is more to do."""
        many = self.desk.incident.waiting
        if many:
            told = words("{count} person(s) still wait for an answer: crisisctl inbox", count=many)
            self.asking.show(told, tone=Tone.ALARM)
            return False
        question = words(
            "Everything is settled. Close {incident}?", incident=self.desk.incident.id
        )
        choices = {"yes": words("Yes, close it"), "no": words("Not now")}
        if self.asking.choose("close", question, choices) == "yes":
            left = unfinished(self.desk.run)  # a clock may count on after the last step
            reason = self._reason(left) if left else ""
            self.desk.do(lambda run, _now: close(run, reason))
        return False

    def _reason(self, left: list[Words]) -> str:
        lines = [self.say(one) for one in left]
        self.asking.show(words("This is not done:"), *lines, tone=Tone.ALARM)
        question = self.say(words("Why may it be closed all the same?"))
        return self.asking.ask(Prompt("close.reason", question))

    def _dispose(self, mention: Mention) -> None:
        if mention.needs_closing:
            self._waive(mention)
            return
        title = words("{mention} has no reply and its flow is over.", mention=mention.id)
        self.asking.show(title, *mention_lines(mention, self.say), tone=Tone.ALARM)
        labels = {str(reason): label for reason, label in NO_REPLY_LABELS.items()}
        question = words("Why does it get none?")
        reason = NoReply(self.asking.choose(f"{mention.id}.no-reply", question, labels))
        self.desk.do(lambda run, _now: leave_unanswered(run, mention.id, reason))

    def _waive(self, mention: Mention) -> None:
        title = words("{mention} went private and never came back in public.", mention=mention.id)
        self.asking.show(title, *mention_lines(mention, self.say), tone=Tone.ALARM)
        labels = {str(reason): label for reason, label in WAIVER_LABELS.items()}
        if closing_step(self.desk.run) is not None:
            labels["closing"] = words("It may not: come back in public now")
        question = words("Why may it stay private?")
        reason = self.asking.choose(f"{mention.id}.waive", question, labels)
        if reason == "closing":
            self.desk.do(lambda run, now: come_back(run, mention.id, now))
        else:
            self.desk.do(lambda run, _now: waive_closing(run, mention.id, Waiver(reason)))
