"""Rules about the shape of a flow: every step reached, every path ended, every loop bounded."""

from collections.abc import Iterator

from crisisctl.engine.flow import ExitKind, Node
from crisisctl.lint.graph import (
    MAX_TURNS,
    Chart,
    charts,
    circles,
    edges,
    is_end,
    reached,
    reverse,
    runs_out,
    tangles,
)
from crisisctl.lint.rule import Breach, named, rule
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Level
from crisisctl.model.steps import Step, StepKind
from crisisctl.words import words

BY_SOMEBODY = {
    StepKind.DO,
    StepKind.ASK,
    StepKind.DECIDE,
    StepKind.SAY,
    StepKind.ESCALATE,
    StepKind.REMEDY,
}


@rule("CC301", "graph-sound", Level.ERROR)
def graph_sound(subject: Subject) -> Iterator[Breach]:
    """Every step can be reached, leads to an `end`, and says who does it and by when.

    A step that nothing leads to is never done; one that leads to no `end` never lets go; a flow
    that runs off its last step was cut short by mistake. A step done by somebody names its `role`
    and its `within` (an escalation has its own `within`).

    Why: a plan of action gives each step its owner and its time.

    Bad:
        steps:
          - {id: open, do: [{en: Open the log}]}

    Good:
        steps:
          - {id: open, role: cm, within: 5m, do: [{en: Open the log}]}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: OASIS CACAO 2.0: start and end steps, owners and timeouts.
    """
    for chart in charts(subject):
        yield from _unreached(chart)
        yield from _endless(chart)
        yield from _cut_short(chart)
        for node, step in chart.own():
            yield from _unassigned(chart, node, step)


def _unreached(chart: Chart) -> Iterator[Breach]:
    found = reached(edges(chart.flow), [chart.flow.start] if chart.flow.start else [])
    for node, _ in chart.own():
        if node.id not in found:
            message = words("Nothing leads to the step {step}.", step=node.id)
            advice = words("Send an option or a `next` there, or delete it.")
            yield Breach(message, chart.at(node.id), advice)


def _endless(chart: Chart) -> Iterator[Breach]:
    ends = [node.id for node in chart.flow.nodes.values() if is_end(node) or _stops(node)]
    finishing = reached(reverse(edges(chart.flow)), ends)
    for node, _ in chart.own():
        if node.id not in finishing:
            message = words("No way leads from the step {step} to an end.", step=node.id)
            yield Breach(message, chart.at(node.id), words("Give it a `next` that leads out."))


def _stops(node: Node) -> bool:
    """Whether the flow can be over after this node, meant or not."""
    return any(exit_.target is None for exit_ in node.exits)


def _cut_short(chart: Chart) -> Iterator[Breach]:
    told = set[tuple[str | int, ...]]()
    for node in chart.flow.nodes.values():
        at = chart.at(node.id)
        if at not in told and not is_end(node) and runs_out(node):
            told.add(at)
            message = words("The flow stops after {step} without an `end` step.", step=node.id)
            yield Breach(
                message, at, words("Finish it with a step such as {{id: done, end: {{}}}}.")
            )


def _unassigned(chart: Chart, node: Node, step: Step) -> Iterator[Breach]:
    if step.kind not in BY_SOMEBODY:
        return
    if step.role is None:
        message = words("The step {step} does not say whose it is.", step=node.id)
        yield Breach(message, chart.at(node.id), words("Add a `role`."))
    if step.within is None and step.escalate is None:
        message = words("The step {step} does not say by when.", step=node.id)
        yield Breach(message, chart.at(node.id), words("Add a `within`, such as `within: 10m`."))


@rule("CC302", "bounded-loop", Level.ERROR)
def bounded_loop(subject: Subject) -> Iterator[Breach]:
    """Every loop has a step with `at-most`, and a way out of the loop when its turns are used up.

    With every `at-most` used up, the flow must come to its end. A step with a `when` can be passed
    by without counting, and bounds nothing. Loops inside one another are refused past 100,000
    turns: nobody can say how long those take.

    Why: without a bound no rule can say when the first reply comes (CC304), and a tired desk goes
    round in circles.

    Bad:
        each-mention:
          - {id: check, role: legal, within: 5m, decide: {en: "Clear?"},
             options: {yes: {next: done}, no: {next: check}, unknown: {next: check}}}
          - {id: done, end: {}}

    Good:
        each-mention:
          - {id: check, role: legal, within: 5m, at-most: {times: 3, then: done},
             decide: {en: "Clear?"},
             options: {yes: {next: done}, no: {next: check}, unknown: {next: check}}}
          - {id: done, end: {}}

    Source: reasoned from CC304.
    """
    for chart in charts(subject):
        for group in circles(edges(chart.flow, _when_used_up)):
            ring = [node for name, node in chart.flow.nodes.items() if name in group]
            message = words("The loop through {step} can go on for ever.", step=ring[0].id)
            advice = words("Give one of its steps `at-most`, with a `then` outside the loop.")
            yield Breach(message, chart.at(ring[0].id), advice, named(ring))
        for group in tangles(chart.flow):
            first = next(name for name in chart.flow.nodes if name in group)
            message = words(
                "The loops through {step} lie inside one another: more than {count} turns.",
                step=first,
                count=MAX_TURNS,
            )
            yield Breach(message, chart.at(first), words("Lower their `at-most`."))


def _when_used_up(node: Node, kind: ExitKind) -> bool:
    """Whether an exit is still taken once every `at-most` is used up."""
    if node.step is None or node.step.at_most is None:
        return True
    return kind in (ExitKind.LOOP, ExitKind.SKIP)
