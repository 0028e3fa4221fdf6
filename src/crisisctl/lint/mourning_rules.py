"""Rules about a death: who must know before everybody does."""

from collections.abc import Iterator, Mapping

from crisisctl.engine.flow import Node
from crisisctl.lint.before import Before, Early, unprepared
from crisisctl.lint.effects import has, is_own
from crisisctl.lint.graph import Chart, walkable
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import messages_of
from crisisctl.lint.subject import Subject
from crisisctl.model.conditions import Condition, as_answer
from crisisctl.model.findings import Level
from crisisctl.model.messages import About, Audience
from crisisctl.model.playbook import InputType
from crisisctl.model.steps import Effect
from crisisctl.words import words

GATES = (Effect.AUTHORITY_CONFIRMED, Effect.FAMILY_INFORMED)
DOUBTFUL = {"unknown", "no", "yes"}
"""Answers that let a step through in doubt: where `unknown` can be said, it counts as yes."""


@rule("CC320", "next-of-kin-gate", Level.ERROR)
def next_of_kin_gate(subject: Subject) -> Iterator[Breach]:
    """No message speaks of a death before the authority confirmed it and the family knows.

    Each step that says a message with `about: death` outside the desk's own staff comes after an
    action with `effect: authority-confirmed` and one with `effect: family-informed`, on every path
    of its flow. A step of `each-mention` may rely on the desk instead: its `when` names an input
    of `type: yes-no` that only `steps` ask for, or a decision of `steps` with the answer that lets
    it through, and those come after both effects. That answer is not `no`, nor `unknown`, nor a
    decision's `yes`: in a `when`, doubt counts as yes.

    Why: nobody should learn from a brand's account that somebody they love is dead.

    Bad:
        messages:
          loss:
            kind: holding
            audience: public
            channels: [x]
            about: death
            text: {en: One of our guests has died.}
        steps:
          - {id: speak, role: cm, within: 15m, say: loss}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        messages:
          loss:
            kind: holding
            audience: public
            channels: [x]
            about: death
            text: {en: One of our guests has died.}
        steps:
          - id: gate
            role: lead
            within: 15m
            do:
              - {en: Have it confirmed, effect: authority-confirmed}
              - {en: Have the family told, effect: family-informed}
          - {id: speak, role: cm, within: 15m, say: loss}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: CDC, Crisis and Emergency Risk Communication; practice of emergency services: no
    name before the next of kin.
    """
    desk = next((chart for chart in walkable(subject) if not chart.of_mention), None)
    for chart in walkable(subject):
        for gate in GATES:
            for early in unprepared(subject, chart, _before(subject, gate)):
                node = chart.flow.nodes[early.step]
                if not (chart.of_mention and desk and _relies(subject, desk, node, gate)):
                    yield _too_early(chart, early, gate)


def _before(subject: Subject, gate: Effect) -> Before:
    return Before(
        kept=lambda node: has(node, gate),
        due=lambda node: is_own(node) and _tells_of_death(subject, node),
    )


def _tells_of_death(subject: Subject, node: Node) -> bool:
    return any(
        one.about is About.DEATH and one.audience is not Audience.INTERNAL
        for one in messages_of(subject, node)
    )


def _too_early(chart: Chart, early: Early, gate: Effect) -> Breach:
    message = words("{step} can speak of a death before `{effect}`.", step=early.step, effect=gate)
    advice = words("Add an action with `effect: {effect}` on this path.", effect=gate)
    return Breach(message, chart.at(early.step), advice, early.witness())


def _relies(subject: Subject, desk: Chart, node: Node, gate: Effect) -> bool:
    """Whether the step waits for an answer that the desk can only give after the gate."""
    when = node.step.when if node.step is not None else None
    return any(_after(subject, desk, name, gate) for name in _asked(subject, when))


def _asked(subject: Subject, when: Condition | None) -> Iterator[str]:
    """What a condition asks a plain yes of."""
    if isinstance(when, str):
        asked = subject.playbook.inputs.get(when)
        if asked is not None and asked.type is InputType.YES_NO and asked.per == "incident":
            yield when
    elif isinstance(when, Mapping):
        for name, wanted in when.items():
            asked = subject.playbook.inputs.get(name)
            sure = asked is not None and asked.type is InputType.YES_NO
            listed = wanted if isinstance(wanted, list | tuple) else [wanted]
            if not (DOUBTFUL - {"yes"} if sure else DOUBTFUL) & {*map(as_answer, listed)}:
                yield name


def _after(subject: Subject, desk: Chart, name: str, gate: Effect) -> bool:
    """Whether the desk asks this, and never before the gate."""
    givers = {node.id for node, _ in desk.own() if _gives(node, name)}
    if not givers or _asked_elsewhere(subject, name):
        return False
    before = Before(kept=lambda node: has(node, gate), due=lambda node: node.id in givers)
    return next(unprepared(subject, desk, before), None) is None


def _gives(node: Node, name: str) -> bool:
    step = node.step
    if step is None:
        return False
    return name in (step.ask or ()) or (node.id == name and step.options is not None)


def _asked_elsewhere(subject: Subject, name: str) -> bool:
    """Whether a mention's own flow gives this answer too, whatever the desk knows."""
    charts = [chart for chart in walkable(subject) if chart.of_mention]
    return any(_gives(node, name) for chart in charts for node in chart.flow.nodes.values())
