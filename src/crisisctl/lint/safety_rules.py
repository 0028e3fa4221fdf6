"""Rules about a mention behind which somebody may be in danger."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from graphlib import CycleError

from crisisctl.channels.helplines import HELPLINES
from crisisctl.engine.flow import ExitKind, Node
from crisisctl.lint.first_word import Moment, Outcome, Question, latest
from crisisctl.lint.graph import Chart, charts, edges, reached, runs_out, walkable
from crisisctl.lint.prices import Prices, clock
from crisisctl.lint.promises import never
from crisisctl.lint.proofs import UnfollowedError
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.shown import Sought, lacking
from crisisctl.lint.speech import messages_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.survey import FIXED
from crisisctl.lint.walk import Memory, Stop, Walker
from crisisctl.lint.ways import tell, unkept, way_in, way_to
from crisisctl.lint.witness import told
from crisisctl.lint.worlds import World, given_up, worlds
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience
from crisisctl.model.playbook import Scenario
from crisisctl.model.steps import Option, Waiver
from crisisctl.model.team import Duty
from crisisctl.words import Words, words

IN_DANGER = {Waiver.DISTRESS, Waiver.MINOR, Waiver.THREAT}
SAFETY = Duty.SAFETY
LIMIT = Duration(15 * 60)
_NUMBERS = "|".join(sorted({re.escape(row.listen) for row in HELPLINES.values()}))
HELP = Sought(frozenset(["helpline"]), re.compile(rf"(?<!\d)(?:{_NUMBERS})(?!\d)"))
"""The help line of the reader's country, or the number of one."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A way out of the normal queue: an option, and where it leads."""

    chart: Chart
    node: Node | None
    option: str
    target: str | None


@rule("CC319", "life-safety-lane", Level.ERROR)
def life_safety_lane(subject: Subject) -> Iterator[Breach]:
    """A mention behind which somebody may be in danger leaves the queue and reaches a person.

    Every playbook with `each-mention` has a decision there with an option that says
    `waive-closing: distress`, `minor` or `threat`, or runs a playbook of scenario
    `distress-threat` (in such a playbook, every mention is in that lane from the start). No
    ordinary option of the decision leads to the same step. From there every path comes to a step
    of a role with the duty `safety`, or to an escalation to one, done 15 minutes after the mention
    was seen in the worst case (each call costs the person and the backup); every path says a
    message with `{{ helpline }}`, or the number of a help line, in each wording and language; and
    no option there ends in `no-reply`.

    Why: among a thousand angry posts one is a goodbye, and nobody will have asked for it.

    Bad:
        each-mention:
          - {id: answer, role: cm, within: 20m, say: ack}
          - {id: done, end: {}}

    Good:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: Seen.}}
          hello:
            kind: acknowledgement
            audience: public
            text: {en: "We are worried for you. Someone listens: {{ helpline }}."}
        each-mention:
          - id: triage
            role: cm
            within: 5m
            decide: {en: "Who is speaking?"}
            options:
              danger: {next: care, waive-closing: distress}
              unknown: {next: answer}
          - {id: answer, role: cm, within: 20m, say: ack, next: done}
          - {id: care, role: safety, within: 10m, say: hello, next: done}
          - {id: done, end: {}}

    Source: National Suicide Prevention Alliance, guidance for online communities; 988 Lifeline,
    guidance for community managers; 3114, numéro national de prévention du suicide.
    """
    mentions = charts(subject)[1]
    if mentions.flow.start is None:
        return
    lanes = list(_lanes(subject, mentions))
    if not lanes:
        message = words(
            "No option of {playbook} is for somebody in danger.", playbook=mentions.playbook
        )
        advice = words("Add an option with `waive-closing: distress` that leads to `safety`.")
        yield Breach(
            message, ("each-mention",), advice, tell(subject, mentions, (mentions.flow.start,))
        )
    for lane in lanes:
        yield from _in_the_queue(subject, lane)
        yield from _unheard(subject, lane)
        yield from _helpless(subject, lane)
    if mentions in walkable(subject):
        for lane in lanes:
            yield from _unsafe(subject, lane)


def _lanes(subject: Subject, chart: Chart) -> Iterator[Lane]:
    if subject.playbook.scenario is Scenario.DISTRESS_THREAT:
        yield Lane(chart, None, "", chart.flow.start)
        return
    for node in chart.flow.nodes.values():
        for name, option in ((node.step.options or {}) if node.step is not None else {}).items():
            if _is_for_danger(subject, option):
                yield Lane(chart, node, name, node.leads_to(ExitKind.OPTION, name))


def _is_for_danger(subject: Subject, option: Option) -> bool:
    called = subject.plan.playbooks.get(option.run or "")
    runs = called is not None and called.scenario is Scenario.DISTRESS_THREAT
    return runs or option.waive_closing in IN_DANGER


def _at(lane: Lane) -> tuple[str | int, ...]:
    if lane.node is None:
        return (lane.chart.key,)
    at = lane.chart.at(lane.node.id)
    return at if "/" in lane.node.id else (*at, "options", lane.option)


def _into(lane: Lane) -> tuple[str, ...]:
    return way_in(lane.chart, lane.node.id) if lane.node is not None else ()


def _name(lane: Lane) -> str:
    """What the lane is called where it is told of."""
    return f"{lane.node.id}.{lane.option}" if lane.node is not None else lane.target or ""


def _in_the_queue(subject: Subject, lane: Lane) -> Iterator[Breach]:
    options = (lane.node.step.options or {}) if lane.node and lane.node.step else {}
    for exit_ in lane.node.exits if lane.node is not None else ():
        if exit_.kind is not ExitKind.OPTION or exit_.target != lane.target:
            continue
        if options[exit_.label].waive_closing is None and exit_.label != lane.option:
            message = words(
                "{lane} stays in the queue: it goes the same way as {option}.",
                lane=_name(lane),
                option=exit_.label,
            )
            advice = words("Lead it to a step of its own.")
            yield Breach(message, _at(lane), advice, tell(subject, lane.chart, _into(lane)))
            return


def _unheard(subject: Subject, lane: Lane) -> Iterator[Breach]:
    flow = lane.chart.flow
    for name in sorted(reached(edges(flow), [lane.target]) if lane.target else ()):
        step = flow.nodes[name].step
        for option in (step.options or {}).values() if step is not None else ():
            if option.no_reply is not None:
                message = words(
                    "{lane} can end without a reply, at {step}.", lane=_name(lane), step=name
                )
                advice = words("Lead this option to an answer.")
                path = (*_into(lane), *way_to(edges(flow), lane.target, name))
                yield Breach(message, _at(lane), advice, tell(subject, lane.chart, path))
                return


def _helpless(subject: Subject, lane: Lane) -> Iterator[Breach]:
    flow = lane.chart.flow
    mute = unkept(flow, lambda node: _helps(subject, node), lane.target) if lane.target else set()
    ends = [
        name
        for name in flow.nodes
        if name in mute and runs_out(flow.nodes[name]) and not _helps(subject, flow.nodes[name])
    ]
    if ends or lane.target is None:
        message = words("{lane} can end without the number of a help line.", lane=_name(lane))
        advice = words("Say a message with {place} on every path.", place="{{ helpline }}")
        graph = {name: tuple(x for x in to if x in mute) for name, to in edges(flow).items()}
        path = way_to(graph, lane.target, ends[0]) if ends else ()
        yield Breach(message, _at(lane), advice, tell(subject, lane.chart, (*_into(lane), *path)))


def _helps(subject: Subject, node: Node) -> bool:
    return any(
        message.audience is not Audience.INTERNAL and not lacking(HELP, message)
        for message in messages_of(subject, node)
    )


def _unsafe(subject: Subject, lane: Lane) -> Iterator[Breach]:
    """Paths of the lane on which nobody of `safety` is there in time."""
    told, lost = set[str](), given_up(subject, lane.chart.of_mention)
    if lost:
        raise UnfollowedError(lost, _at(lane))
    for world in worlds(subject, lane.chart.flow):
        for key, breach in _judge(subject, lane, world):
            if key not in told:
                told.add(key)
                yield breach


def _judge(subject: Subject, lane: Lane, world: World) -> Iterator[tuple[str, Breach]]:
    for outcome in _rescue(subject, lane, world):
        yield from _too_late(lane, world, outcome)


def _too_late(lane: Lane, world: World, outcome: Outcome) -> Iterator[tuple[str, Breach]]:
    if outcome.silence is not None:
        message = words("{lane} can end before anybody of `{duty}` is there.", **_facts(lane))
        advice = words("Add a step of a role with `duties: [{duty}]` on this path.", duty=SAFETY)
        yield "never", Breach(message, _at(lane), advice, _clocked(outcome.silence))
    word = outcome.word
    if word is not None and word.seconds > LIMIT.seconds:
        message = words(
            "At {severity} {lane} can wait until {late} for somebody of `{duty}`; {limit} is the "
            "limit.",
            severity=world.severity,
            late=clock(word.seconds),
            limit=LIMIT,
            **_facts(lane),
        )
        advice = words("Shorten the steps before it, or call fewer people first.")
        yield "late", Breach(message, _at(lane), advice, _clocked(word))


def _facts(lane: Lane) -> dict[str, object]:
    return {"lane": _name(lane), "duty": SAFETY}


def _rescue(subject: Subject, lane: Lane, world: World) -> Iterator[Outcome]:
    """The latest of the lane's walks to somebody of `safety`, for each case it is entered in.

    Nothing where no walk comes there, or where a loop has no bound, which CC302 says.
    """
    flow, prices = lane.chart.flow, Prices(subject, world.severity, 0)
    walker = Walker(flow, world)
    entered: Moment | None = Moment(0, "")
    to_lane = Question(walker, prices, lambda node: node is lane.node, never)
    to_safety = Question(walker, prices, lambda node: _is_safe(subject, node), never)
    with suppress(CycleError):
        if lane.node is not None and flow.start is not None:
            entered = latest(to_lane, Stop(flow.start), Moment(0, "")).word
        if entered is not None:
            for stop in _entries(walker, lane):
                yield latest(to_safety, stop, entered)


def _entries(walker: Walker, lane: Lane) -> Iterator[Stop]:
    """Where the lane begins; of what was answered before, all is possible but its own option."""
    if lane.target is None or lane.node is None:
        yield from [Stop(lane.target)] if lane.target is not None else []
        return
    facts, known = walker.world.facts, Memory().known
    for fact in sorted(facts.every.keys() - facts.settled - FIXED):
        known = facts.with_(known, fact, facts.every[fact])
    for case in facts.done(lane.node.id, lane.option, known):
        stop = walker.enter(lane.target, Memory((), case))
        assert stop is not None
        yield stop


def _is_safe(subject: Subject, node: Node) -> bool:
    """Whether somebody of `safety` has the step, or is called by it."""
    step = node.step
    if step is None:
        return False
    called = step.escalate.to if step.escalate is not None else ()
    roles = subject.plan.team.roles
    return any(SAFETY in roles[one].duties for one in (step.role, *called) if one in roles)


def _clocked(last: Moment) -> tuple[Words, ...]:
    """Each step of the walk, with the time since the mention was seen when it is done."""
    return tuple(
        told(moment.seconds, moment.node, moment.why, moment.option)
        for moment in last.walk()
        if moment.node
    )
