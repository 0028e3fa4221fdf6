"""Links and emergency numbers that stand in a text as they are."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from crisisctl.channels.helplines import HELPLINES
from crisisctl.lint.rule import Breach
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience
from crisisctl.model.playbook import Scenario
from crisisctl.model.team import Team
from crisisctl.words import words

SHORTENERS = frozenset(
    {"bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "fb.me", "goo.gl", "is.gd", "lnkd.in", "ow.ly"}
    | {"rb.gy", "rebrand.ly", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "urlz.fr"}
)
PHISHED = {Scenario.DATA_BREACH, Scenario.HACKED_ACCOUNT, Scenario.IMPERSONATION}
"""Where frauds send links that look like ours."""
_LINK = re.compile(r"https?://([^\s/{}<>\"'»”)\]]{1,253})")
_BARE = re.compile(rf"(?<![\w.@/-])(?:{'|'.join(map(re.escape, sorted(SHORTENERS)))})(?=/\w)")
_LISTEN = "|".join(sorted({re.escape(row.listen) for row in HELPLINES.values()}))
_HELP = re.compile(
    rf"(?<![\w.,/-])(?:{_LISTEN})(?![\w%€/-]|[.,]\d)"
    r"|(?:appel\w*|composez|faites|urgence|danger[^.!?{}]{0,24}|call|dial|emergency)\W{1,3}"
    r"(?:(?:le|the)\s)?(?:1[578]|11[2459]|911|999)(?!\w|[.,]\d|\s?(?:%|€|h\b|min))",
    re.IGNORECASE,
)


def foreign_links(subject: Subject) -> Iterator[Breach]:
    """Links to hosts that the team does not name, and to shorteners."""
    ours = _hosts(subject.plan.team)
    for text in texts(subject):
        if text.message.audience is Audience.INTERNAL:
            continue
        for host in dict.fromkeys([*_LINK.findall(text.source), *_BARE.findall(text.source)]):
            yield from _host(subject, text, host, ours)


def _host(subject: Subject, text: Text, host: str, ours: frozenset[str]) -> Iterator[Breach]:
    where = text.spot(host)
    if host.lower().removeprefix("www.") in SHORTENERS:
        message = words("“{host}” hides where the link leads.", host=host)
        level = None if subject.playbook.scenario in PHISHED else Level.WARNING
        yield Breach(message, where, words("Write the whole address."), level=level)
    elif not any(host == one or host.endswith(f".{one}") for one in ours):
        message = words("The link to {host} is not one of ours.", host=host)
        advice = words("Take it out, or name the host in team.yaml: `link-hosts: […]`.")
        yield Breach(message, where, advice)


def _hosts(team: Team) -> frozenset[str]:
    links = [team.status_page, team.dark_page]
    for account in team.channels.values():
        links += [account.dm_link, account.form_link, account.charter]
    named = (urlsplit(link).hostname for link in links if link)
    return frozenset([*filter(None, named), *team.link_hosts])


def literal_numbers(subject: Subject) -> Iterator[Breach]:
    """Emergency numbers and help lines that are typed into a text that leaves the house."""
    for text in texts(subject):
        found = (
            _HELP.search(text.source) if text.message.audience is not Audience.INTERNAL else None
        )
        if found:
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
