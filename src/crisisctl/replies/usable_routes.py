"""Where a text names a private route that its channel has: a direct message is none everywhere."""

from bisect import bisect_right

from crisisctl.channels.late import Late
from crisisctl.model.platforms import Reach
from crisisctl.replies.draft import Draft
from crisisctl.replies.spans import Span

_DIRECT = Late(
    r"\b(?:dm(?:s|ed|ing|'d|'ing)?|mps?|pms?|m\.p|d\.m"
    r"|(?:direct|private|personal) (?:messag(?:es?|ing)|msgs?|inbox)"
    r"|(?:messages?|msg|messagerie) (?:prive|direct|perso)(?:e|s|es)?)(?!\w)"
)
NOT_PRIVATE = frozenset({Reach.NOBODY, Reach.EXPOSED})
"""Where a direct message is read by others, or does not exist."""


def routes(draft: Draft) -> list[Span]:
    """The private routes of a text, without direct messages where the channel has none.

    What Mastodon calls direct is read by others: `channels` has the source of each fact.
    """
    spans = draft.reading.spans("route")
    direct = direct_messages(draft) if spans else []
    if not direct:
        return spans
    ends = [end for _, end in direct]
    return [one for one in spans if not _overlaps(one, direct, ends)]


def direct_messages(draft: Draft) -> list[Span]:
    """Where a public text speaks of direct messages, on a channel where none is private."""
    row = draft.channels.get(draft.channel)
    if row is None or row.reach.value not in NOT_PRIVATE or not draft.public:
        return []
    return [match.span() for match in _DIRECT.compiled.finditer(draft.plain.text)]


def _overlaps(span: Span, others: list[Span], ends: list[int]) -> bool:
    following = bisect_right(ends, span[0])
    return following < len(others) and others[following][0] < span[1]
