"""The walk: an operator led through a run against the clock, until the run lets them go."""

from crisisctl.engine import steps
from crisisctl.engine.agenda import Task, agenda
from crisisctl.engine.desk import close, leave_unanswered
from crisisctl.errors import Refused
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Mention, Place
from crisisctl.model.steps import NoReply
from crisisctl.session.asking import Asking, Overtaken, Skipped
from crisisctl.session.desk import Desk
from crisisctl.session.doing import Doing
from crisisctl.session.mention import Given, ask_mention
from crisisctl.session.operator import Operator, Tone
from crisisctl.session.saying import Outlet, Saying
from crisisctl.session.views import mention_lines
from crisisctl.words import Words, words

NO_REPLY_LABELS = {
    NoReply.TROLL: words("A troll: an answer would feed it"),
    NoReply.SPAM: words("Spam"),
    NoReply.DUPLICATE: words("The same as another mention"),
    NoReply.NOT_FOR_US: words("Not for us"),
    NoReply.ALREADY_ANSWERED: words("Answered already, elsewhere"),
    NoReply.SAFETY: words("An answer would put somebody in danger"),
    NoReply.LEGAL: words("Counsel has said not to answer"),
}


class Walk:
    """Leads one operator through one run."""

    def __init__(
        self,
        desk: Desk,
        operator: Operator,
        say: Speaker,
        outlet: Outlet,
        *,
        attended: bool,
    ) -> None:
        self.desk = desk
        self.asking = Asking(desk, operator, say)
        self.doing = Doing(self.asking, Saying(self.asking, outlet))
        self.say = say
        self.attended = attended
        self._put_off: set[Place] = set()

    def take_first_mention(self, given: Given | None = None) -> None:
        """Ask for the mention that started it, as far as it is not given."""
        desk = self.desk
        new = ask_mention(self.asking.ask, desk.run.plan, self.say, lambda: desk.now, given)
        self.asking.take(new)

    def go(self, *, only: str | None = None) -> None:
        """Walk until nothing is left to do (`only`: in the flow of one mention)."""
        if not self.desk.incident.mentions and self.desk.run.each_mention.nodes:
            self.take_first_mention()
        self._warn_of_unfinished_sends()
        while True:
            self.desk.refresh()
            self.asking.catch_up()
            task = self._next(only)
            if task is not None:
                self._walk(task)
            elif only is not None or not self._settle():
                return

    def _next(self, only: str | None) -> Task | None:
        tasks = [t for t in agenda(self.desk.run) if only in (None, t.place.flow)]
        fresh = [task for task in tasks if task.place not in self._put_off]
        if not fresh:
            self._put_off.clear()
        return next(iter(fresh or tasks), None)

    def _walk(self, task: Task) -> None:
        try:
            if self.doing.walk(task):
                self._put_off.clear()
            else:
                self._put_off.add(task.place)
        except Overtaken:
            pass  # said by whoever did it; the agenda knows
        except Skipped as skipped:
            self._skip(task, skipped.reason)
        except Refused as refused:
            self._refused(refused)

    def _skip(self, task: Task, reason: str) -> None:
        try:
            self.desk.do(lambda run, now: steps.skip(run, task.place, reason, now), task.role)
        except Refused as refused:
            self._refused(refused)

    def _refused(self, refused: Refused) -> None:
        if not self.attended:
            raise refused
        self.desk.refresh()
        self.asking.show(refused.message, tone=Tone.ALARM)

    def _warn_of_unfinished_sends(self) -> None:
        """An intent without a result may be out: the operator looks before sending again."""
        for place in self.desk.incident.tokens:
            for draft in self.desk.incident.drafts.values():
                if draft.place == place and draft.cleared and draft.state in ("drafted", "asked"):
                    warning = words(
                        "{message} was handed out at {at} and nobody said whether it was sent:"
                        " look before you send it again.",
                        message=draft.message,
                        at=draft.at,
                    )
                    self.asking.show(warning, tone=Tone.ALARM)

    def _settle(self) -> bool:
        """Nothing is left on the agenda: settle what was forgotten, then offer to close."""
        if self.desk.incident.closed_at is not None:
            return False
        unsettled = self.desk.incident.unsettled
        if unsettled:
            self._dispose(unsettled[0])
            return True
        yes, no = words("Yes, close it"), words("Not now")
        question = words(
            "Everything is settled. Close {incident}?", incident=self.desk.incident.id
        )
        if self.asking.choose("close", question, {"yes": yes, "no": no}) == "yes":
            self.desk.do(lambda run, _now: close(run))
        return False

    def _dispose(self, mention: Mention) -> None:
        title = words("{mention} has no reply and its flow is over.", mention=mention.id)
        self.asking.show(title, *mention_lines(mention, self.say), tone=Tone.ALARM)
        labels: dict[str, Words] = {str(reason): NO_REPLY_LABELS[reason] for reason in NoReply}
        question = words("Why does it get none?")
        reason = NoReply(self.asking.choose(f"{mention.id}.no-reply", question, labels))
        self.desk.do(lambda run, _now: leave_unanswered(run, mention.id, reason))
