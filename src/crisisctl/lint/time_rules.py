"""Rules about being in time."""

from collections.abc import Iterator
from graphlib import CycleError

from crisisctl.engine.flow import Node
from crisisctl.lint.first_word import Moment, Outcome, Question, latest
from crisisctl.lint.graph import Chart, walkable
from crisisctl.lint.prices import Prices, clock, detected
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import FIRST_KINDS, is_public, message_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.witness import SEEN, told
from crisisctl.lint.worlds import World, worlds
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.steps import ANSWERED_IN_PRIVATE, Option
from crisisctl.words import Words, words


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
    reason; only a playbook without `triggers`, run by others, may leave every public word of a
    mention to its caller. On the desk's flow the first statement (kind `acknowledgement` or
    `holding`) is counted from the declaration.

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
    for chart in walkable(subject):
        known = set[tuple[str, str]]()
        for world in worlds(subject, chart.flow):
            for key, breach in _breaches(subject, chart, world):
                if (world.severity, key) not in known:
                    known.add((world.severity, key))
                    yield breach


def _breaches(subject: Subject, chart: Chart, world: World) -> Iterator[tuple[str, Breach]]:
    outcome = outcome_of(subject, chart, world)
    if outcome is None:
        return
    yield from _too_late(subject, chart, world, outcome)
    if outcome.silence is not None and chart.of_mention and not _is_card(subject, chart):
        yield "silence", _silent(chart, outcome.silence)


def outcome_of(subject: Subject, chart: Chart, world: World) -> Outcome | None:
    """The latest of the flow in one world; None where CC302 says that it can't be told."""
    start = chart.flow.start
    if start is None:
        return None
    seen = detected(subject) if chart.of_mention else 0.0
    question = _question(subject, chart, world, seen)
    try:
        return latest(question, Stop(start), Moment(seen, "", SEEN))
    except CycleError:
        return None


def _is_card(subject: Subject, chart: Chart) -> bool:
    """Whether the flow is only a part of others': nothing opens it, and it says nothing."""
    speaks = any(is_public(subject, node) for node in chart.flow.nodes.values())
    return not speaks and not subject.playbook.triggers


def _question(subject: Subject, chart: Chart, world: World, seen: float) -> Question:
    def speaks(node: Node) -> bool:
        return is_public(subject, node)

    prices = Prices(subject, world.severity, seen)
    return Question(Walker(chart.flow, world), prices, speaks, needs_no_public_word)


def _too_late(
    subject: Subject, chart: Chart, world: World, outcome: Outcome
) -> Iterator[tuple[str, Breach]]:
    word = outcome.word
    if word is not None and counts(subject, chart, word):
        for limit, channels in budgets(subject, chart, world).items():
            if word.seconds > limit:
                yield f"{limit}", _late_word(chart, world, word, limit, channels)
                return  # the strictest promise says it for all
    for moment in outcome.late.values():
        yield moment.node, _late_step(chart, world, moment)


def counts(subject: Subject, chart: Chart, word: Moment) -> bool:
    """On the desk's flow only a first statement is judged: an update is late by nature."""
    message = message_of(subject, chart.flow.nodes[word.node])
    return chart.of_mention or (message is not None and message.kind in FIRST_KINDS)


def budgets(subject: Subject, chart: Chart, world: World) -> dict[float, list[str]]:
    """Seconds, strictest first, and the channels that ask for them."""
    promise = subject.playbook.severity[world.severity].first_reply.worst_seconds
    accounts = subject.plan.team.channels if chart.of_mention else {}
    found: dict[float, list[str]] = {}
    for name, account in accounts.items():
        if world.channel in ("", name):
            asked = account.reply_within.worst_seconds if account.reply_within else promise
            found.setdefault(min(promise, asked), []).append(name)
    if not found:
        found[promise] = []
    return dict(sorted(found.items()))


def _late_word(
    chart: Chart, world: World, word: Moment, limit: float, channels: list[str]
) -> Breach:
    facts = {
        "severity": world.severity,
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
    *before, last = _witness(word)
    spoken = words("{line}: the first public word", line=last)
    return Breach(message, chart.at(word.node), advice, (*before, spoken))


def _late_step(chart: Chart, world: World, moment: Moment) -> Breach:
    message = words(
        "At {severity} this step can begin after {late}, when it is already overdue.",
        severity=world.severity,
        late=clock(moment.seconds),
    )
    advice = words("Shorten the steps before it, or give it more time.")
    at = (*chart.at(moment.node), "within")
    return Breach(message, at, advice, tuple(_witness(moment)))


def _silent(chart: Chart, end: Moment) -> Breach:
    message = words("A mention can come to the end of this flow without a public word.")
    advice = words("Say something public on this path, or give its option a `no-reply` reason.")
    return Breach(message, chart.at(end.node), advice, tuple(_witness(end)))


def _witness(last: Moment) -> list[Words]:
    """Each step of the walk, with the time since the posting when it is done."""
    walk = last.walk()
    return [
        told(moment.seconds, moment.node, moment.why, moment.option)
        for moment in (walk if walk[0].seconds else walk[1:])
    ]
