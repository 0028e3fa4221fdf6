"""Every text of the playbook, one a wording and language, and what the gate says of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from crisisctl.channels.counting import length
from crisisctl.channels.facts import CHANNELS
from crisisctl.lint.fill import Filler
from crisisctl.lint.graph import charts
from crisisctl.lint.speech import spoken_name
from crisisctl.lint.stand_ins import longest, ordinary
from crisisctl.lint.subject import Loc, Subject
from crisisctl.model.findings import Position, TextFinding
from crisisctl.model.messages import Audience, Message
from crisisctl.replies.gate import judge
from crisisctl.replies.template import Template, TemplateProblem, parse
from crisisctl.words import Words

NO_CHANNEL = "email"
"""Stands for a text that no platform carries: it has no limit."""


@dataclass(frozen=True, slots=True)
class Text:
    """One wording of a message in one language."""

    subject: Subject
    name: str
    message: Message
    source: str
    language: str
    channels: tuple[str, ...]
    reply: bool
    at: Loc

    def template(self) -> Template | None:
        """The judged template; None if it is none, which CC201 says."""
        return None if problems(self.source) else parse(self.source)

    def ordinary(self, channel: str) -> Iterator[TextFinding]:
        """What the gate says of each reading with ordinary words filled in."""
        template = self.template()
        if template is not None:
            values = ordinary(self.subject, channel, self.language)
            for reading in Filler(values).readings(template):
                yield from self._judge(reading, channel)

    def longest(self, channel: str) -> Iterator[TextFinding]:
        """What the gate says of the longest reading."""
        template = self.template()
        if template is not None:
            values = longest(self.subject, channel, self.language)
            measure = partial(length, channel, audience=self.message.audience)
            for reading in Filler(values, measure).readings(template):
                yield from self._judge(reading, channel)

    def place(self, line: int = 1) -> Position:
        """Where a line of the text stands: exactly in a block (`|`), else where it begins."""
        begins = self.subject.locate(self.at)
        source = self.subject.plan.files.get(f"{self.subject.plan.main}.yaml", "")
        lines = source.splitlines()[begins.line - 1 : begins.line]
        if lines and lines[0][begins.column - 1 : begins.column] == "|":
            return Position(begins.path, begins.line + line, 1)
        return begins

    def line_of(self, quote: str) -> int:
        """The line of the template that holds these words; the first if they came from a value."""
        before, found, _ = self.source.partition(quote)
        return before.count("\n") + 1 if found else 1

    def _judge(self, reading: str, channel: str) -> tuple[TextFinding, ...]:
        kind, audience = self.message.kind, self.message.audience
        return _judged(reading, channel, audience, self.language, kind, self.reply)


@lru_cache(maxsize=4096)
def _judged(
    text: str,
    channel: str,
    audience: str,
    language: str,
    kind: str,
    reply: bool,  # noqa: FBT001
) -> tuple[TextFinding, ...]:
    """Each rule asks for its own part of the same answer."""
    return judge(
        text, channel=channel, audience=audience, language=language, kind=kind, reply=reply
    )


@lru_cache(maxsize=4096)
def problems(source: str) -> tuple[Words, ...]:
    """Why a source is no template."""
    try:
        parse(source)
    except TemplateProblem as problem:
        return problem.problems
    return ()


def texts(subject: Subject) -> Iterator[Text]:
    """All of them, in the order of the file."""
    desk, mention = _speakers(subject)
    for name, message in subject.playbook.messages.items():
        for number, wording in enumerate(message.wordings):
            part: Loc = ("text",) if message.variants is None else ("variants", number)
            for language, source in wording.items():
                at = ("messages", name, *part, language)
                channels = _channels(subject, message, answers=name in mention)
                reply = name in mention or name not in desk  # a post may be longer
                yield Text(subject, name, message, source, language, channels, reply, at)


def _channels(subject: Subject, message: Message, *, answers: bool) -> tuple[str, ...]:
    """Where a text may go; an answer goes where the mention stands, whatever the message names."""
    if message.audience is Audience.INTERNAL:
        return (NO_CHANNEL,)
    ours = tuple(subject.plan.team.channels)
    wanted = message.channels or ours
    if answers and message.audience is Audience.PUBLIC:
        wanted = tuple(dict.fromkeys((*wanted, *filter(_takes_replies, ours))))
    return tuple(name for name in wanted if name in CHANNELS) or (NO_CHANNEL,)


def _takes_replies(channel: str) -> bool:
    return channel in CHANNELS and CHANNELS[channel].reply_limit is not None


def _speakers(subject: Subject) -> tuple[set[str | None], set[str | None]]:
    """The messages that the desk says, and those that answer a mention."""
    desk, mention = ({spoken_name(node) for node, _ in chart.own()} for chart in charts(subject))
    return desk, mention
