"""Judge a text before it leaves the house: the checks that lint and run time share.

A net, not a judge: it looks for words. It imports neither Jinja2 nor `regex`.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from decimal import Decimal

from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.model.findings import TextFinding
from crisisctl.replies.address import tu_and_vous
from crisisctl.replies.amounts import amounts
from crisisctl.replies.asks import public_asks, secret_asks
from crisisctl.replies.draft import Draft
from crisisctl.replies.echoes import echoes
from crisisctl.replies.empathy import lacks_empathy
from crisisctl.replies.handoff import incomplete_handoff
from crisisctl.replies.hidden import invisible
from crisisctl.replies.languages import unread
from crisisctl.replies.link_hosts import foreign_links
from crisisctl.replies.lookalikes import lookalikes
from crisisctl.replies.oversize import too_long
from crisisctl.replies.repeats import repeated
from crisisctl.replies.shout import shouts
from crisisctl.replies.tone import tone
from crisisctl.replies.wording import unfilled

Check = Callable[[Draft], Iterator[TextFinding]]
WORDS: tuple[Check, ...] = (
    unfilled,
    public_asks,
    secret_asks,
    echoes,
    tone,
    shouts,
    tu_and_vous,
)
"""What is wrong with words, wherever they stand: neither length, links nor amounts."""
CHECKS = (
    *WORDS,
    lacks_empathy,
    unread,
    incomplete_handoff,
    invisible,
    lookalikes,
    too_long,
    foreign_links,
    repeated,
    amounts,
)
_AT_ONCE = 3
"""Checks that judge a text before the next text's turn; length and links are found together."""


def judge(  # noqa: PLR0913 - the facts about one text, all by name
    text: str,
    *,
    channel: str,
    audience: str,
    language: str,
    kind: str,
    reply: bool = True,
    severity: str = "",
    approved_by_legal: bool = False,
    known_private: Sequence[str] = (),
    channels: Channels = CHANNELS,
    link_hosts: Collection[str] | None = None,
    sent_before: int = 0,
    offered: Collection[Decimal] = (),
    checks: Sequence[Check] = CHECKS,
) -> tuple[TextFinding, ...]:
    """Find what must not be sent in a rendered `text`, in the order of the text.

    `channel` is an id of `channels`, the channels as the team knows them (`KeyError` otherwise),
    `audience` is "public", "private" or "internal", `kind` the message's kind, `severity` that of
    the incident ("sev1" … "sev4"; "" if unknown), and `known_private` what the desk was told in
    private. With `approved_by_legal`, words that admit liability or announce a suit may stand:
    somebody whose duty is legal has read them. `link_hosts` are the hosts that links may lead to,
    with those below them; None where nobody has named any. `sent_before` is how many other people
    got the same words, `offered` what remedies of the incident came to. Fewer `checks` find less,
    sooner. `start` and `end` of a finding count characters of `text`; the level of its rule is
    that in this text.
    """
    draft = Draft(
        text=text,
        channel=channel,
        audience=audience,
        language=language,
        kind=kind,
        reply=reply,
        severity=severity,
        approved_by_legal=approved_by_legal,
        known_private=known_private,
        channels=channels,
        link_hosts=link_hosts,
        sent_before=sent_before,
        offered=offered,
    )
    (found,) = judge_each([draft], checks)
    return found


def judge_each(
    drafts: Collection[Draft], checks: Sequence[Check] = CHECKS
) -> list[tuple[TextFinding, ...]]:
    """What `judge` finds, of many texts: a few checks see all of them before others do.

    Whatever a check is made of stays near the processor: a sixth sooner than text by text.
    """
    found: list[list[TextFinding]] = [[] for _ in drafts]
    for first in range(0, len(checks), _AT_ONCE):
        some = checks[first : first + _AT_ONCE]
        for draft, findings in zip(drafts, found, strict=True):
            for check in some:
                findings.extend(check(draft))
    return [
        tuple(sorted(findings, key=lambda one: (one.start, one.end, one.rule.id)))
        for findings in found
    ]
