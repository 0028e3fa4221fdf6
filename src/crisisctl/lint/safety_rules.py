"""Rules about a mention behind which somebody may be in danger."""

import re
from collections.abc import Hashable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from graphlib import CycleError
from typing import NamedTuple

from crisisctl.channels.helplines import HELPLINES
from crisisctl.engine.flow import ExitKind, Node
from crisisctl.lint.first_word import Question, latest, longest
from crisisctl.lint.graph import Chart, charts, edges, reached, walkable
from crisisctl.lint.moment import Moment
from crisisctl.lint.outcome import SILENCE, WORD, Arrival
from crisisctl.lint.prices import Prices, clock
from crisisctl.lint.promises import never
from crisisctl.lint.proofs import Case, cases, worst
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.shown import Sought, lacking
from crisisctl.lint.speech import messages_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.ways import tell, way_in, way_to
from crisisctl.lint.witness import Line, clocked
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience
from crisisctl.model.playbook import Scenario
from crisisctl.model.steps import Option, Waiver
from crisisctl.model.team import Duty
from crisisctl.words import words

IN_DANGER = {Waiver.DISTRESS, Waiver.MINOR, Waiver.THREAT}
SAFETY = Duty.SAFETY
LIMIT = Duration(15 * 60)
_NUMBERS = "|".join(sorted({re.escape(row.listen) for row in HELPLINES.values()}))
HELP = Sought(frozenset(["helpline"]), re.compile(rf"(?<!\d)(?:{_NUMBERS})(?!\d)"))
"""The help line of the reader's country, or the number of one."""


HELPLESS = "helpless"


class Lane(NamedTuple):
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
            if _is_unheard(option):
                message = words(
                    "{lane} can end without a reply, at {step}.", lane=_name(lane), step=name
                )
                advice = words("Lead this option to an answer.")
                path = (*_into(lane), *way_to(edges(flow), lane.target, name))
                yield Breach(message, _at(lane), advice, tell(subject, lane.chart, path))
                return


def _helpless(
    subject: Subject, lane: Lane, found: Mapping[Hashable, Arrival]
) -> Iterator[tuple[str, Breach]]:
    if HELPLESS in found or lane.target is None:
        message = words("{lane} can end without the number of a help line.", lane=_name(lane))
        advice = words("Say a message with {place} on every path.", place="{{ helpline }}")
        steps = tell(subject, lane.chart, _into(lane))
        if HELPLESS in found:
            steps = _clocked(lane, found[HELPLESS].moment)
        yield HELPLESS, Breach(message, _at(lane), advice, steps)


def _is_unheard(option: Option) -> bool:
    return option.no_reply is not None


def _helps(subject: Subject, node: Node) -> bool:
    return any(
        message.audience is not Audience.INTERNAL and not lacking(HELP, message)
        for message in messages_of(subject, node)
    )


def _unsafe(subject: Subject, lane: Lane) -> Iterator[Breach]:
    """Paths of the lane without help, or without it in time, at the gravest severity."""
    known, told = set[Hashable](), set[str]()
    with suppress(CycleError):  # CC302 tells of it
        for case in cases(subject, lane.chart.flow):
            key = case.key
            if key in known:
                continue
            known.add(key)
            found = _ahead(lane, case)
            for key, breach in (*_helpless(subject, lane, found), *_too_late(lane, case, found)):
                if key not in told:
                    told.add(key)
                    yield breach


def _too_late(
    lane: Lane, case: Case, found: Mapping[Hashable, Arrival]
) -> Iterator[tuple[str, Breach]]:
    if SILENCE in found:
        message = words("{lane} can end before anybody of `{duty}` is there.", **_facts(lane))
        advice = words("Add a step of a role with `duties: [{duty}]` on this path.", duty=SAFETY)
        yield "never", Breach(message, _at(lane), advice, _clocked(lane, found[SILENCE].moment))
    if WORD in found and found[WORD].moment.seconds > LIMIT.seconds:
        word = found[WORD].moment
        message = words(
            "At {severity} {lane} can wait until {late} for somebody of `{duty}`; {limit} is the "
            "limit.",
            severity=case.severity,
            late=clock(word.seconds),
            limit=LIMIT,
            **_facts(lane),
        )
        advice = words("Shorten the steps before it, or call fewer people first.")
        yield "late", Breach(message, _at(lane), advice, _clocked(lane, word))


def _facts(lane: Lane) -> dict[str, object]:
    return {"lane": _name(lane), "duty": SAFETY}


def _ahead(lane: Lane, case: Case) -> dict[Hashable, Arrival]:
    """The latest of the lane's walks to somebody of `safety`, and of those that end without.

    Those that end without help have the key `HELPLESS`; without a reply, CC319 tells of them
    anyway. Raises `CycleError` where a loop has no bound, and `UnfollowedError`.
    """
    subject, prices = case.subject, Prices(case.subject, case.severity, 0)

    def look(walker: Walker) -> Iterator[Arrival]:
        entries = _entries(Question(walker, prices, lambda node: node is lane.node, never), lane)
        to_safety = Question(walker, prices, partial(_is_safe, subject), never)
        yield from longest(to_safety, entries).arrivals()
        to_help = Question(walker, prices, partial(_helps, subject), _is_unheard)
        helpless = longest(to_help, entries).silence
        if helpless is not None:
            yield Arrival(HELPLESS, helpless)

    return worst(case, look, lambda one: one.moment.seconds)


def _entries(to_lane: Question, lane: Lane) -> dict[Stop, Moment]:
    """Where walks come into the lane, and when at the latest."""
    walker, began = to_lane.walker, Moment(0, "")
    assert walker.flow.start is not None
    if lane.node is None:
        return {Stop(walker.flow.start): began}
    found = dict[Stop, Moment]()
    for stop, moment in latest(to_lane, Stop(walker.flow.start), began).words.items():
        for way in walker.leaves(stop):
            if way.exit.label == lane.option and way.to is not None:
                entered = moment._replace(exit=way.exit)
                found[way.to] = max(found.get(way.to, entered), entered, key=_seconds)
    return found


def _seconds(moment: Moment) -> float:
    return moment.seconds


def _is_safe(subject: Subject, node: Node) -> bool:
    """Whether somebody of `safety` has the step, or is called by it."""
    step = node.step
    if step is None:
        return False
    called = step.escalate.to if step.escalate is not None else ()
    roles = subject.plan.team.roles
    return any(SAFETY in roles[one].duties for one in (step.role, *called) if one in roles)


def _clocked(lane: Lane, last: Moment) -> tuple[Line, ...]:
    """Each step of the walk, with the time since the mention was seen when it is done."""
    return clocked(lane.chart.flow, (moment for moment in last.walk() if moment.node))
