"""What an audit says, section by section: the same on a terminal and on the page."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crisisctl.audit.desks import Known
from crisisctl.audit.facts import Audit
from crisisctl.audit.judged import Hit
from crisisctl.audit.names import Names
from crisisctl.audit.prepare import tasks
from crisisctl.audit.threads import Message
from crisisctl.audit.times import Times
from crisisctl.channels.facts import channel_name
from crisisctl.engine.measures import Lapse, Share
from crisisctl.reports.said import Said
from crisisctl.reports.writer import Cell, in_words
from crisisctl.words import Words, words

MOST_EXAMPLES = 3
MOST_COPIES = 5
_SHOWN = 35
"""Characters of a copied text in a table."""


@dataclass(frozen=True, slots=True)
class Table:
    """Cells under their heads."""

    heads: tuple[Words, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what is said under it, and messages that show it."""

    title: Words
    lines: tuple[Words, ...]
    tables: tuple[Table, ...] = ()
    examples: tuple[Message, ...] = ()
    ranked: bool = False
    """Whether the lines are numbered."""


def sections(audit: Audit, names: Names) -> Iterator[Section]:
    """All of an audit; it ends with what to prepare first."""
    yield _read(audit)
    yield _no_reply(audit)
    yield _late(audit)
    yield _personal_data(audit)
    yield _private(audit)
    yield _copied(audit, names)
    yield _tone(audit)
    yield _prepare(audit)


def _read(audit: Audit) -> Section:
    found = audit.material
    lines = [
        _brand(audit),
        words(
            "{posts} posts in {threads} conversations, from {begins} to {ends}.",
            posts=found.posts,
            threads=found.threads,
            begins=found.begins,
            ends=found.ends,
        ),
    ]
    if found.posts != found.messages:
        lines.append(
            words(
                "{count} of them go on in the post before (1/2, 2/2, …): each such text is read "
                "as one.",
                count=found.posts - found.messages,
            )
        )
    if found.duplicates:
        lines.append(
            words("{count} row(s) stand there twice: counted once.", count=found.duplicates)
        )
    if found.problems:
        lines.append(
            words(
                "{count} row(s) could not be used as they stand, of which {left_out} do not count "
                "at all: they are listed at the end.",
                count=len({one.line for one in found.problems}),
                left_out=found.left_out,
            )
        )
    return Section(words("What was read"), tuple(lines))


def _brand(audit: Audit) -> Words:
    shown = audit.desks.shown
    handles = Said(", ".join(f"@{one}" for one in shown[:MOST_COPIES]))
    more = max(0, len(shown) - MOST_COPIES)
    sentences = {
        Known.NAMED: words("The brand is {handles}, as you said.", handles=handles),
        Known.MARKED: words("The brand is {handles}: the file says so.", handles=handles),
        Known.GUESSED: words(
            "The brand is {handles}, we guess: nobody answers as many people. --brand says "
            "otherwise.",
            handles=handles,
        ),
    }
    said = sentences[audit.desks.known]
    if not more:
        return said
    return words("{sentence} And {count} more.", sentence=said, count=more)


def _no_reply(audit: Audit) -> Section:
    answers = audit.answers
    lines = [
        words("Never answered: {share} mentions.", share=in_words(answers.all.unanswered)),
        words(
            "Of these, {openings} began a conversation, the others joined one.",
            openings=answers.openings.unanswered.part,
        ),
        words(
            "Later words of the same people without an answer: {share}.",
            share=in_words(answers.later.unanswered),
        ),
    ]
    if answers.fresh:
        lines.append(
            words(
                "{count} of the unanswered were posted in the last 2 h of the file: an answer may "
                "have come after it ends.",
                count=len(answers.fresh),
            )
        )
    if answers.elsewhere:
        lines.append(
            words(
                "{count} of the unanswered may have replies that are not in the file, or that "
                "nothing links to them.",
                count=len(answers.elsewhere),
            )
        )
    return Section(words("1. No reply"), tuple(lines), examples=answers.unanswered)


def _late(audit: Audit) -> Section:
    answers = audit.answers
    late = sorted(
        (one for one in answers.mentions if one.took is not None),
        key=lambda one: one.took or one.message.at - one.message.at,
        reverse=True,
    )
    return Section(
        words("2. A late reply"),
        (
            words(
                "Who got no answer counts as a miss in each share, and as longer than all answers "
                "in the median and the 90th percentile."
            ),
            words(
                "Of those who got one (n = {n}): half within {median}, nine in ten within {p90}.",
                n=answers.all.answered_in.n,
                median=_wait(answers.all.answered_in.median),
                p90=_wait(answers.all.answered_in.p90),
            ),
        ),
        (
            Table(
                (words("Channel"), *_TIMES),
                tuple((Said(channel_name(one.name)), *_times(one.times)) for one in answers.by_channel),
            ),
            Table(
                (words("Hour"), *_TIMES),
                tuple((words("{hour} h", hour=one.name), *_times(one.times)) for one in answers.by_hour),
            ),
        ),
        tuple(one.message for one in late),
    )


_TIMES = (
    words("n"),
    words("No answer"),
    words("≤ 1 h"),
    words("≤ 2 h"),
    words("Median"),
    words("90th pct."),
)


def _times(found: Times) -> tuple[Cell, ...]:
    waits = found.waits
    shares = (_percent(one) for one in (found.unanswered, found.within_1h, found.within_2h))
    return found.n, *shares, _wait(waits.median), _wait(waits.p90)


def _percent(share: Share) -> Words:
    return words("{percent} %", percent=share.percent or 0)


def _wait(found: Lapse | None) -> Words:
    if found is None:
        return words("none to count")
    if found.running:
        return words("> {time}", time=found.length)
    return words("{value}", value=found.length)


def _personal_data(audit: Audit) -> Section:
    replies = audit.replies
    shares = [Share(len(_messages(hits)), len(replies.all)) for hits in (replies.asks, replies.echoes)]
    return Section(
        words("3. Personal data in public"),
        (
            words("Asked for in public: {share} replies.", share=in_words(shares[0])),
            words("Repeated in public: {share} replies.", share=in_words(shares[1])),
        ),
        (_hits((*replies.asks, *replies.echoes)),) if replies.asks or replies.echoes else (),
        _messages((*replies.asks, *replies.echoes)),
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


def _private(audit: Audit) -> Section:
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


def _copied(audit: Audit, names: Names) -> Section:
    replies = audit.replies
    rows = tuple(
        (
            len(one.replies),
            one.people,
            _short(names.wording(one.replies[0])),
            reference(one.replies[0]),
        )
        for one in replies.copies[:MOST_COPIES]
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


def _short(text: str) -> Said:
    return Said(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")


def _tone(audit: Audit) -> Section:
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


def _prepare(audit: Audit) -> Section:
    lines = tuple(
        words("{what}: {share}. {do}", what=one.what, share=in_words(one.share), do=one.do)
        for one in tasks(audit)
    )
    nothing = words("None of the five mistakes was found: keep it so, with a drill.")
    title = words("What to prepare first")
    return Section(title, lines or (nothing,), ranked=bool(lines))


def reference(message: Message) -> str:
    """What a message is called: its id, or its line in the file."""
    return message.id or f"L{message.posts[0].line}"
