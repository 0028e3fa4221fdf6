"""What the brand said: personal data, private messages, copies, tone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from crisisctl.audit.facts import Audit
from crisisctl.audit.judged import Hit
from crisisctl.audit.names import Names
from crisisctl.audit.section import Section, reference
from crisisctl.audit.threads import Message
from crisisctl.engine.measures import Share
from crisisctl.reports.said import Said
from crisisctl.reports.writer import in_words
from crisisctl.words import Words, words

_MOST_COPIES = 5
_SHOWN = 80
"""Characters of a text that stands as an example in a sentence."""


def personal_data(audit: Audit) -> Section:
    replies = audit.replies
    found = (*replies.asks, *replies.echoes)
    shares = [
        Share(len(_messages(hits)), len(replies.all)) for hits in (replies.asks, replies.echoes)
    ]
    return Section(
        words("3. Personal data in public"),
        (
            words("Replies that asked for some: {share}.", share=in_words(shares[0])),
            words("Replies that repeated some: {share}.", share=in_words(shares[1])),
            *_hits(found),
        ),
        examples=_messages(found),
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
                "Replies that invite to a private message: {share}.",
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
                "Private conversations with a public closing: {share}.",
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
    most = (
        words(
            "{count} × for {people} people: “{text}” ({id})",
            count=len(one.replies),
            people=one.people,
            id=reference(one.replies[0]),
            text=_short(names.wording(one.replies[0])),
        )
        for one in replies.copies[:_MOST_COPIES]
    )
    return Section(
        words("Copy-paste"),
        (
            words(
                "Replies whose words two other people had got before, but for name, handle, "
                "signature and link: {share}.",
                share=in_words(Share(len(replies.copied), len(replies.all))),
            ),
            words("Different texts that were copied so: {count}.", count=len(replies.copies)),
            *most,
        ),
        examples=replies.copied,
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
            *_hits(found),
        ),
        examples=_messages(found),
    )


def _messages(hits: Iterable[Hit]) -> tuple[Message, ...]:
    found = dict.fromkeys(one.message for one in hits)
    return tuple(sorted(found, key=lambda one: one.order))


def _hits(hits: Iterable[Hit]) -> Iterator[Words]:
    """How many replies break each rule, with an example of the words."""
    grouped: defaultdict[tuple[str, str], list[Hit]] = defaultdict(list)
    for one in hits:
        grouped[one.rule, one.name].append(one)
    for (rule, name), found in sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0])):
        yield words(
            "{rule} {name}, {count} ×: “{quote}” ({id})",
            rule=rule,
            name=name,
            count=len(found),
            id=reference(found[0].message),
            quote=_short(found[0].quote),
        )


def _short(text: str) -> Said:
    return Said(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")
