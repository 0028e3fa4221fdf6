"""What a step looks like before it is answered: its card, its question, its text."""

from datetime import datetime

from crisisctl.channels.facts import channel_name
from crisisctl.engine.agenda import Task
from crisisctl.engine.deadlines import clocks_left
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Mention
from crisisctl.session.news import about, place_title, role_title
from crisisctl.session.operator import Card, Choice, Prompt
from crisisctl.session.values import answer_to
from crisisctl.words import Words, words

SHOWN_TEXT = 240
"""Characters of a mention on a card; whoever needs the rest has the link, or `crisisctl log`."""


def step_card(run: Run, task: Task, say: Speaker, now: datetime, *lines: str) -> Card:
    """A step's card: who, by when, about whom, and what to do."""
    head = [_who_and_when(run, task, say, now)]
    mention = run.mention_of(task.place.flow)
    if mention is not None:
        head += mention_lines(mention, say)
    if task.step.say is None:  # beside a text to be copied it would only tempt
        head += _told_in_private(run, task, say)
    return Card(place_title(run, task.place, say), (*head, *lines))


def step_prompt(
    run: Run, task: Task, say: Speaker, choices: dict[str, Words], question: Words | None = None
) -> Prompt:
    """What a step asks; an answers file may name it exactly: `m2.triage`, `breach/notify`."""
    decide = task.step.decide
    title = place_title(run, task.place, say)
    asked = about(run, task.place.flow, say.pick(decide)) if decide is not None else title
    return Prompt(
        task.step.id,
        say(question) if question is not None else asked,
        tuple(Choice(name, say(label)) for name, label in choices.items()),
        other_ids=exact_ids(task),
    )


def exact_ids(task: Task) -> tuple[str, str]:
    """What only this step is called."""
    return (f"{task.place.flow}.{task.place.step}", task.place.step)


def _who_and_when(run: Run, task: Task, say: Speaker, now: datetime) -> str:
    title = role_title(run, task.role, say)
    person = run.plan.person(task.role)
    who = f"{title} ({person})" if person else title
    if task.due is None:
        return who
    return say(words("{who}, by {due}", who=who, due=say.when(task.due, now)))


def mention_lines(mention: Mention, say: Speaker) -> list[str]:
    """Who said what, where and when."""
    said = words(
        "{author} on {channel}, {posted}: “{text}”",
        author=mention.author,
        channel=channel_name(mention.channel),
        posted=say.moment(mention.posted_at),
        text=_cut(mention.text),
    )
    return [say(said), *([mention.url] if mention.url else [])]


def _told_in_private(run: Run, task: Task, say: Speaker) -> list[str]:
    """What a person has told us in private: whoever settles their case works from it."""
    asked = run.plan.playbooks[run.node(task.place).playbook].inputs
    told = [
        (one.ask, answer_to(run, task.place, name))
        for name, one in asked.items()
        if one.private and one.per != "incident"
    ]
    return [
        say(words("{question} {answer}", question=question, answer=answer))
        for question, answer in told
        if answer
    ]


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_TEXT else f"{text[: SHOWN_TEXT - 1].rstrip()}…"


def running_clocks(run: Run, say: Speaker) -> tuple[tuple[str, datetime], ...]:
    """What runs out whatever the step: the next public word owed, and the named clocks."""
    if run.incident.declared_at is None:
        return ()
    owed = [m.reply_due for m in run.incident.unsettled if m.acked_at is None and m.reply_due]
    first_word = [(say(words("first public word")), min(owed))] if owed else []
    named = [(say.pick(one.clock.title), one.due) for one in clocks_left(run)]
    return (*first_word, *named)
