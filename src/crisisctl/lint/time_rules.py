"""Rules about being in time."""

from collections.abc import Hashable, Iterable, Iterator
from graphlib import CycleError
from typing import NamedTuple

from crisisctl.engine.flow import Node
from crisisctl.lint.first_word import Question, latest
from crisisctl.lint.graph import Chart, walkable
from crisisctl.lint.moment import Moment
from crisisctl.lint.outcome import SILENCE, WORD, Arrival, Outcome
from crisisctl.lint.prices import Prices, clock
from crisisctl.lint.proofs import Case, cases, worst
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import FIRST_KINDS, is_public, message_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.witness import SEEN, Line, clocked
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.steps import ANSWERED_IN_PRIVATE, Option
from crisisctl.words import words


def needs_no_public_word(option: Option) -> bool:
    """Whether a decision leaves the public road: nothing is answered, or only in private."""
    return option.no_reply is not None or option.waive_closing in ANSWERED_IN_PRIVATE


@rule("CC304", "first-reply-budget", Level.ERROR)
def first_reply_budget(subject: Subject) -> Iterator[Breach]:
    """The first public word comes in time on every path, even when nobody answers the first call.

    The clock runs from the posting: the longest `detect-within` of the triggers, then each step at
    its `within`. An escalation costs the person and the backup of each level; a text without a
    current approval costs its approver and the backup; loops take all the turns they may. The sum
    must fit `first-reply` of each severity, and the channel's `reply-within`. A step due at
    `{posted: D}` must be reached before D. A flow that can end without a public word never fits,
    unless an option says `no-reply`, or waives the closing for distress, a minor or a legal
    reason; only a playbook without `triggers` that `each-mention` of another in its folder runs
    may leave every public word of a mention to its caller. One with `triggers` and without
    `each-mention` is told of too, unless another runs it. On the desk's flow the first statement
    (kind `acknowledgement` or `holding`) is counted from the declaration.

    Why: half of those who write on X expect an answer within two hours, and a plan holds only if
    it holds with the approver asleep.

    Bad:
        each-mention:
          - {id: call, role: cm, escalate: {to: [legal], within: 1h, on-timeout: answer}}
          - {id: answer, role: cm, within: 5m, say: ack}
          - {id: done, end: {}}

    Good:
        each-mention:
          - {id: answer, role: cm, within: 5m, say: ack}
          - {id: call, role: cm, escalate: {to: [legal], within: 1h, on-timeout: done}}
          - {id: done, end: {}}

    Source: Lithium, 2013: 72 % of those who complain expect an answer within one hour;
    « 5 exemples à ne pas suivre », mistake 2.
    """
    yield from _unanswered(subject)
    for chart in walkable(subject):
        yield from _strictest(_breaches(subject, chart))


class Late(NamedTuple):
    """A breach, the walk that it tells, and the seconds that are promised."""

    moment: Moment
    limit: float
    breach: Breach


def _strictest(found: Iterable[Late]) -> Iterator[Breach]:
    """Of all promises that the same walk breaks, at any severity, the strictest."""
    kept = dict[Hashable, Late]()
    for late in found:
        walk = (late.moment.seconds, *((one.node, one.exit) for one in late.moment.walk()))
        kept[walk] = min(kept.get(walk, late), late, key=lambda one: one.limit)
    yield from (late.breach for late in kept.values())


def _breaches(subject: Subject, chart: Chart) -> Iterator[Late]:
    outcomes = dict[Hashable, Outcome | None]()
    for case in cases(subject, chart.flow):
        key = case.key
        if key not in outcomes:
            outcomes[key] = outcome_of(subject, chart, case)
        outcome = outcomes[key]
        if outcome is not None:
            yield from _too_late(subject, chart, case, outcome)
            if outcome.silence is not None and chart.of_mention and not _is_card(subject, chart):
                yield Late(outcome.silence, 0, _silent(chart, outcome.silence))


def outcome_of(subject: Subject, chart: Chart, case: Case) -> Outcome | None:
    """The latest of the flow in one case; None where CC302 says that it can't be told.

    Raises `UnfollowedError`.
    """
    start, seen = chart.flow.start, Moment(case.seen, "", SEEN)
    if start is None:
        return None

    def look(walker: Walker) -> Iterator[Arrival]:
        return latest(_question(subject, walker, seen.seconds), Stop(start), seen).arrivals()

    try:
        found = worst(case, look, lambda one: one.moment.seconds).items()
    except CycleError:
        return None
    moments = {key: arrival.moment for key, arrival in found}
    word, silence = moments.pop(WORD, None), moments.pop(SILENCE, None)
    return Outcome(word, silence, late={one.node: one for one in moments.values()})


def _is_card(subject: Subject, chart: Chart) -> bool:
    """Whether the flow is only a part of others': it says nothing, and only they open it."""
    speaks = any(is_public(subject, node) for node in chart.flow.nodes.values())
    return not speaks and not subject.playbook.triggers and chart.key in subject.called_in()


def _unanswered(subject: Subject) -> Iterator[Breach]:
    """A figure opens the playbook, and there is nothing to walk for a mention."""
    playbook = subject.playbook
    if playbook.triggers and not playbook.each_mention and not subject.called_in():
        message = words("Triggers open this playbook, and no mention gets an answer.")
        advice = words("Add `each-mention`, or run it from a playbook beside it that has one.")
        yield Breach(message, ("triggers",), advice)


def _question(subject: Subject, walker: Walker, seen: float) -> Question:
    def speaks(node: Node) -> bool:
        return is_public(subject, node)

    prices = Prices(subject, walker.world.severity, seen)
    return Question(walker, prices, speaks, needs_no_public_word)


def _too_late(subject: Subject, chart: Chart, case: Case, outcome: Outcome) -> Iterator[Late]:
    word = outcome.word
    if word is not None and counts(subject, chart, word):
        for limit, channels in budgets(subject, chart, case).items():
            if word.seconds > limit:
                yield Late(word, limit, _late_word(chart, case, word, limit, channels))
                return  # the strictest promise says it for all
    for moment in outcome.late.values():
        yield Late(moment, 0, _late_step(chart, case, moment))


def counts(subject: Subject, chart: Chart, word: Moment) -> bool:
    """On the desk's flow only a first statement is judged: an update is late by nature."""
    message = message_of(subject, chart.flow.nodes[word.node])
    return chart.of_mention or (message is not None and message.kind in FIRST_KINDS)


def budgets(subject: Subject, chart: Chart, case: Case) -> dict[float, list[str]]:
    """Seconds, strictest first, and the channels that ask for them."""
    promise = subject.playbook.severity[case.severity].first_reply.worst_seconds
    accounts = subject.plan.team.channels if chart.of_mention else {}
    found: dict[float, list[str]] = {}
    for name, account in accounts.items():
        if case.channel in ("", name):
            asked = account.reply_within.worst_seconds if account.reply_within else promise
            found.setdefault(min(promise, asked), []).append(name)
    if not found:
        found[promise] = []
    return dict(sorted(found.items()))


def _late_word(
    chart: Chart, case: Case, word: Moment, limit: float, channels: list[str]
) -> Breach:
    facts = {
        "severity": case.severity,
        "late": clock(word.seconds),
        "limit": Duration(int(limit)),
        "channels": ", ".join(channels),
    }
    if channels:
        message = words(
            "At {severity} the first public word can come after {late}; "
            "{limit} is promised on {channels}.",
            **facts,
        )
    else:
        message = words(
            "At {severity} the first public word can come after {late}; {limit} is promised.",
            **facts,
        )
    advice = words("Say a pre-approved text first, or shorten the steps before it.")
    *before, last = _witness(chart, word)
    spoken = last._replace(words=words("{line}: the first public word", line=last.words))
    return Breach(message, chart.at(word.node), advice, (*before, spoken))


def _late_step(chart: Chart, case: Case, moment: Moment) -> Breach:
    message = words(
        "At {severity} this step can begin after {late}, when it is already overdue.",
        severity=case.severity,
        late=clock(moment.seconds),
    )
    advice = words("Shorten the steps before it, or give it more time.")
    at = (*chart.at(moment.node), "within")
    return Breach(message, at, advice, _witness(chart, moment))


def _silent(chart: Chart, end: Moment) -> Breach:
    message = words("A mention can come to the end of this flow without a public word.")
    advice = words("Say something public on this path, or give its option a `no-reply` reason.")
    return Breach(message, chart.at(end.node), advice, _witness(chart, end))


def _witness(chart: Chart, last: Moment) -> tuple[Line, ...]:
    """Each step of the walk, with the time since the posting when it is done."""
    walk = last.walk()
    return clocked(chart.flow, walk if walk[0].seconds else walk[1:])
