"""Judge a text before it leaves the house: the checks that lint and run time share.

A net, not a judge: it looks for words. It imports neither Jinja2 nor `regex`.
"""

from collections.abc import Callable, Iterator, Sequence

from crisisctl.model.findings import TextFinding
from crisisctl.replies.asks import public_asks, secret_asks
from crisisctl.replies.draft import Draft
from crisisctl.replies.echoes import echoes
from crisisctl.replies.languages import lexicons
from crisisctl.replies.plain import plain
from crisisctl.replies.sizes import too_long
from crisisctl.replies.wording import invisible, non_apologies, unfilled

_CHECKS: tuple[Callable[[Draft], Iterator[TextFinding]], ...] = (
    unfilled,
    too_long,
    public_asks,
    secret_asks,
    echoes,
    non_apologies,
    invisible,
)


def judge(  # noqa: PLR0913 - the facts about one text, all by name
    text: str,
    *,
    channel: str,
    audience: str,
    language: str,
    kind: str,
    reply: bool = True,
    known_private: Sequence[str] = (),
) -> tuple[TextFinding, ...]:
    """Find what must not be sent in a rendered `text`, in the order of the text.

    `channel` is an id of `crisisctl.channels.facts.CHANNELS` (`KeyError` otherwise), `audience`
    is "public", "private" or "internal", `kind` the message's kind, and `known_private` what the
    desk was told in private. `start` and `end` of a finding count characters of `text`.
    """
    draft = Draft(
        text, plain(text), channel, audience, kind, reply, lexicons(language), known_private
    )
    found: dict[tuple[int, int, str], TextFinding] = {}
    for check in _CHECKS:
        for finding in check(draft):  # two languages may share a word
            found.setdefault((finding.start, finding.end, finding.rule.id), finding)
    return tuple(found[place] for place in sorted(found))
