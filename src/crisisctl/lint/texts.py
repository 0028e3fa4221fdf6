"""Every text of the playbook, one a wording and language, and what the gate says of it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from crisisctl.channels.counting import fits_by_far, length
from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.lint import stand_ins
from crisisctl.lint.fill import Filler, whole
from crisisctl.lint.graph import charts
from crisisctl.lint.speech import spoken_name
from crisisctl.lint.spots import spot
from crisisctl.lint.subject import Loc, Subject, once
from crisisctl.lint.used import channels_known
from crisisctl.model.findings import Position, Rule, TextFinding
from crisisctl.model.messages import Audience, Message
from crisisctl.playbooks.approvals import legal_must_read
from crisisctl.replies.gate import judge
from crisisctl.replies.oversize import oversize
from crisisctl.replies.template import Template, TemplateProblem, parse
from crisisctl.replies.usable_routes import NOT_PRIVATE
from crisisctl.words import Words

_BLANKS = re.compile("  +")
NO_CHANNEL = "email"
"""Stands for a text that no platform carries: it has no limit."""


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """One wording of a message in one language; itself and no other, so that it can be a key."""

    subject: Subject
    name: str
    message: Message
    source: str
    language: str
    channels: tuple[str, ...]
    reply: bool
    at: Loc
    parsed: Template | TemplateProblem

    def template(self) -> Template | None:
        """The judged template; None if it is none, which CC201 says."""
        return self.parsed if isinstance(self.parsed, Template) else None

    def problems(self) -> tuple[Words, ...]:
        """Why the source is no template."""
        return () if isinstance(self.parsed, Template) else self.parsed.problems

    def ordinary(self, wanted: Rule) -> Iterable[TextFinding]:
        """What a rule of the gate finds with ordinary words filled in, each sentence once."""
        return ordinary(self.subject, self).get(wanted.id, {}).values()

    def longest(self, channel: str) -> tuple[TextFinding, ...]:
        """What the longest reading has too much, if anything."""
        return _longest(self.subject, self).get(channel, ())

    def place(self, line: int = 1) -> Position:
        """Where a line of the text stands: exactly in a block (`|`), else where it begins."""
        begins = self.subject.locate(self.at)
        source = self.subject.plan.files.get(f"{self.subject.plan.main}.yaml", "")
        lines = source.splitlines()[begins.line - 1 : begins.line]
        if lines and lines[0][begins.column - 1 : begins.column] == "|":
            return Position(begins.path, begins.line + line, 1)
        return begins

    def spot(self, quote: str) -> Position:
        """Where these words of the template stand; where it begins, if they came from a value."""
        lines = self.subject.plan.files.get(f"{self.subject.plan.main}.yaml", "").split("\n")
        return spot(lines, self.subject.locate(self.at), self.source, quote)

    def spot_of(self, name: str) -> Position:
        """Where the template uses a variable."""
        shown = f"{{{{ {name}"
        return self.spot(shown if shown in self.source else name)


def _parsed(source: str) -> Template | TemplateProblem:
    try:
        return parse(source)
    except TemplateProblem as problem:
        return problem


@once
def ordinary(subject: Subject, text: Text) -> dict[str, dict[str, TextFinding]]:
    """What the gate finds with ordinary words filled in, by the rule's id and by what it says."""
    found = dict[str, dict[str, TextFinding]]()
    for values in _ways_to_fill(subject, text):
        for finding in _said(subject, text, values):
            found.setdefault(finding.rule.id, {}).setdefault(str(finding.message), finding)
    return found


def _ways_to_fill(subject: Subject, text: Text) -> Iterable[Mapping[str, str]]:
    """One for all channels where a text reads the same; its length there is another matter."""
    template = text.template()
    if template is None:
        return ()
    differ = stand_ins.BY_CHANNEL & template.variables()
    ways = dict[tuple[str, ...], Mapping[str, str]]()
    for channel in text.channels if differ else text.channels[:1]:
        values = _ordinary_values(subject, channel, text.language)
        ways.setdefault(tuple([values[name] for name in differ]), values)
    return ways.values()


@once
def _ordinary_values(subject: Subject, channel: str, language: str) -> dict[str, str]:
    return stand_ins.ordinary(subject, channel, language)


def _said(subject: Subject, text: Text, values: Mapping[str, str]) -> Iterator[TextFinding]:
    template = text.template()
    assert template is not None
    for reading in _unlike(Filler(values).readings(template)):
        yield from judge(
            reading,
            channel=NO_CHANNEL,
            channels=_judged_as(subject, text.channels, text.message.audience),
            audience=text.message.audience,
            language=text.language,
            kind=text.message.kind,
            reply=text.reply,
            severity=subject.playbook.severities[0],  # it may be said at the worst of them
            approved_by_legal=_is_legal(subject, text.name),
        )


def _unlike(readings: Iterable[str]) -> Iterable[str]:
    """One of those that differ by blanks only, as where an `if` shows nothing but one."""
    return {_BLANKS.sub(" ", one): one for one in readings}.values()


@once
def _judged_as(subject: Subject, channels: tuple[str, ...], audience: Audience) -> Channels:
    """Read once for all channels: no limit, and direct messages only where all have them."""
    known = channels_known(subject)
    worst = next((known[one] for one in channels if known[one].reach.value in NOT_PRIVATE), None)
    if worst is None or audience is not Audience.PUBLIC:
        return CHANNELS
    free = CHANNELS[NO_CHANNEL].private_limit
    row = replace(worst, id=NO_CHANNEL, reply_limit=free, post_limit=free)
    return {**CHANNELS, NO_CHANNEL: row}


@once
def _is_legal(subject: Subject, name: str) -> bool:
    return legal_must_read(subject.plan.team, subject.playbook.messages[name])


@once
def _longest_values(subject: Subject, channel: str, language: str) -> dict[str, str]:
    return stand_ins.longest(subject, channel, language)


@once
def _longest(subject: Subject, text: Text) -> dict[str, tuple[TextFinding, ...]]:
    """What the longest reading has too much, by channel; nearly every text fits by far."""
    template, audience, channels = text.template(), text.message.audience, channels_known(subject)
    if template is None:
        return {}
    # A filter such as `upper` may lengthen.
    own, names = whole(template) if "|" not in text.source else (None, ())
    found = dict[str, tuple[TextFinding, ...]]()
    for channel, allowed in _limits(subject, text.channels, audience, text.reply):
        values = _longest_values(subject, channel, text.language)
        if own is not None:
            most = own + "".join([values.get(name, "") for name in names])
            if fits_by_far(channel, most, allowed, audience, channels):
                continue
        found[channel] = tuple(_oversize(text, template, channel, values))
    return found


@once
def _limits(
    subject: Subject,
    channels: tuple[str, ...],
    audience: Audience,
    reply: bool,  # noqa: FBT001 - `once` tells arguments by their places
) -> tuple[tuple[str, int], ...]:
    """The channels that have a limit, each with its own."""
    rows = channels_known(subject)
    limits = ((one, rows[one].limit(audience, reply=reply).value) for one in channels)
    return tuple((one, allowed) for one, allowed in limits if allowed is not None)


def _oversize(
    text: Text, template: Template, channel: str, values: Mapping[str, str]
) -> Iterator[TextFinding]:
    audience, channels = text.message.audience, channels_known(text.subject)
    measure = partial(length, channel, audience=audience, channels=channels)
    for reading in Filler(values, measure).readings(template):
        yield from oversize(reading, channel, audience, reply=text.reply, channels=channels)


@once
def texts(subject: Subject) -> tuple[Text, ...]:
    """All of them, in the order of the file."""
    return tuple(_texts(subject))


def _texts(subject: Subject) -> Iterator[Text]:
    desk, mention = _speakers(subject)
    for name, message in subject.playbook.messages.items():
        channels = _channels(subject, message, answers=name in mention)
        reply = name in mention or name not in desk  # a post may be longer
        for number, wording in enumerate(message.wordings):
            part: Loc = ("text",) if message.variants is None else ("variants", number)
            for language, source in wording.items():
                at = ("messages", name, *part, language)
                read = _parsed(source)
                yield Text(subject, name, message, source, language, channels, reply, at, read)


def _channels(subject: Subject, message: Message, *, answers: bool) -> tuple[str, ...]:
    """Where a text may go; an answer goes where the mention stands, whatever the message names."""
    if message.audience is Audience.INTERNAL:
        return (NO_CHANNEL,)
    ours = tuple(subject.plan.team.channels)
    channels = channels_known(subject)
    wanted = message.channels or [one for one in ours if _has_place(channels, one, message)]
    if answers and message.audience is Audience.PUBLIC:
        wanted = tuple(dict.fromkeys((*wanted, *filter(_is_public, ours))))
    return tuple(name for name in wanted if name in CHANNELS) or (NO_CHANNEL,)


def _has_place(channels: Channels, name: str, message: Message) -> bool:
    """Whether there is such a text at all, where nobody named the channel for it."""
    return name in channels and channels[name].limit(message.audience, reply=True).value != 0


def _is_public(channel: str) -> bool:
    return channel in CHANNELS and not CHANNELS[channel].is_private


def _speakers(subject: Subject) -> tuple[set[str | None], set[str | None]]:
    """The messages that the desk says, and those that answer a mention."""
    desk, mention = ({spoken_name(node) for node, _ in chart.own()} for chart in charts(subject))
    return desk, mention
