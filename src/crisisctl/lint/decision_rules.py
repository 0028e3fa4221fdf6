"""Rules about decisions: doubt must have an answer, and a careful one."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial

from crisisctl.engine.flow import Exit, ExitKind, Flow, Node
from crisisctl.lint.graph import Chart, charts, edges, reached, reverse, runs_out
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.ways import unkept_edges
from crisisctl.model.findings import Level
from crisisctl.model.steps import Option
from crisisctl.words import Words, words

UNKNOWN = "unknown"


@rule("CC303", "decision-default", Level.ERROR)
def decision_default(subject: Subject) -> Iterator[Breach]:
    """Every decision has an `unknown` option, and it is at least as careful as the others.

    It is compared with each ordinary option (those with `no-reply`, `run` or `waive-closing` are
    special lanes). `unknown` may not be a `no-reply`; where an ordinary option says a public
    word on every path, so must `unknown`; and as many escalation steps must be reachable from it
    as from any ordinary option.

    Why: in doubt assume the worst, and do not debate severity in the middle of it.

    Bad:
        steps:
          - {id: many, role: lead, within: 5m, decide: {en: "One person or many?"},
             options: {one: {next: over}, many: {next: call}}}
          - {id: call, role: lead, escalate: {to: [boss], within: 15m, on-timeout: over}}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        steps:
          - {id: many, role: lead, within: 5m, decide: {en: "One person or many?"},
             options: {one: {next: over}, many: {next: call}, unknown: {next: call}}}
          - {id: call, role: lead, escalate: {to: [boss], within: 15m, on-timeout: over}}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: PagerDuty incident response, "Severity levels".
    """
    for chart in charts(subject):
        roads = _Roads(subject, chart.flow)
        for node, step in chart.own():
            if step.options is not None:
                yield from _judge(chart, node, step.options, roads)


class _Roads:
    """What can be met, and missed, on the way from a node to the flow's end."""

    def __init__(self, subject: Subject, flow: Flow) -> None:
        self._subject = subject
        silent = unkept_edges(flow, partial(is_public, subject), (ExitKind.SKIP,))
        ends = [one.id for one in flow.nodes.values() if runs_out(one) and self._is_silent(one)]
        self._to_silence = reached(reverse(silent), ends)
        back = reverse(edges(flow))
        self._escalations = Counter(
            name
            for node in flow.nodes.values()
            if _escalates(node)
            for name in reached(back, [node.id])
        )

    def _is_silent(self, node: Node) -> bool:
        """Whether a walk can pass a node with no public word; a loop used up has said it."""
        return not is_public(self._subject, node) or node.has(ExitKind.SKIP)

    def escalations(self, start: str | None) -> int:
        return self._escalations[start or ""]

    def always_speaks(self, start: str | None) -> bool:
        """Whether no way leads to the flow's end without a public word."""
        return start is not None and start not in self._to_silence


def _escalates(node: Node) -> bool:
    return node.step is not None and node.step.escalate is not None


def _judge(
    chart: Chart, node: Node, options: Mapping[str, Option], roads: _Roads
) -> Iterator[Breach]:
    at = (*chart.at(node.id), "options")
    if UNKNOWN not in options:
        message = words("The decision {step} has no answer for doubt.", step=node.id)
        advice = words("Add an option `unknown` that goes the most careful way.")
        yield Breach(message, at, advice)
        return
    if options[UNKNOWN].no_reply is not None:
        message = words("In doubt, {step} leaves a person without a reply.", step=node.id)
        advice = words("Send `unknown` where an unhappy customer would go.")
        yield Breach(message, (*at, UNKNOWN), advice)
        return
    ordinary = [exit_ for exit_ in node.exits if _is_ordinary(exit_, options)]
    for exit_, less in _less_careful(node, ordinary, roads):
        advice = words("Send `unknown` the same way as {option}.", option=exit_.label)
        yield Breach(less, (*at, UNKNOWN), advice)


def _is_ordinary(exit_: Exit, options: Mapping[str, Option]) -> bool:
    if exit_.kind is not ExitKind.OPTION or exit_.label == UNKNOWN:
        return False
    option = options[exit_.label]
    return option.no_reply is None and option.run is None and option.waive_closing is None


def _less_careful(node: Node, ordinary: list[Exit], roads: _Roads) -> Iterator[tuple[Exit, Words]]:
    doubt = node.leads_to(ExitKind.OPTION, UNKNOWN)
    for exit_ in ordinary:
        if roads.always_speaks(exit_.target) and not roads.always_speaks(doubt):
            yield (
                exit_,
                words(
                    "In doubt, {step} can end without the public word that {option} leads to.",
                    step=node.id,
                    option=exit_.label,
                ),
            )
            break
    for exit_ in ordinary:
        if roads.escalations(exit_.target) > roads.escalations(doubt):
            yield (
                exit_,
                words(
                    "In doubt, {step} meets fewer escalations than {option} does.",
                    step=node.id,
                    option=exit_.label,
                ),
            )
            break
