"""Incidents side by side: are we faster, fuller, kinder? Every figure stands with its n."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crisisctl.engine.measures import Lapse, Share, spread
from crisisctl.reports.facts import Facts
from crisisctl.reports.mistakes import Verdict
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Value:
    """What one incident came to: a time or a share; `n` is how many it was counted from.

    None of anything where there was nothing to count.
    """

    n: int
    time: Lapse | None = None
    share: Share | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A line of the table; `question` is one of faster, fuller, kinder."""

    name: str
    question: str
    title: Words
    of: Callable[[Facts], Value]


@dataclass(frozen=True, slots=True)
class Held:
    """One incident: which it is, and its values in the order of `MEASURES`."""

    incident: str
    playbook: str
    exercise: bool
    declared_at: datetime | None
    values: tuple[Value, ...]


def held(facts: Facts) -> Held:
    """What an incident came to."""
    header = facts.header
    values = tuple(one.of(facts) for one in MEASURES)
    return Held(header.incident, header.playbook, header.exercise, header.declared_at, values)


def _moment(value: Lapse | None) -> Value:
    return Value(int(value is not None), time=value)


def _share(value: Share) -> Value:
    return Value(value.whole, share=value)


def _median(facts: Facts) -> Value:
    response = facts.figures.replies.response
    return Value(response.n, time=response.median)


def _p90(facts: Facts) -> Value:
    response = facts.figures.replies.response
    return Value(response.n, time=response.p90)


def _approval(facts: Facts) -> Value:
    latency = facts.figures.approvals.latency
    return Value(latency.n, time=latency.median)


def _clean(facts: Facts) -> Value:
    """Texts that no check has anything to say about, of those sent."""
    sent = len({one.seq for one in facts.messages})
    caught = len({hit.seq for hit in facts.hits} & {one.seq for one in facts.messages})
    return _share(Share(sent - caught, sent))


def _avoided(facts: Facts) -> Value:
    judged = [one.verdict for one in facts.mistakes if one.verdict is not Verdict.NOT_TESTED]
    return _share(Share(judged.count(Verdict.HELD), len(judged)))


MEASURES: tuple[Measure, ...] = (
    Measure(
        "first-public",
        "faster",
        words("First public response"),
        lambda facts: _moment(facts.figures.speed.first_public),
    ),
    Measure(
        "detect",
        "faster",
        words("Time to detect"),
        lambda facts: _moment(facts.figures.speed.detect),
    ),
    Measure("response-median", "faster", words("Response time, median"), _median),
    Measure("response-p90", "faster", words("Response time, P90"), _p90),
    Measure("approval-median", "faster", words("Approval, median"), _approval),
    Measure(
        "answered",
        "fuller",
        words("Mentions answered"),
        lambda facts: _share(facts.figures.replies.coverage),
    ),
    Measure(
        "within-promise",
        "fuller",
        words("Within the promise"),
        lambda facts: _share(facts.figures.replies.within_promise),
    ),
    Measure(
        "returned",
        "fuller",
        words("Back to the public"),
        lambda facts: _share(facts.figures.private.returned),
    ),
    Measure(
        "updates-kept",
        "fuller",
        words("Updates kept"),
        lambda facts: _share(facts.figures.cadence.kept),
    ),
    Measure(
        "actions-closed",
        "fuller",
        words("Actions verified in time"),
        lambda facts: _share(facts.figures.actions),
    ),
    Measure(
        "explained",
        "kinder",
        words("Explained to the person"),
        lambda facts: _share(facts.figures.private.explained),
    ),
    Measure(
        "resolved",
        "kinder",
        words("Resolved for the person"),
        lambda facts: _share(facts.figures.private.resolved),
    ),
    Measure("clean-texts", "kinder", words("Texts without a remark"), _clean),
    Measure("mistakes-avoided", "kinder", words("Mistakes avoided"), _avoided),
)
KEY = {"faster": "first-public", "fuller": "answered", "kinder": "explained"}
"""The measure that answers each question in a sentence."""


@dataclass(frozen=True, slots=True)
class Since:
    """The last incident against those before it, by one measure.

    `before` is the median and the extremes of the times, or the sum of the shares; `incidents`
    are those before with something to count.
    """

    measure: Measure
    last: Value
    incidents: int
    before: tuple[Value, ...]


def since(incidents: Sequence[Held], question: str) -> Since | None:
    """Hold the last incident against those before; None where one side has nothing to count."""
    number = next(n for n, one in enumerate(MEASURES) if one.name == KEY[question])
    values = [one.values[number] for one in incidents]
    if not values or not values[-1].n:
        return None
    last, before = values[-1], [one for one in values[:-1] if one.n]
    if not before:
        return None
    return Since(MEASURES[number], last, len(before), _together(before))


def _together(values: Sequence[Value]) -> tuple[Value, ...]:
    shares = [one.share for one in values if one.share is not None]
    if shares:
        part, whole = sum(one.part for one in shares), sum(one.whole for one in shares)
        return (Value(whole, share=Share(part, whole)),)
    times = [one.time for one in values if one.time is not None]
    whole_spread = spread(times)
    shortest = min(times, key=lambda one: (one.running, one.length))
    ends = (whole_spread.median, shortest, whole_spread.longest)
    return tuple(Value(len(times), time=one) for one in ends)
