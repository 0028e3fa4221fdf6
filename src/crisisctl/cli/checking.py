"""One text before the gate: what the gate is told, and what it answers. Read when it is used."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from crisisctl.channels.facts import CHANNELS, Channels, is_private
from crisisctl.cli.safe import safe
from crisisctl.errors import ExitCode, UsageError
from crisisctl.i18n import Speaker
from crisisctl.lint.levels import LEVELS, counted
from crisisctl.lint.spans import WIDTH, Line, Span, Tone, pointed, prose
from crisisctl.model.findings import Level, Position, TextFinding
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import CHANNEL_LENGTH
from crisisctl.replies.sizes import Size
from crisisctl.words import Words, words

if TYPE_CHECKING:  # the model and YAML: only where there is a team
    from crisisctl.model.team import Team

MAX_BYTES = 2**20
"""More than any platform takes, however it is escaped; memory stays flat whatever comes."""
MARGIN = Span("    ")
AROUND = 2 * WIDTH
"""Characters on both sides of a finding: no more of its line is looked at, as no more is shown."""
ASKED = ("channel", "audience", "lang", "kind", "severity", "post")
"""What of a `Purpose` can differ from text to text."""
LANGUAGE = re.compile(r"[a-z]{2}")
CHOICES: Mapping[str, Collection[str]] = {
    "channel": CHANNELS,
    "audience": tuple(Audience),
    "kind": tuple(MessageKind),
    "severity": ("sev1", "sev2", "sev3", "sev4"),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A text's size where it goes, the findings, and `notes` on how it was judged."""

    text: str
    size: Size
    findings: tuple[TextFinding, ...]
    notes: tuple[Words, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether the channel takes it, which the gate has looked at."""
        return all(one.rule.id != CHANNEL_LENGTH.id for one in self.findings)

    def code(self, fail_on: Level) -> ExitCode:
        """What the shell is told: whether something is at or over `fail_on`."""
        if not self.findings:
            return ExitCode.OK
        order = list(Level)
        failed = any(order.index(one.rule.level) <= order.index(fail_on) for one in self.findings)
        return ExitCode.FINDINGS if failed else ExitCode.OK


@dataclass(frozen=True, slots=True)
class Purpose:
    """Where a text is to stand, who can read it, and what it is for.

    `channels` are the channels as the team knows them, `link_hosts` where its links may lead.
    """

    channel: str = ""
    audience: str = ""
    lang: str = ""
    kind: str = MessageKind.UPDATE
    severity: str = ""
    post: bool = False
    channels: Channels = field(default_factory=lambda: CHANNELS)
    link_hosts: Collection[str] | None = None

    def of(self, team: "Team | None") -> "Purpose":
        """The same for a team, which knows its channels and where its links may lead."""
        if team is None:
            return self
        from crisisctl.channels.own import known_channels
        from crisisctl.replies.link_hosts import hosts_of

        return replace(self, channels=known_channels(team), link_hosts=hosts_of(team))

    def but(self, facts: Mapping[str, Any]) -> "Purpose":
        """The same with other facts, each checked. Raises `UsageError` for one that can't be."""
        for key, value in facts.items():
            _require(key, value)
        return replace(self, **facts) if facts else self

    def draft(self, text: str) -> Draft:
        """The text with what the gate is told of it. Raises `UsageError` without a channel."""
        if not self.channel:
            raise UsageError(
                words("Where is it to stand? Name the channel."),
                words("crisisctl check --channel x"),
            )
        return Draft(
            text=text,
            channel=self.channel,
            audience=self.audience or _readers(self.channel),
            language=self.lang,
            kind=self.kind,
            reply=not self.post,
            severity=self.severity,
            channels=self.channels,
            link_hosts=self.link_hosts,
        )

    def judged(self, draft: Draft, findings: tuple[TextFinding, ...]) -> Judged:
        """What the gate said of a draft of this purpose."""
        return Judged(draft.text, draft.size, findings, tuple(self._notes()))

    def _notes(self) -> Iterator[Words]:
        """What the caller may not expect, and would not see from the findings."""
        if self.audience == Audience.PUBLIC and self.channels[self.channel].is_private:
            yield words(
                "Nothing is public on {channel}: it was judged as if everybody could read it,"
                " in the length of a message.",
                channel=self.channels[self.channel].name,
            )


def _readers(channel: str) -> Audience:
    return Audience.PRIVATE if is_private(channel) else Audience.PUBLIC


def _require(key: str, value: object) -> None:
    if key == "post":
        right, known = isinstance(value, bool), "true, false"
    elif key == "lang":
        right, known = isinstance(value, str) and bool(LANGUAGE.fullmatch(value)), "fr, en, …"
    else:
        choices = CHOICES[key]
        right, known = isinstance(value, str) and value in choices, ", ".join(choices)
    if not right:
        raise UsageError(words("`{key}` takes one of these: {known}.", key=key, known=known))


def lines(judged: Judged, say: Speaker) -> Iterator[Line]:
    """For people: the count, then each finding with its words marked and the cure."""
    tone = Tone.STRONG if judged.fits else Tone.ERROR
    yield (Span(say(judged.size.said()), tone),)
    for note in judged.notes:
        yield ()
        yield from prose(say(note), tone=Tone.WARNING)
    for finding in judged.findings:
        yield ()
        yield from _finding(finding, judged.text, say)
    yield ()
    found = counted((one.rule.level for one in judged.findings), say)
    if not found:
        yield (Span(say(words("No findings: read it once more all the same.")), Tone.GOOD),)
        return
    yield (Span(f"{found}.", Tone.STRONG),)
    command = f"crisisctl explain {judged.findings[0].rule.id}"
    yield (Span(say(words("More about a rule: {command}", command=command)), Tone.QUIET),)


def _finding(finding: TextFinding, text: str, say: Speaker) -> Iterator[Line]:
    rule = finding.rule
    tone = Tone(rule.level)
    yield Span(f"  {say(LEVELS[rule.level])} {rule.id}", tone), Span(f" {rule.name}", Tone.STRONG)
    yield from prose(say(finding.message), MARGIN)
    source, at = _place(finding, text)
    yield from pointed(source, at, MARGIN, tone)
    if finding.advice is not None:
        yield from prose(say(finding.advice), MARGIN)


def _place(finding: TextFinding, text: str) -> tuple[str, Position]:
    """Its line as far as it is shown, made safe first: names of hidden characters take columns."""
    start = finding.start
    begin = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    near = text[start : start + AROUND if line_end < 0 else min(line_end, start + AROUND)]
    stop = finding.end - start
    before, marked = safe(text[max(begin, start - AROUND) : start]), safe(near[:stop])
    at = Position("", text.count("\n", 0, begin) + 1, len(before) + 1, len(marked))
    return before + marked + safe(near[stop:]), at
