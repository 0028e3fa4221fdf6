"""Walking a message: made, approved, and only then handed out."""

from collections.abc import Callable

from crisisctl.channels.facts import channel_name
from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.intake.clean import clean_line
from crisisctl.model.incident import Draft
from crisisctl.session.approving import Approving
from crisisctl.session.asking import Asking
from crisisctl.session.drafting import Drafting
from crisisctl.session.operator import Choice, Prompt
from crisisctl.session.showing import text_card
from crisisctl.session.views import exact_ids
from crisisctl.words import Words, words

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
        question = words("Is it out on {channel}?", channel=channel_name(draft.channel))
        choices = (
            Choice("sent", self.say(words("Sent"))),
            Choice("failed", self.say(words("It could not be sent"))),
        )
        ids = (*exact_ids(task), task.step.id)
        prompt = Prompt(draft.message, self.say(question), choices, other_ids=ids)
        if self.asking.ask_at(task, prompt) == "sent":
            self._sent(task, draft)
        else:
            self._failed(task, draft)

    def _sent(self, task: Task, draft: Draft) -> None:
        question = words("Link to it (Enter if none)")
        prompt = Prompt(f"{draft.message}.url", self.say(question), optional=True)
        url = clean_line(self.asking.ask_at(task, prompt))
        events = self.desk.do(lambda run, now: messages.sent(run, draft.id, now, url), task.role)
        self.asking.announce(events)

    def _failed(self, task: Task, draft: Draft) -> None:
        prompt = Prompt(f"{draft.message}.reason", self.say(words("Why not?")))
        why = clean_line(self.asking.ask_at(task, prompt))
        self.desk.do(lambda run, now: messages.failed(run, draft.id, now, why), task.role)
