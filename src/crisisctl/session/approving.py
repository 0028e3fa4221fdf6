"""Walking an approval: who is asked, and what they say to the exact text."""

from collections.abc import Mapping

from crisisctl.channels.facts import channel_name
from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.engine.consents import other_texts
from crisisctl.engine.messages import channels_of
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Draft
from crisisctl.session.asking import Asking
from crisisctl.session.news import role_title
from crisisctl.session.operator import Prompt
from crisisctl.session.showing import text_card
from crisisctl.words import Words, words


class Approving:
    """Brings a text to its approvers, and their answer into the journal."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say

    def walk(self, task: Task, draft: Draft) -> bool:
        """Ask for the next yes. False if it has not come yet."""
        if draft.state == "drafted":
            asked = self.desk.do(
                lambda run, now: messages.ask_approval(run, draft.id, now), task.role
            )
            self.asking.announce(asked)
            draft = self.desk.incident.drafts[draft.id]
        waiting = _waiting(draft)
        lines = (*self._where_it_differs(draft), *self._who_wrote(draft, waiting))
        self.asking.operator.show(text_card(self.desk.run, draft, self.say, *lines))
        answer = self._answer(task, draft, waiting)
        if answer == "rejected":
            self._reject(draft, waiting)
        elif answer in waiting:
            person = waiting[answer]
            self.desk.do(lambda run, _now: messages.approve(run, draft.id, answer, person), answer)
        return answer != "later"

    def _where_it_differs(self, draft: Draft) -> list[str]:
        """Where the same message reads otherwise: a yes to that does not count for this."""
        if not draft.place.step:
            return []  # no step asks for it, so that no other channel gets it
        made = other_texts(self.desk.run, draft.place, channels_of(self.desk.run, draft.place))
        names = [channel_name(one.channel) for one in made if one.text != draft.text]
        if not names:
            return []
        what = words("Not the same words as on {channels}.", channels=", ".join(names))
        return [self.say(what)]

    def _who_wrote(self, draft: Draft, waiting: dict[str, str]) -> list[str]:
        """Why nobody can be asked: nobody approves what they wrote."""
        if waiting or not draft.writers:
            return []
        who = ", ".join(draft.writers)
        return [self.say(words("{who} wrote it, and nobody else may approve it.", who=who))]

    def _answer(self, task: Task, draft: Draft, waiting: dict[str, str]) -> str:
        choices = {
            **yes_of(self.desk.run, waiting, self.say),
            "rejected": words("It is refused"),
            "later": words("No answer yet: go on with something else"),
        }
        question = words("What does the approver say?")
        return self.asking.choose(f"{draft.message or 'reply'}.approval", question, choices, task)

    def _reject(self, draft: Draft, waiting: dict[str, str]) -> None:
        role = self._who_refuses(waiting)
        person = waiting.get(role, "")
        why = self.asking.ask(Prompt("rejected.reason", self.say(words("Why is it refused?"))))
        self.desk.do(lambda run, _now: messages.reject(run, draft.id, role, person, why), role)

    def _who_refuses(self, waiting: dict[str, str]) -> str:
        first, *others = waiting or [self.desk.run.plan.playbook.owner]
        if not others:
            return first
        names = {
            role: Words(
                "{person} ({role})",
                {"person": person, "role": role_title(self.desk.run, role, self.say)},
            )
            for role, person in waiting.items()
        }
        return self.asking.choose("rejected.by", words("Who refuses it?"), names)


def yes_of(run: Run, people: Mapping[str, str], say: Speaker) -> dict[str, Words]:
    """A choice for each role that was asked: that its person says yes."""
    return {
        role: words("{person} ({role}) says yes", person=person, role=role_title(run, role, say))
        for role, person in people.items()
    }


def _waiting(draft: Draft) -> dict[str, str]:
    """Who was asked last for each role that has not said yes."""
    said = dict(draft.approvers)
    return {role: person for role, person, _ in draft.asked if role not in said}
