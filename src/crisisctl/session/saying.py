"""Walking a message: filled, judged, approved, written down, and only then handed out."""

from collections.abc import Callable
from typing import Literal

from crisisctl.channels.counting import length
from crisisctl.channels.facts import CHANNELS, limit
from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.engine.messages import Rendered
from crisisctl.engine.steps import step_at
from crisisctl.intake.clean import clean_line
from crisisctl.model.events import DESK, MessageDrafted
from crisisctl.model.findings import Level, TextFinding
from crisisctl.model.incident import Draft
from crisisctl.model.playbook import Message, MessageKind
from crisisctl.playbooks.approvals import Standing, Wording, fingerprint, standing, wording_in
from crisisctl.session.asking import STEP_KEYS, Asking, Skipped
from crisisctl.session.inputs import NO, YES, Inputs
from crisisctl.session.news import role_title
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.session.values import message_values
from crisisctl.session.views import step_card
from crisisctl.words import Words, words

INTERNAL = "email"
"""What stays in the house is counted as e-mail is: without a limit."""


Outlet = Callable[[str], Words]
"""Where a text goes when it may leave: the answer says where it is now, or that it is not."""


class Saying:
    """Walks one message of a step with the operator."""

    def __init__(self, asking: Asking, outlet: Outlet) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.outlet = outlet
        self.inputs = Inputs(asking)

    def walk(self, task: Task) -> bool:
        """Bring the step's next text out. False if it waits for an approver."""
        channel = messages.next_channel(self.desk.run, task.place)
        if channel is None:
            return True
        draft = self.desk.incident.live_draft(task.place, channel)
        if draft is None or draft.state in ("rejected", "failed"):
            draft = self._draft(task, channel)
        if not draft.cleared and not self._approve(task, draft):
            return False
        draft = self.desk.incident.drafts[draft.id]
        if draft.cleared and draft.state not in ("sent", "failed"):
            self._hand_out(task, draft)
        return True

    def _draft(self, task: Task, channel: str) -> Draft:
        message = messages.message_of(self.desk.run, task.place)
        self.asking.operator.show(step_card(self.desk.run, task, self.say))
        self._ask_outcome(task, message)
        while True:
            rendered = self._render(task, message, channel)
            blocking = self._judge(task, message, rendered)
            if not blocking:
                break
            self._refuse(task, message, blocking)
        events = self.desk.do(
            lambda run, _now: messages.draft(run, task.place, rendered), task.role
        )
        drafted = events[0]
        assert isinstance(drafted, MessageDrafted)
        return self.desk.incident.drafts[drafted.draft]

    def _ask_outcome(self, task: Task, message: Message) -> None:
        mention = self.desk.run.mention_of(task.place.flow)
        closing = message.kind is MessageKind.CLOSING
        if mention is None or not closing or mention.opened_at is None or mention.resolved_at:
            return
        name = messages.message_name(self.desk.run, task.place)
        answers = [
            self.asking.choose(f"{name}.{part}", question, {"yes": YES, "no": NO}) == "yes"
            for part, question in (
                ("handled", words("Was the problem handled?")),
                ("explained", words("Was it explained to the person?")),
                ("resolved", words("Is it resolved for them?")),
            )
        ]
        self.desk.do(
            lambda run, _now: messages.resolve(
                run, mention.id, handled=answers[0], explained=answers[1], resolved=answers[2]
            ),
            task.role,
        )

    def _render(self, task: Task, message: Message, channel: str) -> Rendered:
        from crisisctl.replies.render import render  # noqa: PLC0415 - Jinja2 costs 65 ms
        from crisisctl.replies.template import parse  # noqa: PLC0415

        wording = self._wording(task, message)
        template = parse(wording.text)
        self._ask_missing(task, template.variables())
        values = message_values(
            self.desk, task.place, message, wording.language, channel, self.say
        )
        if "personal" in template.variables():
            values["personal"] = self._personal(task)
        state = standing(self.desk.run.plan, wording, self.desk.now.date())
        return Rendered(
            variant=wording.variant,
            language=wording.language,
            channel=channel,
            text=render(template, values).strip(),
            template=fingerprint(wording.text),
            approval=_approval(state),
        )

    def _wording(self, task: Task, message: Message) -> Wording:
        """The next variant in turn, so that a hundred people don't read the same line."""
        run = self.desk.run
        name = messages.message_name(run, task.place)
        used = sum(draft.message == name for draft in run.incident.drafts.values())
        mention = run.mention_of(task.place.flow)
        language = mention.language if mention is not None else run.plan.playbook.languages[0]
        variant = used % len(message.wordings) + 1
        text, language = wording_in(message, variant, language)
        return Wording(run.node(task.place).playbook, name, variant, language, text)

    def _ask_missing(self, task: Task, variables: frozenset[str]) -> None:
        run = self.desk.run
        inputs = run.plan.playbooks[run.node(task.place).playbook].inputs
        for name in inputs:
            if name in variables and not self.inputs.known(task, name):
                self.inputs.ask(task, name)

    def _personal(self, task: Task) -> str:
        question = words("A word for this person alone? (Enter for none)")
        prompt = Prompt("personal", self.say(question), optional=True, due=task.due)
        return clean_line(self.asking.ask(prompt), 280)

    def _judge(self, task: Task, message: Message, rendered: Rendered) -> list[TextFinding]:
        from crisisctl.replies.gate import judge  # noqa: PLC0415 - the lexicons are read then

        found = judge(
            rendered.text,
            channel=_counted_as(rendered.channel),
            audience=message.audience,
            language=rendered.language,
            kind=message.kind,
            reply=task.place.flow != DESK,
            known_private=self._private_answers(task),
        )
        return [finding for finding in found if finding.rule.level is Level.ERROR]

    def _private_answers(self, task: Task) -> list[str]:
        private = {
            name
            for playbook in self.desk.run.plan.playbooks.values()
            for name, one in playbook.inputs.items()
            if one.private
        }
        answers = self.desk.incident.answers
        mine = ("", task.place.flow)
        return [text for (flow, name), text in answers.items() if name in private and flow in mine]

    def _refuse(self, task: Task, message: Message, findings: list[TextFinding]) -> None:
        lines = tuple(f"{one.rule.id} {self.say(one.message)}" for one in findings)
        title = words("This text may not leave.")
        self.asking.operator.show(Card(self.say(title), lines, Tone.ALARM))
        name = messages.message_name(self.desk.run, task.place)
        again = words("Give the answers again")
        skip = words("Leave this message out")
        if (
            self.asking.choose(
                f"{name}.refused", words("What now?"), {"again": again, "skip": skip}
            )
            == "skip"
        ):
            raise Skipped(self.say(title) + " " + " ".join(lines))
        from crisisctl.replies.template import parse  # noqa: PLC0415

        variables = {
            v for w in message.wordings for text in w.values() for v in parse(text).variables()
        }
        run = self.desk.run
        for asked in run.plan.playbooks[run.node(task.place).playbook].inputs:
            if asked in variables:
                self.inputs.ask(task, asked)

    def _approve(self, task: Task, draft: Draft) -> bool:
        if draft.state == "drafted":
            events = self.desk.do(
                lambda run, now: messages.ask_approval(run, draft.id, now), task.role
            )
            self.asking.announce(events)
        self._show(task, draft)
        return self._answer_of_approver(task, draft)

    def _answer_of_approver(self, task: Task, draft: Draft) -> bool:
        run = self.desk.run
        draft = run.incident.drafts[draft.id]
        waiting = [
            (role, person) for role, person, _ in draft.asked if role not in dict(draft.approvers)
        ]
        choices = [
            Choice(
                role,
                self.say(
                    words(
                        "{person} ({role}) says yes",
                        person=person,
                        role=role_title(run, role, self.say),
                    )
                ),
            )
            for role, person in dict(waiting).items()
        ]
        choices += [
            Choice("rejected", self.say(words("It is refused"))),
            Choice("later", self.say(words("No answer yet: go on with something else"))),
        ]
        answer = self.asking.ask(
            Prompt(
                f"{draft.message}.approval",
                self.say(words("What does the approver say?")),
                tuple(choices),
                due=max((due for _, _, due in draft.asked), default=task.due),
                role=task.role,
                keys=STEP_KEYS,
            ),
            still=lambda: task.place in self.desk.incident.tokens,
        )
        if answer == "later":
            return False
        people = dict(waiting)
        if answer == "rejected":
            role, person = next(iter(people.items()), (run.plan.playbook.owner, ""))
            why = self.asking.ask(Prompt("rejected.reason", self.say(words("Why is it refused?"))))
            self.desk.do(lambda run, _now: messages.reject(run, draft.id, role, person, why), role)
        else:
            self.desk.do(
                lambda run, _now: messages.approve(run, draft.id, answer, people[answer]), answer
            )
        return True

    def _hand_out(self, task: Task, draft: Draft) -> None:
        where = (
            words("Drill: nothing leaves.")
            if self.desk.incident.exercise
            else self.outlet(draft.text)
        )
        self._show(task, draft, self.say(where))
        again = draft.at < self.desk.now and draft.state == "drafted"
        answer = self.asking.ask(
            Prompt(
                draft.message,
                self.say(words("Is it out on {channel}?", channel=_name(draft.channel))),
                (
                    Choice("sent", self.say(words("Sent"))),
                    Choice("failed", self.say(words("It could not be sent"))),
                ),
                other_ids=(task.step.id, f"{task.place.flow}.{task.place.step}"),
                due=task.due,
                role=task.role,
                keys=STEP_KEYS,
            ),
            still=lambda: (
                self.desk.incident.drafts[draft.id].state not in ("sent", "failed") or again
            ),
        )
        self._record(task, draft, answer)

    def _record(self, task: Task, draft: Draft, answer: str) -> None:
        step_at(self.desk.run, task.place)
        if answer == "sent":
            question = words("Link to it (Enter if none)")
            url = self.asking.ask(
                Prompt(f"{draft.message}.url", self.say(question), optional=True)
            )
            self.asking.announce(
                self.desk.do(
                    lambda run, now: messages.sent(run, draft.id, now, clean_line(url)), task.role
                )
            )
            return
        why = self.asking.ask(Prompt(f"{draft.message}.reason", self.say(words("Why not?"))))
        self.desk.do(
            lambda run, now: messages.failed(run, draft.id, now, clean_line(why)), task.role
        )

    def _show(self, task: Task, draft: Draft, *more: str) -> None:
        channel = _counted_as(draft.channel)
        reply = task.place.flow != DESK
        room = limit(channel, draft.audience, reply=reply)
        used = length(channel, draft.text)
        count = (
            words(
                "{used} of {room} on {channel}", used=used, room=room, channel=_name(draft.channel)
            )
            if room is not None
            else words("{used} characters, {channel}", used=used, channel=_name(draft.channel))
        )
        lines = (self.say(count), self.say(_who_said_yes(draft, self.desk.run.plan.team.roles)))
        self.asking.operator.show(
            Card(draft.message, (*lines, *more), Tone.TEXT, verbatim=draft.text)
        )


def _approval(state: Standing) -> Literal["lock", "needed", "none"]:
    match state:
        case Standing.CURRENT:
            return "lock"
        case Standing.NOT_NEEDED:
            return "none"
        case _:
            return "needed"


def _counted_as(channel: str) -> str:
    return channel if channel in CHANNELS else INTERNAL


def _name(channel: str) -> str:
    return CHANNELS[channel].name if channel in CHANNELS else channel


def _who_said_yes(draft: Draft, roles: object) -> Words:
    del roles
    if draft.approval == "none":
        return words("Internal: needs no approval.")
    if draft.approval == "lock":
        return words("Pre-approved.")
    if draft.approvers:
        return words(
            "Approved by {people}.", people=", ".join(person for _, person in draft.approvers)
        )
    return words("NOT approved: wait for a yes before you send it.")
