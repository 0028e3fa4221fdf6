"""A channel on the screen: each fact with its value, and below it who says so, and since when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from crisisctl.channels.channel import FACTS, Channel, Window
from crisisctl.channels.fact import Fact, Grade
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.windows import Wrote, opening
from crisisctl.i18n import Speaker
from crisisctl.lint.spans import Line, Span, Tone, prose
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.words import Words, words

UNITS: dict[StrEnum, Words] = {
    Unit.X_WEIGHT: words("X's weighted characters: a link is 23, an emoji 2"),
    Unit.GRAPHEME: words("graphemes, what a reader calls a character; ten bytes each on average"),
    Unit.MASTODON: words("graphemes; a link is 23, a far mention counts without its server"),
    Unit.EMOJI_AS_BYTES: words("characters, an emoji as its bytes in UTF-8"),
    Unit.SMS: words("160 characters of GSM-7 or 70 others, in several parts beyond"),
    Unit.UTF16: words("UTF-16 code units: most emoji are 2 or more"),
    Unit.CODE_POINT: words("Unicode code points: an emoji is one or more"),
    Unit.BYTE: words("bytes in UTF-8: an accented letter is 2, an emoji 4 or more"),
}
REACHES: dict[StrEnum, Words] = {
    Reach.ANYBODY: words("yes"),
    Reach.CONDITIONAL: words("sometimes"),
    Reach.EXPOSED: words("exposed"),
    Reach.NOBODY: words("no"),
}
HIDINGS: dict[StrEnum, Words] = {Hiding.OURS: words("under ours"), Hiding.NOTHING: words("no")}
GRADES = {
    Grade.VERIFIED: words("seen on the platform's own code or server"),
    Grade.DOCUMENTED: words("read in the platform's own documentation or source"),
    Grade.PRACTITIONER: words("other products agree on it"),
    Grade.UNCHECKED: words("not checked"),
    Grade.TEAM: words("checked by your team, in team.yaml"),
}
VALUES = {**UNITS, **REACHES, **HIDINGS}
LABELS = {
    "reply_limit": words("Public reply"),
    "post_limit": words("Post"),
    "private_limit": words("Private message"),
    "unit": words("Counted in public"),
    "private_unit": words("Counted in private"),
    "links": words("Links"),
    "mentions": words("Mentions"),
    "markup": words("Markup"),
    "reach": words("Write to them in private"),
    "after_comment": words("After their comment"),
    "after_message": words("After their message"),
    "hiding": words("Hide what they say"),
}
WROTE = {"after_comment": Wrote.COMMENT, "after_message": Wrote.MESSAGE}
MARGIN, QUIET = Span("  "), Tone.QUIET
MANY_HOURS = 48


def told(row: Channel, name: str) -> Words | str:
    """The value of a fact, in words."""
    fact: Fact[Any] = getattr(row, name)
    if name in WROTE:
        return _window(row, fact.value)
    if name.endswith("limit"):
        silent = name == "private_limit" and row.reach.value is Reach.NOBODY
        return _limit(0 if silent else fact.value)
    value: Words = VALUES.get(fact.value, fact.value)
    return value


def _limit(value: int | None) -> Words | str:
    if value is None:
        return words("as long as you like")
    return str(value) if value else words("none")


def _window(row: Channel, window: Window | None) -> Words:
    if window is None or row.reach.value is Reach.NOBODY:
        return words("we may not write to them")
    if window.lasts is None:
        return words("no end is known")
    length = _hours(window.lasts)
    if window.once:
        return words("one message within {length}", length=length)
    return words("within {length}", length=length)


def _hours(lasts: timedelta) -> Words | timedelta:
    """Up to two days in hours, as platforms tell them."""
    hours, left = divmod(lasts, timedelta(hours=1))
    return words("{count} h", count=hours) if hours <= MANY_HOURS and not left else lasts


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about one channel, as it is `now`."""

    row: Channel
    say: Speaker
    now: datetime

    def lines(self) -> Iterator[Line]:
        """The facts, then what their grades mean."""
        yield Span(self.row.name, Tone.STRONG), Span(f" ({self.row.id})")
        yield ()
        for name in FACTS:
            yield from self._fact(name)
        yield ()
        grades = {getattr(self.row, name).grade for name in FACTS}
        for grade in (one for one in Grade if one in grades):
            line = words("{label}: {value}.", label=grade, value=GRADES[grade])
            yield from prose(self.say(line), tone=QUIET)

    def _fact(self, name: str) -> Iterator[Line]:
        fact: Fact[Any] = getattr(self.row, name)
        value = told(self.row, name)
        if name in WROTE:
            value = self._until(name, value)
        line = words("{label}: {value}.", label=LABELS[name], value=value)
        if fact.note is not None:
            line = words(
                "{label}: {value} ({note}).", label=LABELS[name], value=value, note=fact.note
            )
        yield from prose(self.say(line))
        yield from self._proof(name, fact)

    def _proof(self, name: str, fact: Fact[Any]) -> Iterator[Line]:
        source = fact.source
        if fact.by:
            source = words("{reason} ({person})", reason=source, person=fact.by)
        line = words("{grade}, {day}: {source}", grade=fact.grade, day=fact.checked, source=source)
        yield from prose(self.say(line), MARGIN, QUIET)
        if fact.grade is Grade.TEAM:
            value = told(CHANNELS[self.row.id], name)
            yield from prose(self.say(words("In place of: {value}", value=value)), MARGIN, QUIET)
        if fact.is_stale(self.now.date()):
            yield from prose(self.say(words("Out of date: look again.")), MARGIN, Tone.WARNING)

    def _until(self, name: str, value: Words | str) -> Words | str:
        opens = opening(self.row, WROTE[name], self.now)
        if opens is None or opens.until is None:
            return value
        moment = self.say.when(opens.until, self.now)
        return words("{value}, until {moment} if they write now", value=value, moment=moment)
