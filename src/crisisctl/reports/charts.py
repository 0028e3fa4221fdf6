"""The pictures of a report, each from the figures of the table that stands beside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from pygal import XY, Histogram

from crisisctl.engine.answers import EDGES
from crisisctl.engine.ledger import MentionLine
from crisisctl.i18n import Speaker
from crisisctl.model.messages import Audience
from crisisctl.reports.course import group_names
from crisisctl.reports.curve import QUARTER, Quarter
from crisisctl.reports.facts import Facts
from crisisctl.reports.labels import DOINGS
from crisisctl.reports.lanes import Stretch
from crisisctl.reports.pictures import Picture, drawn, minutes, settings, ticks
from crisisctl.reports.visible import visible
from crisisctl.words import words

MOST_LANES = 12
MOST_LOOPS = 24
"""More can't be told apart: the table has them all."""
MOST_DOTS = 250
"""On the width of a picture; as many stretches of a lane are told apart."""
Point = tuple[float, float] | None
Draw = Callable[[Facts, Speaker], Iterator[Picture]]


def pictures(facts: Facts, say: Speaker) -> dict[str, tuple[Picture, ...]]:
    """What to draw in each section, by its name; nothing where there is nothing to see."""
    draws: dict[str, Draw] = {
        "volume": _volume,
        "tone": _tone,
        "responses": _responses,
        "roles": _roles,
        "private": _loops,
    }
    return {section: tuple(draw(facts, say)) for section, draw in draws.items()}


def _volume(facts: Facts, say: Speaker) -> Iterator[Picture]:
    found = facts.curve
    if found.peak is None:
        return
    first, top = found.quarters[0].start, found.peak.mentions
    end = found.quarters[-1].start + QUARTER
    chart = XY(
        settings(
            x_labels=ticks(first, end, say),
            xrange=(0, minutes(end - first)),
            range=(0, top * 1.3),
            y_labels=[{"label": str(one), "value": one} for one in sorted({0, -(-top // 2), top})],
        )
    )
    chart.add(say(words("mentions in 15 min")), _stairs(found.quarters), show_dots=False)
    if found.baseline is not None:
        level = [(0, found.baseline), (minutes(end - first), found.baseline)]
        chart.add(say(words("baseline")), level, show_dots=False)
    said = [one.at for one in facts.messages if one.audience == Audience.PUBLIC]
    chosen = [one.at for one in facts.decisions]
    for label, moments, height in (
        (words("our public messages"), said, 1.12),
        (words("decisions of the desk"), chosen, 1.24),
    ):
        dots = [(at, top * height) for at in _apart(moments, first, end)]
        chart.add(say(label), dots, stroke=False, dots_size=5)
    yield drawn(
        chart,
        "picture-volume",
        words("Volume of mentions"),
        words(
            "Mentions in each quarter of an hour; above them, on the same clock, our public "
            "messages and the decisions of the desk. The table has the numbers."
        ),
        say,
    )


def _apart(moments: Iterable[datetime], first: datetime, end: datetime) -> list[float]:
    """Where moments lie on the axis; those that nobody could tell apart are one."""
    width = (end - first) / MOST_DOTS
    inside = sorted(at for at in moments if first <= at <= end)
    kept = {int((at - first) / width): at for at in reversed(inside)}
    return [minutes(at - first) for at in reversed(kept.values())]


def _stairs(quarters: Sequence[Quarter]) -> list[Point]:
    """A level for each quarter; the quiet ones in the middle of others add no points."""
    first = quarters[0].start
    points: list[Point] = []
    for index, one in enumerate(quarters):
        beside = (quarters[max(index - 1, 0)], quarters[min(index + 1, len(quarters) - 1)])
        if 0 < index < len(quarters) - 1 and {near.mentions for near in beside} == {one.mentions}:
            continue
        begin = minutes(one.start - first)
        points += [(begin, one.mentions), (begin + minutes(QUARTER), one.mentions)]
    return points


def _tone(facts: Facts, say: Speaker) -> Iterator[Picture]:
    read = [one for one in facts.curve.quarters if one.read]
    if not read:
        return
    first, end = read[0].start, read[-1].start + QUARTER
    chart = XY(
        settings(
            x_labels=ticks(first, end, say),
            xrange=(0, minutes(end - first)),
            range=(0, 110),
            y_labels=[{"label": f"{one} %", "value": one} for one in (0, 50, 100)],
        )
    )
    shares = [
        (minutes(one.start + QUARTER / 2 - first), round(100 * one.negative / one.read, 1))
        for one in read
    ]
    chart.add(say(words("negative share")), shares, dots_size=2)
    said = _apart([one.at for one in facts.reactions], first, end)
    dots = [(at, 105) for at in said]
    chart.add(say(words("our public messages")), dots, stroke=False, dots_size=5)
    yield drawn(
        chart,
        "picture-tone",
        words("Negative share"),
        words(
            "The negative share of the mentions that were read, in each quarter of an hour, and "
            "our public messages. What follows a message need not come from it."
        ),
        say,
    )


def _responses(facts: Facts, say: Speaker) -> Iterator[Picture]:
    groups = facts.figures.replies.groups
    if not any(map(sum, groups)):
        return
    top = max(max(group) for group in groups)
    labels = [{"label": say(name), "value": at + 0.5} for at, name in enumerate(group_names())]
    chart = Histogram(
        settings(
            x_labels=labels,
            xrange=(0, len(groups)),
            range=(0, top * 1.1),
            y_labels=[{"label": str(one), "value": one} for one in sorted({0, -(-top // 2), top})],
        )
    )
    for column, label in enumerate((words("on time"), words("late"), words("no reply"))):
        left = 0.08 + 0.28 * column
        bars = [(group[column], at + left, at + left + 0.26) for at, group in enumerate(groups)]
        chart.add(say(label), [bar for bar in bars if bar[0]])
    promised = sorted({_place(one) for one in facts.figures.replies.promised})
    lines = [(top * 1.1, at - 0.015, at + 0.015) for at in promised]
    chart.add(say(words("what was promised")), lines)
    yield drawn(
        chart,
        "picture-responses",
        words("Response times"),
        words(
            "How many people were answered within how long, on time or late, how many were not, "
            "and a line at each time that was promised."
        ),
        say,
    )


def _place(promise: timedelta) -> float:
    """Where a time promised lies on the axis of the groups."""
    group = sum(promise > edge for edge in EDGES)
    if group == len(EDGES):
        return group + 0.5
    below = EDGES[group - 1] if group else EDGES[0] * 0
    return round(group + (promise - below) / (EDGES[group] - below), 2)


def _roles(facts: Facts, say: Speaker) -> Iterator[Picture]:
    lanes = [one for one in facts.lanes if one.stretches]
    roles = list(dict.fromkeys(one.role for one in lanes))[:MOST_LANES]
    if not roles:
        return
    first = min(one.stretches[0][0] for one in lanes)
    last = max(one.stretches[-1][1] for one in lanes)
    chart = _lanes(first, last, roles, say)
    for offset, (doing, label) in zip((0.24, 0.0, -0.24), DOINGS.items(), strict=True):
        points: list[Point] = []
        for lane in (one for one in lanes if one.doing == doing and one.role in roles):
            height = len(roles) - roles.index(lane.role) + offset
            for start, end in _joined(lane.stretches, (last - first) / MOST_DOTS):
                points += _stretch(first, start, end, height)
        chart.add(say(label), points)
    yield drawn(
        chart,
        "picture-roles",
        words("Roles, steps and waits"),
        words(
            "A lane for each role: its steps, its waiting steps, the approvals it was asked for."
        ),
        say,
    )


def _joined(stretches: Sequence[Stretch], gap: timedelta) -> list[Stretch]:
    """The stretches of a lane, in order, those joined whose gap nobody could see."""
    joined = [stretches[0]]
    for start, end in stretches[1:]:
        if start - joined[-1][1] < gap:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _loops(facts: Facts, say: Speaker) -> Iterator[Picture]:
    cases = [one for one in facts.figures.mentions if one.private.invited_at][:MOST_LOOPS]
    if not cases:
        return
    first, last = min(one.posted_at for one in cases), facts.header.written_at
    ends = [at for one in cases for at in _moments(one, last)]
    last = max(ends)
    chart = _lanes(first, last, [one.mention for one in cases], say)
    for column, label in enumerate(
        (
            words("in public"),
            words("invited"),
            words("in private"),
            words("settled, not said yet"),
        )
    ):
        points: list[Point] = []
        for index, one in enumerate(cases):
            start, end = _moments(one, last)[column : column + 2]
            points += _stretch(first, start, end, len(cases) - index)
        chart.add(say(label), points)
    yield drawn(
        chart,
        "picture-private",
        words("From public to private and back"),
        words(
            "A lane for each private conversation, from the post to the last public word. Up to "
            "{count} are drawn; the table has all.",
            count=MOST_LOOPS,
        ),
        say,
    )


def _moments(one: MentionLine, last: datetime) -> list[datetime]:
    """Posted, invited, opened, resolved, closed: what never came takes no time, or goes on."""
    case = one.private
    end = case.closed_at or (last if case.owes_closing else case.resolved_at) or case.invited_at
    assert case.invited_at is not None
    assert end is not None
    opened = case.opened_at or min(case.resolved_at or end, end)
    return [one.posted_at, case.invited_at, opened, case.resolved_at or end, end]


def _lanes(first: datetime, last: datetime, names: Sequence[str], say: Speaker) -> XY:
    labels = [
        {"label": visible(name)[:24], "value": len(names) - at} for at, name in enumerate(names)
    ]
    return XY(
        settings(
            classes=("pygal-chart", "lanes"),
            x_labels=ticks(first, last, say),
            xrange=(0, max(minutes(last - first), 1)),
            range=(0.4, len(names) + 0.6),
            y_labels=labels,
            show_dots=False,
            allow_interruptions=True,
        )
    )


def _stretch(first: datetime, start: datetime, end: datetime, height: float) -> list[Point]:
    """A line from one moment to another, and a gap behind it."""
    if end <= start:
        return []
    return [(minutes(start - first), height), (minutes(end - first), height), None]
