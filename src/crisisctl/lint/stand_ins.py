"""What stands in a text for what nobody knows yet: ordinary words, or the longest possible."""

from functools import lru_cache

from crisisctl.channels.helplines import numbers
from crisisctl.lint.subject import Subject, once
from crisisctl.model.playbook import Input, InputType
from crisisctl.playbooks.bounds import MAX_LINK, MAX_PERSONAL, longest_author
from crisisctl.replies.gate import judge
from crisisctl.words import in_language

BUILT_INS = (
    "mention.author",
    "mention.channel",
    "mention.url",
    "links.dm",
    "links.form",
    "links.status",
    "links.dark",
    "next_update",
    "now",
    "brand",
    "signature",
    "personal",
    "incident.title",
    "helpline",
    "emergency",
)
BY_CHANNEL = frozenset(["mention.channel", "links.dm", "links.form"])
"""Of the ordinary words, those that differ from channel to channel."""
_LINK = "https://example.com/"
SHORTEST_LINK = len(_LINK)
"""As short as the address of a page of one's own can be expected to be."""
LONGEST_TIME = "23:59 (UTC+02:00)"

_SOMETHING = {"fr": "le dossier", "en": "the case"}
_ORDINARY = {
    InputType.YES_NO: "yes",
    InputType.YES_NO_UNKNOWN: "unknown",
    InputType.NUMBER: "3",
    InputType.DATE: "12 mars",
    InputType.TIME: "14:30",
    InputType.URL: f"{_LINK}page",
}
_LONGEST = {
    InputType.YES_NO: "yes",
    InputType.YES_NO_UNKNOWN: "unknown",
    InputType.DATE: "2026-12-30",
    InputType.TIME: "23:59",
}


def ordinary(subject: Subject, channel: str, language: str) -> dict[str, str]:
    """Words that break no rule, so that what a rule finds is in the template."""
    text = _SOMETHING.get(language, _SOMETHING["en"])
    values = {name: _ORDINARY.get(one.type, text) for name, one in subject.playbook.inputs.items()}
    ours = _ours(subject, channel, language)
    return (
        values
        | ours
        | {name: _ordinary_link(ours[name]) for name in ("links.dm", "links.form")}
        | {
            "mention.author": "Camille",
            "mention.url": f"{_LINK}post",
            "next_update": "14:30",
            "now": "14:00",
            "personal": "",
        }
    )


@lru_cache(maxsize=64)  # those of a team, which stands beside many playbooks
def _ordinary_link(link: str) -> str:
    """One for all channels, so that a text is read once; but a blank in a link is to be told."""
    found = judge(link, channel="email", audience="public", language="en", kind="update")
    return link if found else f"{_LINK}page"


def longest(subject: Subject, channel: str, language: str) -> dict[str, str]:
    """The longest value of each name."""
    return (
        _longest_answers(subject)
        | _ours(subject, channel, language)
        | {
            "mention.author": "x" * longest_author(channel),
            "mention.url": link(MAX_LINK),
            "next_update": LONGEST_TIME,
            "now": LONGEST_TIME,
            "personal": "x" * MAX_PERSONAL,
        }
    )


@once
def _longest_answers(subject: Subject) -> dict[str, str]:
    return {name: _longest_answer(one) for name, one in subject.playbook.inputs.items()}


def _longest_answer(one: Input) -> str:
    if one.type is InputType.URL:
        return link(one.max_length)
    if one.type is InputType.NUMBER:
        return "9" * one.max_length
    return _LONGEST.get(one.type, "x" * one.max_length)


def missing_links(subject: Subject, channel: str) -> dict[str, str]:
    """The links that team.yaml does not give for a channel, each with the line to fill."""
    team = subject.plan.team
    account = team.channels.get(channel)
    lines = {
        "links.dm": (account and account.dm_link, f"channels.{channel}.dm-link"),
        "links.form": (account and account.form_link, f"channels.{channel}.form-link"),
        "links.status": (team.status_page, "status-page"),
        "links.dark": (team.dark_page, "dark-page"),
    }
    return {name: line for name, (given, line) in lines.items() if not given}


@once
def _ours(subject: Subject, channel: str, language: str) -> dict[str, str]:
    team = subject.plan.team
    account = team.channels.get(channel)
    return {
        "mention.channel": channel,
        "links.dm": (account and account.dm_link) or link(MAX_LINK),
        "links.form": (account and account.form_link) or link(MAX_LINK),
        "links.status": team.status_page or link(MAX_LINK),
        "brand": team.brand,
        "signature": team.signature,
        "links.dark": team.dark_page or link(MAX_LINK),
        "incident.title": in_language(subject.playbook.title, language),
        **numbers(team.countries, language),
    }


def link(size: int) -> str:
    """A link of `size` characters."""
    return _LINK + "x" * (size - len(_LINK))
