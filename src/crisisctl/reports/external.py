"""What may be told outside: what happened, what we said in public, what we do about it.

Nothing internal stands in it, and nobody: no role, no rule, no journal row, no handle.
"""

from crisisctl.channels.facts import channel_name
from crisisctl.reports.blocks import Bullets, Document, Quotes, Section, Table
from crisisctl.reports.facts import Facts
from crisisctl.reports.figures import moment
from crisisctl.reports.overview import notices
from crisisctl.reports.said import Said
from crisisctl.reports.writer import in_words
from crisisctl.words import words


def external(facts: Facts) -> Document:
    """The summary for the public, of facts without names."""
    header = facts.header
    rows = (
        (words("Brand"), Said(header.brand)),
        (words("From"), header.declared_at),
        (words("To"), header.stood_down_at),
    )
    return Document(
        incident="",
        title=words("What happened, and what we do about it"),
        notices=notices(header),
        header=Table((words("What"), words("Value")), rows),
        sections=(_happened(facts), _said(facts), _next(facts)),
    )


def _happened(facts: Facts) -> Section:
    found = facts.figures
    lines = (
        words(
            "People who wanted an answer and got one: {answered}.",
            answered=in_words(found.replies.coverage),
        ),
        words(
            "Our first public word came after {time}.",
            time=moment(found.speed.first_public_anywhere),
        ),
        words(
            "Private conversations that ended in public: {returned}.",
            returned=in_words(found.private.returned),
        ),
    )
    return Section("happened", words("What happened"), (Bullets(lines),))


def _said(facts: Facts) -> Section:
    """Our own statements; what was answered to one person is theirs."""
    texts = tuple(
        (words("{at}, {channel}", at=one.at, channel=channel_name(one.channel)), one.text)
        for one in facts.messages
        if one.audience == "public" and not one.mention
    )
    nothing = words("We made no statement of our own.")
    return Section("said", words("What we said"), (Quotes(texts, nothing),))


def _next(facts: Facts) -> Section:
    lines = tuple(words("{text}", text=one.text) for one in facts.actions)
    return Section("next", words("What we do about it"), (Bullets(lines),))
