"""Making a text: filled, judged, and written down as the intent of a send."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.engine.consents import other_texts
from crisisctl.engine.messages import Rendered
from crisisctl.errors import PlaybookError
from crisisctl.intake.clean import clean_line
from crisisctl.model import events as e
from crisisctl.model.incident import Draft
from crisisctl.model.messages import Audience, Message, MessageKind
from crisisctl.playbooks.approvals import (
    Standing,
    Wording,
    consents,
    fingerprint,
    standing,
    wording_in,
)
from crisisctl.session.asking import Asking, Skipped
from crisisctl.session.inputs import NO, YES, Inputs
from crisisctl.session.judging import ON_PERSONS_OWN_HEAD, refusals
from crisisctl.session.news import role_title
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.session.values import message_values, private_inputs
from crisisctl.session.views import step_card
from crisisctl.words import Words, words

MAX_PERSONAL = 280
REFUSED = words("This text may not leave.")


@dataclass(frozen=True, slots=True)
class Override:
    """Somebody takes a refused text upon themselves."""

    rules: tuple[str, ...]
    role: str
    reason: str


class Drafting:
    """Makes the text of a step for one channel, with the operator."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.inputs = Inputs(asking)

    def draft(
        self, task: Task, channel: str, before: Draft | None = None, *, asked_again: bool = False
    ) -> Draft:
        """Ask until the text may leave, and write it down.

        `before` is one that did not go out; with `asked_again` every answer is given anew.
        """
        self.asking.operator.show(step_card(self.desk.run, task, self.say, self.desk.now))
        if before is not None:
            self._again(task, before)
        if asked_again:
            self._ask_again(task)
        self._ask_outcome(task)
        override = None
        while True:
            try:
                rendered = self._render(task, channel)
            except PlaybookError as error:
                self._refused(task, (error.message,))
                continue
            rules, faults = refusals(self.desk, task, self._message(task), rendered)
            if faults:
                override = self._refused(task, faults, rules)
            if not faults or override is not None:
                return self._write(task, rendered, override)

    def _write(self, task: Task, rendered: Rendered, override: Override | None) -> Draft:
        events = self.desk.do(
            lambda run, _now: _written(messages.draft(run, task.place, rendered), override),
            task.role,
        )
        drafted = events[0]
        assert isinstance(drafted, e.MessageDrafted)
        return self.desk.incident.drafts[drafted.draft]

    def _again(self, task: Task, before: Draft) -> None:
        title = (
            words("It was refused: change it, or leave it out.")
            if before.state == "rejected"
            else words("It could not be sent: try again, or leave it out.")
        )
        self._what_now(task, title, again=True)
        if before.state == "rejected":
            self._ask_again(task)

    def _ask_outcome(self, task: Task) -> None:
        mention = self.desk.run.mention_of(task.place.flow)
        closing = self._message(task).kind is MessageKind.CLOSING
        if mention is None or not closing or mention.opened_at is None or mention.resolved_at:
            return
        name = messages.message_name(self.desk.run, task.place)
        answers = [
            self.asking.choose(f"{name}.{part}", question, {"yes": YES, "no": NO}, task) == "yes"
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

    def _message(self, task: Task) -> Message:
        return messages.message_of(self.desk.run, task.place)

    def _render(self, task: Task, channel: str) -> Rendered:
        from crisisctl.replies.render import render  # noqa: PLC0415 - Jinja2 costs 65 ms
        from crisisctl.replies.template import TemplateProblem, parse  # noqa: PLC0415

        message = self._message(task)
        wording = self._wording(task, message)
        try:
            template = parse(wording.text)
        except TemplateProblem as problem:
            raise PlaybookError(Words("{problems}", {"problems": problem.problems})) from None
        variables, today = template.variables(), self.desk.now.date()
        self.inputs.ask_missing(task, self._askable(task, variables))
        values = message_values(
            self.desk, task.place, message, wording.language, channel, self.say
        )
        if "personal" in variables:
            values["personal"] = self._personal(task)
        return Rendered(
            variant=wording.variant,
            language=wording.language,
            channel=channel,
            text=render(template, values).strip(),
            template=fingerprint(wording.text),
            approval=_approval(standing(self.desk.run.plan, wording, today, (channel,))),
            consents=tuple(consents(self.desk.run.plan, wording, today).items()),
        )

    def still_approved(self, draft: Draft) -> bool:
        """Whether a text that was pre-approved when it was made still is, today."""
        run = self.desk.run
        playbook = run.node(draft.place).playbook
        message = run.plan.message(playbook, draft.message)
        text, _ = wording_in(message, draft.variant, draft.language)
        wording = Wording(playbook, draft.message, draft.variant, draft.language, text)
        found = standing(run.plan, wording, self.desk.now.date(), (draft.channel,))
        return found in (Standing.CURRENT, Standing.NOT_NEEDED)

    def _wording(self, task: Task, message: Message) -> Wording:
        """The next variant in turn, so that a hundred people don't read the same line.

        Our own accounts say the same: whoever approves it is asked once.
        """
        run = self.desk.run
        name = messages.message_name(run, task.place)
        used = run.incident.drafted.get(name, 0)
        mention = run.mention_of(task.place.flow)
        language = mention.language if mention is not None else run.plan.playbook.languages[0]
        ours = other_texts(run, task.place, messages.channels_of(run, task.place))
        variant = ours[0].variant if ours else used % len(message.wordings) + 1
        text, language = wording_in(message, variant, language)
        return Wording(run.node(task.place).playbook, name, variant, language, text)

    def _askable(self, task: Task, variables: frozenset[str]) -> tuple[str, ...]:
        """The inputs that a message may use: what is private is never asked for a public one."""
        public = self._message(task).audience is Audience.PUBLIC
        hidden = private_inputs(self.desk.run.plan) if public else frozenset()
        found = self.inputs.all(task)
        return tuple(name for name in found if name in variables and name not in hidden)

    def changeable(self, task: Task) -> bool:
        """Whether answers given anew could change the text."""
        variables = self._variables(task)
        return bool(self._askable(task, variables)) or "personal" in variables

    def _personal(self, task: Task) -> str:
        question = words("A word for this person alone? (Enter for none)")
        prompt = Prompt("personal", self.say(question), optional=True)
        return clean_line(self.asking.ask_at(task, prompt), MAX_PERSONAL)

    def _refused(
        self, task: Task, faults: Sequence[Words], rules: Sequence[str] = ()
    ) -> Override | None:
        lines = tuple(self.say(fault) for fault in faults)
        self.asking.operator.show(Card(self.say(REFUSED), lines, Tone.ALARM))
        again = self.changeable(task)
        overrule = bool(rules) and set(rules) <= set(ON_PERSONS_OWN_HEAD)
        if self._what_now(task, REFUSED, *lines, again=again, overrule=overrule) == "override":
            return self._override(task, tuple(rules))
        self._ask_again(task)
        return None

    def _what_now(
        self, task: Task, title: Words, *lines: str, again: bool, overrule: bool = False
    ) -> str:
        name = messages.message_name(self.desk.run, task.place)
        choices = {
            "again": words("Change it: give the answers again"),
            "skip": words("Leave this message out"),
            "override": words("Send it as it is, in somebody's name"),
        }
        offered = {"again": again, "skip": True, "override": overrule}
        shown = tuple(
            Choice(choice, self.say(label)) for choice, label in choices.items() if offered[choice]
        )
        question = self.say(words("{title} What now?", title=title))
        # Samples, given again, would be refused again.
        prompt = Prompt(f"{name}.refused", question, shown, sample="skip")
        chosen = self.asking.ask_at(task, prompt)
        if chosen == "skip":
            raise Skipped(" ".join((self.say(title), *lines)))
        return chosen

    def _override(self, task: Task, rules: tuple[str, ...]) -> Override:
        run = self.desk.run
        name = messages.message_name(run, task.place)
        channel = messages.next_channel(run, task.place) or ""
        roles = messages.approval_of(run, self._message(task), channel).by
        names = {
            role: Words("{title}", {"title": role_title(run, role, self.say)}) for role in roles
        }
        role = self.asking.choose(f"{name}.override", words("In whose name?"), names, task)
        why = Prompt(f"{name}.override.reason", self.say(words("Why does it have to go out so?")))
        return Override(rules, role, self.asking.ask_at(task, why))

    def _ask_again(self, task: Task) -> None:
        for name in self._askable(task, self._variables(task)):
            self.inputs.ask(task, name)

    def _variables(self, task: Task) -> frozenset[str]:
        from crisisctl.replies.template import TemplateProblem, parse  # noqa: PLC0415

        found: set[str] = set()
        for wording in self._message(task).wordings:
            for text in wording.values():
                try:
                    found |= parse(text).variables()
                except TemplateProblem:
                    continue  # said when this very wording was to be filled
        return frozenset(found)


def _written(events: list[e.Event], override: Override | None) -> list[e.Event]:
    drafted = events[0]
    assert isinstance(drafted, e.MessageDrafted)
    for rule in override.rules if override is not None else ():
        assert override is not None
        events.append(
            e.Overridden(
                rule=rule, reason=override.reason, role=override.role, draft=drafted.draft
            )
        )
    return events


def _approval(state: Standing) -> Literal["lock", "needed", "none"]:
    match state:
        case Standing.CURRENT:
            return "lock"
        case Standing.NOT_NEEDED:
            return "none"
        case _:
            return "needed"
