"""What an invitation to a private conversation owes to the person and to the public."""

import re
from collections.abc import Iterator

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.private_way import route
from crisisctl.replies.rules import HANDOFF_COMPLETE
from crisisctl.replies.usable_routes import direct_messages, routes
from crisisctl.words import Words, words

_ADDRESS = re.compile(r"https?:|www\.|[^\s@]@[\w-]{1,63}\.\w")


def incomplete_handoff(draft: Draft) -> Iterator[TextFinding]:
    """CC220: a hand-off offers, names its route, warns, and promises to come back."""
    if draft.kind != "handoff" or not draft.public or not draft.text.strip():
        return
    for start, end in draft.reading.spans("order"):
        place = draft.plain.span(start, end)
        message = words(
            "“{quote}” is an order: offer it (“if you like”, “please”)",
            quote=draft.quote(*place),
        )
        yield TextFinding(HANDOFF_COMPLETE, message, *place)
    for message in _missing(draft):
        yield TextFinding(HANDOFF_COMPLETE, message, 0, len(draft.text))


def _missing(draft: Draft) -> Iterator[Words]:
    has = draft.reading.spans
    if not routes(draft) and not _ADDRESS.search(draft.text):
        yield (
            route(draft.channel, draft.channels)
            if direct_messages(draft)
            else words("this hand-off names no private route: give the link, or say “by DM”")
        )
    if not has("nothing_personal"):
        yield words(
            "this hand-off does not warn: add “please post nothing personal here”, or people "
            "write their order number below it"
        )
    if not has("come_back"):
        yield words(
            "this hand-off does not say that you come back: add “we will come back here to say "
            "what was done”"
        )
