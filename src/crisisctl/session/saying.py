"""Walking a message: made, approved, and only then handed out."""

from collections.abc import Callable
from datetime import timedelta

from crisisctl.channels.facts import channel_name
from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.engine.published import located
from crisisctl.intake.clean import clean_line
from crisisctl.model.incident import Draft
from crisisctl.model.messages import Audience
from crisisctl.session.approving import Approving
from crisisctl.session.asking import Asking
from crisisctl.session.drafting import Drafting
from crisisctl.session.mention import not_a_url
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.session.showing import text_card
from crisisctl.session.views import exact_ids
from crisisctl.words import Words, words

SENT = words("Sent")
FAILED = words("It could not be sent")
AGAIN = words("Change it: give the answers again")
FRESH = timedelta(minutes=15)
"""How long a text stays as it was made: it may name the time, or when we speak again."""
Outlet = Callable[[str], Words]
"""Where a text goes when it may leave: the answer says where it is now, or that it is not."""


class Saying:
    """Walks one message of a step with the operator."""

    def __init__(self, asking: Asking, outlet: Outlet) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.outlet = outlet
        self.drafting = Drafting(asking)
        self.approving = Approving(asking)

    def walk(self, task: Task) -> bool:
        """Bring the step's next text out. False if it waits for an approver."""
        channel = messages.next_channel(self.desk.run, task.place)
        if channel is None:
            return False
        draft = self.desk.incident.live_draft(task.place, channel)
        if draft is None or draft.state in ("rejected", "failed"):
            draft = self.drafting.draft(task, channel, draft)
        elif self._out_of_date(draft):
            self._look_before(task, draft)
            return True
        if not draft.cleared and not self.approving.walk(task, draft):
            return False
        draft = self.desk.incident.drafts[draft.id]
        if draft.cleared and draft.state != "rejected":
            self._hand_out(task, draft)
        return True

    def _hand_out(self, task: Task, draft: Draft) -> None:
        drill = self.desk.incident.exercise
        where = words("Drill: nothing leaves.") if drill else self.outlet(draft.text)
        self.asking.operator.show(text_card(self.desk.run, draft, self.say, self.say(where)))
        choices = {"sent": SENT, "edit": AGAIN, "failed": FAILED}
        if not self.drafting.changeable(task):
            del choices["edit"]
        if self._settle(task, draft, choices) == "edit":
            self._replace(task, draft, words("changed by the writer"))
            self.drafting.draft(task, draft.channel, asked_again=True)

    def _out_of_date(self, draft: Draft) -> bool:
        """Whether a text that needed nobody's yes on the day has to be made anew."""
        if draft.approval == "needed":
            return False  # its approvers saw these very words: only they or the writer change them
        return self.desk.now - draft.at > FRESH or not self.drafting.still_approved(draft)

    def _look_before(self, task: Task, draft: Draft) -> None:
        """A text of another time may be out: it is not handed out again as it is."""
        title = words("Made at {at}: look whether it is out already.", at=draft.at)
        card = Card(self.say(title), tone=Tone.ALARM, verbatim=draft.text)
        self.asking.operator.show(card)
        again = words("It is not out: make it anew")
        if self._settle(task, draft, {"sent": SENT, "again": again, "failed": FAILED}) == "again":
            self._replace(task, draft, words("out of date"))
            self.drafting.draft(task, draft.channel)

    def _settle(self, task: Task, draft: Draft, choices: dict[str, Words]) -> str:
        """Ask what became of a text, and write it down if that settles it."""
        question = words("Is it out on {channel}?", channel=channel_name(draft.channel))
        if draft.channel == Audience.INTERNAL:
            question = words("Have the teams got it?")
        listed = tuple(Choice(name, self.say(label)) for name, label in choices.items())
        ids = (*exact_ids(task), task.step.id)
        prompt = Prompt(draft.message, self.say(question), listed, other_ids=ids)
        answer = self.asking.ask_at(task, prompt)
        if answer == "sent":
            sent = self.desk.do(lambda run, now: messages.sent(run, draft.id, now), task.role)
            self.asking.announce(sent)
            self._ask_where(task, draft)
        elif answer == "failed":
            self._failed(task, draft)
        return answer

    def _ask_where(self, task: Task, draft: Draft) -> None:
        """Ask for the link once the send is on record: whoever leaves now loses no more."""
        if draft.audience != Audience.PUBLIC:
            return
        question = words(
            "Its link on {channel}? (Enter if none)", channel=channel_name(draft.channel)
        )
        ids = tuple(f"{name}.url" for name in exact_ids(task))
        prompt = Prompt(
            f"{draft.message}.url",
            self.say(question),
            other_ids=ids,
            check=not_a_url,
            optional=True,
        )
        url = clean_line(self.asking.ask(prompt))
        if url:
            self.desk.do(lambda run, _now: located(run, draft.id, url), task.role)

    def _replace(self, task: Task, draft: Draft, why: Words) -> None:
        """Take a text back before it leaves: another will stand in its place."""
        reason, person = self.say(why), self.desk.person
        self.desk.do(
            lambda run, _now: messages.reject(run, draft.id, task.role, person, reason), task.role
        )

    def _failed(self, task: Task, draft: Draft) -> None:
        prompt = Prompt(f"{draft.message}.reason", self.say(words("Why not?")))
        why = clean_line(self.asking.ask_at(task, prompt))
        self.desk.do(lambda run, now: messages.failed(run, draft.id, now, why), task.role)
