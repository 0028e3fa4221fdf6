"""Where what was told in private could come out in public."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from crisisctl.engine.flow import Flow, Node
from crisisctl.lint.effects import is_own
from crisisctl.lint.graph import Chart, Edges, charts, edges
from crisisctl.lint.rule import Breach
from crisisctl.lint.speech import is_public, messages_of, spoken_names
from crisisctl.lint.subject import Subject
from crisisctl.lint.taint import Taint, names_in, private_names, sides_of, taints
from crisisctl.lint.texts import texts
from crisisctl.lint.ways import tell, way_in
from crisisctl.model.conditions import Condition
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, Message
from crisisctl.model.playbook import InputType
from crisisctl.model.waits import MetricBelow
from crisisctl.words import Words, words

_OF_TWO = frozenset({InputType.YES_NO, InputType.YES_NO_UNKNOWN})


class Told(NamedTuple):
    """What a step gives away, and how bad that is."""

    message: Words
    level: Level


def leaks(subject: Subject) -> Iterator[Breach]:
    """Every way: a name in a template, what a message declares, which text is said, and when."""
    private = private_names(subject)
    yield from _in_templates(subject, private)
    yield from _declared(subject, private)
    for chart, taint in zip(charts(subject), taints(subject), strict=True):
        yield from _steered(subject, chart, taint)
        yield from _timed(subject, chart, taint)


def _in_templates(subject: Subject, private: frozenset[str]) -> Iterator[Breach]:
    """Private names anywhere in the syntax tree of a public text, also inside an `if`."""
    for text in texts(subject):
        template = text.template()
        if template is not None and text.message.audience is Audience.PUBLIC:
            roots = {name.partition(".")[0] for name in template.variables()}
            for name in sorted(private & roots):
                message = words(
                    "{name} is told in private, and `{message}` is public.",
                    name=name,
                    message=text.name,
                )
                advice = words("Take it out, or say it in a private message.")
                yield Breach(message, text.spot_of(name), advice)


def _declared(subject: Subject, private: frozenset[str]) -> Iterator[Breach]:
    """What a public message says that it holds."""
    for name, message in subject.playbook.messages.items():
        if message.audience is Audience.PUBLIC:
            for key, given in _facts(message).items():
                if given.partition(".")[0] in private:
                    told = words(
                        "`{message}` is public, and its `{key}` is {name}, told in private.",
                        message=name,
                        key=key,
                        name=given,
                    )
                    where = ("messages", name, *key.split("."))
                    yield Breach(told, where, words("Name an input that is not private."))


def _facts(message: Message) -> Mapping[str, str]:
    named_ = {"evidence": message.evidence, "fact": message.fact, "myth": message.myth}
    covers = {f"covers.{key}": value for key, value in message.covers.items()}
    return {key: value for key, value in named_.items() if value} | covers


def _steered(subject: Subject, chart: Chart, taint: Taint) -> Iterator[Breach]:
    """Steps whose private `when` decides which public text follows: readers can tell the answer.

    Mostly a warning, because one bit of it is told, never the words, and often it is meant:
    whoever gave an order number gets another public line than who did not.
    """
    graph = edges(chart.flow)
    for node in chart.flow.nodes.values():
        step = node.step
        secret = taint.secret(node, step.when) if step is not None else None
        if step is not None and secret is not None and _chooses(subject, chart, graph, node):
            told = Told(_which(node, step.when, secret), _level(subject, secret, step.when))
            yield _tells(subject, chart, node, "when", told)


def _timed(subject: Subject, chart: Chart, taint: Taint) -> Iterator[Breach]:
    """Waits that a private answer ends, before a public text: readers can tell when it came."""
    graph = edges(chart.flow)
    for node in chart.flow.nodes.values():
        wait = node.step.wait if node.step is not None else None
        secret = taint.secret(node, wait.until) if wait is not None else None
        after = sides_of(graph, node).done - {node.id}
        speaks = secret is not None and _texts(subject, chart.flow, _seen_from(node, after))
        if wait is not None and secret is not None and speaks:
            told = words(
                "When the public word after {step} comes gives something of {name} away, and that "
                "is private.",
                step=node.id,
                name=secret,
            )
            level = _level(subject, secret, wait.until)
            yield _tells(subject, chart, node, "wait", Told(told, level))


def _level(subject: Subject, secret: str, condition: Condition | MetricBelow | None) -> Level:
    """Whether the answer itself is told: which of two it is, or that it is the one compared."""
    asked = [one.inputs[secret] for one in subject.plan.playbooks.values() if secret in one.inputs]
    whole = any(one.type in _OF_TWO for one in asked)
    compared = isinstance(condition, Mapping) and secret in condition
    return Level.ERROR if whole or compared else Level.WARNING


def _tells(subject: Subject, chart: Chart, node: Node, key: str, told: Told) -> Breach:
    advice = words("Ask a decision instead: somebody then answers for what it tells.")
    place = chart.at(node.id)
    steps = tell(subject, chart, way_in(chart, node.id))
    where = (*place, key) if is_own(node) else place
    return Breach(told.message, where, advice, steps, told.level)


def _which(node: Node, when: Condition | None, secret: str) -> Words:
    if isinstance(when, str) and secret in names_in(when):
        return words(
            "Which public text follows {step} tells whether {name} was given, and that is "
            "private.",
            step=node.id,
            name=secret,
        )
    return words(
        "Which public text follows {step} gives something of {name} away, and that is private.",
        step=node.id,
        name=secret,
    )


def _chooses(subject: Subject, chart: Chart, graph: Edges, node: Node) -> bool:
    """Whether other public texts can follow when the step is done than when it is passed by.

    A step that may come again can follow itself; whether it speaks this time still tells.
    """
    sides = sides_of(graph, node)
    done, passed = (_seen_from(node, side) for side in (sides.done, sides.passed))
    speaks = is_own(node) and is_public(subject, node) and node.id in sides.passed
    return speaks or _texts(subject, chart.flow, done) != _texts(subject, chart.flow, passed)


def _seen_from(node: Node, found: Iterable[str]) -> set[str]:
    """For a step of a call, what others say: the called file answers for itself."""
    call = node.id.partition("/")[0]
    return {one for one in found if is_own(node) or one.partition("/")[0] != call}


def _texts(subject: Subject, flow: Flow, found: set[str]) -> set[tuple[str, str]]:
    return {
        (flow.nodes[one].playbook, name)
        for one in found
        for name, message in zip(
            spoken_names(flow.nodes[one]), messages_of(subject, flow.nodes[one]), strict=True
        )
        if message.audience is Audience.PUBLIC
    }
