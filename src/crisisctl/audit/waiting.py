"""What was read, who got no answer, and how long the others waited."""

from crisisctl.audit.desks import Known
from crisisctl.audit.facts import Audit
from crisisctl.audit.section import Section, Table
from crisisctl.audit.times import Times
from crisisctl.channels.facts import channel_name
from crisisctl.engine.measures import Lapse, Share
from crisisctl.reports.said import Said
from crisisctl.reports.writer import Cell, in_words
from crisisctl.words import Words, words

_MOST_HANDLES = 5


def read(audit: Audit) -> Section:
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
    handles = Said(", ".join(f"@{one}" for one in shown[:_MOST_HANDLES]))
    more = max(0, len(shown) - _MOST_HANDLES)
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


def no_reply(audit: Audit) -> Section:
    answers = audit.answers
    lines = [
        words(
            "Mentions that never got an answer: {share}.", share=in_words(answers.all.unanswered)
        ),
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


def late(audit: Audit) -> Section:
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
                (
                    (words("All"), *_times(answers.all)),
                    *(
                        (Said(channel_name(one.name)), *_times(one.times))
                        for one in answers.by_channel
                    ),
                ),
            ),
            Table(
                (words("Hour"), *_TIMES),
                tuple(
                    (words("{hour} h", hour=one.name), *_times(one.times))
                    for one in answers.by_hour
                ),
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
