"""Links and emergency numbers that stand in a text as they are."""

import re
from collections.abc import Iterator

from crisisctl.channels.helplines import HELPLINES
from crisisctl.lint.rule import Breach
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import texts
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience
from crisisctl.replies.link_hosts import hosts_of, leads_to, linked
from crisisctl.words import words

_ROWS = sorted({row.listen for row in HELPLINES.values()})
_LISTEN = "|".join(map(re.escape, _ROWS))
_LISTEN_ON = "|".join(f"(?<={row[0]}){re.escape(row[1:])}" for row in _ROWS)
_NUMBER = re.compile(
    rf"[0-9](?<!\w.)(?:{_LISTEN_ON}|(?<=1)(?:[578]|1[2459])|(?<=9)(?:11|99))(?!\w)"
)
"""In all of them, and quick to look for: most texts are done here."""
_HELP = re.compile(
    rf"(?<![\w.,/-])(?:{_LISTEN})(?![\w%€/-]|[.,]\d)"
    r"|(?:(?<!\w)r?appel\w*+|composez|faites|urgence|danger[^.!?{}]{0,24}|call|dial|emergency)\W{1,3}"
    r"(?:(?:le|the)\s)?(?:1[578]|11[2459]|911|999)(?!\w|[.,]\d|\s?(?:%|€|h\b|min))",
    re.IGNORECASE,
)
# A variable beside a dot is no address.
_TAG = re.compile(r"\{[{%][^{}]*+\}{1,2}")


def foreign_links(subject: Subject) -> Iterator[Breach]:
    """Links to hosts that the team does not name."""
    ours = hosts_of(subject.plan.team)
    for text in texts(subject):
        if text.message.audience is Audience.INTERNAL:
            continue
        words_only = _TAG.sub(" ", text.source) if "{" in text.source else text.source
        for host in dict.fromkeys(host for _, host in linked(words_only)):
            if not leads_to(host, ours):
                message = words("The link to {host} is not one of ours.", host=host)
                advice = words("Take it out, or name the host in team.yaml: `link-hosts: […]`.")
                yield Breach(message, text.spot(host), advice)


def literal_numbers(subject: Subject) -> Iterator[Breach]:
    """Emergency numbers and help lines that are typed into a text that leaves the house."""
    for text in texts(subject):
        if text.message.audience is Audience.INTERNAL or not _NUMBER.search(text.source):
            continue
        if found := _HELP.search(text.source):
            message = words(
                "“{number}” is right in one country and wrong in the next.",
                number=found.group(),
            )
            advice = words(
                "Write {examples}: the numbers of the `countries` in team.yaml.",
                examples="{{ helpline }}, {{ emergency }}",
            )
            where = text.spot(found.group())
            yield Breach(message, where, advice, level=Level.WARNING)
