"""What the brand said: personal data, private messages, copies, tone."""

from collections import defaultdict
from collections.abc import Iterable

from crisisctl.audit.facts import Audit
from crisisctl.audit.judged import Hit
from crisisctl.audit.names import Names
from crisisctl.audit.section import Section, Table, reference
from crisisctl.audit.threads import Message
from crisisctl.engine.measures import Share
from crisisctl.reports.said import Said
from crisisctl.reports.writer import in_words
from crisisctl.words import words

_MOST_COPIES = 5
_SHOWN = 35
"""Characters of a copied text in a table."""


def personal_data(audit: Audit) -> Section:
    replies = audit.replies
    shares = [
        Share(len(_messages(hits)), len(replies.all)) for hits in (replies.asks, replies.echoes)
    ]
    return Section(
        words("3. Personal data in public"),
        (
            words("Asked for in public: {share} replies.", share=in_words(shares[0])),
            words("Repeated in public: {share} replies.", share=in_words(shares[1])),
        ),
        (_hits((*replies.asks, *replies.echoes)),) if replies.asks or replies.echoes else (),
        _messages((*replies.asks, *replies.echoes)),
    )


def private(audit: Audit) -> Section:
    private = audit.private
    cases = len(private.cases)
    closed = [one for one in private.cases if one.closed]
    later = [one for one in private.cases if one.later]
    unclosed = [one.invitations[-1] for one in private.cases if not one.closed]
    whole = len(private.all)
    return Section(
        words("4 and 5. Private messages, and the way back to the public"),
        (
            words(
                "Invitations to a private message: {share} replies.",
                share=in_words(Share(whole, len(audit.replies.all))),
            ),
            words(
                "Could not be followed: {share} (the platform has none: {platform}; no way named: "
                "{way}; the person says so: {person}).",
                share=in_words(Share(len(private.impossible), whole)),
                platform=len(private.no_messages),
                way=len(private.no_way),
                person=len(private.refused),
            ),
            words(
                "Ended with a public closing: {share} conversations.",
                share=in_words(Share(len(closed), cases)),
            ),
            words(
                "Any later public word of the brand to the same person: {share}.",
                share=in_words(Share(len(later), cases)),
            ),
        ),
        examples=(*private.impossible, *unclosed),
    )


def copied(audit: Audit, names: Names) -> Section:
    replies = audit.replies
    rows = tuple(
        (
            len(one.replies),
            one.people,
            _short(names.wording(one.replies[0])),
            reference(one.replies[0]),
        )
        for one in replies.copies[:_MOST_COPIES]
    )
    heads = (words("Replies"), words("People"), words("Text"), words("In"))
    return Section(
        words("Copy-paste"),
        (
            words(
                "Replies whose words two other people had got before, but for name, handle, "
                "signature and link: {share}.",
                share=in_words(Share(len(replies.copied), len(replies.all))),
            ),
            words("Different texts that were copied so: {count}.", count=len(replies.copies)),
        ),
        (Table(heads, rows),) if rows else (),
        replies.copied,
    )


def tone(audit: Audit) -> Section:
    found = audit.replies.tone
    return Section(
        words("Tone"),
        (
            words(
                "Replies with words to leave out: {share}.",
                share=in_words(Share(len(_messages(found)), len(audit.replies.all))),
            ),
        ),
        (_hits(found),) if found else (),
        _messages(found),
    )


def _messages(hits: Iterable[Hit]) -> tuple[Message, ...]:
    found = dict.fromkeys(one.message for one in hits)
    return tuple(sorted(found, key=lambda one: one.order))


def _hits(hits: Iterable[Hit]) -> Table:
    """How many replies break each rule, with an example of what the gate says."""
    grouped: defaultdict[tuple[str, str], list[Hit]] = defaultdict(list)
    for one in hits:
        grouped[one.rule, one.name].append(one)
    ranked = sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0]))
    return Table(
        (words("Rule"), words("Replies"), words("For example"), words("In")),
        tuple(
            (f"{rule} {name}", len(found), found[0].quote, reference(found[0].message))
            for (rule, name), found in ranked
        ),
    )


def _short(text: str) -> Said:
    return Said(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")
