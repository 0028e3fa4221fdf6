"""What a step looks like before it is answered: its card, its question, its text."""

from collections.abc import Iterator
from datetime import datetime

from crisisctl.channels.facts import channel_name
from crisisctl.engine.agenda import Task
from crisisctl.engine.conversations import due_of
from crisisctl.engine.deadlines import clocks_left
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Mention
from crisisctl.model.messages import MessageKind
from crisisctl.session.loop import has_begun, loop_line
from crisisctl.session.news import about, place_title, role_title
from crisisctl.session.operator import Card, Choice, Prompt, introduced
from crisisctl.session.reaching import reaching_lines
from crisisctl.session.values import answer_to
from crisisctl.words import Words, words

LISTED_TEXT = 50
"""Characters of a text in a list of several."""
SHOWN_TEXT = 240
"""Characters of a mention on a card; whoever needs the rest has the link, or `crisisctl log`."""


def step_card(run: Run, task: Task, say: Speaker, now: datetime, *lines: str) -> Card:
    """A step's card: who, by when, about whom, and what to do."""
    head = [_who_and_when(run, task, say, now)]
    mention = run.mention_of(task.place.flow)
    if mention is not None:
        head += mention_lines(mention, say)
        head += [loop_line(run, mention, say, now)] if has_begun(mention) else []
        head += reaching_lines(run, mention, say, now) if _invites(run, task) else []
    if task.step.say is None:  # beside a text to be copied it would only tempt
        head += _told_in_private(run, task, say)
    return Card(place_title(run, task.place, say), (*head, *lines))


def _invites(run: Run, task: Task) -> bool:
    """Whether the step has an invitation to make, or one that nobody has answered yet."""
    if task.step.say is None or not task.place.step:
        return False
    written = run.plan.playbooks[run.node(task.place).playbook].messages
    message = written.get(task.step.say.message)  # none of a reply in one's own words
    return message is not None and message.kind is MessageKind.HANDOFF


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
    """Who said what, where and when; personal data that they show of themselves is covered."""
    said = words(
        "{author} on {channel}, {posted}: “{text}”",
        author=mention.author,
        channel=channel_name(mention.channel),
        posted=say.moment(mention.posted_at),
        text=_cut(shown(mention)),
    )
    return [say(said), *([mention.url] if mention.url else [])]


def shown(mention: Mention) -> str:
    """What they wrote, as a screen may show it: their personal data is covered."""
    if not mention.exposed:
        return mention.text
    from crisisctl.replies.exposed import covered  # noqa: PLC0415 - the lexicons are read then

    return covered(mention.text, mention.language)


def _told_in_private(run: Run, task: Task, say: Speaker) -> list[str]:
    """What a person has told us in private: whoever settles their case works from it."""
    asked = run.plan.playbooks[run.node(task.place).playbook].inputs
    told = [
        (one.ask, answer_to(run, task.place, name))
        for name, one in asked.items()
        if one.private and one.per != "incident"
    ]
    return [
        say(words("{question} {answer}", question=introduced(say.pick(question)), answer=answer))
        for question, answer in told
        if answer
    ]


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_TEXT else f"{text[: SHOWN_TEXT - 1].rstrip()}…"


def brief(text: str) -> str:
    """A text on one line, as far as a list shows it."""
    line = " ".join(text.split())
    return line if len(line) <= LISTED_TEXT else f"{line[: LISTED_TEXT - 1].rstrip()}…"


def running_clocks(run: Run, say: Speaker) -> tuple[tuple[str, datetime], ...]:
    """What runs out whatever the step: the next public word owed, and the named clocks."""
    if run.incident.declared_at is None:
        return ()
    owed = [m.reply_due for m in run.incident.unsettled if m.acked_at is None and m.reply_due]
    first_word = [(say(words("first public word")), min(owed))] if owed else []
    named = [(say.pick(one.clock.title), one.due) for one in clocks_left(run)]
    return (*first_word, *_conversation(run, say), *named)


def _conversation(run: Run, say: Speaker) -> Iterator[tuple[str, datetime]]:
    """The private conversation that is due first: settled, or told to the public."""
    owed = ((due_of(run, m), m) for m in run.incident.unsettled if m.needs_closing)
    dated = [(due, mention.id) for due, mention in owed if due is not None]
    if dated:
        due, mention = min(dated)
        yield say(words("{mention}, private", mention=mention)), due
