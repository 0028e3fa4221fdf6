"""Asking about a mention: where it is, who wrote what, and since when it burns."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from crisisctl.channels.facts import CHANNELS, is_private
from crisisctl.engine.desk import NewMention
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_line, clean_text
from crisisctl.intake.languages import guess_language
from crisisctl.intake.moments import parse_moment
from crisisctl.model.plan import Plan
from crisisctl.session.operator import Choice, Given, Prompt
from crisisctl.words import Words, words

MAX_AUTHOR = 60
LANGUAGES = {"fr": "français", "en": "English"}


class Ask(Protocol):
    """How a prompt becomes an answer; `likely` is one that need not be asked for."""

    def __call__(self, prompt: Prompt, likely: str | None = None) -> str: ...


def ask_mention(ask: Ask, plan: Plan, say: Speaker, now: Callable[[], datetime]) -> NewMention:
    """A mention, from what the operator tells of it."""
    channel = ask(_channel(plan, say))
    author = ask(Prompt("mention.author", say(words("Who wrote it? (@handle)"))))
    text = ask(Prompt("mention.text", say(words("What did they write?"))))
    language = _language(ask, text, plan.playbook.languages, say)
    link = say(words("Link to it (Enter if none)"))
    url = ask(Prompt("mention.url", link, check=not_a_url, optional=True))
    posted = ask(_posted(say, now))
    return NewMention(
        channel=clean_line(channel),
        author=clean_line(author, MAX_AUTHOR),
        text=clean_text(text),
        url=clean_line(url),
        language=language,
        posted_at=parse_moment(posted, now(), say.zone),
        private=is_private(clean_line(channel)),
        exposed=exposed_places(clean_text(text), language),
    )


def exposed_places(text: str, language: str) -> int:
    """In how many places a text shows personal data."""
    from crisisctl.replies.exposed import exposed  # noqa: PLC0415 - the lexicons are read then

    return len(exposed(text, language))


def _channel(plan: Plan, say: Speaker) -> Prompt:
    ours = list(plan.team.channels) or list(CHANNELS)
    choices = tuple(
        Choice(name, CHANNELS[name].name if name in CHANNELS else name) for name in ours
    )
    return Prompt("mention.channel", say(words("On which channel?")), choices)


def _language(ask: Ask, text: str, languages: tuple[str, ...], say: Speaker) -> str:
    """The likeliest language; asked for where nothing tells, with the first as the way out."""
    choices = tuple(Choice(name, LANGUAGES.get(name, name)) for name in languages)
    question = Prompt("mention.language", say(words("In which language?")), choices, optional=True)
    return ask(question, likely=guess_language(text, languages)) or languages[0]


def _posted(say: Speaker, now: Callable[[], datetime]) -> Prompt:
    question = say(words("When was it posted? (local time, or “20 min ago”)"))
    check = past_moment(now, say)
    return Prompt("mention.posted", question, check=check, sample="0 min ago")


def not_a_url(line: str) -> Words | None:
    """Why `line` is no address, if it isn't."""
    if re.fullmatch(r"https://\S+", line.strip()):
        return None
    return words("An address that begins with https://, please.")


def past_moment(now: Callable[[], datetime], say: Speaker) -> Callable[[str], Words | None]:
    """A check of a moment that people tell: it can be read, and it has been."""

    def check(text: str) -> Words | None:
        try:
            moment = parse_moment(text, now(), say.zone)
        except (ValueError, OverflowError):
            return words("Say it as `14:05`, `20 min ago` or `2026-11-22 14:05`.")
        late = words("That is still to come: give a moment that has been.")
        return late if moment > now() else None

    return check


def given_answers(given: Given, now: datetime, say: Speaker) -> dict[str, str]:
    """What is given, as answers by prompt; a moment is absolute, whenever it is read again."""
    answers = {
        f"mention.{part}": value
        for part in ("channel", "author", "text", "language")
        if (value := getattr(given, part))
    }
    if given.url is not None:
        answers["mention.url"] = given.url
    if given.posted:
        answers["mention.posted"] = parse_moment(given.posted, now, say.zone).isoformat()
    return answers


def check_given(given: Given, plan: Plan, say: Speaker, now: Callable[[], datetime]) -> None:
    """Raise `UsageError` for what the command line says wrongly, before anything is written."""
    allowed = [choice.value for choice in _channel(plan, say).choices]
    if given.channel and given.channel not in allowed:
        raise UsageError(
            words("We have no account on {channel}.", channel=given.channel),
            words("--channel takes {allowed}", allowed=", ".join(allowed)),
        )
    languages = plan.playbook.languages
    if given.language and given.language not in languages:
        raise UsageError(
            words("This playbook does not speak {language}.", language=given.language),
            words("--language takes {allowed}", allowed=", ".join(languages)),
        )
    if given.url and (refusal := not_a_url(given.url)):
        raise UsageError(words("--url “{text}”: {why}", text=given.url, why=refusal))
    refusal = past_moment(now, say)(given.posted) if given.posted else None
    if refusal is not None:
        raise UsageError(words("--posted “{text}”: {why}", text=given.posted, why=refusal))
