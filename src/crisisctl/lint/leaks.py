"""Where what was told in private could come out in public."""

from collections.abc import Iterator, Mapping

from crisisctl.channels.facts import is_private
from crisisctl.engine.flow import ExitKind, Flow, Node
from crisisctl.lint.graph import Chart, Edges, charts, edges, reached
from crisisctl.lint.rule import Breach
from crisisctl.lint.speech import messages_of, spoken_names
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import texts
from crisisctl.lint.ways import tell, way_in
from crisisctl.model.conditions import Condition
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, Message
from crisisctl.words import words


def private_names(subject: Subject) -> frozenset[str]:
    """What is private in any playbook of the plan: they share their answers by name."""
    return frozenset(
        name
        for playbook in subject.plan.playbooks.values()
        for name, one in playbook.inputs.items()
        if one.private
    )


def leaks(subject: Subject) -> Iterator[Breach]:
    """Every way: a name in a template, what a message declares, which text is said, and where."""
    private = private_names(subject)
    yield from _in_templates(subject, private)
    yield from _declared(subject, private)
    for chart in charts(subject):
        if not chart.of_mention:
            yield from _private_texts_in_public(subject, chart)
        yield from _steered(subject, chart, private)


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


def _private_texts_in_public(subject: Subject, chart: Chart) -> Iterator[Breach]:
    """The desk talks to no single person: its words go to our accounts, where all can read."""
    for node, step in chart.own():
        for name, message in zip(spoken_names(node), messages_of(subject, node), strict=True):
            on = (step.say.on if step.say is not None else ()) or message.channels
            open_ = [channel for channel in on if not is_private(channel)]
            if message.audience is Audience.PRIVATE and open_:
                told = words(
                    "{step} puts the private text `{message}` on our account on {channel}.",
                    step=node.id,
                    message=name,
                    channel=open_[0],
                )
                advice = words("Move it to `each-mention`, where it goes to one person.")
                yield Breach(
                    told, chart.at(node.id), advice, tell(subject, chart, way_in(chart, node.id))
                )


def _steered(subject: Subject, chart: Chart, private: frozenset[str]) -> Iterator[Breach]:
    """Steps whose private `when` decides which public text follows: readers can tell the answer.

    A warning, because one bit of it is told, never the words, and often it is meant: whoever gave
    an order number gets another public line than who did not.
    """
    graph = edges(chart.flow)
    for node, step in chart.own():
        names = sorted(_asks(step.when) & private)
        if names and _public_after(subject, chart.flow, graph, node):
            told = words(
                "Which public text follows {step} tells whether {name} was given, and that is "
                "private.",
                step=node.id,
                name=names[0],
            )
            advice = words("Ask a decision instead: somebody then answers for what it tells.")
            where = (*chart.at(node.id), "when")
            steps = tell(subject, chart, way_in(chart, node.id))
            yield Breach(told, where, advice, steps, Level.WARNING)


def _asks(when: Condition | None) -> set[str]:
    if isinstance(when, str):
        return {when.removeprefix("not ").strip()}
    return set(when or ())


def _public_after(subject: Subject, flow: Flow, graph: Edges, node: Node) -> bool:
    """Whether other public texts can follow when the step is done than when it is passed by."""
    kinds = {True: set[str](), False: set[str]()}
    for exit_ in node.exits:
        if exit_.target is not None:
            kinds[exit_.kind is ExitKind.SKIP] |= reached(graph, [exit_.target])
    done = {node.id} | kinds[False]
    return _texts(subject, flow, done) != _texts(subject, flow, kinds[True])


def _texts(subject: Subject, flow: Flow, found: set[str]) -> set[tuple[str, str]]:
    return {
        (flow.nodes[one].playbook, name)
        for one in found
        for name, message in zip(
            spoken_names(flow.nodes[one]), messages_of(subject, flow.nodes[one]), strict=True
        )
        if message.audience is Audience.PUBLIC
    }
