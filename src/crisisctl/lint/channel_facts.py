"""Facts about platforms that nobody has looked at for too long, those of the team among them."""

from collections.abc import Iterator
from functools import partial

from crisisctl.channels.channel import FACTS
from crisisctl.channels.fact import Fact, Grade
from crisisctl.channels.helplines import lines_of
from crisisctl.lint.rule import Breach
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.lint.used import channels_known
from crisisctl.model.base import kebab
from crisisctl.playbooks.catalog import TEAM
from crisisctl.words import words

_KEYS = {name: kebab(name) for name in FACTS}
HELPLINE_VALUES = ("helpline", "emergency")


def outdated(subject: Subject) -> Iterator[Breach]:
    """Of the team's channels that a text goes to, and of help lines it names: part of CC112."""
    spoken = {channel for text in texts(subject) for channel in text.channels}
    for channel in subject.plan.team.channels:
        if channel in spoken:
            yield from _of_channel(subject, channel)
    yield from _of_helplines(subject)


def _of_channel(subject: Subject, channel: str) -> Iterator[Breach]:
    row = channels_known(subject)[channel]
    facts: dict[str, Fact[object]] = {key: getattr(row, name) for name, key in _KEYS.items()}
    stale = {name: fact for name, fact in facts.items() if fact.is_stale(subject.today)}
    beside = partial(subject.beside, TEAM)
    theirs = {name: fact for name, fact in facts.items() if fact.grade is Grade.TEAM}
    own = [name for name, one in theirs.items() if name in stale or one.checked > subject.today]
    for name in own:
        message = words(
            "What team.yaml says of {channel} is out of date: {facts}.",
            channel=channel,
            facts=name,
        )
        advice = words("Look again, then write the day in `checked`.")
        yield Breach(message, beside(("channels", channel, "facts", name, "checked")), advice)
    ours = [name for name in stale if name not in own]
    if ours:
        message = words(
            "What crisisctl knows of {channel} is out of date: {facts}.",
            channel=channel,
            facts=", ".join(ours),
        )
        advice = words("Install a newer crisisctl, or look and write it in the account's `facts`.")
        yield Breach(message, beside(("channels", channel)), advice)


def _of_helplines(subject: Subject) -> Iterator[Breach]:
    team = subject.plan.team
    named = {text.language for text in texts(subject) if _names_a_helpline(text)}
    lines = {line.country: line for lang in named for line in lines_of(team.countries, lang)}
    stale = sorted(country for country, line in lines.items() if line.is_stale(subject.today))
    if stale:
        message = words(
            "The help lines of {countries} were checked too long ago.", countries=", ".join(stale)
        )
        advice = words("Call them before you rely on them, and install a newer crisisctl.")
        yield Breach(message, subject.beside(TEAM, ("countries",)), advice)


def _names_a_helpline(text: Text) -> bool:
    template = text.template()
    return template is not None and not template.variables().isdisjoint(HELPLINE_VALUES)
