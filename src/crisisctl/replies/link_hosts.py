"""Where the links of a text lead: to hosts that the team names, and to nobody else's."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from crisisctl.channels.links import links
from crisisctl.model.findings import Level, TextFinding
from crisisctl.replies.defanged import defanged
from crisisctl.replies.draft import Draft
from crisisctl.replies.lookalikes import disguised, skeleton
from crisisctl.replies.rules import SAFE_LINKS
from crisisctl.replies.spans import Span
from crisisctl.words import Words, words

if TYPE_CHECKING:  # pydantic comes with the model: only whoever has a team needs it
    from crisisctl.model.team import Team

SHORTENERS = frozenset(
    {"bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "fb.me", "goo.gl", "is.gd", "lnkd.in", "ow.ly"}
    | {"rb.gy", "rebrand.ly", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "urlz.fr"}
)
_PLATFORMS_OWN = {"x": "t.co", "linkedin": "lnkd.in"}
"""What a platform makes of every link in what is read back from it."""
_HIDES = replace(SAFE_LINKS, level=Level.WARNING)
# A backslash ends a host as a slash does: so browsers read it. Nor do they need two slashes, or a
# scheme before them; but without both, only what has a dot and letters after it is an address.
_IN_HOSTS = r"[^\s/\\?#<>\"'»”)\]{}]"
_NAMED = rf"(?=[/\\]{{0,9}}{_IN_HOSTS}{{1,253}}\.[a-z]{{2}})"
_SCHEMED = re.compile(
    r"[:/\\](?i:"  # one class to look for: most characters are done with it
    rf"(?:(?:(?<=http:)|(?<=https:))(?:[/\\]{{2}}|{_NAMED})|(?:(?<=ftp:)|(?<=ftps:))//{_NAMED}"
    rf"|(?<=[/\\])(?<![\w:/\\].)[/\\]{_NAMED})[/\\]{{0,9}}+(?P<host>{_IN_HOSTS}{{1,300}}+))"
)
_DOTS = str.maketrans(dict.fromkeys("。．｡", "."))
_PATH = re.compile(r"[/?#:]")
_PORT = re.compile(r":\d{0,5}+$")
_ENDS = ".,;:!…"


def hosts_of(team: "Team") -> frozenset[str]:
    """The hosts that a team's messages may link to: those of its own links, and `link-hosts`."""
    own = [team.status_page, team.dark_page]
    for account in team.channels.values():
        own += [account.dm_link, account.form_link, account.charter]
    named = (urlsplit(link).hostname for link in own if link)
    return frozenset([*filter(None, named), *team.link_hosts])


def foreign_links(draft: Draft) -> Iterator[TextFinding]:
    """CC225: links that lead elsewhere, or that do not tell where.

    Where the team has named no hosts, only the latter can be told.
    """
    if draft.audience == "internal":
        return
    seen: set[int] = set()
    for span, host in linked(draft.text):
        seen.update(span)
        if host == _PLATFORMS_OWN.get(draft.channel):
            continue
        if hides(host):
            allowed = draft.link_hosts is None or leads_to(host, draft.link_hosts)
            hidden = words("“{quote}” hides where the link leads: write the address", quote=host)
            yield TextFinding(_HIDES if allowed else SAFE_LINKS, hidden, *span)
        elif foreign := _foreign(host, draft.link_hosts):
            yield TextFinding(SAFE_LINKS, foreign, *span)
    for span, host in defanged(draft.text):
        if seen.isdisjoint(span) and not leads_to(host, draft.link_hosts or ()):
            yield TextFinding(_HIDES, _openable(draft.quote(*span)), *span)


def linked(text: str) -> Iterator[tuple[Span, str]]:
    """The hosts that a text links to, as a browser reads them, and where they stand."""
    yield from _schemed(text)
    for start, end in links(text, bare=True):
        link = text[start:end]
        if "://" not in link:
            host = _PATH.split(link, maxsplit=1)[0]
            if host.rpartition(".")[2].islower() or host.isupper():  # « fait.Merci » is none
                yield (start, start + len(host)), _read(host)


def _schemed(text: str) -> Iterator[tuple[Span, str]]:
    """Those with a scheme, or with the slashes behind one."""
    likely = ":" in text or "/" in text or "\\" in text
    for match in _SCHEMED.finditer(text) if likely else ():
        yield match.span("host"), _read(match["host"])


def hides(host: str) -> bool:
    """Whether a host forwards to others, so that nobody sees where a link leads."""
    return host.removeprefix("www.") in SHORTENERS


def leads_to(host: str, ours: Collection[str]) -> bool:
    """Whether a host is one of ours or lies below one of them."""
    return any(host == one or host.endswith(f".{one}") for one in ours)


@lru_cache(maxsize=1024)  # many texts link to a few
def _read(host: str) -> str:
    """What a browser makes of it: no user before an @, no port, one kind of dot and of letter."""
    plain = unicodedata.normalize("NFKC", host.rpartition("@")[2].translate(_DOTS)).lower()
    labels = _PORT.sub("", plain.rstrip(_ENDS)).split(".")
    return ".".join(map(_decoded, labels))


def _decoded(label: str) -> str:
    """A label as it is shown: IDNA writes other alphabets as `xn--` and ASCII."""
    if not label.startswith("xn--"):
        return label
    try:
        read = label[4:].encode().decode("punycode")
    except UnicodeError:
        return label
    return read if read.isprintable() else label


def _openable(quote: str) -> Words:
    return words(
        "“{quote}” is no link, yet anybody can make one of it: take it out, whoever it belongs to",
        quote=quote,
    )


def _foreign(host: str, ours: Collection[str] | None) -> Words | None:
    if ours is None:
        if host.isascii() or next(disguised(f"www.{host}"), None) is None:
            return None
        return words(
            "“{quote}” is written in letters that look like others: take it out", quote=host
        )
    if leads_to(host, ours):
        return None
    for one in ours:
        if leads_to(skeleton(host), [skeleton(one)]):
            return words(
                "“{host}” only looks like {ours}: the link leads elsewhere", host=host, ours=one
            )
    return words(
        "the link to {host} is not one of ours: take it out, or name the host in team.yaml "
        "(`link-hosts`)",
        host=host,
    )
