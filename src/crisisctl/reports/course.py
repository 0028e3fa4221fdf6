"""The sections that pictures go with: volume, tone, the roles' time, response times."""

from collections.abc import Iterator

from crisisctl.engine.answers import EDGES
from crisisctl.reports.blocks import Bullets, Paragraph, Section, Table
from crisisctl.reports.curve import Curve
from crisisctl.reports.facts import Facts
from crisisctl.reports.figures import NOT_TOLD
from crisisctl.reports.labels import DOINGS
from crisisctl.reports.writer import Rows, in_words
from crisisctl.words import Words, words


def volume(facts: Facts) -> Section:
    """Mentions in quarters of an hour."""
    rows = tuple(
        (one.start, one.mentions, one.negative if one.read else None)
        for one in facts.curve.quarters
        if one.mentions
    )
    heads = (words("15 minutes from"), words("Mentions"), words("Negative ones"))
    return Section(
        "volume",
        words("Volume of mentions"),
        (Bullets(tuple(_volume(facts.curve))), Table(heads, rows)),
    )


def _volume(found: Curve) -> Iterator[Words]:
    if found.peak is None:
        return
    yield words(
        "Peak: {count} mention(s) in the 15 minutes from {at}, {time} after the first.",
        count=found.peak.mentions,
        at=found.peak.start,
        time=found.to_peak,
    )
    yield words(
        "From the peak to half of it: {time}.",
        time=words("not yet") if found.half_life is None else in_words(found.half_life),
    )
    yield words(
        "Baseline, the median of the hours before: {baseline}; mentions above it: {above}.",
        baseline=NOT_TOLD if found.baseline is None else words("{value}", value=found.baseline),
        above=NOT_TOLD
        if found.above_baseline is None
        else words("{value}", value=found.above_baseline),
    )
    if found.outside:
        yield words(
            "{count} mention(s) were posted long before or after, and are not in the curve.",
            count=found.outside,
        )


def tone(facts: Facts) -> Section:
    """The negative share, and what followed each of our public messages: never what it caused."""
    rows = tuple(
        (Rows((one.seq,)), one.at, one.channel, one.before, one.after) for one in facts.reactions
    )
    heads = (
        words("Row"),
        words("Our message at"),
        words("Channel"),
        words("Negative, 60 min before"),
        words("followed by, 60 min after"),
    )
    method = words(
        "Negative mentions: {share}, of those that were imported and read by the program's own "
        "word list. Other mentions are not in this share.",
        share=in_words(facts.curve.negative),
    )
    return Section("tone", words("Negative share"), (Paragraph(method), Table(heads, rows)))


def roles(facts: Facts) -> Section:
    """What each role did, waited for or was asked for, and how long it took in all."""
    rows = tuple(
        (
            one.role,
            DOINGS[one.doing],
            one.count,
            one.total,
            one.stretches[0][0],
            one.stretches[-1][1],
            Rows(one.seqs),
        )
        for one in facts.lanes
    )
    heads = (
        words("Role"),
        words("Activity"),
        words("n"),
        words("Time, overlaps once"),
        words("First"),
        words("Until"),
        words("Journal rows"),
    )
    return Section("roles", words("Roles, steps and waits"), (Table(heads, rows),))


def responses(facts: Facts) -> Section:
    """How many were answered within how long, against what was promised to each."""
    groups = facts.figures.replies.groups
    rows = tuple(
        (label, *counts)
        for label, counts in zip(group_names(), groups, strict=True)
        if sum(counts)
    )
    heads = (
        words("Response time"),
        words("On time"),
        words("Late"),
        words("No reply, more than this long"),
    )
    return Section("responses", words("Response times"), (Table(heads, rows),))


def group_names() -> tuple[Words, ...]:
    """What each group of response times is called."""
    return (
        *(words("up to {time}", time=edge) for edge in EDGES),
        words("more than {time}", time=EDGES[-1]),
    )
