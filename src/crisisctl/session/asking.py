"""Asking: one question at a time, while time goes on and other keys may be pressed."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from crisisctl.clock import DrillClock
from crisisctl.engine.agenda import Task
from crisisctl.engine.desk import require_open, take_in
from crisisctl.engine.pages import page_role
from crisisctl.engine.reopening import Decision, last_decision
from crisisctl.engine.run import Run
from crisisctl.engine.tick import next_timer
from crisisctl.errors import Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.model import events as e
from crisisctl.model.incident import NOWHERE, Place
from crisisctl.model.steps import StepKind
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.ports import Clock
from crisisctl.reports.notes import LESSONS, sorted_out
from crisisctl.session.desk import Desk
from crisisctl.session.halfway import Halfway
from crisisctl.session.mention import ask_mention, given_answers
from crisisctl.session.news import news_card
from crisisctl.session.operator import Answer, Card, Choice, Given, Key, Operator, Prompt, Tone
from crisisctl.session.totals import totals
from crisisctl.session.views import running_clocks
from crisisctl.words import Words, words

STEP_KEYS = (Key.NOTE, Key.ESCALATE, Key.SKIP, Key.MENTION, Key.REPLY, Key.LEAVE)
DECISION_KEYS = tuple(key for key in STEP_KEYS if key is not Key.SKIP)
"""A decision can't be skipped: that is said before anybody has given a reason."""
WRITING_KEYS = (Key.NOTE, Key.ESCALATE, Key.BACK, Key.LEAVE)
ASIDE_KEYS = (Key.BACK, Key.LEAVE)
"""What a question offers that only a key has brought up."""


class Overtaken(Exception):  # noqa: N818 - a turn of the walk, not an error
    """What was being asked has been settled otherwise: look at the agenda again."""


class TakenBack(Exception):  # noqa: N818 - a turn of the walk, not an error
    """The key that asked was pressed by mistake: the question before it comes back."""


class ReplyWanted(Exception):  # noqa: N818 - a turn of the walk, not an error
    """The operator wants to write to somebody first; `mention` is to whom, if that is said."""

    def __init__(self, mention: str) -> None:
        super().__init__(mention)
        self.mention = mention


class Skipped(Exception):  # noqa: N818 - a turn of the walk, not an error
    """The operator leaves the step out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def drill_clock(clock: Clock, now: datetime) -> DrillClock:
    """A drill's own clock, brought to `now`. Raises `UsageError` where time is real."""
    if not isinstance(clock, DrillClock):
        message = words("`at` belongs to a drill: in a real run, time is what it is.")
        raise UsageError(message, words("crisisctl start --drill"))
    clock.move_to(now)
    return clock


def moment_in_drill(clock: DrillClock, at: datetime | timedelta) -> datetime:
    """The moment that an answer's `at` means. Raises `UsageError` for one that is past."""
    now = clock.now()
    moment = now + at if isinstance(at, timedelta) else at
    if moment < now:
        raise UsageError(
            words("`at: {at}` has gone by: in this drill it is {now} already.", at=moment, now=now)
        )
    return moment


def _if_open(run: Run, event: e.Event) -> list[e.Event]:
    require_open(run)
    return [event]


class Asking:
    """Puts prompts to the operator of a desk, and says what time has done meanwhile."""

    def __init__(self, desk: Desk, operator: Operator, say: Speaker) -> None:
        self.desk = desk
        self.operator = operator
        self.say = say
        self.halfway = Halfway(desk)
        self._left_typed = ""

    def ask(self, prompt: Prompt, *, still: Callable[[], bool] = lambda: True) -> str:
        """The answer, cleaned. Raises `Skipped`, `Interrupted`, or `Overtaken` without `still`."""
        self.halfway.keep()
        while True:
            timer = next_timer(self.desk.run)
            asked = replace(
                prompt,
                wakes_at=timer.at if timer is not None else None,
                clocks=running_clocks(self.desk.run, self.say),
                totals=totals(self.desk.run, self.say),
            )
            result = self.operator.ask(asked)
            self._pass_time(result.at)
            self.catch_up()
            if not still():
                raise Overtaken
            if isinstance(result, Answer):
                return clean_text(result.value)
            if result.key is Key.BACK:
                raise TakenBack
            self._left_typed = clean_text(result.text)
            with suppress(TakenBack):
                self._press(result.key, clean_text(result.text), prompt.role)

    def ask_at(self, task: Task, prompt: Prompt) -> str:
        """The same within a step; several answers may make one fact together."""
        return self._once(task.place, prompt, lambda: self.ask_for_fact(task, prompt))

    def ask_for_fact(self, task: Task, prompt: Prompt) -> str:
        """An answer that is a fact by itself, with the step's keys, while the step lasts."""
        place = task.place
        due = prompt.due or task.due
        keys: tuple[Key, ...] = STEP_KEYS
        if task.step.kind is StepKind.DECIDE:
            keys = DECISION_KEYS
        if self.last_decision() is not None:
            keys = (*keys[:-1], Key.BACK, keys[-1])
        asked = replace(prompt, due=due, role=task.role, keys=keys)
        visit = self._visit(place)
        return self.ask(asked, still=lambda: self._visit(place) == visit)

    def write(self, task: Task, prompt: Prompt) -> str:
        """A text, or `TakenBack`; what somebody who leaves has typed is there when they return."""
        half = replace(prompt, id=f"{prompt.id}.half", optional=True, check=None)
        typed = self.halfway.take(task.place, half) or prompt.default
        asked = replace(prompt, default=typed, due=task.due, role=task.role, keys=WRITING_KEYS)
        visit = self._visit(task.place)
        try:
            return self.ask(asked, still=lambda: self._visit(task.place) == visit)
        except Interrupted:
            if self._left_typed.strip():
                self.halfway.note(task.place, half, self._left_typed)
                self.halfway.keep()
            raise

    def _once(self, place: Place, prompt: Prompt, ask: Callable[[], str]) -> str:
        """The answer, as it was given before a crash or as `ask` gets it now."""
        before = self.halfway.take(place, prompt)
        answer = ask() if before is None else before
        self.halfway.note(place, prompt, answer)
        return answer

    def last_decision(self) -> Decision | None:
        """What this person has decided last, while it can be taken back."""
        return last_decision(self.desk.run, self.desk.records, self.desk.person)

    def _visit(self, place: Place) -> int | None:
        """Which visit of a step it is: a flow may have left and come back while somebody typed."""
        here = place in self.desk.incident.tokens
        return self.desk.incident.visits[place] if here else None

    def choose(
        self, prompt_id: str, question: Words, choices: dict[str, Words], task: Task | None = None
    ) -> str:
        """One of `choices`, by its name; `task` is the step that it belongs to, if any."""
        listed = tuple(Choice(name, self.say(label)) for name, label in choices.items())
        prompt = Prompt(prompt_id, self.say(question), listed)
        return self.ask(prompt) if task is None else self.ask_at(task, prompt)

    def show(self, title: Words, *lines: str, tone: Tone = Tone.QUIET) -> None:
        """Show a card of a few lines."""
        self.operator.show(Card(self.say(title), lines, tone))

    def catch_up(self) -> None:
        """Let happen what is due, and say it."""
        self.announce(self.desk.fire_due())

    def announce(self, events: list[e.Event]) -> None:
        """Say what events mean for the operator: above all, whom to call and how."""
        for event in events:
            card = news_card(event, self.desk.run, self.say, self.desk.now)
            if card is not None:
                self.operator.show(card)

    def _pass_time(self, at: datetime | timedelta | None) -> None:
        if at is None:
            return
        clock = drill_clock(self.desk.clock, self.desk.now)
        end = moment_in_drill(clock, at)
        while (timer := next_timer(self.desk.run)) is not None and timer.at <= end:
            clock.move_to(timer.at)
            self.catch_up()
        clock.move_to(end)

    def _press(self, key: Key, text: str, role: str) -> None:
        match key:
            case Key.NOTE:
                self._note(text, role)
            case Key.ESCALATE:
                self._escalate(text)
            case Key.SKIP:
                reason = words("Why is this step left out?")
                raise Skipped(text or self._aside(Prompt("skip.reason", self.say(reason))))
            case Key.MENTION:
                self.add_mention()
            case Key.REPLY:
                raise ReplyWanted(self._mention_named(text))
            case Key.LEAVE:
                self.leave()
            case Key.BACK | Key.WAKE:
                pass  # it is the question before that comes back; time has passed, and is said

    def _mention_named(self, name: str) -> str:
        mentions = self.desk.incident.mentions
        if name and name not in mentions:
            raise UsageError(
                words("There is no mention {mention}.", mention=name),
                did_you_mean(name, set(mentions)),
            )
        return name

    def leave(self) -> None:
        """Write down that the operator left, and go."""
        self.desk.do(lambda run, _now: [] if run.incident.closed_at else [e.WalkPaused()])
        name = self.desk.incident.id
        raise Interrupted(
            words("{incident} waits where you left it.", incident=name),
            words("crisisctl resume {incident}", incident=name),
        )

    def _aside(self, prompt: Prompt) -> str:
        return self.ask(replace(prompt, keys=ASIDE_KEYS))

    def _note(self, text: str, role: str) -> None:
        question = self.say(words("Note (well: badly: lucky: or fix: makes it a lesson)"))
        said = text or self._aside(Prompt("note", question))
        self.desk.do(lambda run, _now: _if_open(run, e.Noted(text=said)), role)
        lesson, _ = sorted_out(said)
        self.show(words("Noted: {lesson}.", lesson=LESSONS[lesson]) if lesson else words("Noted."))

    def _escalate(self, role: str) -> None:
        roles = self.desk.run.plan.team.roles
        listed = tuple(Choice(name, self.say.pick(one.title)) for name, one in roles.items())
        question = self.say(words("Whom to call?"))
        called = role or self._aside(Prompt("page.role", question, listed))
        if called not in roles:
            raise UsageError(
                words("team.yaml has no role {role}.", role=called),
                did_you_mean(called, set(roles)),
            )
        events = self.desk.do(lambda run, _now: _if_open(run, page_role(run, called, "asked")))
        self.announce(events)

    def add_mention(self) -> None:
        """Take in one more mention, unless the operator thinks better of it."""
        with suppress(TakenBack):
            self.take_mention(self._aside)

    def take_mention(self, ask: Callable[[Prompt], str], given: Given | None = None) -> None:
        """Ask for a mention, as far as it is not `given`, and begin its flow."""
        if begun := self.halfway.mention:
            self.show(words("You were entering this mention: go on with it."), *begun)
        if given is not None:
            self.halfway.give(NOWHERE, given_answers(given, self.desk.now, self.say))

        def once(prompt: Prompt, likely: str | None = None) -> str:
            return self._once(NOWHERE, prompt, lambda: ask(prompt) if likely is None else likely)

        new = ask_mention(once, self.desk.run.plan, self.say, lambda: self.desk.now)
        self.desk.do(lambda run, now: take_in(run, now, new))
